import type { Layer } from "@cosemkit/core";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { Pending } from "../transport/pending.ts";

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
          if (taken !== undefined) pending.succeed(taken);
        } catch (error) {
          pending.fail(error);
        }
      },
      fail: (error) => pending.fail(error),
    };
    return pending.promise;
  }

  /** Shows an APDU to the request that waits, which may end with it; false when none waits. */
  offer(apdu: Uint8Array): boolean {
    const { waiting } = this;
    waiting?.offer(apdu);
    return waiting !== undefined;
  }

  /** Ends the wait, if there is one. */
  fail(error: unknown): void {
    this.waiting?.fail(error);
  }
}

interface Waiting {
  offer(apdu: Uint8Array): void;
  fail(error: unknown): void;
}
