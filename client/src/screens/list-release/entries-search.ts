import type { EntryTask } from '../../generated/graphql.ts';

export type EntriesSearch = { task: EntryTask };

export function entriesSearch({ task }: Record<string, unknown>): EntriesSearch {
  return { task: task === 'expiring' ? task : 'suspendedBySystem' };
}
