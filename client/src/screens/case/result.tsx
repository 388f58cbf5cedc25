import { Trans, useLingui } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Facts } from '../../ui/layout.tsx';
import { conclusionWords } from '../../words/judgment-words.ts';
import { useWords } from '../../words/use-words.ts';

export function Result({ shown: { certificate, letter, currentJudgment } }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (certificate) {
    const verdict = currentJudgment ? word(conclusionWords, currentJudgment.verdict) : '';
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
