import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { GuidanceLineFragment } from '../../generated/graphql.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Quiet } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { impactOutcomeWords, subjectKindWords } from '../../words/amendment-words.ts';
import { titleOf } from '../../words/names.ts';
import { useWords } from '../../words/use-words.ts';
import type { Amendment } from './shown-amendment.ts';
import { Samples } from './samples.tsx';

export function Impact({ amendment: { impact } }: { amendment: Amendment }) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <Section title={<Trans>影響の試算</Trans>}>
      {impact ? (
        <>
          <DataTable
            caption={t`影響（件数）`}
            rows={impact}
            keyOf={({ kind }) => kind}
            columns={[
              { head: t`対象`, isRowHead: true, cell: ({ kind }) => word(subjectKindWords, kind) },
              { head: t`調べた数`, isNumber: true, cell: ({ seen }) => seen },
              { head: word(impactOutcomeWords, 'changed'), isNumber: true, cell: ({ changed }) => changed },
              { head: word(impactOutcomeWords, 'needsExpert'), isNumber: true, cell: ({ needsExpert }) => needsExpert },
              { head: word(impactOutcomeWords, 'touched'), isNumber: true, cell: ({ touched }) => touched },
              { head: word(impactOutcomeWords, 'unchanged'), isNumber: true, cell: ({ unchanged }) => unchanged },
            ]}
          />
          <Samples impact={impact} />
        </>
      ) : (
        <Quiet>
          <Trans>まだ試算していません。試算は何も変えません。</Trans>
        </Quiet>
      )}
    </Section>
  );
} // prettier-ignore

export function Guidance({ articles }: { articles: readonly GuidanceLineFragment[] }) {
  return (
    <Section title={<Trans>改めるべきガイダンス</Trans>}>
      {articles.length === 0 ? (
        <Quiet>
          <Trans>改められる条項を引用している記事はありません。</Trans>
        </Quiet>
      ) : (
        <ul>
          {articles.map((article) => (
            <li key={article.id}>
              <Link
                to="/guidance/$sector/$article"
                params={{ sector: article.sector.key, article: article.id.slice(article.sector.key.length + 1) }}
              >
                {titleOf(article)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function Applied({ applied }: Pick<Amendment, 'applied'>) {
  const { t } = useLingui();
  const { word } = useWords();
  if (!applied) return null;
  return (
    <Section title={<Trans>適用の結果</Trans>}>
      <DataTable
        caption={t`適用（件数）`}
        rows={applied}
        keyOf={({ kind }) => kind}
        columns={[
          { head: t`対象`, isRowHead: true, cell: ({ kind }) => word(subjectKindWords, kind) },
          { head: t`知らせた数`, isNumber: true, cell: (one) => one.applied },
          { head: t`終わっていた数`, isNumber: true, cell: ({ skipped }) => skipped },
        ]}
      />
    </Section>
  );
}
