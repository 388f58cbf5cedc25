import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseContentFragment, CertificateContentFragment } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/layout.tsx';
import { revocationReasonWords } from '../../words/action-words.ts';
import { useWords } from '../../words/use-words.ts';
import { standingCertificates } from './action-values.ts';

type Shown = { shown: CaseContentFragment };

/** What an earlier round issued: while the case is examined again, and after it, a certificate stands until it is revoked. */
export function EarlierCertificates({ shown }: Shown) {
  const { certificate, earlierCertificates, allowedActions } = shown;
  const sayHow = useSayHow();
  if (earlierCertificates.length === 0) return null;
  const facts = earlierCertificates.map((one) => ({ name: one.number, value: sayHow(one) }));
  const isAnyStanding = earlierCertificates.some(({ revoked }) => !revoked);
  return (
    <Banner kind={isAnyStanding ? 'notice' : 'warning'} title={<Title shown={shown} />}>
      <Facts facts={facts} />
      {!certificate && allowedActions.some(({ action }) => action === 'proposeRevocation') ? (
        <p>
          <Trans>誤りが分かったときは、再審査の結果を待たずに取消しを提案できます。</Trans>
        </p>
      ) : null}
    </Banner>
  );
}

function Title({ shown }: Shown) {
  const { certificate, earlierCertificates } = shown;
  const standing = standingCertificates(shown).filter((one) => earlierCertificates.includes(one));
  if (standing.length === 0) return <Trans>以前の検証証明書は取り消されました。何も証明しません。</Trans>;
  if (certificate) return <Trans>以前の検証証明書は、新しい証明書に替わりました。</Trans>;
  return <Trans>以前の検証証明書は、取り消されるまで有効です。</Trans>;
}

function useSayHow(): (certificate: CertificateContentFragment) => string {
  const { t } = useLingui();
  const { word } = useWords();
  return ({ issuedAt, validUntil, revoked }) => {
    if (!revoked) return t`発行 ${moment(issuedAt)}、有効期限 ${calendarDate(validUntil)}`;
    const { at, reason, text } = revoked;
    return [t`取消し ${moment(at)}：${word(revocationReasonWords, reason)}`, ...(text ? [text] : [])].join('\n');
  };
}
