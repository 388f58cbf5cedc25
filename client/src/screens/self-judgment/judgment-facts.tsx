import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { calendarDate, moment } from '../../language/moment.ts';
import { type Fact, Facts } from '../../ui/layout.tsx';
import { nameOf, productOf } from '../../words/names.ts';
import { editionStandingWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/use-words.ts';
import type { AnsweredForm, SelfJudgment } from './shown-judgment.ts';

/** Which goods, by which law and edition, who, when, and the value that its papers print. */
export function JudgmentFacts({ judgment, form }: { judgment: SelfJudgment; form: AnsweredForm }) {
  const { t } = useLingui();
  const { word } = useWords();
  const { lawDate, evaluation, edition, standing, keptAt, keptBy } = judgment;
  const lawState = evaluation?.lawState;
  const stated = (name: string, value: string | null | undefined): Fact[] => (value ? [{ name, value }] : []);
  return (
    <Facts
      facts={[
        { name: t`品名`, value: productOf(judgment) },
        { name: t`製造者`, value: judgment.maker },
        { name: t`型番`, value: <code>{judgment.partNumber}</code> },
        {
          name: t`様式と版`,
          value: t`様式 ${form.form} ${nameOf(form)} ${edition} 年版。${word(editionStandingWords, standing)}`,
        },
        {
          name: t`判定した日の法令`,
          value: lawState ? t`${calendarDate(lawDate)}（${calendarDate(lawState)}施行の版）` : calendarDate(lawDate),
        },
        ...stated(t`作成者`, judgment.author),
        ...stated(t`確認者`, judgment.reviewer),
        ...stated(t`該非確認責任者`, judgment.officer),
        { name: t`残した人`, value: `${nameOf(keptBy)} ${moment(keptAt)}` },
        { name: t`版`, value: <Versions judgment={judgment} /> },
        { name: t`照合値`, value: <CheckValue judgment={judgment} /> },
      ]}
    />
  );
}

function Versions({ judgment: { number, version, versions } }: { judgment: SelfJudgment }) {
  return (
    <>
      {versions.map((one) => (
        <span key={one}>
          {one === version ? (
            <strong>
              <Trans>第 {one} 版（表示中）</Trans>
            </strong>
          ) : (
            <Link to="/self-judgments/$number" params={{ number }} search={{ version: one }}>
              <Trans>第 {one} 版</Trans>
            </Link>
          )}{' '}
        </span>
      ))}
    </>
  );
}

/** The check page is the server's own and needs no sign-in: it is what the QR code of the papers opens. */
function CheckValue({ judgment: { number, contentId } }: { judgment: SelfJudgment }) {
  return (
    <>
      <code>{contentId}</code>{' '}
      <a href={`/check/${number}?value=${contentId}`}>
        <Trans>照合ページを開く</Trans>
      </a>
    </>
  );
}
