import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { GuidanceSectorsDocument } from '../../generated/graphql.ts';
import { calendarDate } from '../../language/moment.ts';
import { typedDate } from '../../language/typed-date.ts';
import { useTyped } from '../../shell/use-typed.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Row } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { nameOf } from '../../words/names.ts';
import styles from './guidance.module.css';
import type { GuidanceSearch } from './guidance-search.ts';

/** What to look for; the address changes only when the form is sent. */
export function Filters({ shown }: { shown: GuidanceSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [sector, setSector] = useTyped(shown.sector ?? '');
  const [clause, setClause] = useTyped(shown.clause ?? '');
  const [asOf, setAsOf] = useTyped(shown.asOf ?? '');
  function show(event: FormEvent) {
    event.preventDefault();
    if (asOf && !typedDate(asOf)) return;
    const day = typedDate(asOf);
    const asked = clause.trim();
    void navigate({ to: '/guidance', search: { ...(asked && { clause: asked }), ...(sector && { sector }), ...(day && { asOf: day }) } }); // prettier-ignore
  }
  return (
    <form onSubmit={show} role="search" aria-label={t`商品別ガイダンス`} className={styles.filters}>
      <SectorSelect value={sector} onChange={setSector} />
      <TextField
        id="clause"
        label={<Trans>項番または条項</Trans>}
        hint={<Trans>例：7の項(1)、省令6条1号ホ(1)3</Trans>}
        value={clause}
        onChange={setClause}
        isMono
      />
      <DateField
        id="as-of"
        label={<Trans>どの日の版か（空欄は今日）</Trans>}
        value={asOf}
        onChange={setAsOf}
        sayDay={(date) => <Trans>解釈：{calendarDate(date)}（日本時間）の版</Trans>}
      />
      <Row>
        <Button type="submit" emphasis="primary">
          <Trans>表示する</Trans>
        </Button>
      </Row>
    </form>
  );
}

function SectorSelect({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useLingui();
  const { data } = useQuery(GuidanceSectorsDocument);
  const sectors = (data?.guidanceSectors ?? []).map((one) => ({ value: one.key, label: nameOf(one) }));
  return (
    <Select
      id="sector"
      label={<Trans>分野</Trans>}
      value={value}
      onChange={onChange}
      choices={[{ value: '', label: t`すべての分野` }, ...sectors]}
    />
  );
}
