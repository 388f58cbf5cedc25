import type { ItemNumber, ParsedNumber } from './item-number.ts';
import { parseOrdinanceNumber } from './ordinance-number.ts';
import { numeral, valueOf } from './number-text.ts';

const table = /^(?:輸出貿易管理令|輸出令)?(?:別表第?[1一]|別[1一])(?:の|-)?|^(?:AppendedTable1)?-?row/i;
const row = new RegExp(`^第?(${numeral})(?:の(${numeral}))?(?:の?項)?`);
const item = new RegExp(
  `^の?-?(?:\\((${numeral})(?:の(${numeral}))?\\)(?:の(${numeral}))?|(?<=項|-)(${numeral})(?:の(${numeral}))?)`,
);
const ordinance = new RegExp(`(?:貨物等?省令|省令)?(?:の|-)?第?${numeral}条`);

/** A row or item of 輸出令別表第1, an ordinance citation, or both together; undefined when it is nothing of the kind. */
export function parseJapaneseNumber(folded: string): ParsedNumber | undefined {
  const text = folded.replaceAll(' ', '');
  const citation = ordinance.exec(text);
  if (!citation) return parseRow(text);
  const before = text.slice(0, citation.index).replace(/[(-]$/, '');
  const isInBrackets = text.charAt(citation.index - 1) === '(' && text.endsWith(')');
  const parsed = parseOrdinanceNumber(isInBrackets ? text.slice(citation.index, -1) : text.slice(citation.index));
  return before === '' || 'problem' in parsed ? parsed : withRow(before, parsed.number);
}

/** Both coordinates were written: the row has to be the one of the article. */
function withRow(before: string, citation: ItemNumber): ParsedNumber {
  const rowOf = parseRow(before) ?? { problem: { code: 'unreadablePart', part: before } };
  if ('problem' in rowOf) return rowOf;
  const agree = [rowOf.number.canonical, ...rowOf.number.broader].some((name) => citation.broader.includes(name));
  return agree ? { number: citation } : { problem: { code: 'rowAndArticleDisagree', part: before } };
}

function parseRow(text: string): ParsedNumber | undefined {
  const bare = text.replace(table, '');
  const found = row.exec(bare);
  if (!found) return undefined;
  const name = branch(found[1] ?? '', found[2]);
  const tail = bare.slice(found[0].length);
  if (!isRow(name)) return { problem: { code: 'unknownRow', part: name } };
  if (tail === '') return { number: { list: 'row', canonical: name, broader: [] } };
  // The look-behind of `item` needs to see what the row ended with.
  const inItem = itemAt(bare, found[0].length);
  if (!inItem) return { problem: { code: 'unreadablePart', part: tail } };
  if (inItem.rest !== '') return { problem: { code: 'unreadablePart', part: inItem.rest } };
  return { number: { list: 'row', canonical: `${name}(${inItem.name})`, broader: [name] } };
}

function itemAt(text: string, at: number): { name: string; rest: string } | undefined {
  const sticky = new RegExp(item.source.slice(1), 'y');
  sticky.lastIndex = at;
  const found = sticky.exec(text);
  if (!found) return undefined;
  const [whole, bracketed, within, behind, plain, plainBranch] = found;
  return {
    name: branch(bracketed ?? plain ?? '', within ?? behind ?? plainBranch),
    rest: text.slice(at + whole.length),
  };
}

const branch = (main: string, sub: string | undefined) => `${valueOf(main)}${sub ? `の${valueOf(sub)}` : ''}`;
const isRow = (name: string) => name === '3の2' || (/^\d+$/.test(name) && Number(name) >= 1 && Number(name) <= 16);
