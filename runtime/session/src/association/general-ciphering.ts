import { SecurityError, Writer } from "@cosemkit/core";
import { encodeGeneralCiphering, type GeneralCiphering, type KeyInfo } from "@cosemkit/model/apdu/general";
import type { AesKey } from "../security/crypto-provider.ts";
import { systemTitleLength } from "../security/system-title.ts";

/*
 * general-ciphering (Green Book, ciphered APDUs) names both sides, and says which key protects its content:
 *
 *   transaction-id | originator | recipient | date-time | other-information | key-info | ciphered-content
 *
 * Without key-info it is the key that was brought last, or else the global unicast key. Key agreement needs suites 1 and 2
 * and is not built.
 */

/** The fields in front of key-info: the tag covers them. */
export type GeneralFields = Omit<GeneralCiphering, "kind" | "keyInfo" | "cipheredContent">;

/** How general-ciphering APDUs are made. */
export interface GeneralForm {
  /** What they say of their key. */
  readonly keyInfo: KeyInfo | undefined;
  /** The key that `keyInfo` wraps, or that was brought before; undefined for the global unicast key. */
  readonly key: AesKey | undefined;
  /** That of the request which is answered; by default the invocation counter, in 8 octets. */
  readonly transactionId?: Uint8Array | undefined;
}

/** `GeneralForm` with the global unicast key, named. */
export const identifiedForm: GeneralForm = {
  keyInfo: { kind: "identified-key", keyId: "global-unicast-encryption-key" },
  key: undefined,
};

/** `GeneralForm` with a key of its own, wrapped with the master key in each APDU. */
export function wrappedForm(kek: AesKey, octets: Uint8Array): GeneralForm {
  const keyCipheredData = kek.wrap(octets);
  return {
    keyInfo: { kind: "wrapped-key", kekId: "master-key", keyCipheredData },
    key: kek.unwrapKey(keyCipheredData),
  };
}

/** The fields in front of key-info as they are encoded. */
export function encodeFields(fields: GeneralFields): Uint8Array {
  const w = Writer.acquire();
  try {
    w.octets(fields.transactionId);
    w.octets(fields.originatorSystemTitle);
    w.octets(fields.recipientSystemTitle);
    w.octets(fields.dateTime);
    w.octets(fields.otherInformation);
    return w.finish();
  } finally {
    w.release();
  }
}

/** The fields of what we send. */
export function fieldsOf(transactionId: Uint8Array, ownTitle: Uint8Array, recipient: Uint8Array): GeneralFields {
  return {
    transactionId,
    originatorSystemTitle: ownTitle,
    recipientSystemTitle: recipient,
    dateTime: nothing,
    otherInformation: nothing,
  };
}

/** The transaction-id of what we send unasked: an invocation counter, in 8 octets. */
export function transactionIdOf(invocationCounter: number): Uint8Array {
  const id = new Uint8Array(8);
  new DataView(id.buffer).setUint32(4, invocationCounter);
  return id;
}

/** Octets of an APDU of this form in front of its content and the length of that. */
export function generalHeaderOctets({ keyInfo, transactionId }: GeneralForm): number {
  const title = new Uint8Array(systemTitleLength);
  // Without the tag, and with the length of the content: one octet each.
  return encodeGeneralCiphering({
    kind: "general-ciphering",
    ...fieldsOf(transactionId ?? transactionIdOf(0), title, title),
    keyInfo,
    cipheredContent: nothing,
  }).length;
}

const nothing = new Uint8Array(0);

/** Throws `security.key-info` and `security.key-agreement` for a key-info that names no key we could use. */
export function checkKeyInfo(keyInfo: KeyInfo | undefined): void {
  switch (keyInfo?.kind) {
    case undefined:
      return;
    case "identified-key":
      if (typeof keyInfo.keyId === "number") unknownKey(`global key ${keyInfo.keyId}`);
      return;
    case "wrapped-key":
      if (typeof keyInfo.kekId === "number") unknownKey(`key encrypting key ${keyInfo.kekId}`);
      return;
    case "agreed-key":
      throw new SecurityError(
        "security.key-agreement",
        "key agreement (suites 1 and 2) is not built; identified and wrapped keys are",
      );
  }
}

function unknownKey(what: string): never {
  throw new SecurityError("security.key-info", `there is no ${what}`);
}

/**
 * The key that a wrapped-key brings. Throws `security.tag` when the key that unwraps it does not fit: a failed check of
 * what is protected has one outcome.
 */
export function unwrapKey(kek: AesKey, keyCipheredData: Uint8Array): AesKey {
  const key = kek.unwrapKey(keyCipheredData);
  if (key === undefined) {
    throw new SecurityError("security.tag", "the wrapped key does not match: wrong kek, or a changed message");
  }
  return key;
}
