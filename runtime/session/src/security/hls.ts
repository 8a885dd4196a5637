import { concatBytes, EncodeError, equalBytes, SecurityError } from "@cosemkit/core";
import { type AesKey, type CryptoProvider, type HashName, ivLength, tagLength } from "./crypto-provider.ts";
import type { ReceiveCounters, SendCounter } from "./invocation-counter.ts";
import { authenticationKey, encryptionKey, type KeySet, type Secret } from "./keys.ts";
import type { SecuritySuite } from "./security-control.ts";
import { checkSystemTitle, writeIv } from "./system-title.ts";

/*
 * High level security (HLS), the four passes of mutual authentication (Green Book, authentication mechanisms):
 * 1 the client sends challenge CtoS in the AARQ, 2 the server sends StoC in the AARE,
 * 3 the client proves itself with f(StoC), 4 the server proves itself with f(CtoS).
 * Passes 3 and 4 are parameter and return value of reply_to_HLS_authentication; here they are octet strings.
 */

/** The challenges of passes 1 and 2, 8 to 64 octets each. */
export interface HlsChallenges {
  /** CtoS, the client's. */
  readonly clientToServer: Uint8Array;
  /** StoC, the server's. */
  readonly serverToClient: Uint8Array;
}

export type HlsRole = "client" | "server";

/** Mechanism 2: whatever the manufacturer defined. `prove` computes the proof of `prover` over the other side's challenge. */
export interface HlsManufacturer {
  readonly mechanism: 2;
  prove(challenge: Uint8Array, prover: HlsRole): Uint8Array;
}

/** Mechanisms 3 (MD5) and 4 (SHA-1): hash of challenge | secret. Both are weak; use 5 or above where you can. */
export interface HlsHash {
  readonly mechanism: 3 | 4;
  readonly secret: Secret;
}

/** Mechanism 5, GMAC: security control | invocation counter | tag over the challenge, with the global unicast key and AK. */
export interface HlsGmac {
  readonly mechanism: 5;
  readonly suite: SecuritySuite;
  readonly keys: KeySet;
  readonly clientTitle: Uint8Array;
  readonly serverTitle: Uint8Array;
  /** The counter of the same key that ciphered APDUs are sent with: a GMAC uses up a value as they do. */
  readonly sendCounter: Pick<SendCounter, "next">;
  /** Counters received. `undefined` takes any. */
  readonly receiveCounters: ReceiveCounters | undefined;
}

/** Mechanism 6, SHA-256 over secret, both titles and both challenges, the prover's title and the challenge it answers first. */
export interface HlsSha256 {
  readonly mechanism: 6;
  readonly secret: Secret;
  readonly clientTitle: Uint8Array;
  readonly serverTitle: Uint8Array;
}

/** What both sides must agree on. Mechanism 7 (ECDSA) belongs to suites 1 and 2. */
export type HlsMechanism = HlsManufacturer | HlsHash | HlsGmac | HlsSha256;

/**
 * A challenge of `length` octets, 8 to 64, from the random generator of the platform. Throws `security.random`
 * rather than return anything that does not look random.
 */
export function generateChallenge(provider: CryptoProvider, length = 32): Uint8Array {
  if (!Number.isInteger(length) || length < 8 || length > 64) {
    throw new EncodeError(`a challenge has 8 to 64 octets, not ${length}`, "challenge", "security");
  }
  const challenge = provider.random(length);
  if (challenge.length !== length || challenge.every((octet) => octet === challenge[0])) {
    throw new SecurityError("security.random", "the random generator does not work: its output is constant or cut off");
  }
  return challenge;
}

/**
 * Checks the challenges before any proof is made or taken: throws `security.challenge` unless each has 8 to 64 octets,
 * and `security.reflection` when they are equal, for then the client's own proof could be sent back to it.
 */
export function checkChallenges(challenges: HlsChallenges): void {
  const { clientToServer, serverToClient } = challenges;
  for (const [name, { length }] of [
    ["CtoS", clientToServer],
    ["StoC", serverToClient],
  ] as const) {
    if (length < 8 || length > 64) {
      throw new SecurityError("security.challenge", `challenge ${name} has ${length} octets, 8 to 64 are allowed`);
    }
  }
  if (equalBytes(clientToServer, serverToClient)) {
    throw new SecurityError("security.reflection", "the server's challenge is the client's own");
  }
}

/** Client, pass 3: f(StoC). Keep it for `verifyPass4`. */
export function makePass3(provider: CryptoProvider, mechanism: HlsMechanism, challenges: HlsChallenges): Uint8Array {
  check(mechanism, challenges);
  return prove(provider, mechanism, challenges, "client");
}

/**
 * Server, passes 3 and 4: verifies f(StoC) and only then returns f(CtoS), so that nobody gets proofs over challenges
 * of his choice. Throws `security.proof`, the one outcome of every failed verification.
 */
export function answerPass3(
  provider: CryptoProvider,
  mechanism: HlsMechanism,
  challenges: HlsChallenges,
  pass3: Uint8Array,
): Uint8Array {
  check(mechanism, challenges);
  verify(provider, mechanism, challenges, "client", pass3);
  return prove(provider, mechanism, challenges, "server");
}

/** Client, pass 4: verifies f(CtoS). Throws `security.proof`, and `security.reflection` when its own pass 3 comes back. */
export function verifyPass4(
  provider: CryptoProvider,
  mechanism: HlsMechanism,
  challenges: HlsChallenges,
  pass4: Uint8Array,
  ownPass3: Uint8Array,
): void {
  check(mechanism, challenges);
  if (equalBytes(pass4, ownPass3)) {
    throw new SecurityError("security.reflection", "the server answered with the client's own proof");
  }
  verify(provider, mechanism, challenges, "server", pass4);
}

