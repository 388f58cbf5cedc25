import { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { isTableFormat, sendTable } from '../documents/table-file.ts';
import { correlationDocument } from '../documents/correlation-document.ts';
import { languageOf } from '../graphql/context.ts';
import { today } from '../graphql/correlation.ts';
import type { World } from '../world.ts';

const text = z.string().max(200).optional();
const question = z.object({
  number: text,
  text,
  asOf: z.iso.date().optional(),
  language: z.enum(['ja', 'en']).optional(),
});

/** Tables as files to save, for people signed in: `/exports/correlation.csv` and `.xlsx` answer the query `correlations` in full. */
export function exportRoutes({ registers }: Pick<World, 'registers'>): Router {
  const routes = Router();
  routes.use('/exports', onlySignedIn(registers));
  routes.get('/exports/correlation.:format', async (request, response) => {
    const { format } = request.params;
    const asked = question.safeParse(request.query);
    if (!isTableFormat(format)) return void response.sendStatus(404);
    if (!asked.success) return void response.sendStatus(400);
    const { language = languageOf(request.headers['accept-language']), asOf, ...search } = asked.data;
    const day = asOf ?? today({ receivedAt: Date.now() });
    const name = language === 'ja' ? `相関表_${day}` : `correlation_${day}`;
    await sendTable(response, { table: correlationDocument({ ...search, day, language }), name, format });
  });
  return routes;
}

function onlySignedIn(registers: World['registers']): RequestHandler {
  return async (request, response, next) => {
    const { person } = request.session;
    const actor = person === undefined ? undefined : await registers.actorOf(person);
    return actor ? next() : void response.sendStatus(401);
  };
}
