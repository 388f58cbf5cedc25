import { Trans } from '@lingui/react/macro';
import type { Answer, InvoiceField } from './look-up.ts';

/** Whether the invoice says what is published; what differs is named. */
export function InvoiceAgreement({ invoice }: Pick<Answer, 'invoice'>) {
  if (invoice === null) return null;
  if (invoice.agrees)
    return (
      <p>
        ✓ <Trans>仕入書の記載は公表と一致します。</Trans>
      </p>
    );
  return (
    <p>
      <strong>
        ≠ <Trans>仕入書の記載が公表と違います：</Trans>
        {invoice.differs.map((field) => (
          <FieldName key={field} field={field} />
        ))}
      </strong>
    </p>
  );
}

function FieldName({ field }: { field: InvoiceField }) {
  switch (field) {
    case 'manufacturer':
      return <Trans>メーカー</Trans>;
    case 'partNumber':
      return <Trans>型番</Trans>;
    case 'publicationMonth':
      return <Trans>公表年月</Trans>;
  }
}
