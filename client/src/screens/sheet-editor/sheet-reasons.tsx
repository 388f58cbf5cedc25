import { useQuery } from '@apollo/client/react';
import { SheetExplanationDocument } from '../../generated/graphql.ts';
import { ExplanationView } from '../../sheet/explanation-view.tsx';
import type { SheetDraft } from '../../sheet/sheet-draft.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { answeredSheet } from './use-evaluation.ts';

/** The reasons are asked for only where somebody reads them: they are ten times the size of the verdict. */
export function SheetReasons({ draft }: { draft: SheetDraft }) {
  const { data, error, refetch } = useQuery(SheetExplanationDocument, {
    variables: { input: answeredSheet(draft) },
    fetchPolicy: 'no-cache',
  });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ sheetEvaluation }) => <ExplanationView explanation={sheetEvaluation?.explanation} />}
    </Loaded>
  );
}
