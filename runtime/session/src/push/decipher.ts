import { DecodeError, DlmsError, equalBytes, SecurityError, toHex } from "@cosemkit/core";
import type { CosemApdu } from "@cosemkit/model/apdu/apdu";
import {
  type CipheredApdu,
  checkInner,
  type GeneralParts,
  isBroadcast,
  splitCiphered,
} from "../association/apdu-cipher.ts";
import { tagsOf } from "../association/apdu-tags.ts";
import type { KeyName, KeyScope, KeySet } from "../security/keys.ts";
import { type ProtectionPolicy, unprotect } from "../security/protection.ts";
import { checkSecurityControl, decodeSecurityControl, type SecuritySuite } from "../security/security-control.ts";
import { systemTitleLength } from "../security/system-title.ts";
import type { KeyRing } from "./key-ring.ts";
import type { GeneralLayer, MessageWarning, SecurityLayer } from "./message.ts";

/** Takes every protection, and says which it was: whoever has the keys may look at any message. */
const analysisPolicy: ProtectionPolicy = { minimum: "none" };

/** Titles and keys of one run that are remembered, newest last. */
const remembered = 16;

const headerLength = 5;

/** What became of a ciphered APDU. */
export interface Deciphered {
  /** The plain APDU; undefined where a key is missing. */
  readonly plain: Uint8Array | undefined;
  readonly layer: SecurityLayer | undefined;
  readonly warnings: readonly MessageWarning[];
}

/**
 * Opens ciphered APDUs of any peer for analysis. A system title that the APDU does not bear is taken from the
 * association messages seen before it, else every title of the key ring is tried; so are dedicated keys.
 */
export class Decipherer {
  private readonly ring: KeyRing | undefined;
  private readonly check: (plain: Uint8Array) => void;
  private readonly clients: Uint8Array[] = [];
  private readonly servers: Uint8Array[] = [];
  /** Out of reach of whatever prints objects. */
  readonly #dedicated: Uint8Array[] = [];
  /** Keys that general-ciphering brought, as they were wrapped. */
  private readonly wrapped: Uint8Array[] = [];

  /** `check` throws `DecodeError` for octets that are no plain APDU: the only test there is where no tag was sent. */
  constructor(ring: KeyRing | undefined, check: (plain: Uint8Array) => void) {
    this.ring = ring;
    this.check = check;
  }

