import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SheetSectorsQuery } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { calendarDate } from '../../language/moment.ts';
import { yen } from '../../language/money.ts';
import { editionName } from '../../sheet/edition-name.ts';
import { Purchase } from '../../sheet/purchase.tsx';
import { Card, Facts, Row } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { nameOf } from '../../words/names.ts';
import { StartSheet } from './start-sheet.tsx';

type Form = SheetSectorsQuery['sheetSectors'][number]['forms'][number];
type Edition = Form['editions'][number];

/** One form with its editions: choose the edition, start to answer, buy it where papers are wanted. */
export function FormCard({ form }: { form: Form }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(form.editions[0]?.edition ?? '');
  const edition = form.editions.find((one) => one.edition === chosen);
  if (!edition) return null;
  return (
    <Card>
      <h3>
        <Trans>
          様式 {form.form} {nameOf(form)}
        </Trans>
      </h3>
      {form.editions.length > 1 ? (
        <Select
          id={`edition-${form.form}`}
          label={t`版`}
          value={chosen}
          onChange={setChosen}
          choices={form.editions.map((one) => ({ value: one.edition, label: editionName(one) }))}
        />
      ) : (
        <p>{editionName(edition)}</p>
      )}
      {edition.lawTo ? (
        <p>
          <strong>
            <Trans>
              ⚠ 古い版です。{calendarDate(edition.lawTo)}
              までの日の判定にだけ使えます。回答は後から新しい版へ移せます。
            </Trans>
          </strong>
        </p>
      ) : null}
      <EditionFacts form={form} edition={edition} />
      <Row>
        <StartSheet form={form.form} edition={edition} />
        <Purchase form={form.form} edition={edition} />
      </Row>
    </Card>
  );
}

function EditionFacts({ form, edition }: { form: Form; edition: Edition }) {
  const { t } = useLingui();
  const { lawFrom, lawTo, amendmentJa, amendmentEn, price, priceYen } = edition;
  const amendment = inCurrentLanguage({ ja: amendmentJa, en: amendmentEn });
  const law = lawTo
    ? t`${calendarDate(lawFrom)}から${calendarDate(lawTo)}まで（${amendment}）`
    : t`${calendarDate(lawFrom)}から（${amendment}）`;
  const [member, sme, other] = [yen(price.member), yen(price.nonMemberSme), yen(price.nonMember)];
  return (
    <Facts
      facts={[
        { name: t`扱う項番`, value: form.items.join(', ') },
        { name: t`準拠する法令`, value: law },
        {
          name: t`印刷の価格（税込）`,
          value: t`貴社 ${yen(priceYen)}（会員・大学 ${member}、非会員の中小企業 ${sme}、その他 ${other}）`,
        },
      ]}
    />
  );
}
