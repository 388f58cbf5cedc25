import { useLingui } from '@lingui/react/macro';
import { todayInTokyo } from '../../language/moment.ts';
import { Row } from '../../ui/layout.tsx';
import { assessmentBasisWords, assessmentLevelWords, makerNameKindWords, makerSuspensionWords } from '../../words/maker-words.ts'; // prettier-ignore
import { useWords } from '../../words/use-words.ts';
import { FactDialog, type FactField } from './fact-dialog.tsx';
import type { Maker } from './shown-maker.ts';
import { useFacts } from './use-facts.ts';

/** What this person may enter about the maker. */
export function Actions({ maker }: { maker: Maker }) {
  const { t } = useLingui();
  const { choices } = useWords();
  const facts = useFacts(maker.id);
  const may = (action: Maker['allowedActions'][number]) => maker.allowedActions.includes(action);
  const from: FactField = { id: 'from', kind: 'date', label: t`いつから` };
  const today = { from: todayInTokyo() };
  if (maker.allowedActions.length === 0) return null;
  return (
    <Row>
      {may('assessProgramme') ? (
        <FactDialog
          title={t`内部規程を評価する`}
          words={t`評価は CISTEC の評価であり、経済産業省の見解を示すものではありません。別の人が確定すると、公表の基準に使われます。`}
          fields={[
            { id: 'level', kind: 'choice', label: t`水準`, choices: choices(assessmentLevelWords) },
            { id: 'basis', kind: 'choice', label: t`何に基づくか`, choices: choices(assessmentBasisWords) },
            { id: 'reference', kind: 'text', label: t`根拠の書類の番号` },
            { id: 'files', kind: 'files', label: t`根拠の文書`, maker: maker.id },
          ]}
          send={facts.assess}
        />
      ) : null}
      <Papers may={may} facts={facts} from={from} />
      {may('recordMakerName') ? (
        <FactDialog
          title={t`別の名を記録する`}
          words={t`名は見つけるためのものです。判定は、合併や買収があってもほかのメーカーに移りません。`}
          fields={[
            { id: 'name', kind: 'text', label: t`名（英語）`, lang: 'en' },
            { id: 'nameJa', kind: 'text', label: t`名（日本語）`, isOptional: true },
            { id: 'kind', kind: 'choice', label: t`種類`, choices: choices(makerNameKindWords) },
            from,
          ]}
          initial={today}
          send={facts.recordName}
        />
      ) : null}
      <Standing may={may} facts={facts} from={from} reasons={choices(makerSuspensionWords)} />
    </Row>
  );
} // prettier-ignore

type PartProps = {
  may: (action: Maker['allowedActions'][number]) => boolean;
  facts: ReturnType<typeof useFacts>;
  from: FactField;
};

/** What the maker filed with METI, by the number on the receipt. */
function Papers({ may, facts, from }: PartProps) {
  const { t } = useLingui();
  const receipt: FactField = { id: 'receipt', kind: 'text', label: t`受理票の番号` };
  const today = { from: todayInTokyo(), filedOn: todayInTokyo(), year: todayInTokyo().slice(0, 4) };
  return (
    <>
      {may('fileChecklist') ? (
        <FactDialog
          title={t`チェックリストを記録する`}
          fields={[
            { id: 'year', kind: 'year', label: t`年` },
            receipt,
            { id: 'filedOn', kind: 'date', label: t`提出日` },
          ]}
          initial={today}
          send={facts.fileChecklist}
        />
      ) : null}
      {may('registerProgramme') ? (
        <FactDialog
          title={t`内部規程の登録を記録する`}
          fields={[receipt, from]}
          initial={today}
          send={facts.registerProgramme}
        />
      ) : null}
    </>
  );
}

function Standing({ may, facts, from, reasons }: PartProps & { reasons: { value: string; label: string }[] }) {
  const { t } = useLingui();
  const initial = { from: todayInTokyo() };
  return (
    <>
      {may('suspendMaker') ? (
        <FactDialog
          title={t`参加を停止する`}
          emphasis="danger"
          words={t`停止している間、このメーカーの新しい公表は行われません。`}
          fields={[{ id: 'reason', kind: 'choice', label: t`理由`, choices: reasons }, from]}
          initial={initial}
          send={facts.suspend}
        />
      ) : null}
      {may('resumeMaker') ? (
        <FactDialog title={t`停止を解く`} fields={[from]} initial={initial} send={facts.resume} />
      ) : null}
    </>
  );
}
