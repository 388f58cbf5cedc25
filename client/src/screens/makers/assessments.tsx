import { Plural, Trans, useLingui } from '@lingui/react/macro';
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
import { BasisFiles } from './basis-files.tsx';
import type { Maker } from './shown-maker.ts';
import { useFacts } from './use-facts.ts';

type Assessment = Maker['assessments'][number];

/** Each by two people; the last confirmed one counts. It is CISTEC's own, and says nothing for METI. */
export function Assessments({ maker }: { maker: Maker }) {
  const { t } = useLingui();
  const { word } = useWords();
  const basis = { head: t`根拠の文書`, cell: ({ files }: Assessment) => <BasisFiles files={files} /> };
  const isShown = maker.assessments.some(({ files }) => files.length > 0);
  return (
    <Section title={<Trans>内部規程の評価</Trans>}>
      <Quiet>
        <Trans>
          評価した人とは別の人が、根拠の文書に同意して確定します。確定したもののうち最後のものが公表の基準に使われます。経済産業省の見解を示すものではありません。
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
            ...(isShown ? [basis] : []),
            { head: t`評価した人`, cell: ({ by }) => nameOf(by) },
            { head: t`確定した人`, cell: (one) => <Confirmed maker={maker} assessment={one} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Confirmed({ maker, assessment }: { maker: Maker; assessment: Assessment }) {
  const { t } = useLingui();
  const { id, confirmedBy, confirmable, reference, files } = assessment;
  const { confirm } = useFacts(maker.id);
  const commandIdFor = useCommandId();
  const { send, isPending, said, refusal } = useSent();
  const isAssessor = maker.allowedActions.includes('assessProgramme');
  if (confirmedBy) return <Agreed assessment={assessment} />;
  if (isAssessor && files.length === 0) return t`根拠の文書がないので確定できません。評価し直してください。`;
  if (!confirmable) return t`確定を待っています`;
  const ids = files.map(({ contentId }) => contentId);
  const problem = said ?? refusal;
  return (
    <>
      {problem ? <Banner kind="error" title={problem} /> : null}
      <Button
        label={t`評価 ${reference} を確定する`}
        isPending={isPending}
        onPress={() => void send(() => confirm(id, ids, commandIdFor(ids)))}
      >
        <Trans>確定する</Trans>
      </Button>
    </>
  );
}

/** Who confirmed, and upon how many files; whoever may not see those reads the name alone. */
function Agreed({ assessment: { confirmedBy, agreedFiles } }: { assessment: Assessment }) {
  if (!confirmedBy) return null;
  return (
    <>
      {nameOf(confirmedBy)}
      {agreedFiles.length > 0 ? (
        <Quiet>
          <Plural value={agreedFiles.length} other="文書 # 件に同意" />
        </Quiet>
      ) : null}
    </>
  );
}
