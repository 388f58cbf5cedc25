import { Trans } from '@lingui/react/macro';
import { AgeInVerdict } from '../offline/list-age.tsx';
import { icons } from '../verdict-card.tsx';
import { useVerdictSentences, useVerdictWords } from '../verdict-words.ts';
import type { ScanResult } from './answer-scan.ts';
import verdictStyles from '../verdict.module.css';
import styles from './scan.module.css';

/** One word in 48 px, and below it how the label was read. */
export function ScanWord({ result }: { result: ScanResult | undefined }) {
  const [words, sentences] = [useVerdictWords(), useVerdictSentences()];
  if (result === undefined)
    return (
      <div className={styles.result} role="status">
        <p className={styles.word}>
          <Trans>読み取り待ち</Trans>
        </p>
      </div>
    );
  const { outcome, raw, reading, key, listed, near, quantity, fromKeptList } = result;
  if (outcome === 'BAD_READ' || outcome === 'NO_ANSWER') return <NoVerdict outcome={outcome} raw={raw} />;
  return (
    <div
      className={`${styles.result} ${verdictStyles[outcome]}`}
      role="status"
      data-scan={outcome}
      data-verdict={outcome}
    >
      <p className={styles.word}>
        {icons[outcome]} {words[outcome]}
      </p>
      <p>{sentences[outcome]}</p>
      {fromKeptList ? <AgeInVerdict age={fromKeptList} /> : null}
      <p>
        <Trans>
          入力：<code>{visible(raw)}</code> → 解釈：<code>{key}</code>
        </Trans>
        {reading?.identifier ? <Trans>（識別子 {reading.identifier} を除く）</Trans> : null}
        {quantity ? <Trans>　数量 {quantity}</Trans> : null}
      </p>
      {listed.map((one) => (
        <p key={one.manufacturer}>
          {one.isInForce ? '✓' : '⊘'} {one.manufacturer} <code>{one.partNumber}</code> {one.publication}
        </p>
      ))}
      {near.length > 0 ? <p>≈ {near.join(', ')}</p> : null}
    </div>
  );
}

/** Neither of these says anything about the part. */
function NoVerdict({ outcome, raw }: { outcome: 'BAD_READ' | 'NO_ANSWER'; raw: string }) {
  return (
    <div className={styles.result} role="status" data-scan={outcome}>
      <p className={styles.word}>
        {outcome === 'BAD_READ' ? <Trans>× 読み取り不良</Trans> : <Trans>× いまは照会できません</Trans>}
      </p>
      <p>
        <Trans>掲載の有無を意味しません。</Trans>
      </p>
      <p>
        <Trans>
          読み取った文字：<code>{visible(raw)}</code>
        </Trans>
      </p>
    </div>
  );
}

/** Control characters as the pictures Unicode has for them. */
export function visible(raw: string): string {
  return raw.replace(/[\u0000-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)));
}
