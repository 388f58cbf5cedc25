import { DefaultFailureConverter } from '@temporalio/common';

/** Puts messages and stack traces of failures where the codec seals them. The SDK loads it by path, in the sandbox too. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
