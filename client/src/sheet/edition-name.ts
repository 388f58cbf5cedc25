import { t } from '@lingui/core/macro';
import { calendarDate } from '../language/moment.ts';

/** An edition is named by its year; which law it answers to decides whether it can be used. */
export function editionName({ edition, lawTo }: { edition: string; lawTo?: string | null }): string {
  return lawTo ? t`${edition} 年版（${calendarDate(lawTo)}までの法令）` : t`${edition} 年版（現行の法令）`;
}
