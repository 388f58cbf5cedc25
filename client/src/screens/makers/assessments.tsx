import { Trans, useLingui } from '@lingui/react/macro';
import { useCommandId } from '../../graphql/use-command-id.ts';
import { useSent } from '../../graphql/use-sent.ts';
import { dayInTokyo } from '../../language/moment.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { assessmentBasisWords, assessmentLevelWords } from '../../words/maker-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Maker } from './shown-maker.ts';
import { useFacts } from './use-facts.ts';

type Assessment = Maker['assessments'][number];

/** Each by two people; the last confirmed one counts. It is CISTEC's own, and says nothing for METI. */
export function Assessments({ maker }: { maker: Maker }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <Section title={<Trans>内部規程の評価</Trans>}>
      <Quiet>
        <Trans>
          評価した人とは別の人が確定したもののうち、最後のものが公表の基準に使われます。経済産業省の見解を示すものではありません。
        </Trans>
      </Quiet>
      {maker.assessments.length === 0 ? (
        <Quiet>
          <Trans>評価はまだありません。</Trans>
        </Quiet>
      ) : (
        <DataTable
          caption={t`内部規程の評価：${maker.assessments.length} 件（新しいものが先）`}
          rows={[...maker.assessments].reverse()}
          keyOf={({ id }) => id}
          columns={[
            { head: t`評価した日`, isRowHead: true, cell: ({ at }) => dayInTokyo(at) },
            { head: t`水準`, cell: ({ level }) => word(assessmentLevelWords, level) },
            { head: t`何に基づくか`, cell: ({ basis }) => word(assessmentBasisWords, basis) },
            { head: t`根拠の書類の番号`, cell: ({ reference }) => reference },
            { head: t`評価した人`, cell: ({ by }) => nameOf(by) },
            { head: t`確定した人`, cell: (one) => <Confirmed maker={maker.id} assessment={one} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Confirmed({ maker, assessment }: { maker: string; assessment: Assessment }) {
  const { t } = useLingui();
  const { id, confirmedBy, confirmable, reference } = assessment;
  const { confirm } = useFacts(maker);
  const commandIdFor = useCommandId();
  const { send, isPending, refusal } = useSent();
  if (confirmedBy) return nameOf(confirmedBy);
  if (!confirmable) return t`確定を待っています`;
  return (
    <>
      {refusal ? <Banner kind="error" title={refusal} /> : null}
      <Button
        label={t`評価 ${reference} を確定する`}
        isPending={isPending}
        onPress={() => void send(() => confirm(id, commandIdFor(id)))}
      >
        <Trans>確定する</Trans>
      </Button>
    </>
  );
}
