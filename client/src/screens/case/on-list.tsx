import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { OfferItem } from '../../list-submission/offer-item.tsx';
import { Facts, type Fact } from '../../ui/layout.tsx';
import { submissionStepWords } from '../../words/list-words.ts';
import { useWords } from '../../words/use-words.ts';
import { CarriedEntries } from './revocation.tsx';

/** What the case has to do with the published list: the row it was opened for, the tables that offer its item, and
 *  offering it. Nothing where it has nothing to do with it. */
export function OnList({ shown }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const facts = useFacts(shown);
  if (facts.length === 0 && shown.offerableAs.length + shown.listedEntries.length === 0) return null;
  return (
    <Section title={t`公表リスト`}>
      {facts.length > 0 ? <Facts facts={facts} /> : null}
      <CarriedEntries shown={shown} />
      {shown.offeredTables.length === 0 ? <OfferItem item={shown} /> : null}
    </Section>
  );
}

function useFacts({ referredRow, offeredTables }: CaseContentFragment): Fact[] {
  const { t } = useLingui();
  const { word } = useWords();
  return [
    ...(referredRow ? [{ name: t`この案件が開かれるもとになった行`, value: <RowLink {...referredRow} /> }] : []),
    ...offeredTables.map(({ number, step }) => ({ name: t`この品目を出した表`, value: <TableLink number={number} word={word(submissionStepWords, step)} /> })),
  ];
} // prettier-ignore

function RowLink({ number, row }: { number: string; row: number }) {
  return (
    <Link to="/list-submissions/$number" params={{ number }} search={{ standing: 'referred' }}>
      <Trans>
        表 {number} の行 {row}
      </Trans>
    </Link>
  );
}

function TableLink({ number, word }: { number: string; word: string }) {
  return (
    <>
      <Link to="/list-submissions/$number" params={{ number }}>
        {number}
      </Link>{' '}
      {word}
    </>
  );
}
