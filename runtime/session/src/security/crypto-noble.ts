/**
 * The crypto provider for browsers and any other JavaScript engine, on @noble/ciphers and @noble/hashes.
 * It is table-based JavaScript: correct, but slower than node:crypto and not free of cache timing.
 */

import { SecurityError } from "@cosemkit/core";
import { aeskw, ctr, ecb, gcm } from "@noble/ciphers/aes.js";
import { equalBytes } from "@noble/ciphers/utils.js";
import { md5, sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384 } from "@noble/hashes/sha2.js";
import {
  type AesKey,
  type CryptoProvider,
  checkAesKeyLength,
  checkWrapLength,
  fingerprintOf,
  ivLength,
  keyOf,
  tagLength,
} from "./crypto-provider.ts";
import { Redacted } from "./redacted.ts";

const hashes = { md5, "sha-1": sha1, "sha-256": sha256, "sha-384": sha384 } as const;

/** What one call of getRandomValues may give (Web Crypto). */
const randomQuota = 65_536;

export const nobleCrypto: CryptoProvider = {
  aesKey: (octets) => new NobleAesKey(octets),
  hash: (name, data) => hashes[name](data),
  random: (length) => {
    const out = new Uint8Array(length);
    try {
      for (let at = 0; at < length; at += randomQuota) {
        globalThis.crypto.getRandomValues(out.subarray(at, Math.min(length, at + randomQuota)));
      }
    } catch (cause) {
      throw new SecurityError("security.random", "this platform has no working crypto.getRandomValues", { cause });
    }
    return out;
  },
  equal: (a, b) => equalBytes(a, b),
};

class NobleAesKey extends Redacted implements AesKey {
  readonly length: 16 | 32;
  readonly fingerprint: string;
  readonly #octets: Uint8Array;

  constructor(octets: Uint8Array) {
    super();
    this.length = checkAesKeyLength(octets);
    this.fingerprint = fingerprintOf(sha256, octets);
    this.#octets = octets.slice();
  }

  protected get label(): string {
    return `AES-${this.length * 8} key`;
  }

  seal(iv: Uint8Array, aad: Uint8Array, plaintext: Uint8Array, out: Uint8Array, at: number): void {
    const sealed = gcm(this.#octets, iv, aad).encrypt(plaintext);
    out.set(sealed.subarray(0, plaintext.length + tagLength), at);
  }

  open(iv: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array, tag: Uint8Array): Uint8Array | undefined {
    // noble checks 16-octet tags only: decrypt in counter mode, then make the tag again and compare its first 12.
    // A tag of any other length is not equal to those.
    const plaintext = this.counterMode(iv, ciphertext);
    const sealed = gcm(this.#octets, iv, aad).encrypt(plaintext);
    if (equalBytes(sealed.subarray(plaintext.length, plaintext.length + tagLength), tag)) return plaintext;
    plaintext.fill(0);
    return undefined;
  }

  counterMode(iv: Uint8Array, data: Uint8Array): Uint8Array {
    const block = new Uint8Array(16);
    block.set(iv);
    block[ivLength + 3] = 2;
    return ctr(this.#octets, block).encrypt(data);
  }

  wrap(keyData: Uint8Array): Uint8Array {
    checkWrapLength(keyData);
    return aeskw(this.#octets).encrypt(keyData);
  }

  unwrap(wrapped: Uint8Array): Uint8Array | undefined {
    if (wrapped.length < 24 || wrapped.length % 8 !== 0) return undefined;
    try {
      return aeskw(this.#octets).decrypt(wrapped);
    } catch {
      return undefined;
    }
  }

  unwrapKey(wrapped: Uint8Array): AesKey | undefined {
    return keyOf(this.unwrap(wrapped), (octets) => new NobleAesKey(octets));
  }

  encryptBlock(block: Uint8Array): Uint8Array {
    return ecb(this.#octets, { disablePadding: true }).encrypt(block);
  }
}
