import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { HomeDraftsDocument, SaveDraftDocument, SheetSectorsDocument } from '../../generated/graphql.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Section } from '../../ui/section.tsx';
import type { AnsweredForm, SelfJudgment } from './shown-judgment.ts';
import { useApplication } from './use-application.ts';

type OpenCaseProps = { judgment: SelfJudgment; form: AnsweredForm };
type Proceedings = 'yes' | 'no' | '';

/** Turns the judgment into an application that is ready to be checked and sent: all it says is carried over, and only what it
 *  cannot know is asked. */
export function OpenCase({ judgment, form }: OpenCaseProps) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={<Trans>検証を依頼する</Trans>}>
      <p>
        <Trans>
          この判定の品目、回答、条項ごとの所見を写した相談の下書きを作ります。送信するまで CISTEC には届きません。
        </Trans>
      </p>
      <Button emphasis="primary" onPress={() => setAsking(true)}>
        <Trans>この判定から相談を作る</Trans>
      </Button>
      <Dialog title={t`この判定から相談を作る`} isOpen={isAsking} onClose={() => setAsking(false)}>
        <OpenCaseForm judgment={judgment} form={form} />
      </Dialog>
    </Section>
  );
}

function OpenCaseForm({ judgment, form }: OpenCaseProps) {
  const { t } = useLingui();
  const [purpose, setPurpose] = useState(t`自主判定の検証（輸出前の該非判定）`);
  const [proceedings, setProceedings] = useState<Proceedings>('');
  const { open, refusal, isOpening } = useOpenCase({ judgment, form });
  return (
    <>
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      <TextField id="purpose" label={t`相談の目的`} isRequired isMultiline value={purpose} onChange={setPurpose} />
      <RadioGroup
        id="proceedings"
        label={t`係属中の法的手続`}
        isRequired
        isInRow
        value={proceedings}
        onChange={(value) => setProceedings(value === 'yes' ? 'yes' : 'no')}
        choices={[
          { value: 'no', label: t`ない` },
          { value: 'yes', label: t`ある` },
        ]}
      />
      <div>
        <Button
          emphasis="primary"
          isPending={isOpening}
          onPress={() => void open({ purpose, proceedingsPending: proceedings })}
        >
          <Trans>下書きを作り、内容の確認へ進む</Trans>
        </Button>
      </div>
    </>
  );
}

function useOpenCase({ judgment, form }: OpenCaseProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sectors = useQuery(SheetSectorsDocument, { fetchPolicy: 'cache-first' }).data?.sheetSectors;
  const applicationOf = useApplication();
  const [save, { loading, error, data }] = useMutation(SaveDraftDocument, { refetchQueries: [HomeDraftsDocument] });
  const refusal = data?.saveDraft && 'message' in data.saveDraft ? data.saveDraft.message : undefined;
  async function open(asked: { purpose: string; proceedingsPending: Proceedings }) {
    const sector = sectors?.find(({ forms }) => forms.some((one) => one.form === form.form))?.key;
    const input = { content: JSON.stringify(applicationOf({ judgment, form, sector, ...asked })) };
    const outcome = (await save({ variables: { input } }).catch(() => undefined))?.data?.saveDraft;
    if (outcome?.__typename === 'SaveDraftSuccess')
      await navigate({ to: '/drafts/$draftId/check', params: { draftId: outcome.draft.id } });
  }
  return {
    open,
    refusal: error ? t`下書きを作れませんでした。通信を確かめて、もう一度押してください。` : refusal,
    isOpening: loading,
  };
}
