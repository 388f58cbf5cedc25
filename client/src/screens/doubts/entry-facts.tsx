import { Trans, useLingui } from '@lingui/react/macro';
import type { EntryLineFragment } from '../../generated/graphql.ts';
import { calendarDate, moment } from '../../language/moment.ts';
import { publicationText } from '../../listed-entry/publication-text.ts';
import { Facts, Quiet } from '../../ui/layout.tsx';
import { notInForceWords } from '../../words/doubt-words.ts';
import { useWords } from '../../words/use-words.ts';

/** An entry as the list has it. */
export function EntryFacts({ entry }: { entry: EntryLineFragment }) {
  const { t } = useLingui();
  const { manufacturer, partNumber, publicationMonth, publicationNumber, lawState, validTo } = entry;
  return (
    <Facts
      facts={[
        { name: t`型番`, value: <code>{partNumber}</code> },
        { name: t`メーカー`, value: manufacturer },
        {
          name: t`公表年月・公表番号`,
          value: publicationText({ yearMonth: publicationMonth, number: publicationNumber }),
        },
        { name: t`判定の法令（施行日）`, value: calendarDate(lawState) },
        { name: t`有効期限`, value: moment(validTo) },
        { name: t`状態`, value: <Standing entry={entry} /> },
      ]}
    />
  );
}

/** Word and sign together, as the look-up has them. */
export function Standing({ entry }: { entry: EntryLineFragment | null | undefined }) {
  const { t } = useLingui();
  const { word } = useWords();
  if (!entry) return <Trans>この掲載は公表記録から読めません。</Trans>;
  const { verdict, reason, reasonText, since } = entry;
  if (verdict === 'LISTED')
    return (
      <>
        <span aria-hidden="true">✓ </span>
        <Trans>掲載あり（非該当）</Trans>
      </>
    );
  return (
    <>
      <span aria-hidden="true">⊘ </span>
      {reason ? word(notInForceWords, reason) : null}
      {since ? t`（${moment(since)} から）` : null} {reasonText}
    </>
  );
}

/** Said wherever an entry is shown. Source: criterion P10. */
export function Remaining() {
  return (
    <Quiet>
      <Trans>16の項の需要者・用途と、別表第2の3の仕向地の確認は別に必要です。</Trans>
    </Quiet>
  );
}
