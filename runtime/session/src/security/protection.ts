import { DecodeError, equalBytes, SecurityError } from "@cosemkit/core";
import { ivLength, tagLength } from "./crypto-provider.ts";
import { checkCounter, type ReceiveCounters } from "./invocation-counter.ts";
import { type AuthenticationKey, authenticationKey, encryptionKey, type KeyScope, type KeySet } from "./keys.ts";
import {
  checkSecurityControl,
  decodeSecurityControl,
  encodeSecurityControl,
  type SecurityControl,
  type SecuritySuite,
} from "./security-control.ts";
import { isEnough, type Protection, protectionOf } from "./security-policy.ts";
import { checkSystemTitle, writeIv } from "./system-title.ts";

/*
 * The body of glo-, ded-, general-glo-, general-ded- and general-ciphering APDUs (Green Book, ciphered APDUs):
 *
 *   security control (1) | invocation counter (4) | payload | tag (12, if authenticated)
 *
 *   protection       payload           additional authenticated data
 *   A                the plain APDU    security control | AK | the plain APDU
 *   E                ciphertext        none, and no tag
 *   A and E          ciphertext        security control | AK
 *
 * The initialization vector is system title of the originator | invocation counter.
 */

const headerLength = 5;

/*
 * In general-ciphering the fields of its header, up to key-info, stand behind AK in the additional authenticated data,
 * each with its length (Green Book 8, table of additional authenticated data; EnergyICT does the same, and so did Gurux, which
 * leaves them out today). key-info is not covered.
 */

/** What a general-ciphering APDU adds to the protection of its content. */
export interface GeneralHeader {
  /** The fields before key-info, as they are encoded. */
  readonly octets: Uint8Array;
  /** Whether key-info names the broadcast key. The bit of the security control is not used here. */
  readonly broadcast: boolean;
}

/** The vector of the call at hand. One is enough: every call ends before the next begins, and ciphers copy it. */
const iv = new Uint8Array(ivLength);

export interface ProtectOptions {
  readonly keys: KeySet;
  readonly scope: KeyScope;
  /** In general-ciphering. */
  readonly general?: GeneralHeader | undefined;
  /** What to do: suite, authentication, encryption, unicast or broadcast key. */
  readonly control: SecurityControl;
  /** Our own system title. */
  readonly systemTitle: Uint8Array;
  /** From `SendCounter.next()`: never twice with one key and title. */
  readonly invocationCounter: number;
}

/**
 * Protects a plain APDU and returns the ciphered body. Throws `SecurityError`: `security.key-missing`,
 * `security.suite` (the key has another length than the suite asks for), `security.control`, `security.title`,
 * `security.counter`.
 */
export function protect(plaintext: Uint8Array, options: ProtectOptions): Uint8Array {
  const { keys, scope, general, control, systemTitle, invocationCounter } = options;
  const suite = checkSecurityControl(control);
  const broadcast = checkBroadcast(control, scope, general);
  checkSystemTitle(systemTitle, "the originator's");
  checkCounter(invocationCounter);
  const key = encryptionKey(keys, suite, scope, broadcast);
  const octet = encodeSecurityControl(control);
  writeIv(iv, systemTitle, invocationCounter);

  const end = headerLength + plaintext.length;
  const body = room(control.authenticated ? end + tagLength : end);
  body[0] = octet;
  body.set(iv.subarray(8), 1);
  if (!control.authenticated) {
    body.set(key.counterMode(iv, plaintext), headerLength);
  } else if (control.encrypted) {
    key.seal(iv, aadOf(authenticationKey(keys, suite), octet, general), plaintext, body, headerLength);
  } else {
    body.set(plaintext, headerLength);
    key.seal(iv, aadOf(authenticationKey(keys, suite), octet, general, plaintext), nothing, body, end);
  }
  return body;
}

/** What must hold of a ciphered APDU before it is looked at. */
export interface ProtectionPolicy {
  /**
   * Least protection. With `encryption` and `none` encrypt-only APDUs are taken as well: nothing proves where they come from or
   * that they were not changed.
   */
  readonly minimum: Protection;
  /** The suite agreed on: another is refused. Without it any suite is taken that fits the key. */
  readonly suite?: SecuritySuite | undefined;
}

/** Authenticated encryption in any suite that fits the key. */
export const strictPolicy: ProtectionPolicy = { minimum: "authenticated-encryption" };

export interface UnprotectOptions {
  readonly keys: KeySet;
  readonly scope: KeyScope;
  /** In general-ciphering. */
  readonly general?: GeneralHeader | undefined;
  /** System title of the originator. */
  readonly systemTitle: Uint8Array;
  /** Our own system title: a message that bears it is our own, sent back. `undefined` for one who only listens. */
  readonly ownSystemTitle: Uint8Array | undefined;
  /** Counters received so far. `undefined` takes a message however often it comes: for analysis of recordings. */
  readonly counters: ReceiveCounters | undefined;
  /** Whether the key is a wrapped one that the peer brought: see `ReceiveCounters`. */
  readonly brought?: boolean | undefined;
  /** Default `strictPolicy`. */
  readonly policy?: ProtectionPolicy | undefined;
}

