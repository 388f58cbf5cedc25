/** All releases, or those only that wait for this person's confirmation. */
export type ReleasesSearch = { allowing?: 'confirmRelease' };

export function releasesSearch({ allowing }: Record<string, unknown>): ReleasesSearch {
  return allowing === 'confirmRelease' ? { allowing } : {};
}
