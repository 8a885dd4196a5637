import { WrapperReceiver } from "../link/wrapper.ts";
import type { LinkEvent, LinkMessages } from "./link-messages.ts";

const headerOctets = 8;

/** Messages out of the wrapper of TCP and UDP. */
export class WrapperMessages implements LinkMessages {
  private receiver = new WrapperReceiver();
  /** Offset of the first octet that the receiver took. */
  private base = 0;
  private received = 0;
  /** Offset behind the last whole message. */
  private done = 0;

  get incomplete(): boolean {
    return this.received > this.done && this.receiver.error === undefined;
  }

  push(chunk: Uint8Array): readonly LinkEvent[] {
    // Nothing but its beginning tells a message from the rest of another one: a chunk that looks like one is taken so.
    const events = chunk[0] === 0 && chunk[1] === 1 ? [...this.end()] : [];
    this.received += chunk.length;
    const failed = this.receiver.error !== undefined;
    for (const message of this.receiver.push(chunk)) {
      const { sourceWPort, destinationWPort, apdu } = message;
      const offset = this.base + message.offset;
      this.done = offset + headerOctets + apdu.length;
      events.push({
        kind: "apdu",
        offset,
        layers: [{ layer: "wrapper", version: 1, sourceWPort, destinationWPort, length: apdu.length }],
        apdu,
        conversation: `wrapper ${sourceWPort} ${destinationWPort}`,
        dialogue: true,
      });
    }
    const { error } = this.receiver;
    if (error !== undefined && !failed) events.push({ kind: "failed", offset: this.done, layers: [], error });
    return events;
  }

  /** Ends the message at hand; the next octets begin a new one. */
  end(): readonly LinkEvent[] {
    const failed = this.receiver.error !== undefined;
    const { error } = this.receiver.end();
    const offset = this.done;
    this.receiver = new WrapperReceiver();
    this.base = this.received;
    this.done = this.received;
    return error === undefined || failed ? [] : [{ kind: "failed", offset, layers: [], error }];
  }
}
