import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ExplanationFieldsFragment } from '../generated/graphql.ts';
import { inCurrentLanguage } from '../language/language.ts';
import { calendarDate } from '../language/moment.ts';
import { Banner } from '../ui/banner.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Facts, Quiet, Stack } from '../ui/layout.tsx';
import { Section } from '../ui/section.tsx';
import { ClauseReason } from './clause-reason.tsx';

type Explanation = ExplanationFieldsFragment;

/** Why the verdict is what it is, for a reviewer who signs it: what is missing, what needs evidence, each clause with its
 *  conditions, the interpretations it rests on, and the checks that remain whatever it says. */
export function ExplanationView({ explanation }: { explanation: Explanation | null | undefined }) {
  if (!explanation)
    return (
      <Banner kind="notice" title={<Trans>条項ごとの説明はありません。</Trans>}>
        <p>
          <Trans>
            品目だけを尋ねる様式か、回答どうしに食い違いがあります。前者は専門家が仕様を確かめ、後者は食い違いを直すと説明が出ます。
          </Trans>
        </p>
      </Banner>
    );
  return (
    <Stack isLoose>
      <Missing missing={explanation.missing} />
      <Evidence demands={explanation.evidenceRequired} />
      <Clauses findings={explanation.findings} />
      <Policies policies={explanation.policies} />
      <Section title={<Trans>必ず行う確認（判定を変えません）</Trans>}>
        {explanation.screens.map((one) => (
          <ClauseReason key={one.clause.id} finding={one} />
        ))}
      </Section>
    </Stack>
  );
}

function Missing({ missing }: { missing: Explanation['missing'] }) {
  if (missing.length === 0) return null;
  return (
    <Banner kind="notice" title={<Trans>足りない回答（{missing.length} 件）</Trans>}>
      <ul>
        {missing.map((one) => (
          <li key={one.name}>{inCurrentLanguage({ ja: one.labelJa, en: one.labelEn })}</li>
        ))}
      </ul>
    </Banner>
  );
}

function Evidence({ demands }: { demands: Explanation['evidenceRequired'] }) {
  const { t } = useLingui();
  if (demands.length === 0) return null;
  return (
    <Section title={<Trans>証拠が必要な値</Trans>}>
      <p>
        <Trans>限度と等しいか近い値です。文書、頁、版、日付を回答に添えてください。</Trans>
      </p>
      <DataTable
        caption={t`証拠が必要な値（${demands.length} 件）`}
        rows={demands}
        keyOf={({ clause, parameter }) => `${clause.id} ${parameter.name}`}
        columns={[
          { head: t`条項`, isRowHead: true, cell: ({ clause }) => clause.citation },
          {
            head: t`値`,
            cell: ({ parameter, value, unit }) =>
              `${inCurrentLanguage({ ja: parameter.labelJa, en: parameter.labelEn })} ${value} ${unit}`,
          },
          { head: t`限度`, cell: ({ limit, unit }) => `${limit} ${unit}` },
        ]}
      />
    </Section>
  );
}

/** What is met or open comes first; a clause that is plainly not met is shown when somebody asks. */
function Clauses({ findings }: { findings: Explanation['findings'] }) {
  const [showsAll, setShowsAll] = useState(false);
  const telling = findings.filter(({ truth }) => truth !== 'notMet');
  const shown = showsAll ? findings : telling;
  return (
    <Section title={<Trans>条項ごとの説明</Trans>}>
      <Checkbox isSelected={showsAll} onChange={setShowsAll}>
        <Trans>満たさない条項も示す（全 {findings.length} 件）</Trans>
      </Checkbox>
      {shown.length === 0 ? (
        <Quiet>
          <Trans>満たす条項も、未定の条項もありません。</Trans>
        </Quiet>
      ) : null}
      {shown.map((one) => (
        <ClauseReason key={one.clause.id} finding={one} />
      ))}
    </Section>
  );
}

function Policies({ policies }: { policies: Explanation['policies'] }) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>引いた解釈</Trans>}>
      {policies.length === 0 ? (
        <Quiet>
          <Trans>この判定は、未決の解釈に依っていません。</Trans>
        </Quiet>
      ) : null}
      {policies.map(({ policy, decision }) => (
        <Facts
          key={policy.key}
          facts={[
            { name: t`問い`, value: inCurrentLanguage({ ja: policy.questionJa, en: policy.questionEn }) },
            {
              name: t`決定`,
              value: t`${inCurrentLanguage({ ja: decision.textJa, en: decision.textEn })}（${calendarDate(decision.validFrom)}から）`,
            },
            { name: t`理由`, value: inCurrentLanguage({ ja: decision.reasonJa, en: decision.reasonEn }) },
            {
              name: t`決める人`,
              value:
                inCurrentLanguage({ ja: decision.panelJa ?? '', en: decision.panelEn ?? '' }) ||
                inCurrentLanguage({ ja: policy.ownerJa, en: policy.ownerEn }),
            },
          ]}
        />
      ))}
    </Section>
  );
}
