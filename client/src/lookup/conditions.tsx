import { Trans, useLingui } from '@lingui/react/macro';
import { currentLanguage } from '../language/language.ts';
import { Details } from '../ui/details.tsx';
import { LookupField } from './lookup-field.tsx';
import styles from './lookup.module.css';

type ConditionsProps = { countries: readonly string[]; errorOf: (name: string) => string | undefined };

/** What few ask for: another day, the month on the invoice, where the goods go. */
export function Conditions({ countries, errorOf }: ConditionsProps) {
  const { t } = useLingui();
  const text = { className: styles.maker, autoComplete: 'off', spellCheck: false, maxLength: 40 };
  return (
    <Details summary={t`条件（日付・仕入書・仕向地）`} isQuiet>
      <div className={styles.conditions}>
        <LookupField
          name="asOf"
          label={<Trans>いつの状態か（例：2026-11-10、R8.11.10）</Trans>}
          error={errorOf('asOf')}
        >
          {(attributes) => <input {...attributes} {...text} />}
        </LookupField>
        <LookupField
          name="publicationMonth"
          label={<Trans>仕入書に書かれた公表年月（例：2026-11）</Trans>}
          error={errorOf('publicationMonth')}
        >
          {(attributes) => <input {...attributes} {...text} />}
        </LookupField>
        <LookupField name="destination" label={<Trans>仕向地</Trans>} error={errorOf('destination')}>
          {(attributes) => (
            <select {...attributes} className={styles.maker}>
              <option value="">{t`指定しない`}</option>
              {namedCountries(countries).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </LookupField>
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
