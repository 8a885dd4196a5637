import { equalBytes, Reader, SecurityError, toHex, Writer } from "@cosemkit/core";
import {
  type KeyInfo,
  readGeneralCiphering,
  readGeneralDedCiphering,
  readGeneralGloCiphering,
  writeGeneralCiphering,
} from "@cosemkit/model/apdu/general";
import type { AesKey } from "../security/crypto-provider.ts";
import type { ReceiveCounters, SendCounter } from "../security/invocation-counter.ts";
import { encryptionKey, type KeyScope, type KeySet, keyEncryptingKey } from "../security/keys.ts";
import {
  type GeneralHeader,
  type ProtectionPolicy,
  protect,
  type Unprotected,
  unprotect,
} from "../security/protection.ts";
import { decodeSecurityControl, type SecurityControl, type SecuritySuite } from "../security/security-control.ts";
import type { Protection } from "../security/security-policy.ts";
import { cipheredTag, generalCipheringTag, generalDedTag, generalGloTag, plainTag } from "./apdu-tags.ts";
import {
  checkKeyInfo,
  encodeFields,
  fieldsOf,
  type GeneralFields,
  type GeneralForm,
  generalHeaderOctets,
  transactionIdOf,
  unwrapKey,
} from "./general-ciphering.ts";

/** The keys that the forms of services and general-glo and general-ded know. */
export type ServiceScope = Exclude<KeyScope, "wrapped">;

/** `service`: glo- and ded- APDUs where there are any; `general`: always general-glo and general-ded; else general-ciphering. */
export type CipherForm = "service" | "general" | GeneralForm;

/** Octets in front of the ciphered content and the length of that. */
export function headerOctets(form: CipherForm): number {
  if (form === "service") return 1;
  return form === "general" ? 10 : generalHeaderOctets(form);
}

/** How one side of an association ciphers. */
export interface ApduCipherOptions {
  readonly keys: KeySet;
  readonly suite: SecuritySuite;
  /** Our system title, 8 octets. */
  readonly ownTitle: Uint8Array;
  /** What we put on what we send. */
  readonly protection: Exclude<Protection, "none">;
  readonly form: CipherForm;
  /** Counter of what is sent with the global unicast key, and with one that was wrapped: it may skip, never come twice. */
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
  /** How it came, and how an answer goes. */
  readonly form: CipherForm;
}

/**
 * Ciphers and deciphers whole APDUs: glo-, ded-, general-glo-, general-ded- and general-ciphering (Green Book, ciphered
 * APDUs). The peer's system title comes from the association; an APDU that bears another title is refused, and so is one that
 * names another recipient than us (W20).
 */
export class ApduCipher {
  private readonly options: ApduCipherOptions;
  /** The peer's system title, once it is known. */
  peerTitle: Uint8Array | undefined;
  /** A wrapped key that we bring. */
  private readonly own: AesKey | undefined;
  /** The wrapped key that was brought last, by whom ever: without key-info, general-ciphering uses it. */
  private wrapped: AesKey | undefined;

  constructor(options: ApduCipherOptions, peerTitle?: Uint8Array) {
    this.options = options;
    this.peerTitle = peerTitle;
    this.own = typeof options.form === "object" ? options.form.key : undefined;
    this.wrapped = this.own;
  }

  get ownTitle(): Uint8Array {
    return this.options.ownTitle;
  }

