import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts, Quiet, Stack } from '../../ui/layout.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { revocationReasonWords } from '../../words/action-words.ts';
import { nameOf } from '../../words/names.ts';
import { listedStandingWords } from '../../words/release-words.ts';
import { useWords } from '../../words/use-words.ts';
import { standingCertificates } from './action-values.ts';
import type { FieldContext } from './field-context.ts';

type Shown = { shown: CaseContentFragment };
type Asked = Shown & Pick<FieldContext, 'values' | 'onChange'>;

/** What is signed: the certificate, why it is to be revoked, and what of the published list falls with it. */
export function RevokedCertificate({ shown, values, onChange }: Asked) {
  const { t } = useLingui();
  const { word } = useWords();
  const { revocation } = shown;
  const standing = standingCertificates(shown);
  const certificate = standing.find(({ number }) => number === (revocation?.certificate ?? values.certificate));
  if (!certificate) return null;
  return (
    <Stack>
      {!revocation && standing.length > 1 ? (
        <RadioGroup
          id="certificate"
          label={t`取り消す証明書`}
          value={values.certificate}
          onChange={(number) => onChange({ certificate: number })}
          choices={standing.map(({ number, issuedAt }) => ({
            value: number,
            label: t`${number}（発行 ${moment(issuedAt)}）`,
          }))}
        />
      ) : null}
      <Facts
        facts={[
          { name: t`証明書番号`, value: certificate.number },
          { name: t`有効期限`, value: calendarDate(certificate.validUntil) },
          ...(revocation
            ? [
                { name: t`理由`, value: word(revocationReasonWords, revocation.reason) },
                { name: t`理由の説明`, value: revocation.text ?? '–' },
                { name: t`提案した人`, value: revocation.by ? nameOf(revocation.by) : '–' },
              ]
            : []),
        ]}
      />
      <FallingEntries shown={shown} certificate={certificate.number} />
    </Stack>
  );
}

/** Entries that are listed now are suspended with the certificate. */
function FallingEntries({ shown: { listedEntries }, certificate }: Shown & { certificate: string }) {
  const listed = listedEntries.filter(
    ({ standing, basis }) => standing === 'listed' && basis?.certificateNumber === certificate,
  );
  if (listed.length === 0)
    return (
      <Quiet>
        <Trans>この証明書をもとに掲載中のものは、公表リストにありません。</Trans>
      </Quiet>
    );
  return (
    <Banner
      kind="warning"
      title={<Plural value={listed.length} other="取り消すと、公表リストの次の # 件の掲載がすぐに停止します。" />}
    >
      <EntryList entries={listed} />
    </Banner>
  );
}

/** Entries of the published list that the certificate carries, on the page of its case. */
export function CarriedEntries({ shown: { listedEntries } }: Shown) {
  if (listedEntries.length === 0) return null;
  return (
    <div>
      <p>
        <Trans>この検証証明書をもとにした公表リストの掲載</Trans>
      </p>
      <EntryList entries={listedEntries} />
    </div>
  );
}

function EntryList({ entries }: { entries: CaseContentFragment['listedEntries'] }) {
  const { word } = useWords();
  return (
    <ul>
      {entries.map(({ entry, maker, partNumber, standing }) => (
        <li key={entry}>
          <Link to="/listed-entries/$entry" params={{ entry }}>
            {maker} {partNumber}
          </Link>{' '}
          {word(listedStandingWords, standing)}
        </li>
      ))}
    </ul>
  );
}

/** A revocation that waits for its second person; the applicant is not shown it. */
export function ProposedRevocation({ shown: { revocation } }: Shown) {
  const { word } = useWords();
  if (!revocation) return null;
  const { by, at, reason, text, certificate } = revocation;
  const who = by ? nameOf(by) : '';
  return (
    <Banner
      kind="warning"
      title={<Trans>検証証明書 {certificate} の取消しが提案され、承認者の判断を待っています。</Trans>}
    >
      <p>
        <Trans>
          {who}（{moment(at)}）：{word(revocationReasonWords, reason)}
        </Trans>
      </p>
      {text ? <p>{text}</p> : null}
    </Banner>
  );
}
