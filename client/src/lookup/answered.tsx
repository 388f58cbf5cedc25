import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { buttonClass } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';
import { useKeys } from './keys.ts';
import type { Answer, Near, Question } from './look-up.ts';
import { nearKeys, VerdictCard } from './verdict-card.tsx';

const ProofInWords = lazy(async () => ({ default: (await import('./proof-in-words.tsx')).ProofInWords }));
const PrintedVerdict = lazy(async () => ({ default: (await import('./printed-verdict.tsx')).PrintedVerdict }));

type AnsweredProps = { answer: Answer; question: Question; onChoose: (near: Near) => void };

/** A verdict takes the focus, so that its letters act; the box is one key away. */
export function Answered({ answer, question, onChoose }: AnsweredProps) {
  const { t } = useLingui();
  const card = useRef<HTMLElement>(null);
  const [printing, setPrinting] = useState(0);
  const [isVerified, setVerified] = useState(false);
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);
  const print = () => setPrinting((count) => count + 1);
  const hasProof = answer.entries.some(({ proof }) => proof !== null);
  const verify = hasProof ? () => setVerified(true) : undefined;
  const doubt = answer.entries.length > 0 ? doubtAddress(answer) : undefined;
  useKeys([
    { keys: '!', label: t`疑義を届ける`, run: doubt === undefined ? undefined : () => location.assign(doubt) },
    { keys: 'p', label: t`印刷`, run: print },
    { keys: 'v', label: t`証明を確かめる`, run: verify },
    ...nearKeys(answer.near).map(({ key, near }) => ({ keys: key, label: near.partNumber, run: () => onChoose(near) })),
  ]);
  const printed = useCallback(() => setPrinting(0), []);
  return (
    <>
      <VerdictCard ref={card} answer={answer} onChoose={onChoose}>
        <Row>
          <button type="button" className={buttonClass('secondary')} onClick={print}>
            <Trans>印刷</Trans> <kbd>p</kbd>
          </button>
          {verify ? (
            <button type="button" className={buttonClass('secondary')} onClick={verify}>
              <Trans>証明を確かめる</Trans> <kbd>v</kbd>
            </button>
          ) : null}
          {doubt === undefined ? null : <DoubtLink address={doubt} />}
        </Row>
        {isVerified ? (
          <Suspense>
            <ProofInWords entries={answer.entries} />
          </Suspense>
        ) : null}
      </VerdictCard>
      {printing > 0 ? (
        <Suspense>
          <PrintedVerdict key={printing} answer={answer} question={question} onPrinted={printed} />
        </Suspense>
      ) : null}
    </>
  );
}

function DoubtLink({ address }: { address: string }) {
  return (
    <a href={address}>
      <Trans>疑義を届ける</Trans> <kbd>!</kbd>
    </a>
  );
}

/** The form of a doubt is in the officers' own pages; the entry and the moment go along. Quoted, because that page reads a bare `2E5`
 *  as a number. */
function doubtAddress({ entries, input, asOf }: Answer): string {
  const [entry] = entries;
  const { manufacturer = '', partNumber = input } = entry ?? {};
  return `/doubts/new?${new URLSearchParams({ manufacturer, partNumber: JSON.stringify(partNumber), asOf }).toString()}`;
}
