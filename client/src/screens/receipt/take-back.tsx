import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { ReceiptDocument, type ReceiptQuery, TakeBackSubmissionDocument } from '../../generated/graphql.ts';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { clockTime } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/layout.tsx';

type ReceiptCase = NonNullable<ReceiptQuery['application']>['cases'][number];

export function TakeBack({ line }: { line: ReceiptCase }) {
  const commandIdFor = useCommandId();
  const [takeBack, { loading, data, error }] = useMutation(TakeBackSubmissionDocument, {
    refetchQueries: [ReceiptDocument],
  });
  const allowed = line.allowedActions.find(({ action }) => action === 'takeBackSubmission');
  if (!allowed) return null;
  const content = { caseId: line.id, expectedVersion: allowed.basisVersion };
  const input = { ...content, commandId: commandIdFor(content) };
  const refusal = data?.outcome && 'message' in data.outcome ? data.outcome.message : undefined;
  return (
    <>
      {refusal || error ? (
        <Banner kind="error" title={refusal ?? <Trans>確認できませんでした。もう一度押してください。</Trans>} />
      ) : null}
      <Row>
        <Button isPending={loading} onPress={() => void takeBack({ variables: { input } }).catch(() => undefined)}>
          <Trans>提出を取り戻す</Trans>
        </Button>
        <Trans>{clockTime(line.takeBackUntil)} まで</Trans>
      </Row>
    </>
  );
}
