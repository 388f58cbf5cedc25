import { Router, type Request } from 'express';
import { today } from '../graphql/correlation.ts';
import { templateCsv, templateWorkbook } from '../list/template-file.ts';
import { listTemplate, templateVersion, type Template } from '../list/template.ts';
import type { World } from '../world.ts';
import { answering } from './list-dry-run.ts';
import { problem } from './problem.ts';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** `GET /list/template?kind=xlsx|csv&family=microcontroller`: the table a maker fills in, with the columns that the law of today asks of such
 *  parts, of all parts without `family`. For people of companies. */
export function templateRoutes(world: World): Router {
  const routes = Router();
  routes.get('/list/template', answering(async (request, response) => {
    await requireCompany(world, request);
    const { kind = 'xlsx' } = request.query;
    if (kind !== 'xlsx' && kind !== 'csv')
      throw problem('UNKNOWN_KIND', 'A template comes as kind=xlsx or kind=csv.');
    const template = await templateOf(world, request);
    const bytes = kind === 'csv' ? templateCsv(template) : await templateWorkbook(template);
    const name = `list-template-${templateVersion}-${template.lawState}.${kind}`;
    response.set({ 'content-type': mediaTypes[kind], 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' });
    response.send(bytes);
  })); // prettier-ignore
  return routes;
}

async function requireCompany({ registers }: World, request: Request): Promise<void> {
  const { person } = request.session;
  const viewer = person === undefined ? undefined : await registers.actorOf(person);
  if (!viewer) throw problem('UNAUTHENTICATED', 'Sign in first.', { status: 401 });
  if (!viewer.roles.some((role) => role === 'clerk' || role === 'classificationOfficer'))
    throw problem('NOT_FOUND', 'There is no such template.', { status: 404 });
}

async function templateOf({ rules }: World, { query }: Request): Promise<Template> {
  const law = (await rules.current()).on(today({ receivedAt: Date.now() }));
  const { family } = query;
  const found = listTemplate(law, family === undefined ? undefined : String(family));
  if (found) return found;
  const kinds = law.regulations.parameters.find(({ name }) => name === 'device_kinds')?.choices ?? [];
  const titleJa = `family は次のいずれかです: ${kinds.map(({ value, label }) => `${value}（${label.ja}）`).join('、')}`;
  throw { ...problem('UNKNOWN_FAMILY', 'There is no such kind of part.', { detail: kinds.map(({ value }) => value).join(', ') }), titleJa }; // prettier-ignore
}
