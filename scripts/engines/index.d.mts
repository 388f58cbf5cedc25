import type { ChildProcess } from 'node:child_process';

type Say = (line: string) => void;

/** One started engine. `pid` and `child` are the engine's own, so a test may SIGKILL it and start it again on the
 *  same `dir` and `port`. */
interface Running {
  pid: number;
  child: ChildProcess;
  stop(): Promise<void>;
}
export interface Mongo extends Running {
  uri: string;
}
export interface Temporal extends Running {
  address: string;
}
export interface Engines {
  mongoUri: string;
  temporalAddress: string;
  mongo?: Mongo;
  temporal?: Temporal;
  stop(): Promise<void>;
}

export declare function startMongo(options: { dir: string; port: number; log: string; say?: Say }): Promise<Mongo>;
export declare function startTemporal(options: {
  dir: string;
  port: number;
  log: string;
  searchAttributes?: string[];
  say?: Say;
}): Promise<Temporal>;
export declare function startEngines(options: {
  dir: string;
  anyPort?: boolean;
  searchAttributes?: string[];
  say?: Say;
}): Promise<Engines>;
export declare function freePort(): Promise<number>;