/**
 * The proof of mechanism 2 as a widespread implementation makes it: AES-128-ECB of the challenge, the key being the
 * password filled up with 0. A convention, not a standard. Challenges must be a multiple of 16 octets long.
 */
export function aesEcbProof(key: AesKey): HlsManufacturer {
  return {
    mechanism: 2,
    prove: (challenge) => {
      if (challenge.length % 16 !== 0) {
        throw new SecurityError(
          "security.challenge",
          `AES-ECB authentication takes challenges of a multiple of 16 octets, not ${challenge.length}`,
        );
      }
      const proof = new Uint8Array(challenge.length);
      for (let at = 0; at < proof.length; at += 16) proof.set(key.encryptBlock(challenge.subarray(at, at + 16)), at);
      return proof;
    },
  };
}

/**
 * Low level security (LLS, mechanism 1): whether the password presented is ours. Takes the same time wherever they
 * differ and however long ours is.
 */
export function verifyPassword(provider: CryptoProvider, password: Secret, presented: Uint8Array): boolean {
  const ours = password.within(nothing, nothing, (octets) => provider.hash("sha-256", octets));
  return provider.equal(ours, provider.hash("sha-256", presented));
}

const nothing = new Uint8Array(0);
const gmacLength = 5 + tagLength;

function check(mechanism: HlsMechanism, challenges: HlsChallenges): void {
  checkChallenges(challenges);
  if (mechanism.mechanism !== 5 && mechanism.mechanism !== 6) return;
  const { clientTitle, serverTitle } = mechanism;
  checkSystemTitle(clientTitle, "the client's");
  checkSystemTitle(serverTitle, "the server's");
  if (equalBytes(clientTitle, serverTitle)) {
    throw new SecurityError("security.reflection", "client and server bear the same system title");
  }
}

/** The challenge that `prover` answers: the other side's. */
function challengeFor(prover: HlsRole, challenges: HlsChallenges): Uint8Array {
  return prover === "client" ? challenges.serverToClient : challenges.clientToServer;
}

function prove(
  provider: CryptoProvider,
  mechanism: HlsMechanism,
  challenges: HlsChallenges,
  prover: HlsRole,
): Uint8Array {
  if (mechanism.mechanism !== 5) return expectedProof(provider, mechanism, challenges, prover);
  const proof = new Uint8Array(gmacLength);
  const { key, aad, iv, control } = gmac(mechanism, challenges, prover, mechanism.sendCounter.next());
  proof[0] = control;
  proof.set(iv.subarray(8), 1);
  key.seal(iv, aad, nothing, proof, 5);
  return proof;
}

function verify(
  provider: CryptoProvider,
  mechanism: HlsMechanism,
  challenges: HlsChallenges,
  prover: HlsRole,
  proof: Uint8Array,
): void {
  const good =
    mechanism.mechanism === 5
      ? verifyGmac(mechanism, challenges, prover, proof)
      : provider.equal(expectedProof(provider, mechanism, challenges, prover), proof);
  if (!good) throw new SecurityError("security.proof", `the ${prover} did not prove that it knows the secret`);
}

/** The proof of a mechanism that has just one for given challenges. */
function expectedProof(
  provider: CryptoProvider,
  mechanism: Exclude<HlsMechanism, HlsGmac>,
  challenges: HlsChallenges,
  prover: HlsRole,
): Uint8Array {
  const challenge = challengeFor(prover, challenges);
  switch (mechanism.mechanism) {
    case 2:
      return mechanism.prove(challenge, prover);
    case 3:
    case 4: {
      const hash: HashName = mechanism.mechanism === 3 ? "md5" : "sha-1";
      return mechanism.secret.within(challenge, nothing, (octets) => provider.hash(hash, octets));
    }
    case 6: {
      const { clientTitle, serverTitle } = mechanism;
      const { clientToServer, serverToClient } = challenges;
      const rest =
        prover === "client"
          ? concatBytes(clientTitle, serverTitle, serverToClient, clientToServer)
          : concatBytes(serverTitle, clientTitle, clientToServer, serverToClient);
      return mechanism.secret.within(nothing, rest, (octets) => provider.hash("sha-256", octets));
    }
  }
}

interface Gmac {
  readonly key: AesKey;
  readonly iv: Uint8Array;
  readonly aad: Uint8Array;
  readonly control: number;
}

/** Inputs of a GMAC: iv is the prover's title | counter, AAD is security control | AK | challenge, the plaintext is empty. */
function gmac(mechanism: HlsGmac, challenges: HlsChallenges, prover: HlsRole, counter: number): Gmac {
  const { keys, suite, clientTitle, serverTitle } = mechanism;
  const control = 0x10 | suite;
  const iv = new Uint8Array(ivLength);
  writeIv(iv, prover === "client" ? clientTitle : serverTitle, counter);
  const aad = authenticationKey(keys, suite).aadOf(control, challengeFor(prover, challenges));
  return { key: encryptionKey(keys, suite, "global", false), iv, aad, control };
}

function verifyGmac(mechanism: HlsGmac, challenges: HlsChallenges, prover: HlsRole, proof: Uint8Array): boolean {
  if (proof.length !== gmacLength) return false;
  const counter = ((proof[1]! << 24) | (proof[2]! << 16) | (proof[3]! << 8) | proof[4]!) >>> 0;
  const { key, iv, aad, control } = gmac(mechanism, challenges, prover, counter);
  if (proof[0] !== control || key.open(iv, aad, nothing, proof.subarray(5)) === undefined) return false;
  const title = prover === "client" ? mechanism.clientTitle : mechanism.serverTitle;
  mechanism.receiveCounters?.accept(key, title, counter);
  return true;
}
