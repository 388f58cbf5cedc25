import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { print } from '../documents/print.ts';
import type { Paper } from '../documents/paper.ts';
import { isTableFormat, sendTable } from '../documents/table-file.ts';
import { languageOf } from '../graphql/context.ts';
import { createNames } from '../graphql/names.ts';
import { selfJudgmentFor } from '../graphql/self-judgment.ts';
import { findPurchase } from '../mongo/purchases.ts';
import { comparisonFile, comparisonPaper, sheetPaper, type Printing } from '../sheets/self-judgment-paper.ts';
import type { World } from '../world.ts';

const path = z.object({ number: z.string().max(40), version: z.coerce.number().int().positive() });
const question = z.object({ language: z.enum(['ja', 'en']).optional() });
const papers: Record<string, (printing: Printing) => Paper> = { sheet: sheetPaper, comparison: comparisonPaper };

/** `/exports/self-judgments/<number>/<version>/sheet.pdf`, `comparison.pdf`, `.xlsx`, `.csv`: to people of the company alone, and
 *  only once it has bought the edition, because the print names its buyer. Anything else is not there (404), not bought is 402. */
export function selfJudgmentExportRoutes(world: World): Router {
  const routes = Router();
  const at = '/exports/self-judgments/:number/:version';
  routes.get(`${at}/:paper.pdf`, async (request, response) => {
    const build = papers[request.params.paper];
    const printing = build && (await printingFor(world, request, response));
    if (!printing) return void (response.headersSent || response.sendStatus(404));
    const bytes = await print(build(printing));
    response.set({ 'content-type': 'application/pdf', ...attachment(`${nameOf(printing)}.pdf`) }).send(bytes);
  });
  routes.get(`${at}/comparison.:format`, async (request, response) => {
    const { format } = request.params;
    const printing = isTableFormat(format) ? await printingFor(world, request, response) : undefined;
    if (!printing || !isTableFormat(format)) return void (response.headersSent || response.sendStatus(404));
    await sendTable(response, { table: comparisonFile(printing), name: nameOf(printing), format });
  });
  return routes;
}

/** Undefined when there is nothing to print for this person; then an answer may have been sent. */
async function printingFor(world: World, request: Request, response: Response): Promise<Printing | undefined> {
  const [named, asked] = [path.safeParse(request.params), question.safeParse(request.query)];
  const { person } = request.session;
  const viewer = person === undefined ? undefined : await world.registers.actorOf(person);
  if (!named.success || !asked.success || !viewer?.organisation) return undefined;
  const judgment = await selfJudgmentFor({ world, viewer }, named.data.number, named.data.version);
  if (!judgment) return undefined;
  const bought = await findPurchase(world.mongo, {
    subject: judgment.form,
    edition: judgment.edition,
    organisation: viewer.organisation,
  });
  if (!bought) return void response.sendStatus(402);
  const buyer = await createNames(world.mongo).organisation(bought.organisation);
  const language = asked.data.language ?? languageOf(request.headers['accept-language']);
  return { judgment, rules: await world.rules.current(), language, buyer, origin: world.config.publicOrigin };
}

const nameOf = ({ judgment: { number, version } }: Printing) => `${number}_v${version}`;
const attachment = (name: string) => ({
  'content-disposition': `attachment; filename="${name}"`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
});
