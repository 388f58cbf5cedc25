import { currentLanguage } from './language.ts';

const TOKYO = 'Asia/Tokyo';

export function clockTime(instant: string): string {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: TOKYO,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(instant));
}

/** Date, time and zone, so that no reader has to guess whose clock it was. English writes the month in letters: 03/04 is
 *  two days. */
export function moment(instant: string): string {
  return new Intl.DateTimeFormat(locale(), {
    timeZone: TOKYO,
    year: 'numeric',
    month: currentLanguage() === 'ja' ? '2-digit' : 'short',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** A date of the law (`YYYY-MM-DD`) is never moved by a time zone. */
export function calendarDate(date: string): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** The day in Japan, of an instant that was given as a day. */
export function dayInTokyo(instant: string): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: TOKYO, dateStyle: 'long' }).format(new Date(instant));
}

function locale(): string {
  return currentLanguage() === 'ja' ? 'ja-JP' : 'en-GB';
}

/** Today as the law counts days, in Japan. */
export function todayInTokyo(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TOKYO }).format(new Date());
}
