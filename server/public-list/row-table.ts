import { html, type Markup } from '../markup.ts';

type RowTable = {
  /** What the table is about. */
  label: string;
  heads: readonly string[];
  /** The cells of each row; the first one is what the row is about. */
  rows: readonly (readonly (Markup | string)[])[];
};

/** A table that a narrow window shows row by row: each cell knows the head of its column, and stands beside it there. */
export function rowTable({ label, heads, rows }: RowTable): Markup {
  const row = ([first = '', ...others]: RowTable['rows'][number]) =>
    html`<tr><th scope="row">${first}</th>${others.map((cell, at) => html`<td data-head="${heads[at + 1] ?? ''}"><div>${cell}</div></td>`)}</tr>`;
  return html`<div class="table" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;
} // prettier-ignore
