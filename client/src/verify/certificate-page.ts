import styles from './certificate-page.module.css';

/** The number a QR code carries: the last part of `/verify/<number>`, or undefined on the bare page. */
export function certificateNumberFrom(location: Pick<Location, 'pathname'>): string | undefined {
  const number = location.pathname.split('/').filter(Boolean)[1];
  return number ? decodeURIComponent(number) : undefined;
}

/** The public register is not open yet. It must never look like an answer about a certificate. */
export function describe(certificateNumber: string | undefined): HTMLElement {
  const main = document.createElement('main');
  main.className = styles.page ?? '';
  main.append(
    element('h1', '検証証明書の確認 / Certificate check'),
    element('p', certificateNumber ? `証明書番号 / Certificate number: ${certificateNumber}` : ''),
    element('p', '公開の確認は準備中です。この画面は証明書の有効・無効を示しません。'),
    element(
      'p',
      'Public verification is not open yet. This page says nothing about whether a certificate is valid.',
      'en',
    ),
  );
  return main;
}

function element(tag: string, text: string, lang?: string): HTMLElement {
  const created = document.createElement(tag);
  created.textContent = text;
  if (lang) created.lang = lang;
  return created;
}
