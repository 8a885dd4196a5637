import { equalBytes, Reader, SecurityError, toHex, Writer } from "@cosemkit/core";
import { readGeneralDedCiphering, readGeneralGloCiphering } from "@cosemkit/model/apdu/general";
import type { ReceiveCounters, SendCounter } from "../security/invocation-counter.ts";
import type { KeyScope, KeySet } from "../security/keys.ts";
import { type ProtectionPolicy, protect, type Unprotected, unprotect } from "../security/protection.ts";
import type { SecuritySuite } from "../security/security-control.ts";
import { cipheredTag, generalDedTag, generalGloTag, plainTag } from "./apdu-tags.ts";

/** How one side of an association ciphers. */
export interface ApduCipherOptions {
  readonly keys: KeySet;
  readonly suite: SecuritySuite;
  /** Our system title, 8 octets. */
  readonly ownTitle: Uint8Array;
  /** What we put on what we send. */
  readonly protection: "authentication" | "encryption" | "authenticated-encryption";
  /** `service`: glo- and ded- APDUs where there are any; `general`: always general-glo and general-ded. */
  readonly form: "service" | "general";
  readonly sendCounter: Pick<SendCounter, "next">;
  /** Counter of what is sent with the dedicated key, where there is one. */
  readonly dedicatedCounter?: Pick<SendCounter, "next"> | undefined;
  readonly receiveCounters: ReceiveCounters | undefined;
  /** Least protection that is accepted. */
  readonly policy: ProtectionPolicy;
}

/** A ciphered APDU opened: the plain APDU and what is known of it. */
export interface OpenedApdu extends Unprotected {
  /** System title of the originator. */
  readonly title: Uint8Array;
  readonly scope: KeyScope;
  /** Whether it came as general-glo or general-ded. */
  readonly general: boolean;
}

/**
 * Ciphers and deciphers whole APDUs: glo-, ded-, general-glo- and general-ded-ciphering (Green Book, ciphered APDUs).
 * The peer's system title comes from the association; a general APDU that bears another title is refused.
 */
export class ApduCipher {
  private readonly options: ApduCipherOptions;
  /** The peer's system title, once it is known. */
  peerTitle: Uint8Array | undefined;

  constructor(options: ApduCipherOptions, peerTitle?: Uint8Array) {
    this.options = options;
    this.peerTitle = peerTitle;
  }

  get ownTitle(): Uint8Array {
    return this.options.ownTitle;
  }

  /** The ciphered form of a plain APDU. Throws `SecurityError` where a key is missing or the counter is used up. */
  protect(plain: Uint8Array, scope: KeyScope = "global"): Uint8Array {
    const { keys, suite, ownTitle, protection, form, sendCounter, dedicatedCounter } = this.options;
    const counter = scope === "dedicated" ? dedicatedCounter : sendCounter;
    if (counter === undefined) throw new SecurityError("security.key-missing", "there is no dedicated key here");
    const body = protect(plain, {
      keys,
      scope,
      control: {
        suite,
        authenticated: protection !== "encryption",
        encrypted: protection !== "authentication",
        broadcast: false,
        compressed: false,
      },
      systemTitle: ownTitle,
      invocationCounter: counter.next(),
    });
    const tag = form === "service" ? cipheredTag(plain[0]!, scope) : undefined;
    const w = Writer.acquire();
    try {
      if (tag === undefined) {
        w.u8(scope === "global" ? generalGloTag : generalDedTag);
        w.octets(ownTitle);
      } else {
        w.u8(tag);
      }
      w.octets(body);
      return w.finish();
    } finally {
      w.release();
    }
  }

  /**
   * The plain APDU in a ciphered one. Throws `DecodeError` when it is malformed and `SecurityError` when a check fails:
   * policy, title, key, tag, counter, or a plain APDU that is not what the outer tag says (W3).
   */
  open(apdu: Uint8Array): OpenedApdu {
    const { keys, ownTitle, receiveCounters, policy } = this.options;
    const wire = splitCiphered(apdu);
    const title = wire.title ?? this.peerTitle;
    if (title === undefined) {
      throw new SecurityError("security.title", "the system title of the peer is not known");
    }
    if (wire.title !== undefined && this.peerTitle !== undefined && !equalBytes(wire.title, this.peerTitle)) {
      throw new SecurityError(
        "security.title",
        `the message bears system title ${toHex(wire.title)}, the association is with ${toHex(this.peerTitle)}`,
      );
    }
    const opened = unprotect(wire.body, {
      keys,
      scope: wire.scope,
      systemTitle: title,
      ownSystemTitle: ownTitle,
      counters: receiveCounters,
      policy,
    });
    checkInner(wire, opened.plaintext);
    return { ...opened, title, scope: wire.scope, general: wire.title !== undefined };
  }
}

/** The parts of a ciphered APDU. */
export interface CipheredApdu {
  readonly scope: KeyScope;
  /** System title, in the general forms. */
  readonly title: Uint8Array | undefined;
  /** Tag that the plain APDU must have, in the service-specific forms. */
  readonly inner: number | undefined;
  /** Security header and protected APDU. */
  readonly body: Uint8Array;
}

/** Takes a glo-, ded-, general-glo- or general-ded-ciphering APDU apart. Throws `DecodeError`. */
export function splitCiphered(apdu: Uint8Array): CipheredApdu {
  const r = new Reader(apdu);
  const tag = r.u8();
  if (tag === generalGloTag || tag === generalDedTag) {
    const { systemTitle, cipheredContent } =
      tag === generalGloTag ? readGeneralGloCiphering(r) : readGeneralDedCiphering(r);
    r.finish();
    return {
      scope: tag === generalGloTag ? "global" : "dedicated",
      title: systemTitle,
      inner: undefined,
      body: cipheredContent,
    };
  }
  const found = plainTag(tag);
  if (found === undefined) {
    return r.fail(
      "decode.unknown-tag",
      `${tag.toString(16).padStart(2, "0")} is not a ciphered APDU handled here`,
      0,
      "security",
    );
  }
  const body = r.octets();
  r.finish();
  return { scope: found.scope, title: undefined, inner: found.plain, body };
}

/** Throws `security.inner-tag` when the plain APDU is not the one that the outer tag announces. */
export function checkInner(wire: CipheredApdu, plaintext: Uint8Array): void {
  if (wire.inner !== undefined && plaintext[0] !== wire.inner) {
    throw new SecurityError("security.inner-tag", "the plain APDU is not the one that the outer tag announces");
  }
}
