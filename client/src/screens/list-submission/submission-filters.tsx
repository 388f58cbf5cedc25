import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MakersQuery } from '../../generated/graphql.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { makerName } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/words.ts';
import type { StepGroup, SubmissionsSearch } from './submissions-search.ts';

const groupWords: Words<StepGroup> = {
  maker: msg`メーカーの番`,
  inspection: msg`検査中`,
  approval: msg`承認待ち`,
  release: msg`公表待ち`,
  over: msg`終わったもの`,
};

/** What is shown stands in the address, so that it can be sent to a colleague. */
export function SubmissionFilters({ makers }: Pick<MakersQuery, 'makers'>) {
  const { t } = useLingui();
  const { choices } = useWords();
  const { group, maker } = useSearch({ from: '/list-submissions' });
  const navigate = useNavigate({ from: '/list-submissions' });
  const show = (part: Partial<Record<keyof SubmissionsSearch, string | undefined>>) =>
    void navigate({ search: (now) => ({ ...now, ...part }) as SubmissionsSearch }); // the route reads it again
  return (
    <Stack>
      <FilterChips
        label={t`段階で絞る`}
        chips={[{ value: '', label: t`すべて` }, ...choices(groupWords)]}
        value={group ?? ''}
        onChange={(value) => show({ group: value || undefined })}
      />
      {makers.length > 1 ? (
        <Select
          id="maker"
          label={<Trans>メーカー</Trans>}
          value={maker ?? ''}
          onChange={(value) => show({ maker: value || undefined })}
          choices={[{ value: '', label: t`すべて` }, ...makers.map((one) => ({ value: one.id, label: makerName(one) }))]}
        />
      ) : null}
    </Stack>
  );
} // prettier-ignore
