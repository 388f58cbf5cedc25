import { makeVar } from '@apollo/client';

/** True once the server said that nobody is signed in any more; what was typed stays on the screen and in this device. */
export const signInEnded = makeVar(false);
