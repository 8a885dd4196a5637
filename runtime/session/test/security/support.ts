import { readFileSync } from "node:fs";
import { DlmsError, fromHex } from "@cosemkit/core";
import { expect } from "vitest";
import { nobleCrypto } from "../../src/security/crypto-noble.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { CryptoProvider, HashName } from "../../src/security/crypto-provider.ts";
import { createKeySet, type KeyOctets, type KeyScope, type KeySet } from "../../src/security/keys.ts";
import type { SecurityControl, SecuritySuite } from "../../src/security/security-control.ts";

/** Both implementations: whatever is tested of one is tested of the other. */
export const providers: readonly (readonly [string, CryptoProvider])[] = [
  ["node", nodeCrypto],
  ["noble", nobleCrypto],
];

interface Named {
  readonly id: string;
  readonly source: string;
  readonly what: string;
}

interface HexKeys {
  readonly guek: string;
  readonly gak?: string;
}

export interface CipheredVector extends Named {
  readonly kind: "ciphered-apdu";
  readonly systemTitle: string;
  readonly keys: HexKeys;
  readonly body: string;
  readonly expect: {
    readonly securityControl: string;
    readonly suite: SecuritySuite;
    readonly authenticated: boolean;
    readonly encrypted: boolean;
    readonly broadcast: boolean;
    readonly invocationCounter: number;
    readonly plaintext: string;
  };
}

export interface GeneralVector extends Named {
  readonly kind: "general-ciphering";
  readonly hex: string;
  readonly keys: { readonly guek: string; readonly gbek: string; readonly gak: string; readonly kek: string };
  readonly systemTitle: string;
  readonly recipient: string;
  readonly expect: {
    readonly scope: KeyScope;
    readonly broadcast: boolean;
    readonly authenticated: boolean;
    readonly encrypted: boolean;
    readonly transactionId: string;
    readonly invocationCounter: number;
    readonly plaintext: string;
  };
}

interface RefusedVector extends Named {
  readonly kind: "ciphered-apdu-refused";
  readonly systemTitle: string;
  readonly keys: HexKeys;
  readonly body: string;
  readonly code: string;
}

interface GmacVector extends Named {
  readonly kind: "hls-gmac";
  readonly keys: HexKeys;
  readonly systemTitle: string;
  readonly role: "client" | "server";
  readonly challenge: string;
  readonly invocationCounter: number;
  readonly proof: string;
}

interface EcbVector extends Named {
  readonly kind: "hls-aes-ecb";
  readonly key: string;
  readonly challenge: string;
  readonly proof: string;
}

interface GcmVector extends Named {
  readonly kind: "aes-gcm";
  readonly key: string;
  readonly iv: string;
  readonly plaintext: string;
  readonly aad: string;
  readonly ciphertext: string;
  readonly tag: string;
}

interface CounterModeVector extends Named {
  readonly kind: "aes-counter-mode";
  readonly key: string;
  readonly iv: string;
  readonly ciphertext: string;
  readonly plaintext: string;
}

interface WrapVector extends Named {
  readonly kind: "aes-key-wrap";
  readonly kek: string;
  readonly key: string;
  readonly wrapped: string;
}

interface BlockVector extends Named {
  readonly kind: "aes-block";
  readonly key: string;
  readonly plaintext: string;
  readonly ciphertext: string;
}

interface HashVector extends Named {
  readonly kind: "hash";
  readonly name: HashName;
  readonly data: string;
  readonly digest: string;
}

type Vector =
  | CipheredVector
  | GeneralVector
  | RefusedVector
  | GmacVector
  | EcbVector
  | GcmVector
  | CounterModeVector
  | WrapVector
  | BlockVector
  | HashVector;

const file = new URL("../../../../test/vectors/security.json", import.meta.url);
const { vectors }: { vectors: readonly Vector[] } = JSON.parse(readFileSync(file, "utf8"));

/** The vectors of one kind; there must be some, so that no test passes for want of cases. */
export function vectorsOf<K extends Vector["kind"]>(kind: K): readonly Extract<Vector, { kind: K }>[] {
  const found = vectors.filter((vector): vector is Extract<Vector, { kind: K }> => vector.kind === kind);
  if (found.length === 0) throw new Error(`no vector of kind ${kind}`);
  return found;
}

export function vectorById(id: string): CipheredVector {
  const found = vectorsOf("ciphered-apdu").find((vector) => vector.id === id);
  if (found === undefined) throw new Error(`no ciphered APDU vector ${id}`);
  return found;
}

export function keySetOf(provider: CryptoProvider, keys: HexKeys, suite: SecuritySuite = 0): KeySet {
  const octets: KeyOctets = { guek: fromHex(keys.guek), gak: keys.gak === undefined ? undefined : fromHex(keys.gak) };
  return createKeySet(provider, suite, octets);
}

export function controlOf(
  suite: number,
  authenticated: boolean,
  encrypted: boolean,
  broadcast = false,
): SecurityControl {
  return { suite, authenticated, encrypted, broadcast, compressed: false };
}

/** Runs `work` and expects it to throw a `DlmsError` of the security layer with this code. */
export function refuses(code: string, work: () => unknown): DlmsError {
  let result: unknown;
  try {
    result = work();
  } catch (error) {
    expect(error).toBeInstanceOf(DlmsError);
    if (!(error instanceof DlmsError)) throw error;
    expect([error.code, error.layer]).toEqual([code, "security"]);
    return error;
  }
  expect.fail(`${code} expected, but it returned ${String(result)}`);
}

/** Every copy of `octets` with one bit changed. */
export function* bitFlips(octets: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < octets.length * 8; bit++) {
    const changed = octets.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    yield changed;
  }
}
