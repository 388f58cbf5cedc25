import { useLingui } from '@lingui/react/macro';
import type { CaseContentFragment } from '../../generated/graphql.ts';
import { moment } from '../../language/moment.ts';
import { Facts } from '../../ui/layout.tsx';
import { kindWords, stepWords } from '../../words/case-words.ts';
import { fieldWords } from '../../words/field-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

export function CaseFacts({ shown }: { shown: CaseContentFragment }) {
  const { t } = useLingui();
  const { word } = useWords();
  const due = shown.turn.dueAt ?? shown.dueAt;
  return (
    <Facts
      facts={[
        { name: t`段階`, value: t`${word(stepWords, shown.step)}（${moment(shown.stepSince)} から）` },
        { name: t`次の期限`, value: due ? moment(due) : t`なし` },
        { name: t`申請者`, value: nameOf(shown.organisation) },
        { name: t`申請番号`, value: shown.applicationNumber },
        { name: t`種類・分野`, value: `${word(kindWords, shown.kind)} / ${word(fieldWords, shown.field)}` },
        {
          name: t`審査`,
          value:
            typeof shown.returns === 'number'
              ? t`${shown.round} 回目（再検討依頼 ${shown.returns} 回）`
              : t`${shown.round} 回目`,
        },
      ]}
    />
  );
}
