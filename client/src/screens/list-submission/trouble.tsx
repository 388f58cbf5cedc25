import { SignInAgain } from '../../shell/sign-in-again.tsx';
import { Banner } from '../../ui/banner.tsx';
import type { Act } from './use-act.ts';

/** Why the last command was not taken. */
export function Trouble({ isStale, refusal }: Pick<Act, 'isStale' | 'refusal'>) {
  if (isStale) return <SignInAgain />;
  return refusal ? <Banner kind="error" title={refusal} /> : null;
}
