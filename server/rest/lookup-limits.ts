import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { addressOf, type Throttle } from '../throttle.ts';
import { problem, sendProblem } from './problem.ts';

/** A line of a batch costs a hundredth of a look-up: one file of 100,000 lines is what a customs office sends in a minute. */
export const linesPerUnit = 100;

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Takes units off what the address has left, and writes what is left into the headers of the reply. Undefined when there was
 *  enough, otherwise in how many seconds there is again. Source: draft-ietf-httpapi-ratelimit-headers. */
export async function waitFor(
  throttle: Throttle,
  { request, response }: Exchange,
  units: number,
): Promise<number | undefined> {
  const { isEnough, state } = await consumed(throttle, addressOf({ ip: ipOf(request) }), units);
  const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
  response.setHeader('ratelimit-policy', `"lookup";q=${throttle.points};w=${throttle.duration}`);
  response.setHeader('ratelimit', `"lookup";r=${Math.max(0, state.remainingPoints)};t=${seconds}`);
  if (isEnough) return undefined;
  response.setHeader('retry-after', String(seconds));
  return seconds;
}

/** The same for a machine: false when there was not enough, and then the reply was sent. */
export async function hasUnits(throttle: Throttle, exchange: Exchange, units: number): Promise<boolean> {
  const seconds = await waitFor(throttle, exchange, units);
  if (seconds === undefined) return true;
  const title = `Too many look-ups. Try again in ${seconds} seconds.`;
  sendProblem(exchange.response, problem('RATE_LIMITED', title, { status: 429 }));
  return false;
}

/** Behind a proxy that we trust, Express has read the address; a bare server knows only who connected. */
function ipOf(request: IncomingMessage): string {
  return 'ip' in request && typeof request.ip === 'string' ? request.ip : (request.socket.remoteAddress ?? '');
}

async function consumed(throttle: Throttle, address: string, units: number) {
  try {
    return { isEnough: true, state: await throttle.consume(address, units) };
  } catch (error) {
    if (error instanceof RateLimiterRes) return { isEnough: false, state: error };
    throw error;
  }
}
