import { Router } from 'express';
import { z } from 'zod';
import { markdownBlocks } from '../documents/markdown-blocks.ts';
import type { Paper } from '../documents/paper.ts';
import { print } from '../documents/print.ts';
import { languageOf, type Language } from '../graphql/context.ts';
import { createNames } from '../graphql/names.ts';
import { findPurchase, type Purchase } from '../mongo/purchases.ts';
import { guidanceArticles, guidanceReview, type GuidanceArticle } from '../regulations/guidance-articles.ts';
import type { World } from '../world.ts';

const path = z.object({ sector: z.string(), article: z.string(), edition: z.coerce.number().int() });
const question = z.object({ language: z.enum(['ja', 'en']).optional() });

/** `/exports/guidance/<sector>/<article>/<edition>.pdf`: for people whose company has bought that edition, free ones included,
 *  because the print names its buyer. Not signed in is 401, no such edition 404, not bought 402. */
export function guidanceExportRoutes(world: World): Router {
  const routes = Router();
  routes.get('/exports/guidance/:sector/:article/:edition.pdf', async (request, response) => {
    const { person } = request.session;
    const viewer = person === undefined ? undefined : await world.registers.actorOf(person);
    if (!viewer) return void response.sendStatus(401);
    const [named, asked] = [path.safeParse(request.params), question.safeParse(request.query)];
    const article = named.success && asked.success ? articleOf(named.data) : undefined;
    if (!article || !asked.success) return void response.sendStatus(404);
    const { organisation } = viewer;
    const key = { subject: article.id, edition: String(article.edition) };
    const bought = organisation ? await findPurchase(world.mongo, { ...key, organisation }) : undefined;
    if (!bought) return void response.sendStatus(402);
    const language = asked.data.language ?? languageOf(request.headers['accept-language']);
    const buyer = (await createNames(world.mongo).organisation(bought.organisation))[language];
    response.set({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${article.id.replace('/', '_')}_${article.edition}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    response.send(await print(paperOf(article, { language, buyer, bought })));
  });
  return routes;
}

function articleOf({ sector, article, edition }: z.infer<typeof path>): GuidanceArticle | undefined {
  return guidanceArticles.find((one) => one.id === `${sector}/${article}` && one.edition === edition);
}

type Printing = { language: Language; buyer: string; bought: Purchase };

function paperOf({ title, body, edition, lawState, validFrom }: GuidanceArticle, printing: Printing): Paper {
  const { language, buyer, bought } = printing;
  const words = language === 'ja'
    ? { edition: '版', of: `第 ${edition} 版（${validFrom} から）`, law: '基づく法令', buyer: '購入者', foot: `購入者：${buyer}　法的拘束力はありません。` }
    : { edition: 'Edition', of: `Edition ${edition} (from ${validFrom})`, law: 'Law state', buyer: 'Bought by', foot: `Bought by ${buyer}. Not legally binding.` }; // prettier-ignore
  return {
    title: title[language],
    language,
    blocks: [
      { kind: 'facts', rows: [[words.edition, words.of], [words.law, lawState], [words.buyer, buyer]] },
      { kind: 'notice', text: guidanceReview[language] },
      ...markdownBlocks(body[language]),
    ],
    footer: words.foot,
    printedAt: bought.at,
  }; // prettier-ignore
}
