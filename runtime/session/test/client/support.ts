import { readFileSync } from "node:fs";
import { fromHex, toHex } from "@cosemkit/core";
import { type Conformance, decodeInitiateRequest } from "@cosemkit/model/apdu/initiate";
import { expect } from "vitest";
import type { ClientEvent } from "../../src/client/events.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { CryptoProvider } from "../../src/security/crypto-provider.ts";
import type { InvocationCounterStore } from "../../src/security/invocation-counter.ts";
import type { ByteConnection, ByteReceiver, ByteTransport } from "../../src/transport/byte-transport.ts";

export interface SessionFrame {
  readonly from: "client" | "server";
  readonly hex: string;
  readonly plaintext?: string;
  /** Why the frame cannot be read: the code of the error. */
  readonly malformed?: string;
}

export interface Session {
  readonly id: string;
  readonly source: string;
  readonly what: string;
  readonly link: "wrapper" | "hdlc";
  readonly keys?: { readonly guek: string; readonly gak: string };
  readonly frames: readonly SessionFrame[];
}

const file = new URL("../../../../test/vectors/sessions.json", import.meta.url);
/** All recorded sessions. */
export const { sessions } = JSON.parse(readFileSync(file, "utf8")) as { readonly sessions: readonly Session[] };

/** A recorded session of `test/vectors/sessions.json`. */
export function session(id: string): Session {
  const found = sessions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no session ${id}`);
  return found;
}

/**
 * The server of a recording: each write of the client is held against the next frame of the recorded client, and is
 * answered by the frames that the recorded server sent after it. `*` stands for whatever the client sends.
 */
export class Recording implements ByteTransport {
  readonly peer = "recording";
  private readonly frames: readonly SessionFrame[];
  private at = 0;

  constructor(frames: readonly SessionFrame[]) {
    this.frames = frames;
  }

  /** Frames that the client did not get to. */
  get left(): number {
    return this.frames.length - this.at;
  }

  async connect(): Promise<ByteConnection> {
    let receiver: ByteReceiver | undefined;
    return {
      peer: this.peer,
      start: (given) => {
        receiver = given;
      },
      write: (bytes) => {
        const wanted = this.frames[this.at++];
        if (wanted?.hex !== "*") expect(toHex(bytes)).toBe(wanted?.hex);
        expect(wanted?.from).toBe("client");
        while (this.frames[this.at]?.from === "server") {
          const answer = fromHex(this.frames[this.at++]!.hex);
          queueMicrotask(() => receiver!.receive(answer));
        }
      },
      close: () => {},
    };
  }
}

/** A crypto provider whose random octets are given. */
export function scriptedRandom(...values: readonly string[]): CryptoProvider {
  const queue = [...values];
  return {
    ...nodeCrypto,
    random: (length) => {
      const octets = fromHex(queue.shift() ?? "");
      expect(octets.length).toBe(length);
      return octets;
    },
  };
}

/** A counter store that hands out given counters, one at a time. */
export function scriptedCounters(...values: readonly number[]): InvocationCounterStore {
  const queue = [...values];
  return {
    reserve: () => {
      const first = queue.shift();
      if (first === undefined) throw new Error("no counter left in the script");
      return { first, end: first + 1 };
    },
    peek: () => queue[0] ?? 0,
    raise: () => {},
  };
}

/** Collects events. */
export function eventLog(): { readonly events: ClientEvent[]; readonly onEvent: (event: ClientEvent) => void } {
  const events: ClientEvent[] = [];
  return { events, onEvent: (event) => events.push(event) };
}

/** Holds that a promise rejects with an error of this code, and returns it. */
export async function rejection(promise: Promise<unknown>, code: string): Promise<Error> {
  const error: unknown = await promise.then(
    () => new Error(`resolved, ${code} expected`),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code });
  return error as Error;
}

/** Conformance bits of their 24 bits in hex. */
export function conformanceOf(hex: string): Conformance {
  return decodeInitiateRequest(fromHex(`000000065f1f0400${hex}ffff`)).proposedConformance;
}
