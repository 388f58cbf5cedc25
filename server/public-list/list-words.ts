import type { Words } from '../../workflows/domain/classification/rule-data.ts';
import { findCauseWords } from '../../workflows/domain/list/look-up/lookup-words.ts';
import type { ListChange } from '../../workflows/domain/list/list-summary.ts';

/** What happened to an entry, as every public page and feed says it. */
export const changeWords: Readonly<Record<ListChange, Words>> = {
  published: { ja: '掲載', en: 'Published' },
  corrected: { ja: '訂正', en: 'Corrected' },
  reverified: { ja: '再検証', en: 'Verified again' },
  suspended: { ja: '停止', en: 'Suspended' },
  resumed: { ja: '再開', en: 'Resumed' },
  withdrawn: { ja: '取下げ', en: 'Withdrawn' },
};
export const changes = Object.keys(changeWords) as readonly ListChange[]; // its keys by its type

/** What is no code of ours is shown as it stands in the log. */
export function reasonText(reason: string): Words {
  return findCauseWords(reason) ?? { ja: reason, en: reason };
}

export const listWords = {
  maker: { ja: 'メーカー', en: 'Maker' },
  partNumber: { ja: '型番', en: 'Part number' },
  state: { ja: '状態', en: 'State' },
  publication: { ja: '公表年月・公表番号', en: 'Publication month and number' },
  validTo: { ja: '有効期限', en: 'Valid until' },
  lawState: { ja: '判定の法令（施行日）', en: 'Law of the judgment (in force from)' },
  change: { ja: '変更', en: 'Change' },
  reason: { ja: '理由', en: 'Reason' },
  at: { ja: '日時', en: 'Moment' },
  leaf: { ja: '記録の番号', en: 'Leaf of the log' },
  next: { ja: '次の頁', en: 'Next page' },
  none: { ja: 'ありません。', en: 'None.' },
  listed: { ja: '✓ 掲載中', en: '✓ In force' },
  notYet: { ja: 'まだ掲載されていません', en: 'Not listed yet' },
} as const satisfies Record<string, Words>;
