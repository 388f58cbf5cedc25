import { useLingui } from '@lingui/react/macro';
import type { AnswerDraft } from '../../sheet/sheet-draft.ts';
import { Details } from '../../ui/details.tsx';
import { TextField } from '../../ui/text-field.tsx';

type AnswerEvidenceProps = { id: string; answer: AnswerDraft; onChange: (answer: AnswerDraft) => void };

/** Where an answer comes from, and why, where it rests on interpretation. */
export function AnswerEvidence({ id, answer, onChange }: AnswerEvidenceProps) {
  const { t } = useLingui();
  const { document, page, reason } = answer;
  const said = [document, page && t`${page} 頁`, reason].filter(Boolean).join(' ');
  const text = (name: 'document' | 'page' | 'documentDate' | 'reason', label: string) => (
    <TextField
      id={`${name}-${id}`}
      label={label}
      value={answer[name]}
      onChange={(value) => onChange({ ...answer, [name]: value })}
    />
  );
  return (
    <Details isQuiet summary={said ? t`根拠・理由：${said}` : t`根拠・理由を書く`}>
      {text('document', t`文書`)}
      {text('page', t`頁`)}
      {text('documentDate', t`文書の日付または版`)}
      {text('reason', t`理由（解釈による回答のとき）`)}
    </Details>
  );
}
