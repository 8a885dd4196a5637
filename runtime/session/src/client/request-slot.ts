import type { Layer } from "@cosemkit/core";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { Pending } from "./pending.ts";

/** The request of a channel that waits for its reply: one at a time. */
export class RequestSlot {
  private waiting: Waiting | undefined = undefined;

  get isBusy(): boolean {
    return this.waiting !== undefined;
  }

  /** Waits for the first APDU offered for which `take` returns something. `what` is missing, for messages. */
  wait<T extends object>(
    layer: Layer,
    what: string,
    take: (apdu: Uint8Array) => T | undefined,
    options: WaitOptions,
  ): Promise<T> {
    const pending = new Pending<T>(layer, what, options, () => {
      this.waiting = undefined;
    });
    if (pending.isSettled) return pending.promise;
    this.waiting = {
      offer: (apdu) => {
        try {
          const taken = take(apdu);
          if (taken === undefined) return false;
          pending.succeed(taken);
        } catch (error) {
          pending.fail(error);
        }
        return true;
      },
      fail: (error) => pending.fail(error),
    };
    return pending.promise;
  }

  /** Whether somebody waited for this APDU. */
  offer(apdu: Uint8Array): boolean {
    return this.waiting?.offer(apdu) ?? false;
  }

  /** Ends the wait, if there is one. */
  fail(error: unknown): void {
    this.waiting?.fail(error);
  }
}

interface Waiting {
  offer(apdu: Uint8Array): boolean;
  fail(error: unknown): void;
}
