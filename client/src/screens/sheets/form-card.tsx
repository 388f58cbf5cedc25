import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { HomeDraftsDocument, SaveDraftDocument, type SheetSectorsQuery } from '../../generated/graphql.ts';
import { inCurrentLanguage } from '../../language/language.ts';
import { calendarDate, todayInTokyo } from '../../language/moment.ts';
import { emptySheet } from '../../sheet/sheet-draft.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Quiet, Row, Stack } from '../../ui/layout.tsx';
import { Select } from '../../ui/select.tsx';
import { nameOf } from '../../words/names.ts';
import { Purchase } from './purchase.tsx';

export type Form = SheetSectorsQuery['sheetSectors'][number]['forms'][number];
export type Edition = Form['editions'][number];

/** One form with its editions: choose the edition, buy it if papers are wanted, start to answer. */
export function FormCard({ form }: { form: Form }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(form.editions[0]?.edition ?? '');
  const edition = form.editions.find((one) => one.edition === chosen);
  return (
    <Card>
      <Stack>
        <h3>
          <Trans>
            様式 {form.form} {nameOf(form)}
          </Trans>
        </h3>
        <Select
          id={`edition-${form.form}`}
          label={t`版`}
          value={chosen}
          onChange={setChosen}
          choices={form.editions.map((one) => ({ value: one.edition, label: editionName(one) }))}
        />
        {edition ? (
          <>
            <Quiet>{inCurrentLanguage({ ja: edition.amendmentJa, en: edition.amendmentEn })}</Quiet>
            <Row>
              <Start form={form.form} edition={edition} />
              <Purchase form={form.form} edition={edition} />
            </Row>
          </>
        ) : null}
      </Stack>
    </Card>
  );

  function editionName({ edition: year, lawFrom, lawTo }: Edition): string {
    const from = calendarDate(lawFrom);
    return lawTo
      ? t`${year} 年版（${from}から${calendarDate(lawTo)}までの法令）`
      : t`${year} 年版（${from}からの法令）`;
  }
}

function Start({ form, edition }: { form: string; edition: Edition }) {
  const navigate = useNavigate();
  const [save, { loading, error, data }] = useMutation(SaveDraftDocument, { refetchQueries: [HomeDraftsDocument] });
  async function start() {
    const date = edition.lawTo ?? todayInTokyo();
    const content = JSON.stringify({ ...emptySheet, form, edition: edition.edition, date });
    const outcome = (await save({ variables: { input: { content } } }).catch(() => undefined))?.data?.saveDraft;
    if (outcome?.__typename === 'SaveDraftSuccess')
      await navigate({ to: '/sheets/$draftId', params: { draftId: outcome.draft.id } });
  }
  const refusal = data?.saveDraft && 'message' in data.saveDraft ? data.saveDraft.message : undefined;
  return (
    <>
      {error || refusal ? (
        <Banner
          kind="error"
          title={refusal ?? <Trans>始められませんでした。通信を確かめて、もう一度押してください。</Trans>}
        />
      ) : null}
      <Button emphasis="primary" isPending={loading} onPress={() => void start()}>
        <Trans>この版で答える</Trans>
      </Button>
    </>
  );
}
