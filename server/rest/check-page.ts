import { Router, type Request } from 'express';
import type { EditionStanding } from '../../workflows/domain/classification/sheet/edition.ts';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import { languageOf, type Language } from '../graphql/context.ts';
import { today } from '../graphql/correlation.ts';
import { html } from '../markup.ts';
import { isNumber } from '../mongo/numbers.ts';
import { findPrinted } from '../mongo/self-judgments.ts';
import { findSheet } from '../sheets/evaluation.ts';
import { standingOf } from '../sheets/standing.ts';
import type { World } from '../world.ts';

type Checked = { content: Words; edition: Words };
const words = {
  title: { ja: '自主判定の照合', en: 'Check of a self-judgment' },
  number: { ja: '番号', en: 'Number' },
  value: { ja: '照合値', en: 'Check value' },
  content: { ja: '内容', en: 'Content' },
  edition: { ja: '様式の版', en: 'Edition of the form' },
  check: { ja: '照合する', en: 'Check' },
  nothingElse: {
    ja: 'この頁は、紙に印刷された番号と照合値の組が登録のままであるか、様式の版が今日の法令の版であるかだけを示します。判定の正しさは保証しません。法的拘束力はありません。',
    en: 'This page says only whether the number and the check value printed on the paper are still as they were registered, and whether the edition of the form is that of the law of today. It does not vouch for the judgment. Not legally binding.',
  },
} as const satisfies Record<string, Words>;
const unchanged: Words = { ja: '登録されたときのままです。', en: 'It is as it was registered.' };
const noMatch: Checked = {
  content: { ja: 'この番号と照合値の組は照合できません。', en: 'This number and check value do not match anything.' },
  edition: { ja: '—', en: '—' },
};
const standings: Record<EditionStanding['standing'], Words> = {
  current: { ja: '現行の版です。', en: 'It is the current edition.' },
  superseded: { ja: '現行の版ではありません（法令が改正されました）。', en: 'It is not the current edition: the law was amended.' },
  notYetInForce: { ja: '現行の版ではありません（施行前の法令の版です）。', en: 'It is not the current edition: its law is not in force yet.' },
  gap: { ja: '現行の版はありません。', en: 'There is no current edition.' },
}; // prettier-ignore

/** `GET /check/<number>?value=<check value>`: what the QR code of a printed self-judgment opens. Whoever does not hold the
 *  paper learns nothing: an unknown number, a wrong value and another company's paper give the same page. */
export function checkPageRoutes(world: World): Router {
  const routes = Router();
  routes.get('/check/:number', async (request, response) => {
    const number = request.params.number.toUpperCase().slice(0, 40);
    const value = asked(request, 'value');
    const chosen = asked(request, 'language');
    const language = chosen === 'en' || chosen === 'ja' ? chosen : languageOf(request.headers['accept-language']);
    const checked = value ? await check(world, number, value) : undefined;
    response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    response.type('html').send(pageOf({ number, value, language, checked }));
  });
  return routes;
}

async function check({ mongo, keys, rules }: World, number: string, value: string): Promise<Checked> {
  const isPossible = isNumber('selfJudgment', number) && /^[0-9a-f]{64}$/.test(value);
  const found = isPossible ? await findPrinted(mongo, keys, { number, contentId: value }) : undefined;
  if (!found?.isUnchanged) return noMatch;
  const template = findSheet(found);
  const standing = template
    ? standingOf(await rules.current(), template, today({ receivedAt: Date.now() })).standing
    : 'gap';
  return { content: unchanged, edition: standings[standing] };
}

type Page = { number: string; value: string; language: Language; checked: Checked | undefined };

function pageOf({ number, value, language, checked }: Page): string {
  const say = (text: Words) => text[language];
  const other = language === 'ja' ? 'en' : 'ja';
  const link = `?${new URLSearchParams({ ...(value && { value }), language: other }).toString()}`;
  const result = checked
    ? html`<dl><dt>${say(words.content)}</dt><dd>${say(checked.content)}</dd><dt>${say(words.edition)}</dt><dd>${say(checked.edition)}</dd></dl>`
    : null;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say(words.title)}</title><link rel="stylesheet" href="/check-page.css"></head>
<body><main><h1>${say(words.title)}</h1><p>${say(words.number)} <b>${number}</b></p>
<div role="status">${result}</div>
<form method="get"><label for="value">${say(words.value)}</label><input id="value" name="value" value="${value}" autocomplete="off" spellcheck="false">
<input type="hidden" name="language" value="${language}"><button>${say(words.check)}</button></form>
<p>${say(words.nothingElse)}</p><p><a href="${link}" hreflang="${other}" lang="${other}">${other === 'en' ? 'English' : '日本語'}</a></p></main></body></html>
`.markup;
} // prettier-ignore

/** A query value that is one text; anything else is none. */
function asked(request: Request, name: string): string {
  const given = request.query[name];
  return typeof given === 'string' ? given.trim().slice(0, 100) : '';
}
