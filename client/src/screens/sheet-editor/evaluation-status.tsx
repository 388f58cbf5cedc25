import { Trans } from '@lingui/react/macro';
import { VerdictWords } from '../../sheet/verdict-card.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './editor.module.css';
import type { Evaluating } from './use-evaluation.ts';

/** The verdict on one line that stays in sight while answering, and says when it is not about the latest answers. */
export function EvaluationStatus({ evaluating }: { evaluating: Evaluating }) {
  const { evaluation, hasFailed, isStale, retry } = evaluating;
  return (
    <>
      {hasFailed ? (
        <Banner kind="error" title={<Trans>いま評価できません。入力は保存されています。</Trans>}>
          <p>
            <Trans>通信を確かめてください。</Trans>{' '}
            <Button onPress={retry}>
              <Trans>もう一度評価する</Trans>
            </Button>
          </p>
        </Banner>
      ) : null}
      <p className={styles.status} role="status" data-stale={isStale}>
        {evaluation ? <VerdictWords shown={evaluation} /> : null}{' '}
        {isStale ? <Trans>— 最後の回答はまだ評価していません…</Trans> : null}
      </p>
    </>
  );
}
