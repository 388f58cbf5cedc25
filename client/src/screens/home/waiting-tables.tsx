import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type Role, type SubmissionLineFragment, WaitingSubmissionsDocument } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { tasksOf } from '../../list-submission/tasks.ts';
import { Card, Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { submissionTurnWords } from '../../words/list-words.ts';
import { makerName } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './home.module.css';

/** Tables of the published list that wait for this person: to confirm, to inspect or to approve. Nothing when none do. */
export function WaitingTables({ roles }: { roles: readonly Role[] }) {
  const tasks = tasksOf(roles);
  const steps = tasks.flatMap((task) => task.steps);
  const { data } = useQuery(WaitingSubmissionsDocument, { variables: { steps }, pollInterval: 30_000, skip: steps.length === 0 });
  const waiting = (data?.listSubmissions.edges ?? [])
    .map(({ node }) => node)
    .filter(({ allowedActions }) => tasks.some(({ action }) => allowedActions.includes(action)));
  if (waiting.length === 0) return null;
  return (
    <Section title={<Trans>公表リスト：あなたを待つ表</Trans>}>
      <ul className={styles.list}>
        {waiting.map((line) => (
          <li key={line.id}>
            <TableCard line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
} // prettier-ignore

function TableCard({ line: { number, maker, step, stepSince } }: { line: SubmissionLineFragment }) {
  const { word } = useWords();
  return (
    <Card>
      <h3>
        <Link to="/list-submissions/$number" params={{ number }}>
          {number}
        </Link>{' '}
        {makerName(maker)}
      </h3>
      <p>{word(submissionTurnWords, step)}</p>
      <Quiet>
        <Trans>
          <time dateTime={stepSince}>{moment(stepSince)}</time> から
        </Trans>
      </Quiet>
    </Card>
  );
}
