const beforeReiwa = 2018; // 令和元年 is 2019

/** 2026-11 from 2026/11, ２０２６年１１月, 令和8年11月, R8.11 or 2026-11/0001; what is no month stays as it was typed, and is refused. */
export function typedMonth(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const read = /^(?:(\d{4})|(?:令和|R)(\d{1,2}|元))[-/.年](\d{1,2})月?(?:[-/ ].*)?$/i.exec(text);
  if (read === null) return text;
  const [, year, ofReiwa = '', month = ''] = read;
  return `${year ?? beforeReiwa + (ofReiwa === '元' ? 1 : Number(ofReiwa))}-${month.padStart(2, '0')}`;
}
