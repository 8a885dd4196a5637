import { SecurityError, toHex } from "@cosemkit/core";
import type { AesKey } from "./crypto-provider.ts";
import { checkSystemTitle } from "./system-title.ts";

/**
 * Where invocation counters stop (2^32-1). The value itself is never sent: a counter that reached it is used up,
 * and only a new key starts again, at 1.
 */
export const lastInvocationCounter = 0xffff_ffff;

/** How far `SendCounter.raiseTo` goes without consent, all its steps together, for one key and system title. */
export const largestJump = 1_000_000;

/** How far the counters of each store were raised without consent, by counter id. */
const raised = /* @__PURE__ */ new WeakMap<InvocationCounterStore, Map<string, number>>();

/** Counters `first` to `end - 1`. */
export interface CounterRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Keeps, for each counter id, the first invocation counter that nobody may have used yet. An unknown id is at 0.
 * No value is ever lowered, and no call returns before what it promises is kept. Every failure is a
 * `SecurityError` with code `security.counter-store`.
 */
export interface InvocationCounterStore {
  /**
   * Takes up to `count` counters out of the store: nobody else will get them, not after a crash either.
   * `end` is at most `lastInvocationCounter`; the range is empty when the counter is used up.
   */
  reserve(id: string, count: number): CounterRange;

  /** The first counter that was not given away. */
  peek(id: string): number;

  /** Moves the first unused counter up to `atLeast`; does nothing when it is there already or beyond. */
  raise(id: string, atLeast: number): void;
}

/** Counters that live as long as the process: for dedicated keys, tests and simulators. Not for keys that outlive it. */
export class MemoryCounterStore implements InvocationCounterStore {
  readonly #counters = new Map<string, number>();

  reserve(id: string, count: number): CounterRange {
    const first = this.peek(id);
    const end = Math.min(first + count, lastInvocationCounter);
    this.#counters.set(id, end);
    return { first, end };
  }

  peek(id: string): number {
    return this.#counters.get(id) ?? 0;
  }

  raise(id: string, atLeast: number): void {
    this.#counters.set(id, Math.max(this.peek(id), atLeast));
  }
}

/**
 * The counters that we send with one key and one system title. They are reserved in the store ahead of use, some
 * at a time, so that no crash and no second process can use one twice: with GCM that would give the key away.
 * What was reserved and not used is skipped. Messages of two such counters on one key interleave at the receiver,
 * which takes rising counters only: let one process at a time talk to a peer.
 */
export class SendCounter {
  readonly #store: InvocationCounterStore;
  readonly #id: string;
  readonly #ahead: number;
  #next = 0;
  #end = 0;

  /** `ahead`: how many counters one write to the store reserves. */
  constructor(store: InvocationCounterStore, key: AesKey, systemTitle: Uint8Array, ahead = 256) {
    checkSystemTitle(systemTitle, "our own");
    this.#store = store;
    this.#id = `${toHex(systemTitle)}-${key.fingerprint}`;
    this.#ahead = ahead;
  }

  /** A counter never given before. Throws `security.counter-exhausted` at 2^32-1: the key must be replaced. */
  next(): number {
    if (this.#next === this.#end) {
      const { first, end } = this.#store.reserve(this.#id, this.#ahead);
      if (first >= end) {
        throw new SecurityError(
          "security.counter-exhausted",
          "the invocation counter of this key has reached 2^32-1; replace the key",
        );
      }
      this.#next = first;
      this.#end = end;
    }
    const counter = this.#next++;
    // 0 is never sent: who has heard nothing yet may take it for the counter that was heard last, and refuse it.
    return counter === 0 ? this.next() : counter;
  }

  /**
   * Goes on from `counter` if that is further on, as when the peer says which counter it expects. Never goes back.
   * Throws `security.counter-jump` when this and what was raised before, with this store, come to more than `largestJump`
   * without consent: a value read over an unauthenticated association may be a lie that is meant to use the key up, in one
   * step or in many. A genuine reply in between proves nothing: whoever lies can let one pass.
   */
  raiseTo(counter: number, options: { readonly consent?: boolean } = {}): void {
    checkCounter(counter);
    const current = this.#next === this.#end ? this.#store.peek(this.#id) : this.#next;
    if (counter <= current) return;
    if (options.consent !== true) this.#spend(current, counter);
    if (counter < this.#end) {
      this.#next = counter;
      return;
    }
    this.#store.raise(this.#id, counter);
    this.#next = this.#end = 0;
  }

