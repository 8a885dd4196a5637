import { equalBytes, SecurityError } from "@cosemkit/core";
import type { AesKey, CryptoProvider } from "../security/crypto-provider.ts";
import { type InvocationCounterStore, ReceiveCounters, SendCounter } from "../security/invocation-counter.ts";
import { authenticationKey, encryptionKey, type KeySet } from "../security/keys.ts";
import type { SecuritySuite } from "../security/security-control.ts";
import { isEnough, type Protection, type SecurityPolicy } from "../security/security-policy.ts";
import { checkSystemTitle } from "../security/system-title.ts";

export interface ServerSecurityOptions {
  readonly provider: CryptoProvider;
  /** 0 by default. */
  readonly suite?: SecuritySuite;
  /**
   * GUEK and GAK are needed; the KEK where clients may bring keys of their own, in general-ciphering. With the GBEK the server
   * takes what is broadcast: unconfirmed SET, ACTION and UnconfirmedWrite of clients that are associated. It is never answered.
   */
  readonly keys: KeySet;
  /** The server's own system title. */
  readonly systemTitle: Uint8Array;
  /** Where the counters of what the server sends are kept; it must outlive the process when the keys do. */
  readonly counters: InvocationCounterStore;
  /**
   * Least protection, of requests and responses where these differ: see `policyOfV0` and `policyOfV1`. Authenticated
   * encryption by default; with `none` for requests, plain ones are taken in ciphered associations.
   */
  readonly minimum?: Protection | SecurityPolicy;
  /** The system titles of the clients that may use the keys; by default any but one of zeros. */
  readonly clientTitles?: readonly Uint8Array[];
  /**
   * Tells a client whose invocation counter is too low which one is expected, as edition 8.3 of the Green Book has
   * it. By default every failed check has the same answer.
   */
  readonly reportCounter?: boolean;
}

/**
 * One security setup of a server: keys, policy, and the invocation counters that belong to the keys. Clients that
 * share keys share it, and so do all connections.
 */
export class ServerSecurity {
  readonly provider: CryptoProvider;
  readonly suite: SecuritySuite;
  readonly keys: KeySet;
  /** The broadcast key, where broadcasts are taken. */
  readonly gbek: AesKey | undefined;
  readonly systemTitle: Uint8Array;
  readonly reportCounter: boolean;
  readonly sendCounter: SendCounter;
  readonly receiveCounters: ReceiveCounters = new ReceiveCounters();
  private current: SecurityPolicy;
  private readonly clientTitles: readonly Uint8Array[] | undefined;
  private highest: number | undefined = undefined;
  private title: Uint8Array | undefined = undefined;

  /** Throws `SecurityError` when a key is missing or does not fit the suite, or the title has not 8 octets. */
  constructor(options: ServerSecurityOptions) {
    const { provider, suite = 0, keys, systemTitle } = options;
    checkSystemTitle(systemTitle, "the server's");
    authenticationKey(keys, suite);
    this.provider = provider;
    this.suite = suite;
    // Not the broadcast key: what all meters share opens no association, and nothing is sent with it.
    this.gbek = keys.gbek === undefined ? undefined : encryptionKey(keys, suite, "global", true);
    this.keys = { guek: keys.guek, gak: keys.gak, kek: keys.kek };
    this.systemTitle = systemTitle;
    const { minimum = "authenticated-encryption" } = options;
    this.current = typeof minimum === "string" ? { request: minimum, response: minimum } : minimum;
    this.reportCounter = options.reportCounter ?? false;
    this.clientTitles = options.clientTitles;
    this.sendCounter = new SendCounter(options.counters, encryptionKey(keys, suite, "global", false), systemTitle);
  }

  /** What requests and responses need at least. */
  get policy(): SecurityPolicy {
    return this.current;
  }

  /**
   * Puts a stronger policy in place of the one there is, at once and for all associations. Throws `security.policy` for one
   * that asks for less in some way (Blue Book, security_activate).
   */
  strengthen(policy: SecurityPolicy): void {
    const { request, response } = this.current;
    if (!isEnough(policy.request, request) || !isEnough(policy.response, response)) {
      throw new SecurityError("security.policy", "a policy can only be strengthened");
    }
    this.current = policy;
  }

  /** Whether a client with this system title may use the keys. */
  admits(title: Uint8Array): boolean {
    if (title.length !== 8 || equalBytes(title, this.systemTitle)) return false;
    if (this.clientTitles !== undefined) return this.clientTitles.some((known) => equalBytes(known, title));
    return title.some((octet) => octet !== 0);
  }

  /** The highest counter of a message that proved right; undefined before the first. */
  get lastReceived(): number | undefined {
    return this.highest;
  }

  /** System title of the client that was heard last. */
  get clientTitle(): Uint8Array | undefined {
    return this.title;
  }

  /** Remembers what a verified message said. */
  heard(title: Uint8Array, counter: number): void {
    this.title = title;
    this.highest = Math.max(this.highest ?? 0, counter);
  }
}
