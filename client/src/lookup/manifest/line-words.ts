import { useLingui } from '@lingui/react/macro';
import type { InvoiceField } from '../look-up.ts';
import { icons } from '../verdict-card.tsx';
import { useVerdictWords } from '../verdict-words.ts';
import { countersOf, type Counter, type Line, type LineProblem } from './lines.ts';

/** How a row stands, in the words of the screen and of the result file. */
export function useLineWords() {
  const { t } = useLingui();
  const verdicts = useVerdictWords();
  const problems: Record<LineProblem, string> = {
    noPartNumber: t`型番がありません`,
    publicationMonth: t`公表年月を読めません`,
    destination: t`仕向地を読めません`,
    unreadable: t`型番として読めません`,
    longPartNumber: t`型番が長すぎます（400 文字まで）`,
    longManufacturer: t`メーカー名が長すぎます（400 文字まで）`,
  };
  const fields: Record<InvoiceField, string> = { manufacturer: t`メーカー`, partNumber: t`型番`, publicationMonth: t`公表年月` };
  const reasons = { SUSPENDED: t`停止`, WITHDRAWN: t`取下げ`, EXPIRED: t`期限切れ` };
  const counters: Record<Counter, string> = {
    ...verdicts,
    INVOICE_DIFFERS: t`仕入書と相違`,
    ROW_ERROR: t`行エラー`,
  };
  return {
    counters,
    verdictOf: ({ answer, problem }: Line) => (answer === null || problem !== null ? `× ${counters.ROW_ERROR}` : `${icons[answer.verdict]} ${verdicts[answer.verdict]}`),
    problemOf: ({ problem }: Line) => (problem === null ? '' : problems[problem]),
    reasonOf: ({ answer }: Line) => (answer?.entries ?? []).flatMap(({ reason, since }) => (reason === null ? [] : [`${reasons[reason]} ${since?.slice(0, 10) ?? ''}`])).join(' '),
    invoiceOf: ({ answer }: Line) => {
      if (!answer?.invoice) return '';
      return answer.invoice.agrees ? t`一致` : t`相違：${answer.invoice.differs.map((field) => fields[field]).join(' ')}`;
    },
    nearOf: ({ answer }: Line) => (answer?.near ?? []).map(({ partNumber }) => partNumber).join(' '),
    isUnder: (line: Line, counter: Counter) => countersOf(line).includes(counter),
  };
} // prettier-ignore
