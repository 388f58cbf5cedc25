import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { buttonClass } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';

export type Mode = 'single' | 'scan' | 'manifest';

export function Modes({ mode, onChoose }: { mode: Mode; onChoose: (mode: Mode) => void }) {
  const { t } = useLingui();
  const names: Record<Mode, ReactNode> = {
    single: <Trans>一件の照会</Trans>,
    scan: <Trans>スキャン</Trans>,
    manifest: <Trans>一覧照合</Trans>,
  };
  return (
    <nav aria-label={t`照会のしかた`}>
      <Row>
        {(['single', 'scan', 'manifest'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            className={buttonClass(one === mode ? 'primary' : 'secondary')}
            onClick={() => onChoose(one)}
          >
            {names[one]}
          </button>
        ))}
      </Row>
    </nav>
  );
}
