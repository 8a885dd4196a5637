import { SecurityError } from "@cosemkit/core";
import { ApduCipher } from "../association/apdu-cipher.ts";
import type { AesKey } from "../security/crypto-provider.ts";
import { type InvocationCounterStore, SendCounter } from "../security/invocation-counter.ts";
import { encryptionKey } from "../security/keys.ts";
import type { SecuritySuite } from "../security/security-control.ts";
import { checkSystemTitle } from "../security/system-title.ts";
import { confirmationOf } from "./confirmation.ts";
import type { KeyRing } from "./key-ring.ts";
import { type Push, securityLayerOf } from "./push.ts";

/** Who confirms ciphered pushes. */
export interface ConfirmerIdentity {
  /** Its own system title: 8 octets. Meters have to admit it. */
  readonly title: Uint8Array;
  /** Where the invocation counters of the confirmations are kept; it must outlive the process. */
  readonly counters: InvocationCounterStore;
}

/** Makes the confirmations of pushes that ask for one, each protected as its push was. */
export class PushConfirmer {
  private readonly keys: KeyRing | undefined;
  private readonly identity: ConfirmerIdentity | undefined;
  private readonly sendCounters = new WeakMap<AesKey, SendCounter>();

  /** Without an identity only plain pushes can be confirmed. Throws `security.title`. */
  constructor(keys: KeyRing | undefined, identity: ConfirmerIdentity | undefined) {
    if (identity !== undefined) checkSystemTitle(identity.title, "our own");
    this.keys = keys;
    this.identity = identity;
  }

  /**
   * The confirmation; undefined when none is asked for. Throws `SecurityError` when it cannot be made: of a ciphered push
   * without an identity, of one that nothing proves, or when the counter is used up or cannot be kept.
   */
  confirm(push: Push): Uint8Array | undefined {
    const plain = confirmationOf(push.apdu);
    const security = securityLayerOf(push.layers);
    if (plain === undefined || security === undefined) return plain;
    const { keys, identity } = this;
    const { systemTitle, suite, scope, broadcast, encrypted, authenticated } = security;
    if (keys === undefined || identity === undefined || systemTitle === undefined) {
      throw new SecurityError(
        "security.title",
        "a ciphered push is confirmed with a system title of our own: there is none",
      );
    }
    if (!authenticated || scope !== "global" || broadcast) {
      throw new SecurityError("security.policy", "only what the sender's own keys authenticate is confirmed");
    }
    // The message could be opened: its suite exists, and so do its keys.
    const known = suite as SecuritySuite;
    const set = keys.keys(systemTitle, known);
    const cipher = new ApduCipher({
      keys: set,
      suite: known,
      ownTitle: identity.title,
      protection: encrypted ? "authenticated-encryption" : "authentication",
      form: "general",
      sendCounter: this.counterOf(encryptionKey(set, known, scope, broadcast), identity),
      receiveCounters: undefined,
      policy: { minimum: "authentication", suite: known },
    });
    return cipher.protect(plain);
  }

  private counterOf(key: AesKey, { title, counters }: ConfirmerIdentity): SendCounter {
    const known = this.sendCounters.get(key);
    if (known !== undefined) return known;
    const made = new SendCounter(counters, key, title);
    this.sendCounters.set(key, made);
    return made;
  }
}
