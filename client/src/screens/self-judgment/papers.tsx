import { Trans, useLingui } from '@lingui/react/macro';
import { Purchase } from '../../sheet/purchase.tsx';
import { Row } from '../../ui/layout.tsx';
import { Section } from '../../ui/section.tsx';
import type { SelfJudgment } from './shown-judgment.ts';

type PapersProps = { judgment: SelfJudgment; onBought: () => void };
const papers = ['sheet.pdf', 'comparison.pdf', 'comparison.xlsx', 'comparison.csv'] as const;

/** The papers of this version, each in both languages; they name their buyer, so they come after the purchase. */
export function Papers({ judgment, onBought }: PapersProps) {
  const { t } = useLingui();
  const { number, version, form, sheetEdition } = judgment;
  const names: Record<(typeof papers)[number], string> = {
    'sheet.pdf': t`パラメータシート（PDF）`,
    'comparison.pdf': t`項目別対比表（PDF）`,
    'comparison.xlsx': t`項目別対比表（XLSX）`,
    'comparison.csv': t`項目別対比表（CSV）`,
  };
  if (!sheetEdition) return null;
  return (
    <Section title={<Trans>書類</Trans>}>
      {sheetEdition.isPurchased ? (
        <ul>
          {papers.map((paper) => (
            <li key={paper}>
              {(['ja', 'en'] as const).map((language) => (
                <span key={language}>
                  <a href={`/exports/self-judgments/${number}/${version}/${paper}?language=${language}`} download>
                    {language === 'ja' ? t`${names[paper]} 日本語` : t`${names[paper]} 英語`}
                  </a>{' '}
                </span>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>
            <Trans>シートと対比表の印刷には、この版の購入が必要です。紙面に貴社の名が入ります。</Trans>
          </p>
          <Row>
            <Purchase form={form} edition={sheetEdition} onBought={onBought} />
          </Row>
        </>
      )}
    </Section>
  );
}
