import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { HomeDraftsDocument, SaveDraftDocument } from '../../generated/graphql.ts';
import { todayInTokyo } from '../../language/moment.ts';
import { answersFrom, emptySheet, type SheetDraft } from '../../sheet/sheet-draft.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { SelfJudgment } from './shown-judgment.ts';

/** What was kept never changes: a correction, or the law of today, begins as a draft of the next version. */
export function NextVersion({ judgment }: { judgment: SelfJudgment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [save, { loading, error, data }] = useMutation(SaveDraftDocument, { refetchQueries: [HomeDraftsDocument] });
  const refusal = data?.saveDraft && 'message' in data.saveDraft ? data.saveDraft.message : undefined;
  async function start() {
    const input = { content: JSON.stringify(draftOf(judgment)) };
    const outcome = (await save({ variables: { input } }).catch(() => undefined))?.data?.saveDraft;
    if (outcome?.__typename === 'SaveDraftSuccess')
      await navigate({ to: '/sheets/$draftId', params: { draftId: outcome.draft.id } });
  }
  return (
    <div>
      {error || refusal ? (
        <Banner kind="error" title={refusal ?? t`始められませんでした。通信を確かめて、もう一度押してください。`} />
      ) : null}
      <Button isPending={loading} onPress={() => void start()}>
        <Trans>回答を直して次の版を作る（今日の法令で判定）</Trans>
      </Button>
    </div>
  );
}

function draftOf(judgment: SelfJudgment): SheetDraft {
  const { number, form, edition, productNameJa, maker, partNumber, answers } = judgment;
  return {
    ...emptySheet, number, form, edition, date: todayInTokyo(), productNameJa, maker, partNumber,
    productNameEn: judgment.productNameEn ?? '', author: judgment.author ?? '', reviewer: judgment.reviewer ?? '', officer: judgment.officer ?? '',
    answers: answersFrom(answers),
  }; // prettier-ignore
}
