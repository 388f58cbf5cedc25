import { Banner } from '../ui/banner.tsx';
import { SignInAgain } from './sign-in-again.tsx';

/** Why the last command was not taken. */
export function Trouble({ isStale, refusal }: { isStale: boolean; refusal: string | undefined }) {
  if (isStale) return <SignInAgain />;
  return refusal ? <Banner kind="error" title={refusal} /> : null;
}
