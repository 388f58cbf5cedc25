import { Trans, useLingui } from '@lingui/react/macro';
import { currentLanguage } from '../language/language.ts';
import { Details } from '../ui/details.tsx';
import styles from './lookup.module.css';

/** What few ask for: another day, the month on the invoice, where the goods go. */
export function Conditions({ countries }: { countries: readonly string[] }) {
  const { t } = useLingui();
  return (
    <Details summary={t`条件（日付・仕入書・仕向地）`} isQuiet>
      <div className={styles.conditions}>
        <label className={styles.label}>
          <Trans>いつの状態か（例：2026-11-10、R8.11.10）</Trans>
          <input className={styles.maker} name="asOf" autoComplete="off" spellCheck={false} maxLength={40} />
        </label>
        <label className={styles.label}>
          <Trans>仕入書に書かれた公表年月（例：2026-11）</Trans>
          <input
            className={styles.maker}
            name="publicationMonth"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
          />
        </label>
        <label className={styles.label}>
          <Trans>仕向地</Trans>
          <select className={styles.maker} name="destination">
            <option value="">{t`指定しない`}</option>
            {namedCountries(countries).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </Details>
  );
}

/** In the order of the reader's language. */
function namedCountries(codes: readonly string[]) {
  const names = new Intl.DisplayNames([currentLanguage()], { type: 'region' });
  const order = new Intl.Collator(currentLanguage());
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => order.compare(one.name, other.name));
}

export function countryName(code: string): string {
  return new Intl.DisplayNames([currentLanguage()], { type: 'region' }).of(code) ?? code;
}
