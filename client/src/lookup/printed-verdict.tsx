import { Trans, useLingui } from '@lingui/react/macro';
import { renderSVG } from 'uqr';
import { useEffect } from 'react';
import { currentLanguage, inCurrentLanguage } from '../language/language.ts';
import { calendarDate, moment } from '../language/moment.ts';
import { Facts } from '../ui/layout.tsx';
import { addressOf } from './address.ts';
import { publicPageOf } from '../listed-entry/entry-address.ts';
import { entryName, type Answer, type Entry, type Question } from './look-up.ts';
import styles from './print.module.css';
import { icons } from './verdict-card.tsx';
import { AgeInVerdict } from './offline/list-age.tsx';
import { RemainingChecks, Row16 } from './remaining-checks.tsx';
import { InvoiceAgreement } from './invoice-check.tsx';

type PrintedVerdictProps = { answer: Answer; question: Question; onPrinted: () => void };

/** One A4 page: the verdict with all that somebody needs to look it up again. It is drawn only to be printed. */
export function PrintedVerdict({ answer, question, onPrinted }: PrintedVerdictProps) {
  const { t } = useLingui();
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-paper] img')];
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => window.print());
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  const { words, input, key, entries, asOf, treeSize, root } = answer;
  const now = new Date().toISOString();
  return (
    <section className={styles.paper} data-paper={answer.verdict}>
      <h1>
        <Trans>公表リストの照会結果</Trans>
      </h1>
      <p className={styles.word}>
        {icons[answer.verdict]} {inCurrentLanguage(words.word)}
      </p>
      <p>{inCurrentLanguage(words.sentence)}</p>
      <Facts
        facts={[
          { name: t`入力`, value: <code>{input}</code> },
          { name: t`解釈`, value: <code>{key}</code> },
          { name: t`いつの状態か`, value: withEra(moment(asOf), asOf) },
          { name: t`リストの版`, value: t`公表記録 ${treeSize} 件` },
          { name: t`版のハッシュ（根）`, value: <code>{root ?? '—'}</code> },
          { name: t`印刷した時`, value: withEra(moment(now), now) },
        ]}
      />
      {answer.fromKeptList ? <AgeInVerdict age={answer.fromKeptList} /> : null}
      <InvoiceAgreement invoice={answer.invoice} />
      {entries.map((entry) => (
        <PrintedEntry key={entry.leaf} entry={entry} />
      ))}
      <RemainingChecks destination={answer.destination} />
      <Row16 />
      {entries.length === 0 ? <Qr address={`${location.origin}/lookup${addressOf(question)}`} /> : null}
    </section>
  );
}

function PrintedEntry({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  const { manufacturer, partNumber, publication, lawState, validTo, reasonWords, since, invoiceLine } = entry;
  const number = `${publication.yearMonth}/${String(publication.number).padStart(4, '0')}`;
  return (
    <div className={styles.entry}>
      <Facts
        facts={[
          { name: t`メーカー`, value: manufacturer },
          { name: t`型番`, value: <code>{partNumber}</code> },
          { name: t`公表年月・公表番号`, value: number },
          { name: t`判定の法令（施行日）`, value: withEra(calendarDate(lawState), `${lawState}T00:00:00+09:00`) },
          { name: t`有効期限`, value: withEra(moment(validTo), validTo) },
          ...(reasonWords && since ? [{ name: inCurrentLanguage(reasonWords), value: moment(since) }] : []),
          { name: t`仕入書に書く行`, value: <code>{invoiceLine}</code> },
          { name: t`公表記録の番号`, value: String(entry.leaf) },
        ]}
      />
      <Qr address={`${location.origin}${publicPageOf(entryName(entry))}`} />
    </div>
  );
}

function Qr({ address }: { address: string }) {
  return (
    <p className={styles.qr}>
      <img alt={address} src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 1 }))}`} />
      <code>{address}</code>
    </p>
  );
}

/** The year as Japanese papers count it: 令和8年, Reiwa 8. */
function withEra(written: string, instant: string): string {
  const isJapanese = currentLanguage() === 'ja';
  const calendar = `${isJapanese ? 'ja-JP' : 'en-GB'}-u-ca-japanese`;
  const format = new Intl.DateTimeFormat(calendar, { timeZone: 'Asia/Tokyo', era: 'long', year: 'numeric' });
  if (isJapanese) return `${written}（${format.format(new Date(instant))}）`;
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${written} (${parts.get('era')} ${parts.get('year')})`;
}
