import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { AnsweredQuestionsDocument, SelfJudgmentDocument } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { ComparisonView } from '../../sheet/comparison-view.tsx';
import { ExplanationView } from '../../sheet/explanation-view.tsx';
import { VerdictCard } from '../../sheet/verdict-card.tsx';
import { ViewLinks } from '../../sheet/view-links.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Stack } from '../../ui/layout.tsx';
import { listOf, productOf } from '../../words/names.ts';
import { editionStandingWords, lawChangeWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import { Answers } from './answers.tsx';
import { JudgmentFacts } from './judgment-facts.tsx';
import { NextVersion } from './next-version.tsx';
import { OpenCase } from './open-case.tsx';
import { Papers } from './papers.tsx';
import type { AnsweredForm, SelfJudgment } from './shown-judgment.ts';

export const selfJudgmentRoute = createLazyRoute('/self-judgments/$number')({ component: SelfJudgmentScreen });

function SelfJudgmentScreen() {
  const { number } = selfJudgmentRoute.useParams();
  const { version } = selfJudgmentRoute.useSearch();
  const { data, error, refetch } = useQuery(SelfJudgmentDocument, { variables: { number, version } });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ selfJudgment }) =>
        selfJudgment ? <WithForm judgment={selfJudgment} onBought={() => void refetch()} /> : <NotFoundPage />
      }
    </Loaded>
  );
}

type JudgmentProps = { judgment: SelfJudgment; onBought: () => void };

function WithForm({ judgment, onBought }: JudgmentProps) {
  const { form, edition } = judgment;
  const { data, error, refetch } = useQuery(AnsweredQuestionsDocument, { variables: { form, edition } });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ sheet }) => (sheet ? <Judgment judgment={judgment} form={sheet} onBought={onBought} /> : <NotFoundPage />)}
    </Loaded>
  );
}

function Judgment({ judgment, form, onBought }: JudgmentProps & { form: AnsweredForm }) {
  const { t } = useLingui();
  const { number, evaluation } = judgment;
  useTitle(t`自主判定 ${number}`);
  return (
    <Stack isLoose>
      <Stack>
        <WayBack to={{ to: '/self-judgments' }}>
          <Trans>自主判定の一覧</Trans>
        </WayBack>
        <h1>
          {number} {productOf(judgment)}
        </h1>
      </Stack>
      <Standing judgment={judgment} />
      <LawChanges judgment={judgment} />
      {evaluation ? (
        <VerdictCard shown={{ ...evaluation, verdict: judgment.verdict, itemNumbers: judgment.itemNumbers }} />
      ) : null}
      <JudgmentFacts judgment={judgment} form={form} />
      <Papers judgment={judgment} onBought={onBought} />
      <OpenCase judgment={judgment} form={form} />
      <NextVersion judgment={judgment} />
      <Sides judgment={judgment} form={form} />
    </Stack>
  );
}

/** Amendments that took force since, and what each means for this version. */
function LawChanges({ judgment: { lawChanges } }: { judgment: SelfJudgment }) {
  const { word } = useWords();
  if (lawChanges.length === 0) return null;
  return (
    <Banner kind="warning" title={<Trans>法令の改正がこの判定に関わります。</Trans>}>
      <ul>
        {lawChanges.map(({ version, outcome, at, clauses }) => (
          <li key={version}>
            <Trans>
              {calendarDate(version)}施行：{word(lawChangeWords, outcome)}（
              {listOf(clauses.map(({ citation }) => citation))}、{moment(at)}に通知）
            </Trans>
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** What the amendment of the law did to the edition it was judged under. */
function Standing({ judgment }: { judgment: SelfJudgment }) {
  const { word } = useWords();
  const { edition, standing } = judgment;
  if (standing === 'current') return null;
  return (
    <Banner
      kind="warning"
      title={
        <>
          <Trans>{edition} 年版による判定です。</Trans> {word(editionStandingWords, standing)}
        </>
      }
    >
      <p>
        <Trans>
          判定した日の法令による記録は変わりません。今日の法令による判定は、次の版を作って確かめてください。
        </Trans>
      </p>
    </Banner>
  );
}

function Sides({ judgment, form }: { judgment: SelfJudgment; form: AnsweredForm }) {
  const { view } = selfJudgmentRoute.useSearch();
  const { evaluation } = judgment;
  return (
    <Stack>
      <ViewLinks />
      {view === undefined ? <Answers judgment={judgment} form={form} /> : null}
      {view === 'comparison' && evaluation ? <ComparisonView rows={evaluation.comparison} /> : null}
      {view === 'explanation' ? <ExplanationView explanation={evaluation?.explanation} /> : null}
    </Stack>
  );
}
