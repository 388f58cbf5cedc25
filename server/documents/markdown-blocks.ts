import MarkdownIt, { type Token } from 'markdown-it';
import type { Block } from './paper.ts';

const markdown = new MarkdownIt({ html: false });

/** Markdown as the blocks of a paper: headings, paragraphs, list items one by one, and tables. Emphasis is dropped, links keep
 *  their words. */
export function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const tokens = markdown.parse(text, {});
  let table: string[][] | undefined;
  tokens.forEach((token, index) => {
    if (token.type === 'table_open') table = [];
    if (token.type === 'tr_open') table?.push([]);
    if (token.type === 'inline' && table) table.at(-1)?.push(plain(token));
    else if (token.type === 'inline') blocks.push(blockOf(token, tokens.slice(0, index)));
    if (token.type !== 'table_close' || !table) return;
    blocks.push(tableOf(table));
    table = undefined;
  });
  return blocks;
}

function blockOf(token: Token, before: readonly Token[]): Block {
  const text = plain(token);
  if (before.at(-1)?.type === 'heading_open') return { kind: 'heading', text };
  const isItem = before.at(-2)?.type === 'list_item_open';
  return { kind: 'text', text: isItem ? `・${text}` : text };
}

function tableOf([head = [], ...rows]: string[][]): Block {
  const columns = head.map((name) => ({ head: name, share: 1 }));
  return { kind: 'table', columns, rows: rows.map((cells) => ({ cells })) };
}

function plain({ children }: Token): string {
  return (children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');
}
