import { EncodeError, LinkError } from "@cosemkit/core";
import { addEvenParity, hasEvenParity } from "./parity.ts";

/** The speed at which every sign-on begins. */
export const signOnBaud = 300;

/** Speeds by their character Z, 0 to 9; those above 19,200 came with later usage. */
const speeds: readonly number[] = [300, 600, 1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200];

/** Octets of the longest identification, line ends and all: `/`, 3 letters, Z, 16 characters, and an escape or two. */
const longestIdentification = 64;

const acknowledge = 0x06;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const slash = 0x2f;

/** Who answered the sign-on. */
export interface Identification {
  /** Three letters of the manufacturer; the third is lower case for a meter that reacts within 20 ms. */
  readonly manufacturer: string;
  /** The fastest that the meter offers. */
  readonly baud: number;
  /** Whether it can go on with HDLC (mode E). */
  readonly modeE: boolean;
  readonly text: string;
}

/** What the owner of a sign-on has to do next, in this order. */
export type SignOnAction =
  /** Write the octets, parity included, to a port with eight data bits. */
  | { readonly kind: "send"; readonly bytes: Uint8Array }
  /** When all that was written is out of the port: change the speed, then call `switched`. */
  | { readonly kind: "switch"; readonly baud: number }
  /** The meter now speaks HDLC. Octets that already belong to it come along. */
  | { readonly kind: "ready"; readonly identification: Identification; readonly rest: Uint8Array }
  /** The sign-on failed. */
  | { readonly kind: "error"; readonly error: LinkError }
  /** Something received was of no use; for traces. */
  | { readonly kind: "discarded"; readonly reason: string };

export type SignOnState = "idle" | "identification" | "switching" | "confirmation" | "ready" | "failed";

export interface SignOnOptions {
  /** Address of the meter where several share the line: up to 32 letters, digits and spaces; none by default. */
  readonly address?: string | undefined;
  /** The fastest speed wanted; 9,600 by default. Less when the meter offers less. */
  readonly maxBaud?: number | undefined;
  /** How often the request is sent again when nobody answers it; 2 by default. */
  readonly retries?: number | undefined;
}

/**
 * The client's side of the sign-on of IEC 62056-21 in mode E, without I/O: `/?address!` at 300 baud 7E1, the meter's
 * identification, the acknowledgement with protocol 2 and speed, the change of speed, the meter's confirmation. Then
 * the port is 8N1 and HDLC starts. Parity is done here, on a port that is 8N1 from the beginning.
 *
 * The owner runs one timer whenever `waiting` says so: 1.5 s after the last octet, 2.2 s after a request. It fails with
 * a `LinkError`: `link.no-response`, `link.unsupported` (no mode E, unknown speed) or `link.protocol`. It never throws
 * on what it receives.
 */
export class SignOn {
  private readonly request: Uint8Array;
  private readonly maxBaud: number;
  private readonly retries: number;
  private currentState: SignOnState = "idle";
  private tries = 0;
  private line: number[] = [];
  private identification: Identification | undefined = undefined;
  private acknowledgement: Uint8Array = new Uint8Array(0);
  private actions: SignOnAction[] = [];

  /** Throws `EncodeError` for an address that cannot be one. */
  constructor(options: SignOnOptions = {}) {
    const { address = "", maxBaud = 9_600, retries = 2 } = options;
    if (!/^[0-9A-Za-z ]{0,32}$/.test(address)) {
      throw new EncodeError("an address has up to 32 letters, digits and spaces", "address", "hdlc");
    }
    if (!(maxBaud >= signOnBaud)) throw new EncodeError(`${maxBaud} is less than ${signOnBaud}`, "maxBaud", "hdlc");
    this.request = ascii(`/?${address}!\r\n`);
    this.maxBaud = maxBaud;
    this.retries = retries;
  }

  get state(): SignOnState {
    return this.currentState;
  }

