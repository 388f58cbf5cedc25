import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { calendarDate, moment } from '../../language/moment.ts';
import { Facts, type Fact } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { nameOf, namesOf } from '../../words/names.ts';
import type { ShownSubmission } from './shown-submission.ts';

/** The people, the file, and where it comes from. */
export function About({ submission }: { submission: ShownSubmission }) {
  const { t } = useLingui();
  const { submittedBy, submittedAt, confirmedBy, confirmedAt, inspectors, approvals } = submission;
  const facts: Fact[] = [
    { name: t`判定して提出した人`, value: t`${nameOf(submittedBy)}（${moment(submittedAt)}）` },
    { name: t`確認した人`, value: confirmedBy && confirmedAt ? t`${nameOf(confirmedBy)}（${moment(confirmedAt)}）` : t`まだいません` },
    ...(inspectors.length > 0 ? [{ name: t`検査した人`, value: namesOf(inspectors) }] : []),
    { name: t`承認した人`, value: approvals.length === 0 ? t`まだいません` : approvals.map(({ by, at }) => <p key={at}>{t`${nameOf(by)}（${moment(at)}）`}</p>) },
  ];
  return (
    <Section title={<Trans>人とファイル</Trans>}>
      <Facts facts={[...facts, ...useFileFacts(submission)]} />
    </Section>
  );
} // prettier-ignore

function useFileFacts({ fileName, round, lawDate, digest, caseNumber, certificateNumber, isCertificateRevoked, case: basis }: ShownSubmission): Fact[] {
  const { t } = useLingui();
  const link = caseNumber && basis ? <Link to="/cases/$number" params={{ number: caseNumber }}>{caseNumber}</Link> : caseNumber; // prettier-ignore
  return [
    ...(fileName ? [{ name: t`ファイル`, value: round > 1 ? t`${fileName}（${round} 回目の提出）` : fileName }] : []),
    ...(lawDate ? [{ name: t`どの日の法令で判定したか`, value: calendarDate(lawDate) }] : []),
    ...(digest ? [{ name: t`判定結果の要約値`, value: <code>{digest.slice(0, 16)}…</code> }] : []),
    ...(link ? [{ name: t`もとの案件`, value: link }] : []),
    ...(certificateNumber ? [{ name: t`もとの検証証明書`, value: isCertificateRevoked ? t`${certificateNumber}（取り消されました）` : certificateNumber }] : []),
  ];
} // prettier-ignore
