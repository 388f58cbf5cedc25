import { Trans, useLingui } from '@lingui/react/macro';
import { inCurrentLanguage } from '../language/language.ts';
import { calendarDate, moment } from '../language/moment.ts';
import { Details } from '../ui/details.tsx';
import { Facts, Quiet } from '../ui/layout.tsx';
import type { Answer, Entry, Near, Verdict } from './look-up.ts';
import styles from './lookup.module.css';

/** Word, icon and colour together: each verdict can be read in black and white. */
const icons: Record<Verdict, string> = { LISTED: '✓', NOT_LISTED: '–', NOT_IN_FORCE: '⦸', NEAR: '≈' };

export function VerdictCard({ answer, onChoose }: { answer: Answer; onChoose: (near: Near) => void }) {
  const { words, verdict, input, key, entries, near, asOf, treeSize } = answer;
  return (
    <section className={`${styles.card} ${styles[verdict]}`} aria-live="polite" data-verdict={verdict}>
      <p className={styles.word}>
        <span aria-hidden="true">{icons[verdict]} </span>
        {inCurrentLanguage(words.word)}
      </p>
      <p>{inCurrentLanguage(words.sentence)}</p>
      <p>
        <Trans>
          入力：<code>{input}</code> → 解釈：<code>{key}</code>
        </Trans>
      </p>
      {entries.map((entry) => (
        <EntryFacts key={`${entry.manufacturer} ${entry.partNumber}`} entry={entry} />
      ))}
      {near.length > 0 ? <NearNumbers near={near} onChoose={onChoose} /> : null}
      <Quiet>
        <Trans>
          {moment(asOf)} の状態（公表記録 {treeSize} 件までによる）
        </Trans>
      </Quiet>
    </section>
  );
}

function EntryFacts({ entry }: { entry: Entry }) {
  const { t } = useLingui();
  const { manufacturer, partNumber, publication, lawState, validTo, since, proof } = entry;
  const { leafIndex, treeSize } = proof;
  return (
    <div className={styles.entry}>
      {entry.reasonWords && since ? (
        <p>
          <strong>
            {inCurrentLanguage(entry.reasonWords)}（{moment(since)}）
          </strong>{' '}
          {entry.reasonText}
        </p>
      ) : null}
      <Facts
        facts={[
          { name: t`メーカー`, value: manufacturer },
          { name: t`型番`, value: <code>{partNumber}</code> },
          { name: t`公表年月・公表番号`, value: `${publication.yearMonth} ・ ${publication.number}` },
          { name: t`判定の法令（施行日）`, value: calendarDate(lawState) },
          { name: t`有効期限`, value: moment(validTo) },
        ]}
      />
      <Details summary={t`公表記録による証明`} isQuiet>
        <p>
          <Trans>
            この掲載は、署名された公表記録（{treeSize} 件）の {leafIndex} 番にあります。記録は /v1/log/
            から誰でも取り出し、公開鍵で確かめられます。
          </Trans>
        </p>
        <pre className={styles.note}>{proof.checkpoint}</pre>
      </Details>
    </div>
  );
}

/** Never chosen by itself: whoever asked opens one, and that is a question of its own. */
function NearNumbers({ near, onChoose }: { near: readonly Near[]; onChoose: (near: Near) => void }) {
  return (
    <ul className={styles.near}>
      {near.map((one) => (
        <li key={`${one.manufacturer} ${one.partNumber}`}>
          <button type="button" className={styles.choice} onClick={() => onChoose(one)}>
            <code>{marked(one)}</code> {one.manufacturer}
          </button>
        </li>
      ))}
    </ul>
  );
}

function marked({ partNumber, differsAt }: Near) {
  return [...partNumber].map((character, at) =>
    differsAt.includes(at) ? <mark key={at}>{character}</mark> : <span key={at}>{character}</span>,
  );
}
