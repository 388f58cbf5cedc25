import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import { readLogKeys } from '../log/log-keys.ts';
import type { PublishedList } from '../lookup/published-list.ts';
import { projectRoot } from '../project-root.ts';
import type { PageContent, Reader } from './frame.ts';
import { html, type Markup } from '../markup.ts';
import { dayText } from './moments.ts';
import { rowTable } from './row-table.ts';

const words = {
  title: { ja: '公表リストの確かめ方', en: 'How to verify the published list' },
  intro: {
    ja: '掲載・停止・取下げの一つ一つは、後から書き換えられない記録（RFC 6962 のマークル木）に加えられ、その先頭には署名があります。誰でも、私たちを信用せずに確かめられます。',
    en: 'Each publication, suspension and withdrawal is added to a record that cannot be rewritten (a Merkle tree by RFC 6962), whose head is signed. Anybody can check it without trusting us.',
  },
  steps: { ja: '一つの掲載を確かめる', en: 'To check one entry' },
  step1: { ja: '掲載の頁から証明（JSON）を取り出します。', en: 'Download the proof (JSON) from the page of the entry.' },
  step2: { ja: '葉のハッシュを求めます：SHA-256(0x00 と leaf のバイト列)。', en: 'Hash the leaf: SHA-256 of 0x00 and the bytes of leaf.' },
  step3: { ja: 'hashes を下から順に合わせ、根を求めます：SHA-256(0x01・左・右)。', en: 'Join it with hashes from below upwards to the root: SHA-256 of 0x01, left and right.' },
  step4: { ja: '根と木の大きさが、チェックポイントの 2 行目・3 行目と同じことを確かめます。', en: 'Compare root and size of the tree with lines 3 and 2 of the checkpoint.' },
  step5: { ja: 'チェックポイントの署名（Ed25519）を、下の公開鍵で確かめます。', en: 'Check the signature of the checkpoint (Ed25519) with a public key below.' },
  here: { ja: 'この画面で確かめる', en: 'Check it on this page' },
  hereHow: {
    ja: '計算はこの画面の中だけで行い、証明はどこにも送りません。',
    en: 'Everything is computed in this page; the proof is sent nowhere.',
  },
  paste: { ja: '証明（JSON）', en: 'Proof (JSON)' },
  file: { ja: 'またはファイルを開く', en: 'Or open a file' },
  check: { ja: '確かめる', en: 'Check' },
  noScript: { ja: 'この画面での確認には JavaScript が必要です。下の手順は、なくても行えます。', en: 'Checking on this page needs JavaScript. The commands below do not.' },
  whole: { ja: '記録の全部を確かめる', en: 'To check the whole record' },
  wholeHow: {
    ja: '次の命令は、保存されたすべての葉から根を計算し直し、これまでのすべてのチェックポイントと比べます。',
    en: 'This command recomputes the root from all leaves and compares every checkpoint that was ever signed.',
  },
  tiles: {
    ja: '記録は C2SP tlog-tiles の形で /v1/log/ にあります。どの実装でも読めます。',
    en: 'The record stands under /v1/log/ in the layout of C2SP tlog-tiles; any implementation reads it.',
  },
  keys: { ja: '公開鍵と有効期間', en: 'Public keys and their validity' },
  key: { ja: '公開鍵', en: 'Public key' },
  from: { ja: '開始日', en: 'From' },
  to: { ja: '終了日', en: 'To' },
  stillSigns: { ja: '使用中', en: 'in use' },
  noKeys: { ja: 'まだ公開鍵がありません。', en: 'There is no key yet.' },
} as const satisfies Record<string, Words>; // prettier-ignore

/** `/list/verify`: in words, in commands, and for whoever has a script at hand in the page itself. */
export async function verifyPage(list: PublishedList, { language }: Reader, origin: string): Promise<PageContent> {
  const say = (text: Words) => text[language];
  const keys = await readLogKeys(list.files);
  const rows = keys.map(({ key, validFrom, validTo }) => [
    html`<code>${key}</code>`,
    dayText(validFrom, language),
    validTo === null ? say(words.stillSigns) : dayText(validTo, language),
  ]);
  const table = rowTable({ label: say(words.keys), heads: [words.key, words.from, words.to].map(say), rows });
  const script = checkScript();
  const body = html`<p>${say(words.intro)}</p>
${script === undefined ? null : checkForm(say)}
<h2>${say(words.steps)}</h2><ol>${[words.step1, words.step2, words.step3, words.step4, words.step5].map((step) => html`<li>${say(step)}</li>`)}</ol>
<h2>${say(words.whole)}</h2><p>${say(words.wholeHow)}</p><pre>npm run verify-log -- ${origin}/v1/log/</pre><p>${say(words.tiles)}</p>
<h2>${say(words.keys)}</h2>${keys.length === 0 ? html`<p>${say(words.noKeys)}</p>` : table}`;
  return { title: say(words.title), body, ...(script !== undefined && { scripts: [script] }) };
} // prettier-ignore

function checkForm(say: (text: Words) => string): Markup {
  return html`<h2>${say(words.here)}</h2>
    <p>${say(words.hereHow)}</p>
    <noscript><p>${say(words.noScript)}</p></noscript>
    <form id="check-proof">
      <p>
        <label for="proof">${say(words.paste)}</label
        ><textarea id="proof" rows="6" spellcheck="false" autocomplete="off"></textarea>
      </p>
      <p>
        <label for="proof-file">${say(words.file)}</label
        ><input id="proof-file" type="file" accept="application/json,.json" />
      </p>
      <button>${say(words.check)}</button>
    </form>
    <div id="checked" role="status"></div>`;
}

let script: string | undefined;

/** Where the built script is served; undefined when the client was not built. */
function checkScript(): string | undefined {
  script ??= readScript();
  return script;
}

function readScript(): string | undefined {
  try {
    const manifest: Record<string, { file: string } | undefined> = JSON.parse(
      readFileSync(join(projectRoot, 'dist/client/.vite/manifest.json'), 'utf8'),
    );
    const file = manifest['src/entries/verify-list.ts']?.file;
    return file && `/${file}`;
  } catch {
    return undefined;
  }
}