  /** Remembers what an association message tells of later ones: system titles and the dedicated key. */
  learn(apdu: CosemApdu): void {
    if (apdu.kind === "aarq") remember(this.clients, apdu.callingApTitle, systemTitleLength);
    if (apdu.kind === "aare") remember(this.servers, apdu.respondingApTitle, systemTitleLength);
    if (apdu.kind === "initiate-request") remember(this.#dedicated, apdu.dedicatedKey, undefined);
  }

  /**
   * Opens an APDU with one of the ciphered tags; `title` is that of the sender, where the message around it tells.
   * Throws `DecodeError` when it is malformed and `SecurityError` when the keys do not fit it; where a key or the
   * title is missing, a warning says which.
   */
  open(apdu: Uint8Array, title?: Uint8Array): Deciphered {
    let wire: CipheredApdu;
    try {
      wire = splitCiphered(apdu);
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      return closed("ciphering-unsupported", `general-ciphering is shown as it stands: ${error.message}`);
    }
    if (wire.body.length < headerLength) {
      return closed("ciphering-malformed", `the ciphered body has ${wire.body.length} octets, too few for its header`);
    }
    const control = decodeSecurityControl(wire.body[0]!);
    const candidates = this.candidates(wire, title);
    const known = candidates.filter((one) => this.missing(wire, one) === undefined);
    if (this.ring === undefined || known.length === 0) {
      const name = candidates.map((one) => this.missing(wire, one)).find((one) => one !== undefined);
      const layer = this.layer(wire, wire.title ?? title, false, wire);
      return { plain: undefined, layer, warnings: [{ code: "key-missing", message: missingText(name, candidates) }] };
    }
    const suite = checkSecurityControl(control);
    let failure: DlmsError | undefined;
    for (const sender of known) {
      for (const attempt of this.attempts(wire)) {
        try {
          const plain = this.openBody(wire, sender, attempt.scope, this.keys(this.ring, sender, suite, attempt));
          if (wire.scope === "wrapped") remember(this.wrapped, attempt.wrapped, undefined);
          const warnings: MessageWarning[] = [];
          if (!control.authenticated) {
            const message =
              "the message is encrypted but not authenticated: nothing proves who sent it or that it is unchanged";
            warnings.push({ code: "not-authenticated", message });
          }
          return { plain, layer: this.layer(wire, sender, control.authenticated, attempt), warnings };
        } catch (error) {
          if (!(error instanceof DlmsError)) throw error;
          failure = error;
        }
      }
    }
    throw failure!;
  }

  /** Whose message it may be. */
  private candidates(wire: CipheredApdu, title: Uint8Array | undefined): readonly Uint8Array[] {
    const sure = wire.title ?? title;
    if (sure !== undefined) return [sure];
    const heard = fromServer(wire.inner!) ? this.servers : this.clients;
    const out: Uint8Array[] = [];
    for (const one of [...[...heard].reverse(), ...(this.ring?.titles() ?? [])]) {
      if (!out.some((other) => equalBytes(one, other))) out.push(one);
    }
    return out;
  }

  /** Which keys to try, those heard last first. */
  private attempts({ scope, general }: CipheredApdu): readonly Attempt[] {
    const newest = <T>(list: readonly T[]): readonly T[] => [...list].reverse();
    if (scope === "dedicated") {
      const heard = newest(this.#dedicated).map((dedicated): Attempt => ({ scope, dedicated }));
      return heard.length === 0 ? [{ scope }] : heard;
    }
    if (general?.keyInfo?.kind === "wrapped-key") return [{ scope, wrapped: general.keyInfo.keyCipheredData }];
    if (general === undefined || general.keyInfo !== undefined) return [{ scope }];
    return [...newest(this.wrapped).map((wrapped): Attempt => ({ scope: "wrapped", wrapped })), { scope }];
  }

  private keys(ring: KeyRing, title: Uint8Array, suite: SecuritySuite, { dedicated, wrapped }: Attempt): KeySet {
    const keys = ring.keys(title, suite, dedicated);
    return wrapped === undefined ? keys : { ...keys, wrapped: ring.unwrap(title, wrapped) };
  }

  /** The first key that is needed and not there. */
  private missing(wire: CipheredApdu, title: Uint8Array): KeyName | undefined {
    const { authenticated } = decodeSecurityControl(wire.body[0]!);
    const wanted = this.attempts(wire).map((attempt) => this.source(wire, attempt));
    const there = wanted.some((name) => name === undefined || this.ring?.has(title, name) === true);
    if (!there) return wanted[0];
    return authenticated && this.ring?.has(title, "gak") !== true ? "gak" : undefined;
  }

  /** The key of the ring that an attempt takes; undefined where the key was heard. */
  private source(wire: CipheredApdu, { scope, dedicated }: Attempt): KeyName | undefined {
    if (scope === "wrapped") return "kek";
    if (scope === "dedicated") return dedicated === undefined ? "dedicated" : undefined;
    return isBroadcast(wire) ? "gbek" : "guek";
  }

  /** Opens the body, and makes sure of what comes out where no tag proves it. */
  private openBody(wire: CipheredApdu, title: Uint8Array, scope: KeyScope, keys: KeySet): Uint8Array {
    const opened = unprotect(wire.body, {
      keys,
      scope,
      general: wire.general?.header,
      systemTitle: title,
      ownSystemTitle: undefined,
      counters: undefined,
      policy: analysisPolicy,
    });
    checkInner(wire, opened.plaintext);
    if (!opened.authenticated) {
      try {
        this.check(opened.plaintext);
      } catch (error) {
        if (!(error instanceof DecodeError)) throw error;
        throw new SecurityError(
          "security.plaintext",
          "deciphering gives no valid APDU, and there is no tag to tell why: wrong key, wrong system title, or a changed message",
        );
      }
    }
    return opened.plaintext;
  }

  private layer(
    wire: CipheredApdu,
    title: Uint8Array | undefined,
    authenticated: boolean,
    { scope, wrapped }: Attempt,
  ): SecurityLayer {
    const { body } = wire;
    const control = decodeSecurityControl(body[0]!);
    return {
      layer: "security",
      scope,
      systemTitle: title,
      suite: control.suite,
      authenticated,
      encrypted: control.encrypted,
      broadcast: isBroadcast(wire),
      invocationCounter: ((body[1]! << 24) | (body[2]! << 16) | (body[3]! << 8) | body[4]!) >>> 0,
      general: wire.general === undefined ? undefined : generalLayer(wire.general, wrapped),
    };
  }
}

/** A key to try: of the ring where neither is given. */
interface Attempt {
  readonly scope: KeyScope;
  readonly dedicated?: Uint8Array | undefined;
  readonly wrapped?: Uint8Array | undefined;
}

function generalLayer({ fields, keyInfo }: GeneralParts, wrapped: Uint8Array | undefined): GeneralLayer {
  const { originatorSystemTitle: _, ...rest } = fields;
  return { ...rest, keyInfo, wrapped };
}

function closed(code: string, message: string): Deciphered {
  return { plain: undefined, layer: undefined, warnings: [{ code, message }] };
}

function missingText(name: KeyName | undefined, titles: readonly Uint8Array[]): string {
  if (name === undefined) {
    return "not deciphered: the key guek is missing, and the system title of the sender is not known; give its keys under its title";
  }
  const whose = titles.length === 1 ? `system title ${toHex(titles[0]!)}` : "the sender";
  return `not deciphered: the key ${name} of ${whose} is missing`;
}

function remember(list: Uint8Array[], octets: Uint8Array | undefined, length: number | undefined): void {
  if (octets === undefined || (length !== undefined && octets.length !== length)) return;
  const known = list.findIndex((one) => equalBytes(one, octets));
  if (known >= 0) list.splice(known, 1);
  list.push(octets);
  if (list.length > remembered) list.shift();
}

/** Plain tags of what servers send: responses, errors and notifications. */
const serverTags: readonly number[] = /* @__PURE__ */ tagsOf(
  "initiate-response",
  "read-response",
  "write-response",
  "confirmed-service-error",
  "information-report-request",
  "event-notification-request",
  "get-response",
  "set-response",
  "action-response",
);

function fromServer(plain: number): boolean {
  return serverTags.includes(plain);
}
