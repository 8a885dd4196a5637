import { concatBytes, DlmsError, type Limits } from "@cosemkit/core";
import type { ReceiveCounters } from "../security/invocation-counter.ts";
import { encryptionKey } from "../security/keys.ts";
import type { SecuritySuite } from "../security/security-control.ts";
import { detectLink, type InputLayer, MessageDecoder } from "./decode-message.ts";
import type { KeyRing } from "./key-ring.ts";
import { type DecodedMessage, isFailed, type MessageOutcome, type SecurityLayer } from "./message.ts";
import { type Drop, type DropReason, type Push, pushOf, securityLayerOf } from "./push.ts";

/**
 * What a push must be protected with (rule W1):
 * - `authentication`: a verified tag
 * - `encryption`: at least encrypted; nothing proves who sent it
 * - `none`: plain messages are taken too
 */
export type PushProtection = "authentication" | "encryption" | "none";

export interface PushOptions {
  /** Keys of the senders. */
  readonly keys?: KeyRing | undefined;
  /** What to ask for; `authentication` when there are keys, `none` without. */
  readonly minimum?: PushProtection | undefined;
  /**
   * Counters received: share one between all streams that use the same keys, and across restarts, so that nothing can be
   * replayed. Only messages with a verified tag move them (W8, W9).
   */
  readonly counters: ReceiveCounters;
  /** What frames the messages; found out by default. */
  readonly link?: InputLayer | undefined;
  /** Names of deviations to accept. */
  readonly lenient?: readonly string[] | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** What came of octets: pushes, and what was left out. */
export interface Received {
  readonly pushes: readonly Push[];
  readonly drops: readonly Drop[];
}

/** With so many octets, `detectLink` knows every link. */
const detectableOctets = 2;

/** Octets that are kept while they may be the start of a message whose framing nobody knows yet. */
const mostHeld = 64 * 1024;

/**
 * Pushed messages out of the stream of one peer, without I/O. Octets come in any chunks; HDLC, wrapper, M-Bus and bare
 * APDUs are told by how they begin. Garbage costs no more than what it touches. Never throws.
 */
export class PushStream {
  private readonly peer: string;
  private readonly options: PushOptions;
  private readonly minimum: PushProtection;
  private decoder: MessageDecoder | undefined = undefined;
  /** Octets that begin like no link: they may be the start of a bare APDU. */
  private held: Uint8Array = new Uint8Array(0);
  private pushes: Push[] = [];
  private drops: Drop[] = [];

  constructor(peer: string, options: PushOptions) {
    this.peer = peer;
    this.options = options;
    this.minimum = options.minimum ?? (options.keys === undefined ? "none" : "authentication");
  }

  /** Takes the next octets; `now` in milliseconds since 1970. */
  receive(octets: Uint8Array, now: number): Received {
    if (this.decoder === undefined) this.detect(octets, now);
    else this.take(this.decoder.push(octets), now);
    return this.flush();
  }

  /** Nothing came for so long that the rest of a message will not come either, or the stream has ended. */
  silence(now: number): Received {
    const { decoder, held } = this;
    this.decoder = undefined;
    this.held = new Uint8Array(0);
    if (decoder !== undefined) this.take(decoder.end(), now);
    else if (held.length > 0) this.take(this.newDecoder("apdu").push(held), now);
    return this.flush();
  }

  private flush(): Received {
    const { pushes, drops } = this;
    this.pushes = [];
    this.drops = [];
    return { pushes, drops };
  }

  private newDecoder(as: InputLayer | undefined): MessageDecoder {
    const { keys, lenient, limits } = this.options;
    return new MessageDecoder({ as, keys, lenient, limits, isStream: true });
  }

  /** Finds out what frames the messages. */
  private detect(octets: Uint8Array, now: number): void {
    const all = this.held.length === 0 ? octets : concatBytes(this.held, octets);
    const link = this.options.link ?? detectLink(all);
    if (link !== undefined && link !== "apdu" && link !== "data") {
      this.held = new Uint8Array(0);
      this.decoder = this.newDecoder(link);
      this.take(this.decoder.push(all), now);
      return;
    }
    const outcomes = this.newDecoder(link ?? "apdu").push(all);
    if (all.length < detectableOctets || outcomes.some(isCutShort)) {
      this.hold(all);
      return;
    }
    this.held = new Uint8Array(0);
    // Noise in front of the first frame: what follows the flag may be one.
    const start =
      outcomes.some(isFailed) && link === undefined ? all.findIndex((octet, at) => at > 0 && octet === 0x7e) : -1;
    if (start < 0) {
      this.take(outcomes, now);
      return;
    }
    this.drop("malformed", undefined);
    this.decoder = this.newDecoder("hdlc");
    this.take(this.decoder.push(all.subarray(start)), now);
  }

  private hold(octets: Uint8Array): void {
    if (octets.length <= mostHeld) this.held = octets;
    else {
      this.held = new Uint8Array(0);
      this.drop("malformed", undefined);
    }
  }

  private take(outcomes: readonly MessageOutcome[], now: number): void {
    for (const outcome of outcomes) {
      if (isFailed(outcome)) {
        const { error } = outcome;
        this.drop(error.code.startsWith("security.") ? "protection" : "malformed", error);
      } else {
        this.message(outcome, now);
      }
    }
  }

  private message(message: DecodedMessage, now: number): void {
    if (message.warnings.some(({ code }) => code === "key-missing")) {
      this.drop("unknown-title", undefined);
      return;
    }
    const push = pushOf(message, this.peer, now);
    if (push === undefined) {
      this.drop("no-push", undefined);
      return;
    }
    const protection = push.authenticated ? "authentication" : push.encrypted ? "encryption" : "none";
    if (rank[protection] < rank[this.minimum]) {
      this.drop("policy", undefined);
      return;
    }
    try {
      if (push.authenticated) this.count(securityLayerOf(push.layers)!);
      this.pushes.push(push);
    } catch (error) {
      if (!(error instanceof DlmsError)) throw error;
      this.drop(error.code === "security.replay" ? "replay" : "protection", error);
    }
  }

  /** Throws `security.replay` when the counter was used before. */
  private count({ systemTitle, suite, scope, broadcast, invocationCounter, general }: SecurityLayer): void {
    const { keys, counters } = this.options;
    if (general?.wrapped !== undefined) {
      counters.accept(keys!.unwrap(systemTitle!, general.wrapped), systemTitle!, invocationCounter, true);
      return;
    }
    // The message could be opened: its suite exists, and so do its keys.
    const known = suite as SecuritySuite;
    const key = encryptionKey(keys!.keys(systemTitle!, known), known, scope, broadcast);
    counters.accept(key, systemTitle!, invocationCounter);
  }

  private drop(reason: DropReason, error: DlmsError | undefined): void {
    this.drops.push({ peer: this.peer, reason, error });
  }
}

const rank: Readonly<Record<PushProtection, number>> = { none: 0, encryption: 1, authentication: 2 };

/** Whether an APDU is the start of one whose rest has not come. */
function isCutShort(outcome: MessageOutcome): boolean {
  return isFailed(outcome) && outcome.error.code === "decode.truncated";
}
