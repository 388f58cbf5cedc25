import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { SheetSectorsDocument, type SheetSectorsQuery } from '../../generated/graphql.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { useTitle } from '../../shell/use-title.ts';
import { Pair, Quiet, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import { nameOf } from '../../words/names.ts';
import { FormCard } from './form-card.tsx';

export const sheetsRoute = createLazyRoute('/sheets')({ component: SheetsScreen });

function SheetsScreen() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(SheetSectorsDocument);
  useTitle(t`パラメータシート`);
  return (
    <Stack isLoose>
      <h1>
        <Trans>パラメータシート</Trans>
      </h1>
      <Stack>
        <p>
          <Trans>
            様式を選んで答えると、その日の法令で判定し、項目別対比表を作ります。回答は無料で、途中の入力は自動で保存されます。印刷には購入が必要で、紙面に購入者名が入ります。
          </Trans>
        </p>
        <p>
          <Link to="/self-judgments">
            <Trans>残した自主判定を見る</Trans>
          </Link>
        </p>
      </Stack>
      <Loaded data={data} error={error} onRetry={() => void refetch()}>
        {({ sheetSectors }) => (
          <Pair>
            {sheetSectors.map((sector) => (
              <Sector key={sector.key} sector={sector} />
            ))}
          </Pair>
        )}
      </Loaded>
      <Quiet>
        <Trans>様式は技術者の案です。使う前に有資格の該非判定者の確認を受けてください。法的拘束力はありません。</Trans>
      </Quiet>
    </Stack>
  );
}

function Sector({ sector }: { sector: SheetSectorsQuery['sheetSectors'][number] }) {
  return (
    <Section title={nameOf(sector)}>
      {sector.forms.length === 0 ? (
        <Quiet>
          <Trans>この分野の様式はまだありません。</Trans>
        </Quiet>
      ) : (
        sector.forms.map((form) => <FormCard key={form.form} form={form} />)
      )}
    </Section>
  );
}
