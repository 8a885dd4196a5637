import { concatBytes, SecurityError } from "@cosemkit/core";
import type { AesKey, CryptoProvider } from "./crypto-provider.ts";
import { Redacted } from "./redacted.ts";
import { type SecuritySuite, suiteKeyLength } from "./security-control.ts";

/**
 * The keys shared with one peer, as handles that never show their octets. Which are needed depends on what is
 * done: every ciphered APDU takes an encryption key, authentication takes `gak` as well.
 */
export interface KeySet {
  /** Global unicast encryption key (GUEK). */
  readonly guek?: AesKey | undefined;
  /** Global broadcast encryption key (GBEK). */
  readonly gbek?: AesKey | undefined;
  /** Global authentication key (GAK). */
  readonly gak?: AuthenticationKey | undefined;
  /** Dedicated key: a unicast encryption key that lives as long as one association. */
  readonly dedicated?: AesKey | undefined;
  /** Key encrypting key, the master key: wraps new keys, nothing else. */
  readonly kek?: AesKey | undefined;
  /** An encryption key that came wrapped with the master key in the general-ciphering APDU that it protects. */
  readonly wrapped?: AesKey | undefined;
}

/** The octets of the keys that are kept, by the same names. */
export type KeyOctets = { readonly [name in KeyName]?: Uint8Array | undefined };

/** The names of the keys that are kept. */
export type KeyName = Exclude<keyof KeySet, "wrapped">;

/**
 * Which encryption key a service takes: `glo-` and general-glo APDUs the global ones, `ded-` and general-ded the dedicated
 * one, general-ciphering a global one or the one that was wrapped.
 */
export type KeyScope = "global" | "dedicated" | "wrapped";

/**
 * Makes the handles of a key set. Throws `security.key-length`, naming the key, when a key has not the length that
 * the suite asks for: 16 octets in suites 0 and 1, 32 in suite 2. The octets are copied; wipe yours if you can.
 */
export function createKeySet(provider: CryptoProvider, suite: SecuritySuite, octets: KeyOctets): KeySet {
  const aesKey = (name: KeyName): AesKey | undefined => {
    const key = checked(name, octets[name], suite);
    return key === undefined ? undefined : provider.aesKey(key);
  };
  const gak = checked("gak", octets.gak, suite);
  return Object.freeze({
    guek: aesKey("guek"),
    gbek: aesKey("gbek"),
    gak: gak === undefined ? undefined : new AuthenticationKey(gak),
    dedicated: aesKey("dedicated"),
    kek: aesKey("kek"),
  });
}

function checked(name: string, octets: Uint8Array | undefined, suite: SecuritySuite): Uint8Array | undefined {
  const length = suiteKeyLength(suite);
  if (octets !== undefined && octets.length !== length) {
    throw new SecurityError(
      "security.key-length",
      `${name} has ${octets.length} octets; keys of suite ${suite} have ${length}`,
    );
  }
  return octets;
}

/**
 * The encryption key for a ciphered APDU. Throws `security.key-missing`, naming the key that would be needed, and
 * `security.suite` when it is not as long as the suite asks for.
 */
export function encryptionKey(keys: KeySet, suite: SecuritySuite, scope: KeyScope, broadcast: boolean): AesKey {
  const name = scope === "global" ? (broadcast ? "gbek" : "guek") : scope;
  return fitting(name, keys[name], suite);
}

/** The authentication key. Throws as `encryptionKey` does. */
export function authenticationKey(keys: KeySet, suite: SecuritySuite): AuthenticationKey {
  return fitting("gak", keys.gak, suite);
}

/** The key encrypting key. Throws `security.key-missing`. */
export function keyEncryptingKey(keys: KeySet): AesKey {
  return needed("kek", keys.kek);
}

function fitting<K extends { readonly length: number }>(
  name: keyof KeySet,
  found: K | undefined,
  suite: SecuritySuite,
): K {
  const key = needed(name, found);
  const length = suiteKeyLength(suite);
  if (key.length !== length) {
    throw new SecurityError(
      "security.suite",
      `suite ${suite} takes keys of ${length} octets, and ${name} has ${key.length}`,
    );
  }
  return key;
}

function needed<K>(name: keyof KeySet, key: K | undefined): K {
  if (key !== undefined) return key;
  throw new SecurityError("security.key-missing", `this needs the key ${name}, which is not in the key set`);
}

/**
 * The authentication key (AK). It is never a cipher key: it enters the tag as additional authenticated data (AAD).
 * Mind that whoever knows the encryption key can forge tags without it, once one genuine message is seen.
 */
export class AuthenticationKey extends Redacted {
  readonly length: number;
  /** Room for the security control octet, then the key: the AAD of authenticated encryption, made once. */
  readonly #aad: Uint8Array;

  constructor(octets: Uint8Array) {
    super();
    this.length = octets.length;
    this.#aad = new Uint8Array(1 + octets.length);
    this.#aad.set(octets, 1);
  }

  protected get label(): string {
    return "authentication key";
  }

  /** Security control | AK: the AAD of authenticated encryption. Good until the next call. */
  aad(securityControl: number): Uint8Array {
    this.#aad[0] = securityControl;
    return this.#aad;
  }

  /**
   * Security control | AK | more: the AAD of GMAC (the challenge), of authentication only (the plain APDU), and of
   * general-ciphering (the fields of its header, before the plain APDU if that is not encrypted).
   */
  aadOf(securityControl: number, ...more: readonly Uint8Array[]): Uint8Array {
    return concatBytes(this.aad(securityControl), ...more);
  }
}

/** A password (LLS) or HLS secret. */
export class Secret extends Redacted {
  readonly #octets: Uint8Array;

  constructor(octets: Uint8Array) {
    super();
    this.#octets = octets.slice();
  }

  /** The secret of a text, in UTF-8. */
  static fromText(text: string): Secret {
    return new Secret(new TextEncoder().encode(text));
  }

  protected get label(): string {
    return "secret";
  }

  /** Runs `use` on before | secret | after, in a buffer that is wiped afterwards. */
  within<T>(before: Uint8Array, after: Uint8Array, use: (octets: Uint8Array) => T): T {
    const octets = concatBytes(before, this.#octets, after);
    try {
      return use(octets);
    } finally {
      octets.fill(0);
    }
  }
}
