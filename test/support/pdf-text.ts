import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader can copy out of each page, without the breaks that setting it in lines made. */
export async function pdfPages(bytes: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await document.destroy();
  return pages;
}

/** Blanks are where lines were broken; what is compared are the characters. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '');
