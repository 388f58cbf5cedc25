import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { MakersDocument, type MakersQuery } from '../../generated/graphql.ts';
import { ListChoice } from '../../list-submission/list-choice.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { WayBack } from '../../shell/way-back.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Quiet, Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { makerName } from '../../words/names.ts';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { ResultStep } from './result-step.tsx';
import { SubmitStep } from './submit-step.tsx';
import { useWizard } from './use-wizard.ts';

export const newSubmissionRoute = createLazyRoute('/list-submissions/new')({ component: NewSubmissionScreen });

function NewSubmissionScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(MakersDocument);
  useTitle(t`公表リストに表を提出する`);
  return (
    <Stack>
      <WayBack to={{ to: '/list-submissions' }}>
        <Trans>公表リストへの提出の一覧</Trans>
      </WayBack>
      <h1>
        <Trans>公表リストに表を提出する</Trans>
      </h1>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {(loaded) => <ForMaker {...loaded} />}
      </Loaded>
    </Stack>
  );
}

/** A company with several published names says for which, and for which list where there are several; a change begins anew. */
function ForMaker({ makers, publishedLists }: Pick<MakersQuery, 'makers' | 'publishedLists'>) {
  const [chosen, setChosen] = useState<string>();
  const [list, setList] = useState(publishedLists[0]?.list ?? '');
  const maker = chosen ?? makers[0]?.id;
  if (maker === undefined)
    return (
      <Quiet>
        <Trans>
          御社は公表リストに参加するメーカーとして登録されていません。参加するには CISTEC に申し出てください。
        </Trans>
      </Quiet>
    );
  return (
    <>
      {makers.length > 1 ? (
        <Select
          id="maker"
          label={<Trans>どのメーカーの表ですか</Trans>}
          value={maker}
          onChange={setChosen}
          choices={makers.map((one) => ({ value: one.id, label: makerName(one) }))}
        />
      ) : null}
      <ListChoice lists={publishedLists} value={list} onChange={setList} />
      <Steps key={`${maker} ${list}`} maker={maker} list={list} />
    </>
  );
}

function Steps(table: { maker: string; list: string }) {
  const wizard = useWizard(table);
  return (
    <>
      <FileStep wizard={wizard} />
      <ColumnsStep wizard={wizard} />
      <ResultStep wizard={wizard} />
      <SubmitStep wizard={wizard} />
    </>
  );
}
