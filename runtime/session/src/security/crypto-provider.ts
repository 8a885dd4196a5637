import { SecurityError, toHex } from "@cosemkit/core";

/** Octets of the authentication tag of every DLMS cipher: always 96 bits, never negotiable. */
export const tagLength = 12;

/** Octets of the initialization vector: system title (8) and invocation counter (4). */
export const ivLength = 12;

/**
 * An AES key made once from its octets; the octets cannot be had back. Handles of different providers never mix,
 * because each handle does its own work.
 */
export interface AesKey {
  /** Octets of the key: 16 in suites 0 and 1, 32 in suite 2. */
  readonly length: 16 | 32;

  /**
   * A name for the key that says nothing of its octets: equal keys have equal fingerprints, in every provider.
   * Send counters are stored under it, so that no setting can make one key start again at 0.
   */
  readonly fingerprint: string;

  /**
   * AES-GCM encryption (NIST SP 800-38D). Writes the ciphertext to `out` from `at` on, and the 12-octet tag behind it.
   * An `iv` must never be used twice with one key.
   */
  seal(iv: Uint8Array, aad: Uint8Array, plaintext: Uint8Array, out: Uint8Array, at: number): void;

  /** AES-GCM decryption with a 12-octet tag. `undefined` when the tag does not match: then no plaintext is left behind. */
  open(iv: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array, tag: Uint8Array): Uint8Array | undefined;

  /**
   * AES in counter mode from counter block `iv` | 00000002, the key stream that GCM encrypts with: what an
   * encrypt-only APDU carries. Encryption and decryption are the same; nothing is authenticated.
   */
  counterMode(iv: Uint8Array, data: Uint8Array): Uint8Array;

  /** RFC 3394 key wrap with the default initial value: key data of at least 16 octets, a multiple of 8. */
  wrap(keyData: Uint8Array): Uint8Array;

  /** RFC 3394 key unwrap. `undefined` when the integrity check fails or the length cannot be. */
  unwrap(wrapped: Uint8Array): Uint8Array | undefined;

  /** `unwrap` to a handle of the same provider: `undefined` also when what was wrapped has not the length of an AES key. */
  unwrapKey(wrapped: Uint8Array): AesKey | undefined;

  /** AES of one block of 16 octets, for manufacturer specific authentication (HLS mechanism 2) only. */
  encryptBlock(block: Uint8Array): Uint8Array;
}

/** Hash functions that DLMS names. MD5 and SHA-1 serve HLS mechanisms 3 and 4 only. */
export type HashName = "md5" | "sha-1" | "sha-256" | "sha-384";

/**
 * All cryptography that the session needs, synchronous, behind one small interface. Two implementations pass the
 * same vectors: `nodeCrypto` (node:crypto) and `nobleCrypto` (any JavaScript engine).
 * Signature and key agreement of suites 1 and 2 join it as further kinds of handle.
 */
export interface CryptoProvider {
  /** Makes a key of 16 or 32 octets. The octets are copied. Throws `security.key-length` for another length. */
  aesKey(octets: Uint8Array): AesKey;

  hash(name: HashName, data: Uint8Array): Uint8Array;

  /** Octets from the cryptographic random generator of the platform. Throws `security.random` when there is none. */
  random(length: number): Uint8Array;

  /** Whether two byte strings are equal, in a time that depends on their lengths only. */
  equal(a: Uint8Array, b: Uint8Array): boolean;
}

const fingerprintLabel = /* @__PURE__ */ new TextEncoder().encode("cosemkit key fingerprint");

/** For providers: checks the length of an AES key. */
export function checkAesKeyLength(octets: Uint8Array): 16 | 32 {
  const { length } = octets;
  if (length !== 16 && length !== 32) {
    throw new SecurityError("security.key-length", `an AES key has 16 or 32 octets, not ${length}`);
  }
  return length;
}

/** For providers: `AesKey.fingerprint`, 8 octets of a labelled SHA-256 in hex. */
export function fingerprintOf(sha256: (data: Uint8Array) => Uint8Array, octets: Uint8Array): string {
  const input = new Uint8Array(fingerprintLabel.length + octets.length);
  input.set(fingerprintLabel);
  input.set(octets, fingerprintLabel.length);
  const digest = sha256(input);
  input.fill(0);
  return toHex(digest.subarray(0, 8));
}

/** For providers: `AesKey.unwrapKey`, with what `AesKey.unwrap` gave. Leaves no octets behind. */
export function keyOf(octets: Uint8Array | undefined, aesKey: (octets: Uint8Array) => AesKey): AesKey | undefined {
  if (octets === undefined) return undefined;
  const key = octets.length === 16 || octets.length === 32 ? aesKey(octets) : undefined;
  octets.fill(0);
  return key;
}

/** For providers: checks the length of key data before a wrap. */
export function checkWrapLength(keyData: Uint8Array): void {
  if (keyData.length < 16 || keyData.length % 8 !== 0) {
    throw new SecurityError(
      "security.key-length",
      `key data to wrap has at least 16 octets and a multiple of 8, not ${keyData.length}`,
    );
  }
}
