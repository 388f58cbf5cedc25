import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { DoubtDocument, ViewerDocument } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Facts, Pair, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { doubtReasonWords, doubtStepWords, doubtWithdrawWords } from '../../words/doubt-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import { Actions } from './actions.tsx';
import { Answer, Written } from './answer.tsx';
import { Due } from './due.tsx';
import { EntryFacts, Remaining, Standing } from './entry-facts.tsx';
import { Events } from './events.tsx';
import type { Doubt } from './shown-doubt.ts';

export const doubtRoute = createLazyRoute('/doubts/$number')({ component: DoubtScreen });

function DoubtScreen() {
  const { number } = doubtRoute.useParams();
  const { data, error, refetch } = useQuery(DoubtDocument, { variables: { number }, pollInterval: 30_000 });
  const viewer = useQuery(ViewerDocument);
  const onChange = () => void Promise.all([refetch(), viewer.refetch()]); // what waits for this person changed too
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ doubt }) => (doubt ? <Shown doubt={doubt} onChange={onChange} /> : <NotFoundPage />)}
    </Loaded>
  );
}

function Shown({ doubt, onChange }: { doubt: Doubt; onChange: () => void }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { number, step, subject, withdrawnBecause } = doubt;
  useTitle(t`疑義 ${number}：${word(doubtStepWords, step)}`);
  return (
    <Stack isLoose>
      <Stack>
        <WayBack to={{ to: '/doubts' }}>
          <Trans>疑義の一覧</Trans>
        </WayBack>
        <h1>
          <Trans>
            疑義 {number}：<code>{subject.partNumber}</code>
          </Trans>
        </h1>
        <p role="status">
          {word(doubtStepWords, step)}
          {withdrawnBecause ? t`（${word(doubtWithdrawWords, withdrawnBecause)}）` : null}
        </p>
        {doubt.answer ? <Answer answer={doubt.answer} /> : null}
        <Actions doubt={doubt} onChange={onChange} />
      </Stack>
      <Pair>
        <Asked doubt={doubt} />
        <Entry subject={subject} />
      </Pair>
      <Events events={doubt.events} />
    </Stack>
  );
}

function Asked({ doubt }: { doubt: Doubt }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { reason, text, raisedBy, raisedAt, takenBy, subject } = doubt;
  return (
    <Section title={<Trans>税関の疑義</Trans>}>
      <p>
        <strong>{word(doubtReasonWords, reason)}</strong>
      </p>
      <Written text={text} />
      <Facts
        facts={[
          { name: t`疑義を出した人`, value: t`${nameOf(raisedBy)}（${moment(raisedAt)}）` },
          { name: t`回答の期限`, value: <Due doubt={doubt} /> },
          ...(takenBy ? [{ name: t`引き受けた専門家`, value: nameOf(takenBy) }] : []),
          { name: t`照会した日時`, value: moment(subject.asOf) },
          { name: t`照会したときの公表記録`, value: t`${subject.treeSize} 件` },
        ]}
      />
    </Section>
  );
}

function Entry({ subject }: Pick<Doubt, 'subject'>) {
  const { t } = useLingui();
  const { whenAsked, now, asOf, listed } = subject;
  return (
    <Section title={<Trans>いまの掲載</Trans>}>
      {now ? <EntryFacts entry={now} /> : <Standing entry={now} />}
      <Facts facts={[{ name: t`${moment(asOf)} の状態`, value: <Standing entry={whenAsked} /> }]} />
      {listed ? (
        <p>
          <Link to="/listed-entries/$entry" params={{ entry: listed.entry }}>
            <Trans>この掲載の公表・変更・疑義を見る</Trans>
          </Link>
        </p>
      ) : null}
      <Remaining />
    </Section>
  );
}