  /** Whether silence from here on means something: see `onSilence`. */
  get waiting(): boolean {
    return this.currentState === "identification" || this.currentState === "confirmation";
  }

  /** Asks the meter who it is. The port is at 300 baud. */
  start(): readonly SignOnAction[] {
    if (this.currentState !== "idle") return [];
    this.ask();
    return this.drain();
  }

  /** Takes octets from the port, parity and all. */
  receive(bytes: Uint8Array): readonly SignOnAction[] {
    for (let at = 0; at < bytes.length; at++) {
      if (this.currentState === "confirmation" && bytes[at] === 0x7e && this.line.length === 0) {
        // A meter that leaves out the confirmation, and speaks HDLC already.
        this.ready(bytes.slice(at));
        break;
      }
      if (!this.waiting) break;
      this.octet(bytes[at]!);
      if (this.state === "ready") {
        this.ready(bytes.slice(at + 1));
        break;
      }
    }
    return this.drain();
  }

  /** The new speed is set. */
  switched(): readonly SignOnAction[] {
    if (this.currentState === "switching") {
      this.currentState = "confirmation";
      this.line = [];
    }
    return this.drain();
  }

  /** Nothing came for as long as the meter may take. */
  onSilence(): readonly SignOnAction[] {
    if (this.currentState === "identification") {
      if (this.tries > this.retries) {
        const heard = this.line.length > 0 ? "an identification that does not end" : "no answer";
        this.fail("link.no-response", `${heard} to the sign-on after ${this.retries} repetitions`);
      } else this.ask();
    } else if (this.currentState === "confirmation") {
      // There are meters that confirm nothing. Whether this one speaks HDLC, SNRM will show.
      this.discard("the meter does not confirm the change of speed");
      this.ready(new Uint8Array(0));
    }
    return this.drain();
  }

  private ask(): void {
    this.tries++;
    this.line = [];
    this.currentState = "identification";
    this.actions.push({ kind: "send", bytes: addEvenParity(this.request) });
  }

  private octet(octet: number): void {
    // The confirmation may come 8N1 already: whether it is right, comparing will show.
    if (this.currentState === "identification" && !hasEvenParity(octet)) {
      this.discard("an octet of the identification with wrong parity");
      // A damaged line is of no use, but its rest must not pass for one of its own.
      this.line = [0];
      return;
    }
    const character = octet & 0x7f;
    // `/` begins an identification, and ACK a confirmation, whatever was before.
    const first = this.currentState === "identification" ? slash : acknowledge;
    if (character === first) this.line = [];
    this.line.push(character);
    if (this.line.length > longestIdentification) {
      this.discard("a line that does not end");
      this.line = [];
    } else if (character === lineFeed) this.endOfLine();
  }

  private endOfLine(): void {
    const { line } = this;
    this.line = [];
    if (line[line.length - 2] !== carriageReturn) this.discard("a line without CR");
    else if (this.currentState === "identification") this.onIdentification(line);
    else this.onConfirmation(line);
  }

  private onIdentification(line: readonly number[]): void {
    const text = String.fromCharCode(...line.slice(0, -2));
    // The echo of an optical head, or of another client.
    if (text[0] !== "/" || text[1] === "?") {
      this.discard("a line that is no identification, perhaps an echo");
      return;
    }
    const match = /^\/([A-Za-z]{3})(.)(\\2)?/.exec(text);
    if (match === null) {
      this.fail("link.protocol", `the identification ${JSON.stringify(text)} is not to be understood`);
      return;
    }
    const [, manufacturer, z, enhanced] = match;
    const offered = /^[0-9]$/.test(z!) ? Number(z) : undefined;
    if (enhanced === undefined) {
      const why = `${JSON.stringify(text)} does not offer mode E; read it in mode C, or without a sign-on`;
      this.fail("link.unsupported", why);
      return;
    }
    if (offered === undefined) {
      this.fail("link.unsupported", `${JSON.stringify(text)} offers an unknown speed, ${z}`);
      return;
    }
    const baud = speeds[offered]!;
    this.identification = { manufacturer: manufacturer!, baud, modeE: true, text };
    let chosen = offered;
    while (chosen > 0 && speeds[chosen]! > this.maxBaud) chosen--;
    this.acknowledgement = ascii(`\u00062${chosen}2\r\n`);
    this.currentState = "switching";
    this.actions.push({ kind: "send", bytes: addEvenParity(this.acknowledgement) });
    this.actions.push({ kind: "switch", baud: speeds[chosen]! });
  }

