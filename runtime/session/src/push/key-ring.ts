import { fromHex, toHex } from "@cosemkit/core";
import { unwrapKey } from "../association/general-ciphering.ts";
import type { AesKey, CryptoProvider } from "../security/crypto-provider.ts";
import { createKeySet, type KeyName, type KeyOctets, type KeySet, keyEncryptingKey } from "../security/keys.ts";
import { Redacted } from "../security/redacted.ts";
import type { SecuritySuite } from "../security/security-control.ts";

/** Keys for the peers whose system title is not in the ring. */
export const anyTitle = "*";

/**
 * The keys of many peers, found by system title. An entry under `*` serves every title, and fills in what the entry
 * of a title leaves out.
 */
export class KeyRing extends Redacted {
  readonly #provider: CryptoProvider;
  readonly #entries: ReadonlyMap<string, KeyOctets>;
  readonly #sets = new Map<string, KeySet>();
  readonly #keks = new Map<string, AesKey>();

  /** `entries`: keys by system title in lower-case hex, or by `*`. */
  constructor(provider: CryptoProvider, entries: Iterable<readonly [title: string, keys: KeyOctets]>) {
    super();
    this.#provider = provider;
    this.#entries = new Map(entries);
  }

  protected get label(): string {
    return "key ring";
  }

  /** The titles that have an entry of their own. */
  titles(): readonly Uint8Array[] {
    return [...this.#entries.keys()].filter((title) => title !== anyTitle).map(fromHex);
  }

  /** Whether there is a key of this name for a title. */
  has(title: Uint8Array, name: KeyName): boolean {
    return this.#octets(title)[name] !== undefined;
  }

  /**
   * The keys of a peer as a suite takes them; `dedicated` is a dedicated key that an association has brought. Throws
   * `security.key-length` where a key has another length than the suite asks for.
   */
  keys(title: Uint8Array, suite: SecuritySuite, dedicated?: Uint8Array): KeySet {
    const name = `${suite} ${this.#nameOf(title)}`;
    const known = this.#sets.get(name);
    if (known !== undefined && dedicated === undefined) return known;
    // The key encrypting key opens no message: its length is the business of who unwraps keys.
    const { kek: _, ...octets } = this.#octets(title);
    const set = createKeySet(this.#provider, suite, dedicated === undefined ? octets : { ...octets, dedicated });
    if (dedicated === undefined) this.#sets.set(name, set);
    return set;
  }

  /**
   * The key that a message brings, wrapped with the key encrypting key of a peer. Throws `security.key-missing`, and
   * `security.tag` where that one does not fit.
   */
  unwrap(title: Uint8Array, keyCipheredData: Uint8Array): AesKey {
    const name = this.#nameOf(title);
    let kek = this.#keks.get(name);
    if (kek === undefined) {
      const octets = this.#octets(title).kek;
      kek = keyEncryptingKey({ kek: octets === undefined ? undefined : this.#provider.aesKey(octets) });
      this.#keks.set(name, kek);
    }
    return unwrapKey(kek, keyCipheredData);
  }

  /** Titles without an entry share one: whoever makes titles up must not fill the memory. */
  #nameOf(title: Uint8Array): string {
    const hex = toHex(title);
    return this.#entries.has(hex) ? hex : anyTitle;
  }

  #octets(title: Uint8Array): KeyOctets {
    return { ...this.#entries.get(anyTitle), ...this.#entries.get(toHex(title)) };
  }
}