  /** The ciphered form of a plain APDU. Throws `SecurityError` where a key is missing or the counter is used up. */
  protect(plain: Uint8Array, scope: ServiceScope = "global"): Uint8Array {
    const { keys, ownTitle, form, sendCounter, dedicatedCounter } = this.options;
    if (typeof form === "object") return this.protectGeneral(plain, form);
    const counter = scope === "dedicated" ? dedicatedCounter : sendCounter;
    if (counter === undefined) throw new SecurityError("security.key-missing", "there is no dedicated key here");
    const body = protect(plain, {
      keys,
      scope,
      control: this.control,
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

  private get control(): SecurityControl {
    const { suite, protection } = this.options;
    return {
      suite,
      authenticated: protection !== "encryption",
      encrypted: protection !== "authentication",
      broadcast: false,
      compressed: false,
    };
  }

  private protectGeneral(plain: Uint8Array, { keyInfo, key, transactionId }: GeneralForm): Uint8Array {
    const { keys, ownTitle, sendCounter } = this.options;
    if (this.peerTitle === undefined) throw unknownPeer();
    const invocationCounter = sendCounter.next();
    const fields = fieldsOf(transactionId ?? transactionIdOf(invocationCounter), ownTitle, this.peerTitle);
    const cipheredContent = protect(plain, {
      keys: { ...keys, wrapped: key },
      scope: key === undefined ? "global" : "wrapped",
      general: { octets: encodeFields(fields), broadcast: false },
      control: this.control,
      systemTitle: ownTitle,
      invocationCounter,
    });
    const w = Writer.acquire();
    try {
      w.u8(generalCipheringTag);
      writeGeneralCiphering(w, { kind: "general-ciphering", ...fields, keyInfo, cipheredContent });
      return w.finish();
    } finally {
      w.release();
    }
  }

  /**
   * The plain APDU in a ciphered one. Throws `DecodeError` when it is malformed and `SecurityError` when a check fails:
   * policy, title, recipient, key, tag, counter, or a plain APDU that is not what the outer tag says (W3).
   */
  open(apdu: Uint8Array): OpenedApdu {
    const { keys, ownTitle, receiveCounters, policy } = this.options;
    const wire = splitCiphered(apdu);
    const title = wire.title ?? this.peerTitle;
    if (title === undefined) throw unknownPeer();
    if (wire.title !== undefined && this.peerTitle !== undefined && !equalBytes(wire.title, this.peerTitle)) {
      throw new SecurityError(
        "security.title",
        `the message bears system title ${toHex(wire.title)}, the association is with ${toHex(this.peerTitle)}`,
      );
    }
    if (wire.general !== undefined) checkRecipient(wire.general.fields.recipientSystemTitle, ownTitle);
    const wrapped = this.wrappedKey(wire);
    const scope = wrapped === undefined ? wire.scope : "wrapped";
    const opened = unprotect(wire.body, {
      keys: wrapped === undefined ? keys : { ...keys, wrapped },
      scope,
      general: wire.general?.header,
      systemTitle: title,
      ownSystemTitle: ownTitle,
      counters: receiveCounters,
      brought: wrapped !== undefined && wrapped !== this.own,
      policy,
    });
    checkInner(wire, opened.plaintext);
    if (opened.authenticated && wrapped !== undefined) this.wrapped = wrapped;
    return { ...opened, title, scope, form: formOf(wire, wrapped) };
  }

  /** The lowest invocation counter that an APDU with the key of this one may have. Throws as `open` does. */
  lowest(apdu: Uint8Array): number {
    const { keys, suite, receiveCounters } = this.options;
    const wire = splitCiphered(apdu);
    const wrapped = this.wrappedKey(wire);
    const key = wrapped ?? encryptionKey(keys, suite, wire.scope, isBroadcast(wire));
    const title = wire.title ?? this.peerTitle;
    return title === undefined
      ? 0
      : (receiveCounters?.lowest(key, title, wrapped !== undefined && wrapped !== this.own) ?? 0);
  }

  /** The key in a wrapped-key, or without key-info the one before; undefined where another kind of key is used. */
  private wrappedKey({ general }: CipheredApdu): AesKey | undefined {
    if (general === undefined) return undefined;
    const { keyInfo } = general;
    if (keyInfo === undefined) return this.wrapped;
    if (keyInfo.kind !== "wrapped-key") return undefined;
    const key = unwrapKey(keyEncryptingKey(this.options.keys), keyInfo.keyCipheredData);
    return key.fingerprint === this.own?.fingerprint ? this.own : key;
  }
}

function formOf({ title, general }: CipheredApdu, key: AesKey | undefined): CipherForm {
  if (general !== undefined) {
    return { keyInfo: general.keyInfo, key, transactionId: general.fields.transactionId };
  }
  return title === undefined ? "service" : "general";
}

function unknownPeer(): SecurityError {
  return new SecurityError("security.title", "the system title of the peer is not known");
}

/** Nobody is named where many are meant. */
function checkRecipient(recipient: Uint8Array, ownTitle: Uint8Array): void {
  if (recipient.length === 0 || equalBytes(recipient, ownTitle)) return;
  throw new SecurityError("security.title", `the message is for system title ${toHex(recipient)}, not for us`);
}

/** The parts of a ciphered APDU. */
export interface CipheredApdu {
  /** In general-ciphering without key-info only the association tells whether it is `wrapped`. */
  readonly scope: KeyScope;
  /** System title of the originator, in the general forms. */
  readonly title: Uint8Array | undefined;
  /** Tag that the plain APDU must have, in the service-specific forms. */
  readonly inner: number | undefined;
  /** Security header and protected APDU. */
  readonly body: Uint8Array;
  /** The rest of a general-ciphering APDU. */
  readonly general: GeneralParts | undefined;
}

export interface GeneralParts {
  readonly fields: GeneralFields;
  readonly keyInfo: KeyInfo | undefined;
  readonly header: GeneralHeader;
}

/**
 * Takes a ciphered APDU apart. Throws `DecodeError`, and `security.key-info` or `security.key-agreement` where
 * general-ciphering names a key that cannot be used.
 */
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
      general: undefined,
    };
  }
  if (tag === generalCipheringTag) {
    const { kind: _, keyInfo, cipheredContent: body, ...fields } = readGeneralCiphering(r);
    r.finish();
    checkKeyInfo(keyInfo);
    const broadcast = keyInfo?.kind === "identified-key" && keyInfo.keyId === "global-broadcast-encryption-key";
    return {
      scope: keyInfo?.kind === "wrapped-key" ? "wrapped" : "global",
      title: fields.originatorSystemTitle,
      inner: undefined,
      body,
      general: { fields, keyInfo, header: { octets: encodeFields(fields), broadcast } },
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
  return { scope: found.scope, title: undefined, inner: found.plain, body, general: undefined };
}

/** Whether an APDU says that the broadcast key protects it. */
export function isBroadcast({ body, general }: CipheredApdu): boolean {
  return general?.header.broadcast ?? (body.length > 0 && decodeSecurityControl(body[0]!).broadcast);
}

/** Throws `security.inner-tag` when the plain APDU is not the one that the outer tag announces. */
export function checkInner(wire: CipheredApdu, plaintext: Uint8Array): void {
  if (wire.inner !== undefined && plaintext[0] !== wire.inner) {
    throw new SecurityError("security.inner-tag", "the plain APDU is not the one that the outer tag announces");
  }
}