  private onConfirmation(line: readonly number[]): void {
    const isSame = line.length === this.acknowledgement.length && line.every((c, i) => c === this.acknowledgement[i]);
    if (isSame) this.currentState = "ready";
    else if (line[0] === acknowledge)
      this.fail("link.protocol", "the meter confirms something else than was asked for");
    else this.discard("a line that confirms nothing");
  }

  private ready(rest: Uint8Array): void {
    this.currentState = "ready";
    this.actions.push({ kind: "ready", identification: this.identification!, rest });
  }

  private fail(code: `link.${string}`, message: string): void {
    this.currentState = "failed";
    this.actions.push({ kind: "error", error: new LinkError(code, "hdlc", message) });
  }

  private discard(reason: string): void {
    this.actions.push({ kind: "discarded", reason });
  }

  private drain(): readonly SignOnAction[] {
    const { actions } = this;
    this.actions = [];
    return actions;
  }
}

/** What a meter says and does in a sign-on, for simulators: the other side of `SignOn`, without I/O. */
export class SignOnResponder {
  private readonly identification: string;
  private readonly address: string;
  private line: number[] = [];
  private readonly offered: number;
  private done = false;

  /** `baud` is the fastest speed offered. Throws `EncodeError` when there is no character for it. */
  constructor(options: {
    readonly manufacturer: string;
    readonly name: string;
    readonly baud: number;
    readonly address?: string;
  }) {
    this.offered = speeds.indexOf(options.baud);
    if (this.offered < 0) throw new EncodeError(`${options.baud} is no speed of IEC 62056-21`, "baud", "hdlc");
    this.identification = `/${options.manufacturer}${this.offered}\\2${options.name}\r\n`;
    this.address = options.address ?? "";
  }

  /** Takes octets of the client. After `ready` the octets belong to HDLC. */
  receive(bytes: Uint8Array): readonly SignOnAction[] {
    const actions: SignOnAction[] = [];
    for (const octet of bytes) {
      if (this.done) break;
      const character = octet & 0x7f;
      if (!hasEvenParity(octet) || character === slash || character === acknowledge) this.line = [];
      if (!hasEvenParity(octet) || this.line.length >= longestIdentification) continue;
      this.line.push(character);
      if (character === lineFeed) this.answer(String.fromCharCode(...this.line), actions);
    }
    return actions;
  }

  private answer(line: string, actions: SignOnAction[]): void {
    this.line = [];
    const request = /^\/\?(.*)!\r\n$/.exec(line);
    // Leading zeros of an address mean nothing, and none calls every meter.
    if (request !== null && (request[1] === "" || bare(request[1]!) === bare(this.address))) {
      actions.push({ kind: "send", bytes: addEvenParity(ascii(this.identification)) });
      return;
    }
    const chosen = /^2([0-9])2\r\n$/.exec(line.slice(1));
    if (line.charCodeAt(0) !== acknowledge || chosen === null || Number(chosen[1]) > this.offered) return;
    this.done = true;
    const baud = speeds[Number(chosen[1])]!;
    const identification = { manufacturer: "", baud, modeE: true, text: this.identification };
    actions.push({ kind: "switch", baud });
    actions.push({ kind: "send", bytes: addEvenParity(ascii(line)) });
    actions.push({ kind: "ready", identification, rest: new Uint8Array(0) });
  }
}

function bare(address: string): string {
  return address.replace(/^0+/, "");
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
