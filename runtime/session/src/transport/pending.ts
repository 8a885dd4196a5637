import { type Layer, TimeoutError } from "@cosemkit/core";
import { abortedError } from "./abort.ts";
import type { WaitOptions } from "./byte-transport.ts";

/** Milliseconds that anything may take unless told otherwise. */
export const defaultTimeout = 10_000;

/** Timers know no longer time (24 days); beyond it they would run out at once. */
const longestTimeout = 0x7fff_ffff;

/**
 * Something waited for: it comes, fails, runs out of time or is aborted, whichever is first, and from then on is
 * settled. No timer and no listener outlives it.
 */
export class Pending<T> {
  readonly promise: Promise<T>;
  private resolve!: (value: T) => void;
  private reject!: (error: unknown) => void;
  private readonly timer: ReturnType<typeof setTimeout>;
  private readonly signal: AbortSignal | undefined;
  private readonly onAbort: () => void;
  private readonly onSettled: (() => void) | undefined;
  private settled = false;

  /** `what` is waited for, for messages; `onSettled` runs once, before anybody hears of the outcome. */
  constructor(layer: Layer, what: string, wait: WaitOptions, onSettled?: () => void) {
    const { timeout = defaultTimeout, signal } = wait;
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Whoever waits hears of a failure; that nobody does is no fault here.
    this.promise.catch(() => {});
    this.onSettled = onSettled;
    const milliseconds = Math.min(timeout, longestTimeout);
    this.timer = setTimeout(() => this.fail(new TimeoutError(layer, milliseconds, what)), milliseconds);
    this.signal = signal;
    this.onAbort = () => this.fail(abortedError(signal!, layer, what));
    if (signal?.aborted) this.onAbort();
    else signal?.addEventListener("abort", this.onAbort);
  }

  get isSettled(): boolean {
    return this.settled;
  }

  succeed(value: T): void {
    if (this.settle()) this.resolve(value);
  }

  fail(error: unknown): void {
    if (this.settle()) this.reject(error);
  }

  private settle(): boolean {
    if (this.settled) return false;
    this.settled = true;
    clearTimeout(this.timer);
    this.signal?.removeEventListener("abort", this.onAbort);
    this.onSettled?.();
    return true;
  }
}
