import { concatBytes, type DecodeError } from "@cosemkit/core";
import { WrapperReceiver } from "../link/wrapper.ts";
import type { LinkEvent, LinkMessages } from "./link-messages.ts";

const headerOctets = 8;

/** Whether octets are one or more whole messages, and nothing behind them. */
export function isWhollyWrapped(octets: Uint8Array): boolean {
  const receiver = new WrapperReceiver();
  return receiver.push(octets).length > 0 && receiver.end().error === undefined;
}

/** Messages out of the wrapper of TCP and UDP. */
export class WrapperMessages implements LinkMessages {
  private readonly isStream: boolean;
  private receiver = new WrapperReceiver();
  /** Offset of the first octet that the receiver took. */
  private base = 0;
  private received = 0;
  /** Offset behind the last whole message. */
  private done = 0;
  /** The first octets since, at least those of the header where so many came. */
  private head: Uint8Array[] = [];

  /** `isStream`: chunks are cut anywhere, and what looks whole in the middle of a message is a part of it. */
  constructor(isStream = false) {
    this.isStream = isStream;
  }

  get incomplete(): boolean {
    return this.received > this.done && this.receiver.error === undefined;
  }

  completedBy(octets: Uint8Array): boolean {
    const head = concatBytes(...this.head, octets.subarray(0, headerOctets));
    if (!this.incomplete || head.length < headerOctets) return false;
    const length = (head[6]! << 8) | head[7]!;
    return this.received - this.done + octets.length === headerOctets + length;
  }

  push(chunk: Uint8Array): readonly LinkEvent[] {
    // The stream has no delimiters: after an error, or where a chunk is whole in itself, it begins anew.
    const whole = !this.isStream && this.incomplete && !this.completedBy(chunk) && isWhollyWrapped(chunk);
    const anew = this.receiver.error !== undefined || whole;
    const events = anew ? [...this.end()] : [];
    this.received += chunk.length;
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
    const rest = this.received - this.done;
    if (rest < chunk.length) this.head = [];
    if (rest > 0 && chunk.length > 0 && this.head.length < headerOctets) {
      this.head.push(chunk.subarray(Math.max(0, chunk.length - rest)).subarray(0, headerOctets));
    }
    const { error } = this.receiver;
    if (error !== undefined) events.push(this.failed(error));
    return events;
  }

  /** Ends the message at hand; the next octets begin a new one. */
  end(): readonly LinkEvent[] {
    const known = this.receiver.error !== undefined;
    const { error } = this.receiver.end();
    const events = error === undefined || known ? [] : [this.failed(error)];
    this.receiver = new WrapperReceiver();
    this.base = this.received;
    this.done = this.received;
    this.head = [];
    return events;
  }

  private failed(error: DecodeError): LinkEvent {
    return { kind: "failed", offset: this.done, layers: [], error, place: this.base + error.offset };
  }
}
