import { Plural, Trans } from '@lingui/react/macro';
import { moment } from '../../language/moment.ts';
import styles from './offline.module.css';
import type { ListAge } from './list-state.ts';

const HOUR_MS = 3_600_000;
const HOURS_TOLD = 48; // beyond, days say more

/** Version, signature and age of a kept list. */
export function ListAgeWords({ age: { version, issuedAt } }: { age: ListAge }) {
  const hours = Math.max(0, Math.floor((Date.now() - Date.parse(issuedAt)) / HOUR_MS));
  const days = Math.floor(hours / 24);
  return (
    <Trans>
      版 {version}、署名 {moment(issuedAt)}、
      {hours < 1 ? (
        <Trans>1 時間以内</Trans>
      ) : hours < HOURS_TOLD ? (
        <Plural value={hours} one="# 時間前" other="# 時間前" />
      ) : (
        <Plural value={days} one="# 日前" other="# 日前" />
      )}
      のリスト
    </Trans>
  );
}

/** Inside a verdict that came from a kept list: red when a newer list was due. */
export function AgeInVerdict({ age }: { age: ListAge }) {
  return (
    <p className={age.isOld ? styles.old : styles.kept} data-age={age.isOld ? 'old' : 'fresh'}>
      <span aria-hidden="true">{age.isOld ? '⚠ ' : ''}</span>
      <Trans>
        保存したリストによる回答：
        <ListAgeWords age={age} />
      </Trans>
    </p>
  );
}
