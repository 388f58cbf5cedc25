import { Trans, useLingui } from '@lingui/react/macro';
import { forwardRef, type ReactNode } from 'react';
import { inCurrentLanguage } from '../language/language.ts';
import { calendarDate, moment } from '../language/moment.ts';
import { Facts, Quiet } from '../ui/layout.tsx';
import { InvoiceLine } from './copy-line.tsx';
import { InvoiceAgreement } from './invoice-check.tsx';
import { publicPageOf, workPageOf } from '../listed-entry/entry-address.ts';
import { publicationText } from '../listed-entry/publication-text.ts';
import { opensEntries } from '../listed-entry/opens-entries.ts';
import { entryName, type Answer, type Entry, type Near, type Verdict } from './look-up.ts';
import styles from './lookup.module.css';
import verdictStyles from './verdict.module.css';
import { AgeInVerdict } from './offline/list-age.tsx';
import { RemainingChecks } from './remaining-checks.tsx';

/** Word, icon and colour together: each verdict can be read in black and white. ⊘ stands for ⦸, which Japanese fonts lack. */
export const icons: Record<Verdict, string> = { LISTED: '✓', NOT_LISTED: '–', NOT_IN_FORCE: '⊘', NEAR: '≈' };

type VerdictCardProps = { answer: Answer; onChoose: (near: Near) => void; children: ReactNode };

export const VerdictCard = forwardRef<HTMLElement, VerdictCardProps>(function VerdictCard(
  { answer, onChoose, children },
  ref,
) {
  const { words, verdict, input, key, entries, near, asOf, treeSize } = answer;
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={`${styles.card} ${verdictStyles[verdict]}`}
      aria-live="polite"
      data-verdict={verdict}
    >
      <p className={styles.word}>
        <span aria-hidden="true">{icons[verdict]} </span>
        {inCurrentLanguage(words.word)}
      </p>
      <p>{inCurrentLanguage(words.sentence)}</p>
      {answer.fromKeptList ? <AgeInVerdict age={answer.fromKeptList} /> : null}
      <p>
        <Trans>
          入力：<code>{input}</code> → 解釈：<code>{key}</code>
        </Trans>
      </p>
      <InvoiceAgreement invoice={answer.invoice} />
      {entries.map((entry) => (
        <EntryFacts key={`${entry.manufacturer} ${entry.partNumber}`} entry={entry} treeSize={treeSize} />
      ))}
      {near.length > 0 ? <NearNumbers near={near} onChoose={onChoose} /> : null}
      <RemainingChecks destination={answer.destination} />
      <Quiet>
        <Trans>
          {moment(asOf)} の状態（公表記録 {treeSize} 件までによる）
        </Trans>
      </Quiet>
      {children}
    </section>
  );
});

function EntryFacts({ entry, treeSize }: { entry: Entry; treeSize: number }) {
  const { t } = useLingui();
  const { manufacturer, partNumber, publication, lawState, validTo, since, leaf } = entry;
  return (
    <div className={styles.entry}>
      {entry.reasonWords && since ? (
        <p>
          <strong>{t`${inCurrentLanguage(entry.reasonWords)}（${moment(since)}）`}</strong>{' '}
          {entry.causeWords ? inCurrentLanguage(entry.causeWords) : entry.reasonText}
        </p>
      ) : null}
      <Facts
        facts={[
          { name: t`メーカー`, value: manufacturer },
          { name: t`型番`, value: <code>{partNumber}</code> },
          { name: t`公表年月・公表番号`, value: publicationText(publication) },
          { name: t`判定の法令（施行日）`, value: calendarDate(lawState) },
          { name: t`有効期限`, value: moment(validTo) },
          { name: t`公表記録`, value: t`${leaf} 番（全 ${treeSize} 件）` },
        ]}
      />
      {entry.verdict === 'LISTED' ? <InvoiceLine line={entry.invoiceLine} /> : null}
      <EntryLinks entry={entryName(entry)} />
    </div>
  );
}

/** The entry's page for everybody; and for who works on the list, the one with its changes and doubts. */
function EntryLinks({ entry }: { entry: string }) {
  return (
    <p className={styles.links}>
      <a href={publicPageOf(entry)}>
        <Trans>公開の掲載ページ</Trans>
      </a>
      {opensEntries() ? (
        <a href={workPageOf(entry)}>
          <Trans>掲載の公表・変更・疑義</Trans>
        </a>
      ) : null}
    </p>
  );
}

const firstChoice = 2; // 1 is the number that was asked
const lastChoice = 9;

/** Never chosen by itself: whoever asked opens one, and that is a question of its own. */
function NearNumbers({ near, onChoose }: { near: readonly Near[]; onChoose: (near: Near) => void }) {
  return (
    <ul className={styles.near}>
      {near.map((one, at) => (
        <li key={`${one.manufacturer} ${one.partNumber}`}>
          <button type="button" className={styles.choice} onClick={() => onChoose(one)}>
            {at + firstChoice <= lastChoice ? <kbd>{at + firstChoice}</kbd> : null} <code>{marked(one)}</code>{' '}
            {one.manufacturer}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The key of each near number. */
export function nearKeys(near: readonly Near[]): { key: string; near: Near }[] {
  return near.slice(0, lastChoice - firstChoice + 1).map((one, at) => ({ key: String(at + firstChoice), near: one }));
}

function marked({ partNumber, differsAt }: Near) {
  return [...partNumber].map((character, at) =>
    differsAt.includes(at) ? <mark key={at}>{character}</mark> : <span key={at}>{character}</span>,
  );
}
