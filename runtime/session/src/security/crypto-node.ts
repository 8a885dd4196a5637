/** The crypto provider for Node.js, on node:crypto. */

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { SecurityError } from "@cosemkit/core";
import {
  type AesKey,
  type CryptoProvider,
  checkAesKeyLength,
  checkWrapLength,
  fingerprintOf,
  type HashName,
  ivLength,
  keyOf,
  tagLength,
} from "./crypto-provider.ts";
import { Redacted } from "./redacted.ts";

/** Without this, createDecipheriv takes tags of 4 and 8 octets: forgery within reach. Never call it for GCM without. */
const gcmOptions = { authTagLength: tagLength } as const;

const wrapIv = new Uint8Array(8).fill(0xa6);

const hashNames = { md5: "md5", "sha-1": "sha1", "sha-256": "sha256", "sha-384": "sha384" } as const;

export const nodeCrypto: CryptoProvider = {
  aesKey: (octets) => new NodeAesKey(octets),
  hash,
  random: (length) => {
    try {
      return plain(randomBytes(length));
    } catch (cause) {
      throw new SecurityError("security.random", "the system's random generator failed", { cause });
    }
  },
  equal: (a, b) => a.length === b.length && timingSafeEqual(a, b),
};

function hash(name: HashName, data: Uint8Array): Uint8Array {
  return plain(createHash(hashNames[name]).update(data).digest());
}

/** The same octets as a Uint8Array proper: a Buffer differs from it in `slice`, `toString` and equality. */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

class NodeAesKey extends Redacted implements AesKey {
  readonly length: 16 | 32;
  readonly fingerprint: string;
  /** A KeyObject made once: handing raw octets to each call is several times slower on newer Node. */
  readonly #key: KeyObject;
  readonly #gcm: "aes-128-gcm" | "aes-256-gcm";
  readonly #ctr: string;
  readonly #ecb: string;
  readonly #wrap: string;

  constructor(octets: Uint8Array) {
    super();
    this.length = checkAesKeyLength(octets);
    this.fingerprint = fingerprintOf((data) => hash("sha-256", data), octets);
    this.#key = createSecretKey(octets);
    const bits = this.length === 16 ? 128 : 256;
    this.#gcm = `aes-${bits}-gcm`;
    this.#ctr = `aes-${bits}-ctr`;
    this.#ecb = `aes-${bits}-ecb`;
    this.#wrap = `id-aes${bits}-wrap`;
  }

  protected get label(): string {
    return `AES-${this.length * 8} key`;
  }

  seal(iv: Uint8Array, aad: Uint8Array, plaintext: Uint8Array, out: Uint8Array, at: number): void {
    const cipher = createCipheriv(this.#gcm, this.#key, iv, gcmOptions);
    cipher.setAAD(aad);
    if (plaintext.length > 0) out.set(cipher.update(plaintext), at);
    cipher.final();
    out.set(cipher.getAuthTag(), at + plaintext.length);
  }

  open(iv: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array, tag: Uint8Array): Uint8Array | undefined {
    if (tag.length !== tagLength) return undefined;
    const decipher = createDecipheriv(this.#gcm, this.#key, iv, gcmOptions);
    decipher.setAAD(aad);
    decipher.setAuthTag(tag);
    const plaintext = decipher.update(ciphertext);
    try {
      decipher.final();
    } catch {
      plaintext.fill(0);
      return undefined;
    }
    return plain(plaintext);
  }

  counterMode(iv: Uint8Array, data: Uint8Array): Uint8Array {
    const block = new Uint8Array(16);
    block.set(iv);
    block[ivLength + 3] = 2;
    return plain(createCipheriv(this.#ctr, this.#key, block).update(data));
  }

  wrap(keyData: Uint8Array): Uint8Array {
    checkWrapLength(keyData);
    return plain(createCipheriv(this.#wrap, this.#key, wrapIv).update(keyData));
  }

  unwrap(wrapped: Uint8Array): Uint8Array | undefined {
    if (wrapped.length < 24 || wrapped.length % 8 !== 0) return undefined;
    try {
      return plain(createDecipheriv(this.#wrap, this.#key, wrapIv).update(wrapped));
    } catch {
      return undefined;
    }
  }

  unwrapKey(wrapped: Uint8Array): AesKey | undefined {
    return keyOf(this.unwrap(wrapped), (octets) => new NodeAesKey(octets));
  }

  encryptBlock(block: Uint8Array): Uint8Array {
    const cipher = createCipheriv(this.#ecb, this.#key, null).setAutoPadding(false);
    const out = plain(cipher.update(block));
    cipher.final();
    return out;
  }
}
