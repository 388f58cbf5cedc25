import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import styles from './sheet.module.css';
import type { SheetView } from './sheet-view.ts';

/** One sheet seen three ways: what was answered, the law's clauses beside it, and why. */
export function ViewLinks() {
  const { t } = useLingui();
  const views: { view: SheetView | undefined; name: string }[] = [
    { view: undefined, name: t`回答` },
    { view: 'comparison', name: t`項目別対比表` },
    { view: 'explanation', name: t`判定の説明` },
  ];
  return (
    <nav aria-label={t`シートの見方`}>
      <ul className={styles.views}>
        {views.map(({ view, name }) => (
          <li key={name}>
            <Link
              to="."
              search={(before) => ({ ...before, view })}
              activeOptions={{ exact: true, includeSearch: true }}
              resetScroll={false}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
