import { Client, Connection, type ClientOptions } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { createCodec } from './codec.ts';
import { failureConverter } from './failure-converter.ts';

/** The way to Temporal. `within` gives every call inside `work` a deadline, for the SDK would retry silently for 30 s. */
export type TemporalClient = {
  client: Client;
  within: <T>(work: () => Promise<T>, ms?: number) => Promise<T>;
  close: () => Promise<void>;
};
export const callDeadlineMs = 5_000;
type Address = { temporalAddress: string; temporalNamespace: string; payloadKeys: readonly Buffer[] };

/** A client that seals what it sends. It connects on the first call, so that an API can start and read while Temporal is away. */
export function createTemporalClient({ temporalAddress, temporalNamespace, payloadKeys }: Address): TemporalClient {
  const connection = Connection.lazy({ address: temporalAddress, connectTimeout: callDeadlineMs });
  // Loaded, not by path: only the worker's sandbox has to find the converter by itself.
  const dataConverter = {
    payloadConverter: defaultPayloadConverter,
    failureConverter,
    payloadCodecs: [createCodec(payloadKeys)],
  } as ClientOptions['dataConverter']; // the type does not say that a loaded one is taken
  const client = new Client({ connection, namespace: temporalNamespace, ...(dataConverter && { dataConverter }) });
  return {
    client,
    within: (work, ms = callDeadlineMs) => connection.withDeadline(Date.now() + ms, work),
    close: () => connection.close(),
  };
}
