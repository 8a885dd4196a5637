import { AssociationError, SecurityError } from "@cosemkit/core";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import type { HlsManufacturer, HlsMechanism } from "../security/hls.ts";
import type { ReceiveCounters, SendCounter } from "../security/invocation-counter.ts";
import { type KeySet, keyEncryptingKey, type Secret } from "../security/keys.ts";
import { type SecuritySuite, suiteKeyLength } from "../security/security-control.ts";
import type { Protection } from "../security/security-policy.ts";
import type { CipherForm } from "./apdu-cipher.ts";
import { identifiedForm, wrappedForm } from "./general-ciphering.ts";
import { weakMechanisms } from "./weak-mechanisms.ts";

/** How a client proves who it is (Green Book, authentication mechanisms). */
export type ClientAuthentication =
  /** Lowest level: no proof at all. What the public client uses. */
  | { readonly mechanism: "none" }
  /** Low level (LLS): a password, sent in clear. Weak. */
  | { readonly mechanism: "lls"; readonly password: Secret }
  /** High level 2: as the manufacturer defined it. Counted as weak, since nobody knows. */
  | { readonly mechanism: "hls"; readonly proof: HlsManufacturer }
  /** High level 3 and 4: MD5 and SHA-1 over challenge and secret. Weak. */
  | { readonly mechanism: "hls-md5" | "hls-sha1"; readonly secret: Secret }
  /** High level 6: SHA-256 over secret, titles and challenges. */
  | { readonly mechanism: "hls-sha256"; readonly secret: Secret }
  /** High level 5: GMAC over the challenge, with the keys of `ClientSecurity`. */
  | { readonly mechanism: "hls-gmac" };

/** Keys and counters of a client, and what it puts on what it sends. */
export interface ClientSecurity {
  readonly suite: SecuritySuite;
  readonly keys: KeySet;
  /**
   * Protection of every APDU. `none`: the APDUs are plain, the keys serve HLS GMAC only. `encryption` alone proves
   * nothing and counts as weak.
   */
  readonly protection: Protection;
  /**
   * `service` (default): glo- and ded- APDUs; `general`: general-glo- and general-ded-ciphering; `general-ciphering`. The
   * Initiate APDUs have the form of services in any case.
   */
  readonly form?: "service" | "general" | "general-ciphering" | undefined;
  /**
   * What general-ciphering says of its key. `none`: nothing, it is the global unicast key; `identified` (default): it is
   * named; `wrapped`: a fresh key for the association, in each APDU wrapped with the KEK, which is needed.
   */
  readonly keyInfo?: "none" | "identified" | "wrapped" | undefined;
  /**
   * Whether to agree on a key for this association alone: fresh, sent in the ciphered InitiateRequest, and used for all
   * services once the association is made. It needs protection that encrypts.
   */
  readonly dedicated?: boolean | undefined;
  /** Counter of what is sent with the global unicast key; one that can be raised recovers when the server expects more. */
  readonly sendCounter: Pick<SendCounter, "next"> & Partial<Pick<SendCounter, "raiseTo">>;
  /** Counters received so far; share one object between associations that use the same keys. */
  readonly receiveCounters: ReceiveCounters;
}

/**
 * How services are ciphered. Throws `security.key-missing` where a key is to be wrapped and there is no KEK, and
 * `security.dedicated` where general-ciphering should use the dedicated key, which it cannot name.
 */
export function formOf(crypto: CryptoProvider, security: ClientSecurity): CipherForm {
  const { form = "service", keyInfo = "identified", dedicated, keys, suite } = security;
  if (form !== "general-ciphering") return form;
  if (dedicated === true) {
    throw new SecurityError("security.dedicated", "general-ciphering cannot name a dedicated key: use form general");
  }
  if (keyInfo === "wrapped") return wrappedForm(keyEncryptingKey(keys), crypto.random(suiteKeyLength(suite)));
  return keyInfo === "none" ? { keyInfo: undefined, key: undefined } : identifiedForm;
}

/** Whether a client that authenticates so gives itself away or is fooled too easily (rule W5). */
export function isWeak(authentication: ClientAuthentication, security: ClientSecurity | undefined): boolean {
  return weakMechanisms.includes(authentication.mechanism) || security?.protection === "encryption";
}

/** Throws `association.weak` for a weak mechanism that was not allowed. */
export function refuseWeak(authentication: ClientAuthentication, security: ClientSecurity | undefined): void {
  if (!isWeak(authentication, security)) return;
  const what =
    security?.protection === "encryption"
      ? "encryption without authentication"
      : `mechanism ${authentication.mechanism}`;
  throw new AssociationError("association.weak", `${what} is weak; set allowWeak if the meter can do no better`);
}

/** The HLS mechanism between two titles; undefined without HLS. */
export function hlsMechanism(
  authentication: ClientAuthentication,
  security: ClientSecurity | undefined,
  clientTitle: Uint8Array | undefined,
  serverTitle: Uint8Array | undefined,
): HlsMechanism | undefined {
  switch (authentication.mechanism) {
    case "none":
    case "lls":
      return undefined;
    case "hls":
      return authentication.proof;
    case "hls-md5":
      return { mechanism: 3, secret: authentication.secret };
    case "hls-sha1":
      return { mechanism: 4, secret: authentication.secret };
    case "hls-sha256":
      return {
        mechanism: 6,
        secret: authentication.secret,
        clientTitle: titleOf(clientTitle, "the client's"),
        serverTitle: titleOf(serverTitle, "the server's"),
      };
    case "hls-gmac": {
      if (security === undefined) {
        throw new SecurityError("security.key-missing", "hls-gmac needs keys: give `security`");
      }
      const { suite, keys, sendCounter, protection, receiveCounters } = security;
      return {
        mechanism: 5,
        suite,
        keys,
        clientTitle: titleOf(clientTitle, "the client's"),
        serverTitle: titleOf(serverTitle, "the server's"),
        sendCounter,
        // Inside a ciphered APDU the proof bears a lower counter than the APDU, which was made after it. The APDU's
        // counter keeps out replays there.
        receiveCounters: protection === "none" ? receiveCounters : undefined,
      };
    }
  }
}

function titleOf(title: Uint8Array | undefined, whose: string): Uint8Array {
  if (title === undefined) {
    throw new SecurityError("security.title", `${whose} system title is not known, and this mechanism needs it`);
  }
  return title;
}
