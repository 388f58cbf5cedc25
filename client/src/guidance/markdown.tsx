import MarkdownIt, { type Token } from 'markdown-it';
import { createElement, type ReactNode } from 'react';
import styles from './guidance.module.css';

const markdown = new MarkdownIt({ html: false });
const allowed = new Set([
  'p', 'ul', 'ol', 'li', 'strong', 'em', 's', 'a', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
]); // prettier-ignore

type MarkdownProps = { text: string; lang: string; headings: 2 | 3 };

/** Markdown as React elements: no HTML text is ever set, and only the tags above exist. `headings` is the level of `##`. */
export function Markdown({ text, lang, headings }: MarkdownProps) {
  return (
    <div className={styles.prose} lang={lang}>
      {elementsOf(markdown.parse(text, {}), headings - 2)}
    </div>
  );
}

type Open = { token: Token | undefined; children: ReactNode[] };

function elementsOf(tokens: readonly Token[], deeper: number): ReactNode[] {
  const open: Open[] = [{ token: undefined, children: [] }];
  tokens.forEach((token, key) => {
    if (token.nesting === 1) return void open.push({ token, children: [] });
    const closed = token.nesting === -1 ? open.pop() : undefined;
    open.at(-1)?.children.push(closed ? elementOf(closed, { key, deeper }) : leafOf(token, key));
  });
  return open[0]?.children ?? [];
}

function elementOf({ token, children }: Open, { key, deeper }: { key: number; deeper: number }): ReactNode {
  if (!token || token.hidden || !allowed.has(token.tag)) return children;
  const heading = /^h(\d)$/.exec(token.tag);
  const tag = heading ? `h${Math.min(6, Number(heading[1]) + deeper)}` : token.tag;
  return createElement(tag, { key, ...attributesOf(token) }, ...children);
}

function attributesOf(token: Token): Record<string, string> {
  if (token.tag === 'a') return { href: String(token.attrGet('href') ?? '') };
  return token.tag === 'th' ? { scope: 'col' } : {};
}

function leafOf(token: Token, key: number): ReactNode {
  if (token.type === 'inline') return elementsOf(token.children ?? [], 0);
  if (token.type === 'code_inline') return <code key={key}>{token.content}</code>;
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  return token.type === 'text' ? token.content : null;
}
