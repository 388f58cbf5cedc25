import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { CaseLink } from '../../case-list/case-table.tsx';
import { TurnSentence } from '../../case-list/turn-sentence.tsx';
import { ReceiptDocument, type ReceiptQuery } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Banner } from '../../ui/banner.tsx';
import { Card, Column, Quiet } from '../../ui/layout.tsx';
import { TakeBack } from './take-back.tsx';

export const receiptRoute = createLazyRoute('/applications/$number')({ component: ReceiptScreen });

/** Its address stays valid and shows the live state. */
function ReceiptScreen() {
  const { t } = useLingui();
  const { number } = receiptRoute.useParams();
  const { data, error, refetch } = useQuery(ReceiptDocument, { variables: { number }, pollInterval: 10_000 });
  useTitle(t`受付票 ${number}`);
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ application }) => (application ? <Receipt application={application} /> : <NotFoundPage />)}
    </Loaded>
  );
}

function Receipt({ application }: { application: NonNullable<ReceiptQuery['application']> }) {
  return (
    <Column>
      <h1>
        <Trans>受付票 {application.number}</Trans>
      </h1>
      <Banner kind="success" title={<Trans>送信しました。</Trans>}>
        <p>
          <Trans>受付担当が内容を確かめます。資料がそろってから、およそ 3 週間かかります。</Trans>
        </p>
      </Banner>
      {application.cases.length === 0 ? (
        <Quiet>
          <Trans>案件を開いています。この画面は自動で更新されます。</Trans>
        </Quiet>
      ) : null}
      {application.cases.map((line) => (
        <Card key={line.id}>
          <h2>
            <CaseLink line={line} />
          </h2>
          <p>
            <TurnSentence step={line.step} turn={line.turn} />
          </p>
          {line.referredRow ? <OfRow {...line.referredRow} /> : null}
          <TakeBack line={line} />
        </Card>
      ))}
      <p>
        <Link to="/">
          <Trans>ホームへ戻る</Trans>
        </Link>
      </p>
    </Column>
  );
}

function OfRow({ number, row }: { number: string; row: number }) {
  return (
    <p>
      <Link to="/list-submissions/$number" params={{ number }} search={{ standing: 'referred' }}>
        <Trans>
          公表リストの表 {number} の行 {row} に結ばれました。
        </Trans>
      </Link>
    </p>
  );
}
