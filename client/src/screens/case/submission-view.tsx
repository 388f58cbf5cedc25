import { Trans, useLingui } from '@lingui/react/macro';
import { fileSize } from '../../files/file-size.ts';
import type { SubmissionContentFragment } from '../../generated/graphql.ts';
import { useRegulationName } from '../../item-form/use-regulation-name.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { useAnswerWords } from '../../sheet/use-answer-words.ts';
import { useParameter } from '../../sheet/use-parameter.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts, Quiet } from '../../ui/layout.tsx';
import { fileStateWords, fileTypeWords } from '../../words/file-words.ts';
import { confidentialWords } from '../../words/item-words.ts';
import { nameOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';

type SubmissionProps = { submission: SubmissionContentFragment };

export function SubmissionView({ submission }: SubmissionProps) {
  return (
    <>
      <SubmissionFacts submission={submission} />
      <Answers sheet={submission.sheet} />
      {submission.withheld ? (
        <Quiet>
          <Trans>秘密の欄と文書は、指名を承諾すると表示されます。</Trans>
        </Quiet>
      ) : null}
      <Files submission={submission} />
    </>
  );
}

function Answers({ sheet }: Pick<SubmissionContentFragment, 'sheet'>) {
  const { t } = useLingui();
  const parameter = useParameter();
  const words = useAnswerWords();
  if (sheet.length === 0)
    return (
      <Quiet>
        <Trans>パラメータシートの回答はありません。</Trans>
      </Quiet>
    );
  const label = (name: string) => {
    const known = parameter(name);
    return known ? inCurrentLanguage({ ja: known.labelJa, en: known.labelEn }) : name;
  };
  return (
    <DataTable
      caption={t`パラメータシート`}
      rows={sheet}
      keyOf={(row) => `${row.name} ${row.value}`}
      columns={[
        { head: t`項目`, isRowHead: true, cell: (row) => label(row.name) },
        { head: t`値`, cell: (row) => words(row.value, parameter(row.name)?.choices ?? []) },
        { head: t`単位`, cell: (row) => row.unit ?? '–' },
      ]}
    />
  );
}

function SubmissionFacts({ submission }: SubmissionProps) {
  const { t } = useLingui();
  const { word } = useWords();
  const regulation = useRegulationName(submission.regulationVersion);
  const open = (field: keyof SubmissionContentFragment, value: string) =>
    submission.withheld && submission.confidentialFields.includes(field) ? t`秘密（承諾後に表示）` : value;
  const marked = submission.confidentialFields.map((field) => word(confidentialWords, field)).join(' / ');
  return (
    <Facts
      facts={[
        { name: t`品名（日本語）`, value: open('productNameJa', submission.productNameJa) },
        { name: t`品名（英語）`, value: open('productNameEn', submission.productNameEn ?? '–') },
        { name: t`製造者`, value: open('maker', submission.maker) },
        { name: t`型番`, value: <code>{open('partNumber', submission.partNumber)}</code> },
        { name: t`相談の目的`, value: open('purpose', submission.purpose) },
        { name: t`用途・説明`, value: open('description', submission.description ?? '–') },
        { name: t`法令の版`, value: regulation },
        { name: t`過去の判定・回答`, value: submission.earlierRulings.join('\n') || t`なし` },
        { name: t`外国の番号`, value: submission.foreignNumbers.join('\n') || t`なし` },
        { name: t`係属中の法的手続`, value: submission.proceedingsPending ? t`ある` : t`ない` },
        { name: t`秘密として扱う欄`, value: marked || t`なし` },
        { name: t`提出した人`, value: nameOf(submission.submittedBy) },
      ]}
    />
  );
}

function Files({ submission }: SubmissionProps) {
  const { t } = useLingui();
  const { word } = useWords();
  if (submission.files.length === 0) return null;
  return (
    <DataTable
      caption={t`添えた文書`}
      rows={submission.files}
      keyOf={(row) => row.contentId}
      columns={[
        { head: t`文書名`, isRowHead: true, cell: (row) => (row.url ? <a href={row.url}>{row.name}</a> : row.name) },
        { head: t`種類`, cell: (row) => word(fileTypeWords, row.mediaType) },
        { head: t`大きさ`, isNumber: true, cell: (row) => fileSize(row.size) },
        { head: t`ファイルの検査`, cell: (row) => word(fileStateWords, row.state) },
        { head: t`秘密`, cell: (row) => (row.confidential ? t`秘密` : '–') },
      ]}
    />
  );
}
