import { Trans } from '@lingui/react/macro';
import type { Step, TurnOf } from '../generated/graphql.ts';
import { moment } from '../language/moment.ts';
import { namesOf } from '../words/names.ts';

type TurnSentenceProps = {
  step: Step;
  turn: { of: TurnOf; dueAt?: string | null; people: readonly { nameJa: string; nameEn: string }[] };
};

/** One sentence that says whose turn it is and for what, and until when. */
export function TurnSentence({ step, turn }: TurnSentenceProps) {
  const due = turn.dueAt ? moment(turn.dueAt) : undefined;
  return (
    <>
      <Holder step={step} of={turn.of} people={namesOf(turn.people)} />
      {due ? <Trans>（期限 {due}）</Trans> : null}
    </>
  );
}

type HolderProps = { step: Step; of: TurnOf; people: string };

function Holder({ step, of, people }: HolderProps) {
  switch (of) {
    case 'applicant':
      return step === 'completion' ? (
        <Trans>申請者が内容を補うのを待っています。</Trans>
      ) : (
        <Trans>追加資料依頼への申請者の回答を待っています。</Trans>
      );
    case 'coordinator':
      return <Coordinator step={step} />;
    case 'nominees':
      return <Trans>指名された人の返事を待っています：{people}</Trans>;
    case 'firstVerifier':
      return <Trans>一次検証者が検証しています：{people}</Trans>;
    case 'secondVerifiers':
      return <Trans>二次検証者が検証しています：{people}</Trans>;
    case 'panel':
      return <Trans>合議の委員が検討しています：{people}</Trans>;
    case 'approver':
      return <Trans>承認者の署名を待っています。</Trans>;
    case 'system':
      return step === 'submission' ? (
        <Trans>提出されました。取り戻せる時間が過ぎると、受付に届きます。</Trans>
      ) : (
        <Trans>文書を発行しています。操作は要りません。</Trans>
      );
    case 'nobody':
      return <Trans>この案件は終わりました。</Trans>;
  }
}

function Coordinator({ step }: { step: Step }) {
  switch (step) {
    case 'acceptance':
      return <Trans>受付担当が内容を確かめます。</Trans>;
    case 'panel':
      return <Trans>受付担当が合議の委員を指名します。</Trans>;
    default:
      return <Trans>受付担当が検証者を指名します。</Trans>;
  }
}
