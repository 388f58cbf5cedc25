import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { useTitle } from '../../shell/use-title.ts';
import { Quiet } from '../../ui/layout.tsx';
import { Answer } from './answer.tsx';
import { Changes } from './changes.tsx';
import { Contents } from './contents.tsx';
import styles from './correlation.module.css';
import { Question } from './question.tsx';

export const correlationRoute = createLazyRoute('/correlation')({ component: CorrelationScreen });

function CorrelationScreen() {
  const { t } = useLingui();
  const { q = '', asOf } = correlationRoute.useSearch();
  useTitle(q ? t`${q} の対応` : t`日本と EU の番号の対応`);
  return (
    <>
      <h1>
        <Trans>日本と EU の番号の対応</Trans>
      </h1>
      <Question asked={q} asOf={asOf} />
      {q ? <Answer question={q} asOf={asOf} /> : null}
      <div className={q ? `${styles.reading} ${styles.onScreen}` : styles.reading}>
        <Contents asOf={asOf} />
        <Changes />
      </div>
      <Quiet>
        <Trans>
          技術者による照合です。使う前に有資格の該非判定者の確認を受けてください。見出しは要約で、条文ではありません。法的拘束力はありません。
        </Trans>
      </Quiet>
    </>
  );
}
