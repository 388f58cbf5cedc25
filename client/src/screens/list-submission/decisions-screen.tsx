import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { RowsInFullDocument } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import type { ActionProps } from './shown-submission.ts';
import { Decide } from './decide.tsx';
import { Desk } from './desk.tsx';
import { RowInFull } from './row-in-full.tsx';
import { useKeys } from './use-keys.ts';

export const decisionsRoute = createLazyRoute('/list-submissions/$number/decisions')({ component: DecisionsScreen });

/** Rows that the criteria leave to an expert, one after the other. */
function DecisionsScreen() {
  const { t } = useLingui();
  const { number } = decisionsRoute.useParams();
  return (
    <Desk number={number} title={t`判断待ちの行`}>
      {({ submission, onChange }) =>
        submission.allowedActions.includes('decideRows') ? (
          <Decisions submission={submission} onChange={onChange} />
        ) : (
          <Banner kind="notice" title={<Trans>いまあなたが判断する行はありません。</Trans>} />
        )
      }
    </Desk>
  );
}

function Decisions({ submission, onChange }: ActionProps) {
  const { number, counts } = submission;
  const [after, setAfter] = useState<readonly number[]>([0]);
  const variables = { number, standings: ['needsExpert' as const], sampled: false, first: 1, after: after.at(-1) ?? 0 };
  const { data, error, refetch } = useQuery(RowsInFullDocument, { variables });
  const [row] = data?.listSubmission?.rows.rows ?? [];
  const goOn = (to: number) => setAfter((now) => [...now, to]);
  const goBack = () => setAfter((now) => (now.length > 1 ? now.slice(0, -1) : now));
  useKeys({ j: () => row && goOn(row.row), k: goBack });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {() => (
        <Stack>
          <p role="status">
            <Trans>判断を待つ行：残り {counts?.needsExpert ?? 0} 行</Trans>
          </p>
          {row ? (
            <>
              <Card>
                <RowInFull row={row} />
              </Card>
              <Decide key={row.row} submission={submission} row={row} onChange={onChange} onDone={goOn} />
            </>
          ) : (
            <Banner kind="notice" title={<Trans>この先に、判断を待つ行はありません。</Trans>} />
          )}
          <Row>
            <Button emphasis="plain" onPress={goBack}>
              <Trans>前の行（k）</Trans>
            </Button>
            {row ? (
              <Button emphasis="plain" onPress={() => goOn(row.row)}>
                <Trans>次の行（j）</Trans>
              </Button>
            ) : null}
          </Row>
        </Stack>
      )}
    </Loaded>
  );
}
