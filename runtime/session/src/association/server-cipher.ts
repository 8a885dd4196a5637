import { DecodeError, SecurityError } from "@cosemkit/core";
import { MemoryCounterStore, SendCounter } from "../security/invocation-counter.ts";
import { type Protection, protectionOf, strongest } from "../security/security-policy.ts";
import {
  ApduCipher,
  type ApduCipherOptions,
  type CipherForm,
  isBroadcast,
  type OpenedApdu,
  type ServiceScope,
  splitCiphered,
} from "./apdu-cipher.ts";
import type { ServerSecurity } from "./server-security.ts";

/** Deciphers what one client sends, and protects each answer as its request was protected, or better where the policy says so. */
export class ServerCipher {
  private readonly security: ServerSecurity;
  private readonly clientTitle: Uint8Array;
  private readonly common: Omit<ApduCipherOptions, "protection" | "form">;
  private readonly opener: ApduCipher;

  /** `dedicatedKey`: the client's key for this association, as long as the suite asks for. */
  constructor(security: ServerSecurity, clientTitle: Uint8Array, dedicatedKey?: Uint8Array) {
    const { provider, suite, keys, systemTitle, sendCounter, receiveCounters } = security;
    this.security = security;
    this.clientTitle = clientTitle;
    const dedicated = dedicatedKey === undefined ? undefined : provider.aesKey(dedicatedKey);
    this.common = {
      keys: { ...keys, dedicated },
      suite,
      ownTitle: systemTitle,
      sendCounter,
      // The key is the association's own: its counters need not outlive it.
      dedicatedCounter:
        dedicated === undefined ? undefined : new SendCounter(new MemoryCounterStore(), dedicated, systemTitle),
      receiveCounters,
      policy: {
        suite,
        // It may be strengthened meanwhile.
        get minimum() {
          return security.policy.request;
        },
      },
    };
    const withBroadcast = { ...this.common, keys: { ...this.common.keys, gbek: security.gbek } };
    this.opener = new ApduCipher(
      { ...withBroadcast, protection: "authenticated-encryption", form: "service" },
      clientTitle,
    );
  }

  /**
   * Opens a ciphered APDU. Throws `SecurityError` and `DecodeError` as `ApduCipher` does, and `security.policy` for one with
   * the broadcast key, which proves little of who sent it, unless `broadcast` says that it will do.
   */
  open(apdu: Uint8Array, broadcast = false): OpenedApdu {
    if (!broadcast && this.isBroadcast(apdu)) {
      throw new SecurityError("security.policy", "the broadcast key is used where one client alone may speak");
    }
    const opened = this.opener.open(apdu);
    const unicast = opened.scope === "global" && !opened.broadcast;
    if (unicast) this.security.heard(opened.title, opened.invocationCounter);
    return opened;
  }

  /** Whether an APDU says that it is broadcast, and such are taken: then it gets no answer, whatever is wrong with it. */
  isBroadcast(apdu: Uint8Array): boolean {
    if (this.security.gbek === undefined) return false;
    try {
      return isBroadcast(splitCiphered(apdu));
    } catch (error) {
      if (error instanceof SecurityError || error instanceof DecodeError) return false;
      throw error;
    }
  }

  /** Protects the answer to a request. Throws `SecurityError` when the invocation counter is used up. */
  seal(plain: Uint8Array, request: OpenedApdu): Uint8Array {
    const scope = request.scope === "dedicated" ? "dedicated" : "global";
    return this.protect(plain, protectionOf(request), request.form, scope);
  }

  /** Protects what nobody asked for, or was asked for in plain: as the policy asks, with the key that the association uses. */
  notify(plain: Uint8Array): Uint8Array {
    const scope = this.common.keys.dedicated === undefined ? "global" : "dedicated";
    return this.protect(plain, "none", "service", scope);
  }

  /** Protects with no less than the policy asks of responses. */
  private protect(plain: Uint8Array, least: Protection, form: CipherForm, scope: ServiceScope): Uint8Array {
    const protection = strongest(least, this.security.policy.response);
    if (protection === "none") return plain;
    return new ApduCipher({ ...this.common, protection, form }, this.clientTitle).protect(plain, scope);
  }

  /** The lowest invocation counter that the next message with the key of this one may have. */
  expected(apdu: Uint8Array): number {
    return this.opener.lowest(apdu);
  }
}
