import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { FileField } from '../files/file-field.tsx';
import { ClausesDocument } from '../generated/graphql.ts';
import { JudgmentForm } from '../judgment-form/judgment-form.tsx';
import { Stack } from '../ui/layout.tsx';
import { Background } from './background.tsx';
import { ForRow } from './for-row.tsx';
import type { ItemFormProps } from './item-form-props.ts';
import { Product } from './product.tsx';
import { Section } from '../ui/section.tsx';
import { SheetRows } from './sheet-rows.tsx';

export function ItemForm(props: ItemFormProps) {
  const { at, item, onChange, errorAt } = props;
  const { t } = useLingui();
  const clauses = useClauses(item.regulationVersion);
  return (
    <Stack isLoose>
      <ForRow name={item.forRow} />
      <Section title={t`1. 品目`}>
        <Product {...props} />
      </Section>
      <Section title={t`2. パラメータシート`}>
        <SheetRows
          at={`${at}.sheet`}
          rows={item.sheet}
          onChange={(sheet) => onChange({ ...item, sheet })}
          errorAt={errorAt}
        />
      </Section>
      <Section title={t`3. 資料`}>
        <FileField
          id={`${at}.files`}
          error={errorAt(`${at}.files`)}
          files={item.files}
          onChange={(files) => onChange({ ...item, files })}
        />
      </Section>
      <Section title={t`4. 自主判定`}>
        <JudgmentForm
          at={`${at}.judgment`}
          judgment={item.judgment}
          onChange={(judgment) => onChange({ ...item, judgment })}
          clauses={clauses}
          files={item.files}
          errorAt={errorAt}
        />
      </Section>
      <Section title={t`5. 関係する事実`}>
        <Background {...props} />
      </Section>
    </Stack>
  );
}

function useClauses(version: string) {
  const { data } = useQuery(ClausesDocument, { variables: { version }, skip: !version });
  return data?.clauses ?? [];
}
