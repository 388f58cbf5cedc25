/** HTML that is safe to send: made by `html` alone, which escapes whatever else is put into it. */
export type Markup = { readonly markup: string };
type Part = Markup | string | number | null | readonly Part[];

export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.reduce((all, text, at) => all + markupOf(parts[at - 1] ?? null) + text) };
}

/** The same for XML: the rules of escaping are the same five signs. */
export const xml = html;

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return isMarkup(part) ? part.markup : part.map(markupOf).join('');
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return 'markup' in part;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
