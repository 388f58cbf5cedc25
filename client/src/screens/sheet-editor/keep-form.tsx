import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { HomeDraftsDocument, KeepSelfJudgmentDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { asFieldProblems, errorsOf, type Problem } from '../../item-form/problems.ts';
import { interpretedPartNumber } from '../../language/interpreted-text.ts';
import type { SheetDraft } from '../../sheet/sheet-draft.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { InterpretedField } from '../../ui/interpreted-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './editor.module.css';
import { answeredSheet } from './use-evaluation.ts';

type KeepFormProps = {
  draftId: string;
  draft: SheetDraft;
  onChange: (draft: SheetDraft) => void;
  onLeave: () => Promise<void>;
};

/** Keeping is a step of its own: what is kept never changes; a later change becomes the next version. */
export function KeepForm({ draftId, draft, onChange, onLeave }: KeepFormProps) {
  const { t } = useLingui();
  const { keep, problems, refusal, isKeeping } = useKeep(draftId, draft, onLeave);
  const errorAt = errorsOf(problems);
  const text = (name: 'productNameJa' | 'productNameEn' | 'maker' | 'author' | 'reviewer' | 'officer') => ({
    id: name,
    error: errorAt(name),
    value: draft[name],
    onChange: (value: string) => onChange({ ...draft, [name]: value }),
  });
  return (
    <section aria-labelledby="keep" className={styles.keep}>
      <h2 id="keep">
        <Trans>自主判定として残す</Trans>
      </h2>
      <ErrorSummary problems={asFieldProblems(problems)} />
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      <TextField {...text('productNameJa')} label={t`品名（日本語）`} isRequired />
      <TextField {...text('productNameEn')} label={t`品名（英語）`} lang="en" />
      <TextField {...text('maker')} label={t`製造者`} isRequired />
      <InterpretedField
        id="partNumber"
        error={errorAt('partNumber')}
        label={t`型番`}
        isRequired
        value={draft.partNumber}
        interpret={interpretedPartNumber}
        onChange={(partNumber) => onChange({ ...draft, partNumber })}
      />
      <TextField {...text('author')} label={t`作成者`} />
      <TextField {...text('reviewer')} label={t`確認者`} />
      <TextField {...text('officer')} label={t`該非確認責任者`} />
      <p>
        <Trans>残した版は変わりません。直したときは次の版になります。法的拘束力はありません。</Trans>
      </p>
      <div>
        <Button emphasis="primary" isPending={isKeeping} onPress={() => void keep()}>
          {draft.number ? <Trans>{draft.number} の次の版として残す</Trans> : <Trans>自主判定として残す</Trans>}
        </Button>
      </div>
    </section>
  );
}

function useKeep(draftId: string, draft: SheetDraft, onLeave: () => Promise<void>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const commandId = useCommandId();
  const [send, { loading, error, data }] = useMutation(KeepSelfJudgmentDocument, {
    refetchQueries: [HomeDraftsDocument],
  });
  const outcome = data?.keepSelfJudgment;
  async function keep(): Promise<void> {
    await onLeave();
    const content = contentOf(draft);
    const input = { commandId: commandId(content), ...content, draft: draftId };
    const kept = (await send({ variables: { input } }).catch(() => undefined))?.data?.keepSelfJudgment;
    if (kept?.__typename === 'KeepSelfJudgmentSuccess')
      await navigate({ to: '/self-judgments/$number', params: { number: kept.selfJudgment.number } });
  }
  const problems: readonly Problem[] = outcome?.__typename === 'ValidationFailed' ? outcome.problems : [];
  const isRefused = outcome && 'message' in outcome && outcome.__typename !== 'ValidationFailed';
  const refusal = error
    ? t`残せませんでした。通信を確かめて、もう一度押してください。`
    : isRefused
      ? outcome.message
      : undefined;
  return { keep, problems, refusal, isKeeping: loading };
}

function contentOf(draft: SheetDraft) {
  const { number, productNameJa, productNameEn, maker, partNumber, author, reviewer, officer } = draft;
  return {
    number: number || undefined,
    sheet: answeredSheet(draft),
    productNameJa: productNameJa.trim(),
    productNameEn: productNameEn.trim() || undefined,
    maker: maker.trim(),
    partNumber: interpretedPartNumber(partNumber),
    author: author.trim() || undefined,
    reviewer: reviewer.trim() || undefined,
    officer: officer.trim() || undefined,
  };
}