/** A ciphered APDU opened. */
export interface Unprotected {
  /** The plain APDU. With authentication only it is a view of the body. */
  readonly plaintext: Uint8Array;
  /** Whether a tag was verified. When false, anybody may have made or changed the message. */
  readonly authenticated: boolean;
  readonly encrypted: boolean;
  /** Whether the broadcast key was used. */
  readonly broadcast: boolean;
  readonly suite: SecuritySuite;
  readonly invocationCounter: number;
}

/**
 * Opens a ciphered body: checks form, policy, title, tag and counter, in this order. Only a message whose tag was
 * verified moves the receive counter.
 *
 * Throws `DecodeError` (layer security) for a body too short; else `SecurityError`: `security.control`,
 * `security.suite`, `security.compression`, `security.policy` (less protection than asked for), `security.title`,
 * `security.reflection`, `security.key-missing`, `security.tag` (the one outcome of every failed verification),
 * `security.replay`, `security.counter-table`.
 */
export function unprotect(body: Uint8Array, options: UnprotectOptions): Unprotected {
  const { keys, scope, general, systemTitle, ownSystemTitle, counters, brought, policy = strictPolicy } = options;
  if (body.length < headerLength) tooShort(body, headerLength);
  const octet = body[0]!;
  const control = decodeSecurityControl(octet);
  const { authenticated, encrypted } = control;
  const suite = checkSecurityControl(control);
  const broadcast = checkBroadcast(control, scope, general);
  checkPolicy(control, policy);
  const payloadEnd = authenticated ? body.length - tagLength : body.length;
  if (payloadEnd < headerLength) tooShort(body, headerLength + tagLength);
  checkSystemTitle(systemTitle, "the originator's");
  if (ownSystemTitle !== undefined && equalBytes(systemTitle, ownSystemTitle)) {
    throw new SecurityError("security.reflection", "the message bears our own system title: it was sent back to us");
  }
  const key = encryptionKey(keys, suite, scope, broadcast);
  const invocationCounter = ((body[1]! << 24) | (body[2]! << 16) | (body[3]! << 8) | body[4]!) >>> 0;
  writeIv(iv, systemTitle, invocationCounter);

  const payload = body.subarray(headerLength, payloadEnd);
  let plaintext: Uint8Array | undefined;
  if (!authenticated) {
    counters?.check(key, systemTitle, invocationCounter, brought);
    plaintext = key.counterMode(iv, payload);
  } else {
    const gak = authenticationKey(keys, suite);
    const tag = body.subarray(payloadEnd);
    if (encrypted) plaintext = key.open(iv, aadOf(gak, octet, general), payload, tag);
    else if (key.open(iv, aadOf(gak, octet, general, payload), nothing, tag) !== undefined) plaintext = payload;
    if (plaintext === undefined) {
      throw new SecurityError(
        "security.tag",
        "the authentication tag does not match: wrong key, wrong system title, or a changed message",
      );
    }
    counters?.accept(key, systemTitle, invocationCounter, brought);
  }
  return { plaintext, authenticated, encrypted, broadcast, suite, invocationCounter };
}

const nothing = new Uint8Array(0);

/** Short bodies are cut out of a shared slab: a fresh Uint8Array above 64 octets costs a tenth of the whole encryption. */
const slabLength = 16_384;
let slab: Uint8Array = nothing;
let slabUsed = 0;

function room(length: number): Uint8Array {
  if (length > slabLength / 4) return new Uint8Array(length);
  if (slabUsed + length > slab.length) {
    slab = new Uint8Array(slabLength);
    slabUsed = 0;
  }
  const start = slabUsed;
  slabUsed += length;
  return slab.subarray(start, slabUsed);
}

function tooShort(body: Uint8Array, least: number): never {
  throw new DecodeError("decode.malformed", `ciphered body of ${body.length} octets, at least ${least} expected`, {
    layer: "security",
    offset: body.length,
  });
}

/** Whether the broadcast key protects the message. */
function checkBroadcast(control: SecurityControl, scope: KeyScope, general: GeneralHeader | undefined): boolean {
  if (control.broadcast && (scope !== "global" || general !== undefined)) {
    throw new SecurityError("security.control", "the broadcast bit is set where it does not say which key is used");
  }
  return control.broadcast || general?.broadcast === true;
}

function aadOf(
  gak: AuthenticationKey,
  control: number,
  general: GeneralHeader | undefined,
  plaintext?: Uint8Array,
): Uint8Array {
  if (general === undefined && plaintext === undefined) return gak.aad(control);
  return gak.aadOf(control, general?.octets ?? nothing, plaintext ?? nothing);
}

function checkPolicy(control: SecurityControl, policy: ProtectionPolicy): void {
  const found = protectionOf(control);
  if (!isEnough(found, policy.minimum)) {
    throw new SecurityError("security.policy", `the message has ${found}; the policy asks for ${policy.minimum}`);
  }
  if (policy.suite !== undefined && control.suite !== policy.suite) {
    throw new SecurityError("security.suite", `suite ${control.suite} is used where ${policy.suite} was agreed`);
  }
}
