/** Invocation counters in a file, for Node.js. */

import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { SecurityError } from "@cosemkit/core";
import { type CounterRange, type InvocationCounterStore, lastInvocationCounter } from "./invocation-counter.ts";

/** How long to wait for another process that is writing. */
const patienceMilliseconds = 2000;
const pauseMilliseconds = 5;

/**
 * Keeps counters in one JSON file, `{ "counters": { id: first unused } }`, which several processes of one machine
 * may share. A reservation is on the disk (fsync, atomic rename, fsync of the directory) before it is handed out;
 * a crash at any moment leaves the old file or the new one. A file that cannot be read or written is an error and
 * never a fresh start at 0; only a file that does not exist is. So do not delete it while its keys are in use, and
 * do not put an old copy back.
 *
 * A lock file beside it (`.lock`) is held for the few milliseconds of a write. One left by a process that no longer
 * runs is taken over; if its owner cannot be judged (another machine), `security.counter-store` says so.
 */
export class FileCounterStore implements InvocationCounterStore {
  readonly #path: string;
  readonly #lock: string;

  /** The directory must exist; the file is made by the first reservation. */
  constructor(path: string) {
    this.#path = path;
    this.#lock = `${path}.lock`;
  }

  reserve(id: string, count: number): CounterRange {
    return this.#locked((counters) => {
      const first = counters[id] ?? 0;
      const end = Math.min(first + count, lastInvocationCounter);
      if (end > first) this.#write({ ...counters, [id]: end });
      return { first, end };
    });
  }

  peek(id: string): number {
    return this.#guarded(() => this.#read()[id] ?? 0);
  }

  raise(id: string, atLeast: number): void {
    this.#locked((counters) => {
      if (atLeast > (counters[id] ?? 0)) this.#write({ ...counters, [id]: atLeast });
    });
  }

  #locked<T>(work: (counters: Counters) => T): T {
    return this.#guarded(() => {
      this.#acquire();
      try {
        return work(this.#read());
      } finally {
        unlinkSync(this.#lock);
      }
    });
  }

  /** Gives every failure one form. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      if (cause instanceof SecurityError) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new SecurityError("security.counter-store", `invocation counters in ${this.#path}: ${why}`, { cause });
    }
  }

  #read(): Counters {
    let text: string;
    try {
      text = readFileSync(this.#path, "utf8");
    } catch (error) {
      if (errorCode(error) === "ENOENT") return Object.create(null);
      throw error;
    }
    return parseCounters(text);
  }

  /** Under the lock. The new file is complete and on the disk before it takes the place of the old one. */
  #write(counters: Counters): void {
    const next = `${this.#path}.next`;
    const file = openSync(next, "w", 0o600);
    try {
      writeFileSync(file, `${JSON.stringify({ counters }, undefined, 2)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(next, this.#path);
    if (process.platform === "win32") return; // Windows cannot open a directory, and keeps the order by itself
    const directory = openSync(dirname(this.#path), "r");
    try {
      fsyncSync(directory);
    } finally {
      closeSync(directory);
    }
  }

  /**
   * The lock appears with its owner's name in it, by linking a file already written: there is no moment at which
   * it is there and nobody's.
   */
  #acquire(): void {
    const mine = `${this.#lock}.${randomUUID()}`;
    writeFileSync(mine, `${process.pid}@${hostname()}`, { mode: 0o600 });
    try {
      const pause = new Int32Array(new SharedArrayBuffer(4));
      const deadline = Date.now() + patienceMilliseconds;
      while (!linked(mine, this.#lock)) {
        if (Date.now() > deadline) {
          throw new Error(
            `${this.#lock} is held by ${contentOf(this.#lock)}; delete it and its like if that no longer runs`,
          );
        }
        if (!this.#breakStale(mine)) Atomics.wait(pause, 0, 0, pauseMilliseconds);
      }
    } finally {
      rmSync(mine, { force: true });
    }
  }

  /**
   * Removes the lock of a process that died. A second lock lets only one process at a time do so, and it looks again
   * once it has that: so nobody removes the lock that another has just taken in place of the dead one's.
   */
  #breakStale(mine: string): boolean {
    if (!isStale(contentOf(this.#lock))) return false;
    const breaking = `${this.#lock}.break`;
    if (!linked(mine, breaking)) return false;
    try {
      if (isStale(contentOf(this.#lock))) unlinkSync(this.#lock);
    } finally {
      unlinkSync(breaking);
    }
    return true;
  }
}

type Counters = { readonly [id: string]: number };

function parseCounters(text: string): Counters {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("the file is damaged: it is not JSON");
  }
  const counters = typeof value === "object" && value !== null && "counters" in value ? value.counters : undefined;
  if (typeof counters !== "object" || counters === null || Array.isArray(counters)) {
    throw new Error("the file is damaged: it has no counters");
  }
  const out: Record<string, number> = Object.create(null);
  for (const [id, counter] of Object.entries(counters)) {
    if (typeof counter !== "number" || counter >>> 0 !== counter) {
      throw new Error(`the file is damaged: counter ${id} is not a whole number below 2^32`);
    }
    out[id] = counter;
  }
  return out;
}

/** Makes `path` another name of `file`; false when it exists. */
function linked(file: string, path: string): boolean {
  try {
    linkSync(file, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

function contentOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether the owner of a lock was a process of this machine that runs no more. */
function isStale(owner: string | undefined): boolean {
  const [, pid, host] = /^(\d+)@(.*)$/.exec(owner ?? "") ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}

function errorCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
