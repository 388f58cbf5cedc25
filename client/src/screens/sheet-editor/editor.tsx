import type { SheetDraft } from '../../sheet/sheet-draft.ts';
import { VerdictCard } from '../../sheet/verdict-card.tsx';
import type { SheetView } from '../../sheet/sheet-view.ts';
import { ViewLinks } from '../../sheet/view-links.tsx';
import { Stack } from '../../ui/layout.tsx';
import { ComparisonView } from '../../sheet/comparison-view.tsx';
import { EvaluationStatus } from './evaluation-status.tsx';
import { KeepForm } from './keep-form.tsx';
import { LawChoice } from './law-choice.tsx';
import { Questions } from './questions.tsx';
import type { Sheet } from './opened-sheet.ts';
import { SheetReasons } from './sheet-reasons.tsx';
import { useEvaluation } from './use-evaluation.ts';

type EditorProps = {
  view: SheetView | undefined;
  draftId: string;
  sheet: Sheet;
  draft: SheetDraft;
  onChange: (draft: SheetDraft) => void;
  onLeave: () => Promise<void>;
};

/** The sheet while it is filled in: by which law, with what verdict, and the same answers seen three ways. */
export function Editor({ view, draftId, sheet, draft, onChange, onLeave }: EditorProps) {
  const evaluating = useEvaluation(draft);
  const { evaluation } = evaluating;
  return (
    <Stack isLoose>
      <LawChoice draft={draft} evaluation={evaluation} onChange={onChange} />
      {evaluation ? <VerdictCard shown={evaluation} /> : null}
      <ViewLinks />
      <div>
        {view === 'comparison' && evaluation ? <ComparisonView rows={evaluation.comparison} /> : null}
        {view === 'explanation' ? <SheetReasons draft={draft} /> : null}
        {view === undefined ? (
          <Questions sheet={sheet} draft={draft} evaluating={evaluating} onChange={onChange} />
        ) : null}
        <EvaluationStatus evaluating={evaluating} />
      </div>
      {view === undefined ? <KeepForm draftId={draftId} draft={draft} onChange={onChange} onLeave={onLeave} /> : null}
    </Stack>
  );
}
