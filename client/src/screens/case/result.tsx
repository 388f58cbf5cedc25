import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/layout.tsx';
import { revocationReasonWords } from '../../words/action-words.ts';
import { conclusionWords } from '../../words/judgment-words.ts';
import { useWords } from '../../words/use-words.ts';

export function Result({ shown: { certificate, letter, currentJudgment } }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (certificate) {
    const verdict = currentJudgment ? word(conclusionWords, currentJudgment.verdict) : '';
    if (certificate.revoked) return <Revoked certificate={certificate} />;
    return (
      <Banner kind="success" title={<Trans>検証証明書が発行されました：{verdict}</Trans>}>
        <Facts
          facts={[
            { name: t`証明書番号`, value: certificate.number },
            { name: t`発行`, value: moment(certificate.issuedAt) },
            { name: t`有効期限`, value: calendarDate(certificate.validUntil) },
            { name: t`判定の識別子`, value: <code>{certificate.judgment}</code> },
          ]}
        />
        <p>
          <Trans>この検証に法的な拘束力はありません。需要者・用途と仕向地の確認は別に必要です。</Trans>
        </p>
      </Banner>
    );
  }
  return letter ? (
    <Banner kind="notice" title={<Trans>判定できない旨の通知が発行されました。</Trans>}>
      <Facts
        facts={[
          { name: t`通知番号`, value: letter.number },
          { name: t`発行`, value: moment(letter.issuedAt) },
        ]}
      />
      <p>
        <Trans>
          いただいた資料では判定できませんでした。理由は下の判定にあります。新しい資料があれば、再審査を求められます。
        </Trans>
      </p>
    </Banner>
  ) : null;
}

type RevokedProps = { certificate: NonNullable<CaseContentFragment['certificate']> };

/** A certificate that was taken back: since when, and why. It names no verdict any more. */
function Revoked({ certificate: { number, issuedAt, revoked } }: RevokedProps) {
  const { t } = useLingui();
  const { word } = useWords();
  if (!revoked) return null;
  return (
    <Banner kind="warning" title={<Trans>検証証明書は取り消されました。何も証明しません。</Trans>}>
      <Facts
        facts={[
          { name: t`証明書番号`, value: number },
          { name: t`発行`, value: moment(issuedAt) },
          { name: t`取消し`, value: moment(revoked.at) },
          { name: t`理由`, value: word(revocationReasonWords, revoked.reason) },
          ...(revoked.text ? [{ name: t`理由の説明`, value: revoked.text }] : []),
        ]}
      />
      <p>
        <Trans>これをもとにした書類は使わないでください。新しい資料があれば、再審査を求められます。</Trans>
      </p>
    </Banner>
  );
}
