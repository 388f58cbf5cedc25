import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCount } from '../../list-submission/use-count.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { WizardStep } from '../../ui/wizard-step.tsx';
import { stateOf } from './step-state.ts';
import type { Wizard } from './use-wizard.ts';
import { Working } from './working.tsx';

export function SubmitStep({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const count = useCount();
  const { run, step, isBusy } = wizard;
  const submit = async () => {
    const outcome = await wizard.submit();
    if (outcome?.__typename === 'SubmitTableSuccess' && !outcome.isRepeat)
      await navigate({ to: '/list-submissions/$number', params: { number: outcome.submission.number } });
  };
  return (
    <WizardStep number={4} title={t`提出`} state={stateOf('submit', step)}>
      <p>
        <Trans>提出すると、次のように進みます。</Trans>
      </p>
      <ol>
        <li>
          <Trans>
            ファイルを暗号化して預かり、{count(run?.rows)} 行をもう一度判定します。この画面を閉じても続きます。
          </Trans>
        </li>
        <li>
          <Trans>あなたとは別の該非確認責任者が、判定結果を確認します。</Trans>
        </li>
        <li>
          {run && run.counts.needsExpert > 0 ? (
            <Trans>CISTEC の専門家が抜取検査をし、判断待ちの {count(run.counts.needsExpert)} 行を決めます。</Trans>
          ) : (
            <Trans>CISTEC の専門家が抜取検査をします。</Trans>
          )}
        </li>
        <li>
          <Trans>
            CISTEC の二人が承認すると、次の公表の回（毎月 10 日）に掲載されます。不適合の行は公表されません。
          </Trans>
        </li>
      </ol>
      <Working wizard={wizard} />
      <Answered wizard={wizard} />
      <div>
        <Button emphasis="primary" isPending={isBusy} onPress={() => void submit()}>
          <Trans>この表を提出する</Trans>
        </Button>
      </div>
    </WizardStep>
  );
}

/** Why it was not taken, or that it had been before. */
function Answered({ wizard: { outcome, hasFailed } }: { wizard: Wizard }) {
  if (hasFailed) return <Banner kind="error" title={<Trans>確認できませんでした。もう一度押しても二重にはなりません。</Trans>} />;
  if (!outcome) return null;
  if (outcome.__typename !== 'SubmitTableSuccess') {
    const problems = 'problems' in outcome ? outcome.problems.map(({ message }) => message) : [];
    return <Banner kind="error" title={[outcome.message, ...problems].join(' ')} />;
  }
  const { number } = outcome.submission;
  return outcome.isRepeat ? (
    <Banner kind="notice" title={<Trans>同じファイルはすでに提出されています。何も変わりません。</Trans>}>
      <p>
        <Link to="/list-submissions/$number" params={{ number }}>
          <Trans>提出された表 {number} を見る</Trans>
        </Link>
      </p>
    </Banner>
  ) : null;
} // prettier-ignore
