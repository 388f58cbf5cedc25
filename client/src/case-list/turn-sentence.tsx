import { Trans } from '@lingui/react/macro';
import type { TurnOf } from '../generated/graphql.ts';
import { moment } from '../language/moment.ts';
import { namesOf } from '../words/names.ts';

type Turn = {
  of: TurnOf;
  dueAt?: string | null;
  people: readonly { nameJa: string; nameEn: string }[];
};

/** One sentence that says whose turn it is, and until when. */
export function TurnSentence({ turn }: { turn: Turn }) {
  const due = turn.dueAt ? moment(turn.dueAt) : undefined;
  return (
    <>
      <Holder of={turn.of} people={namesOf(turn.people)} />
      {due ? <Trans>（期限 {due}）</Trans> : null}
    </>
  );
}

function Holder({ of, people }: { of: TurnOf; people: string }) {
  switch (of) {
    case 'applicant':
      return <Trans>申請者の対応を待っています。</Trans>;
    case 'coordinator':
      return <Trans>受付担当が対応します。</Trans>;
    case 'nominees':
      return <Trans>指名された人の返事を待っています：{people}</Trans>;
    case 'firstVerifier':
      return <Trans>一次検証者が検証しています：{people}</Trans>;
    case 'secondVerifiers':
      return <Trans>二次検証者が検証しています：{people}</Trans>;
    case 'panel':
      return <Trans>合議の委員が検討しています：{people}</Trans>;
    case 'approver':
      return <Trans>承認者の署名を待っています：{people}</Trans>;
    case 'system':
      return <Trans>自動で進みます。操作は不要です。</Trans>;
    case 'nobody':
      return <Trans>この案件は終わりました。</Trans>;
  }
}
