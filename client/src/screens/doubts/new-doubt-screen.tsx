import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { type FormEvent } from 'react';
import { DoubtedEntryDocument, type DoubtedEntryQuery, ViewerDocument } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { useTyped } from '../../shell/use-typed.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Column, Stack } from '../../ui/layout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Section } from '../../ui/section.tsx';
import type { DoubtSearch } from './doubt-search.ts';
import { EntryFacts, Remaining } from './entry-facts.tsx';
import { RaiseForm } from './raise-form.tsx';

export const newDoubtRoute = createLazyRoute('/doubts/new')({ component: NewDoubtScreen });

function NewDoubtScreen() {
  const { t } = useLingui();
  const search: DoubtSearch = newDoubtRoute.useSearch();
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer;
  useTitle(t`CISTEC に疑義を伝える`);
  if (viewer && !viewer.raisesDoubts) return <NotFoundPage />;
  return (
    <Column>
      <h1>
        <Trans>CISTEC に疑義を伝える</Trans>
      </h1>
      <p>
        <Trans>
          公表リストの一つの掲載について、疑わしいことを伝えます。専門家が期限までに調べ、ここに回答します。
        </Trans>
      </p>
      <Which key={`${search.manufacturer} ${search.partNumber}`} search={search} />
      {search.partNumber ? <Found search={search} partNumber={search.partNumber} /> : null}
    </Column>
  );
}

/** Which entry is meant; it stands in the address, as the look-up wrote it there. */
function Which({ search }: { search: DoubtSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [partNumber, setPartNumber] = useTyped(search.partNumber ?? '');
  const [manufacturer, setManufacturer] = useTyped(search.manufacturer ?? '');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/doubts/new', search: { ...search, partNumber, manufacturer } });
  };
  return (
    <form onSubmit={ask} noValidate>
      <Stack>
        <TextField id="partNumber" label={t`型番`} isRequired isMono inputMode="email" value={partNumber} onChange={setPartNumber} />
        <TextField id="manufacturer" label={t`メーカー`} value={manufacturer} onChange={setManufacturer} />
        <div>
          <Button type="submit" emphasis={search.partNumber ? 'secondary' : 'primary'}>
            <Trans>掲載を確かめる</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
} // prettier-ignore

function Found({ search, partNumber }: { search: DoubtSearch; partNumber: string }) {
  const { manufacturer = null, asOf = null } = search;
  const variables = { partNumber, manufacturer, asOf };
  const { data, error, refetch } = useQuery(DoubtedEntryDocument, { variables });
  return (
    <Loaded data={data} error={error} onRetry={() => void refetch()}>
      {({ lookup }) => <Entries lookup={lookup} partNumber={partNumber} />}
    </Loaded>
  );
}

function Entries({ lookup, partNumber }: Pick<DoubtedEntryQuery, 'lookup'> & { partNumber: string }) {
  const { t } = useLingui();
  if (!('entries' in lookup)) return <Banner kind="warning" title={t`型番として読めません。`} />;
  const { entries, asOf, treeSize } = lookup;
  const [entry, ...others] = entries;
  if (!entry)
    return (
      <Banner kind="warning" title={t`この型番の掲載はありません。`}>
        <p>
          <Trans>疑義は、公表リストにある掲載について出せます。型番とメーカーを確かめてください。</Trans>
        </p>
      </Banner>
    );
  if (others.length > 0)
    return (
      <Banner kind="notice" title={t`この型番は複数のメーカーが掲載しています。メーカーを入れてください。`}>
        <ul>
          {entries.map(({ manufacturer }) => (
            <li key={manufacturer}>{manufacturer}</li>
          ))}
        </ul>
      </Banner>
    );
  return (
    <>
      <Section title={<Trans>この掲載についてです</Trans>}>
        <EntryFacts entry={entry} />
        <Remaining />
      </Section>
      <RaiseForm seen={{ partNumber, manufacturer: entry.manufacturer, asOf, treeSize }} />
    </>
  );
}