  /** Counts a step without consent. */
  #spend(current: number, counter: number): void {
    const before = raised.get(this.#store)?.get(this.#id) ?? 0;
    const after = before + (counter - current);
    if (after > largestJump) {
      const again = before === 0 ? "" : `, after ${before} before`;
      throw new SecurityError(
        "security.counter-jump",
        `raising the invocation counter from ${current} to ${counter}${again} skips too many; allow it only if the value can be trusted`,
      );
    }
    let ofStore = raised.get(this.#store);
    if (ofStore === undefined) {
      ofStore = new Map();
      raised.set(this.#store, ofStore);
    }
    ofStore.set(this.#id, after);
  }
}

/** Throws `security.counter` unless `counter` is a whole number from 0 to 2^32-1. */
export function checkCounter(counter: number): void {
  if (counter >>> 0 !== counter) {
    throw new SecurityError("security.counter", `an invocation counter is a whole number below 2^32, not ${counter}`);
  }
}

/**
 * The counters received, by key and system title: each must be greater than the one before. State moves only when
 * `accept` is called, and that is for messages whose tag was verified: an unauthenticated message never moves it.
 * State belongs to the key handle, so a new key starts afresh.
 *
 * A key that a message brings (`brought`) is another matter: nothing proves that it is fresh, and whoever recorded the
 * message can bring it again. Its state belongs to the key itself, and outlives every handle. So it takes memory for good,
 * about 150 octets; only those can bring new ones who have the key that wraps them, and beyond so many nobody can.
 */
export class ReceiveCounters {
  readonly #peers = new WeakMap<AesKey, Map<string, Peer>>();
  /** By fingerprint and system title. */
  readonly #brought = new Map<string, Peer>();
  readonly #titles: number;
  readonly #keys: number;

  /**
   * `titles`: how many system titles are remembered for one key; a stranger beyond them is refused, nobody is forgotten.
   * `keys`: the same, for keys that were brought.
   */
  constructor(titles = 10_000, keys = 65_536) {
    this.#titles = titles;
    this.#keys = keys;
  }

  /** The lowest counter that would be accepted: last good one + 1, so 2^32 when the key is used up. */
  lowest(key: AesKey, systemTitle: Uint8Array, brought = false): number {
    return this.#find(key, systemTitle, brought)?.lowest ?? 0;
  }

  /** Throws `security.replay` when the counter is not greater than the last good one. Changes nothing. */
  check(key: AesKey, systemTitle: Uint8Array, counter: number, brought = false): void {
    refuseReplay(this.lowest(key, systemTitle, brought), counter);
  }

  /** Checks, then remembers, the counter of an authenticated message. Throws `security.replay` or `security.counter-table`. */
  accept(key: AesKey, systemTitle: Uint8Array, counter: number, brought = false): void {
    const peer = this.#find(key, systemTitle, brought);
    if (peer === undefined) {
      this.#add(key, systemTitle, counter + 1, brought);
      return;
    }
    refuseReplay(peer.lowest, counter);
    peer.lowest = counter + 1;
  }

  /** Brings back state that was kept from an earlier run. Never lowers. */
  restore(key: AesKey, systemTitle: Uint8Array, lowest: number): void {
    const peer = this.#find(key, systemTitle, false);
    if (peer === undefined) this.#add(key, systemTitle, lowest, false);
    else peer.lowest = Math.max(peer.lowest, lowest);
  }

  #find(key: AesKey, systemTitle: Uint8Array, brought: boolean): Peer | undefined {
    const title = titleKey(systemTitle);
    return brought ? this.#brought.get(key.fingerprint + title) : this.#peers.get(key)?.get(title);
  }

  #add(key: AesKey, systemTitle: Uint8Array, lowest: number, brought: boolean): void {
    checkSystemTitle(systemTitle, "the originator's");
    if (brought) {
      if (this.#brought.size >= this.#keys) {
        throw new SecurityError(
          "security.counter-table",
          `${this.#keys} brought keys are kept already; replace the key that wraps them`,
        );
      }
      this.#brought.set(key.fingerprint + titleKey(systemTitle), { lowest });
      return;
    }
    let peers = this.#peers.get(key);
    if (peers === undefined) {
      peers = new Map();
      this.#peers.set(key, peers);
    }
    if (peers.size >= this.#titles) {
      throw new SecurityError(
        "security.counter-table",
        `system title ${toHex(systemTitle)} is new and counters of ${this.#titles} are already kept; raise the limit if it belongs here`,
      );
    }
    peers.set(titleKey(systemTitle), { lowest });
  }
}

/** One system title under one key, and the lowest counter that it may use next. */
interface Peer {
  lowest: number;
}

function refuseReplay(lowest: number, counter: number): void {
  if (counter < lowest) {
    throw new SecurityError(
      "security.replay",
      `invocation counter ${counter} was used before; ${lowest} is the lowest`,
    );
  }
}

/** One character an octet, spelled out: spreading the octets takes three times as long. */
function titleKey(t: Uint8Array): string {
  return String.fromCharCode(t[0]!, t[1]!, t[2]!, t[3]!, t[4]!, t[5]!, t[6]!, t[7]!);
}
