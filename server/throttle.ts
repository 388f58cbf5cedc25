import { isIPv6 } from 'node:net';
import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Rates } from './config.ts';

/** Counts what one person, or one address of those who have not signed in, asked for. Kept in this process: with two of them
 *  everybody has twice as much. Source: quality.md S24. */
export type Throttle = RateLimiterMemory;
export type Throttles = Record<keyof Rates, Throttle>;

export function createThrottles(rates: Rates): Throttles {
  const throttle = (name: keyof Rates): Throttle =>
    new RateLimiterMemory({ keyPrefix: name, points: rates[name].count, duration: rates[name].seconds });
  return {
    signIn: throttle('signIn'),
    operations: throttle('operations'),
    documents: throttle('documents'),
    files: throttle('files'),
    checks: throttle('checks'),
    lookups: throttle('lookups'),
  };
}

/** Takes units off what `who` has left. Undefined when there were enough, otherwise in how many seconds there are again. */
export async function secondsToWait(throttle: Throttle, who: string, units = 1): Promise<number | undefined> {
  try {
    await throttle.consume(who, units);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    throw refused;
  }
}

/** Who is counted: the person, or the address of whoever has not signed in. */
export function requesterOf(request: Request): string {
  // Only some paths have a session at all.
  const { person } = (request.session as Request['session'] | undefined) ?? {};
  return person ?? addressOf(request);
}

/** Every address of an IPv6 network of 64 bits is one asker: whoever has one has them all. */
export function addressOf({ ip = '' }: Pick<Request, 'ip'>): string {
  if (ip.includes('.') || !isIPv6(ip)) return ip;
  const [before = [], after = []] = ip.split('::').map((part) => part.split(':').filter(Boolean));
  const missing = ip.includes('::') ? Array.from({ length: 8 - before.length - after.length }, () => '0') : [];
  return [...before, ...missing, ...after].slice(0, 4).join(':');
}

type Limit = {
  throttle: Throttle;
  who?: (request: Request) => string;
  refuse?: (response: Response, seconds: number) => void;
};

/** One request is one unit. Too many are refused with 429 and `Retry-After`. */
export function throttled({ throttle, who = requesterOf, refuse = inWords }: Limit): RequestHandler {
  return async (request, response, next) => {
    const seconds = await secondsToWait(throttle, who(request));
    if (seconds === undefined) return next();
    refuse(response.status(429).set('retry-after', String(seconds)), seconds);
  };
}

function inWords(response: Response, seconds: number): void {
  const text = `回数が多すぎます。${seconds} 秒ほど待ってから、もう一度お試しください。 / Too many requests. Try again in ${seconds} seconds.`;
  response.type('text').send(text);
}
