import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { Banner } from '../../ui/banner.tsx';
import { submissionTurnWords } from '../../words/list-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Desk } from './desk.tsx';
import { FullInspection } from './full-inspection.tsx';
import { SampleInspection } from './sample-inspection.tsx';

export const inspectionRoute = createLazyRoute('/list-submissions/$number/inspection')({ component: InspectionScreen });

/** An expert looks at rows: those of the sample one by one, or all of them after a refused lot. */
function InspectionScreen() {
  const { t } = useLingui();
  const { word } = useWords();
  const { number } = inspectionRoute.useParams();
  return (
    <Desk number={number} title={t`検査`}>
      {({ submission, onChange }) => {
        const { allowedActions, step, inspection } = submission;
        const isMine = allowedActions.includes('inspectRows') && inspection;
        if (isMine && step === 'fullInspection') return <FullInspection submission={submission} onChange={onChange} />;
        if (isMine && inspection.pending.length > 0) return <SampleInspection submission={submission} onChange={onChange} />;
        return (
          <Banner kind="notice" title={isMine ? <Trans>抜き取った行はすべて見ました。</Trans> : <Trans>いまあなたが検査する行はありません。</Trans>}>
            <p>{isMine && inspection.lot === null ? t`ロットの合否を判定しています。` : word(submissionTurnWords, step)}</p>
          </Banner>
        );
      }}
    </Desk>
  );
} // prettier-ignore
