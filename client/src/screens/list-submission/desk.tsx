import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { WayBack } from '../../shell/way-back.tsx';
import { Column } from '../../ui/layout.tsx';
import { makerName } from '../../words/names.ts';
import type { ShownSubmission } from './shown-submission.ts';
import { useSubmission } from './use-submission.ts';

type DeskProps = {
  number: string;
  title: string;
  children: (work: { submission: ShownSubmission; onChange: () => void }) => ReactNode;
};

/** A page where an expert works on one row after the other, with the way back to the table. What was decided is counted in a
 *  moment after it was taken, so that the count is read again soon. */
export function Desk({ number, title, children }: DeskProps) {
  const { data, error, refetch } = useSubmission(number, { restMs: 3_000 });
  useTitle(`${title} ${number}`);
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ listSubmission: submission }) =>
        submission ? (
          <Column>
            <WayBack to={{ to: '/list-submissions/$number', params: { number } }}>
              <Trans>
                {makerName(submission.maker)} の表 {number}
              </Trans>
            </WayBack>
            <h1>{title}</h1>
            {children({ submission, onChange: () => void refetch() })}
          </Column>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}
