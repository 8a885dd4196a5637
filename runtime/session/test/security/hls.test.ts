import { createHash } from "node:crypto";
import { concatBytes, EncodeError, fromHex, toHex } from "@cosemkit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { CryptoProvider } from "../../src/security/crypto-provider.ts";
import {
  aesEcbProof,
  answerPass3,
  checkChallenges,
  generateChallenge,
  type HlsChallenges,
  type HlsGmac,
  type HlsMechanism,
  makePass3,
  verifyPass4,
  verifyPassword,
} from "../../src/security/hls.ts";
import { MemoryCounterStore, ReceiveCounters, SendCounter } from "../../src/security/invocation-counter.ts";
import { createKeySet, Secret } from "../../src/security/keys.ts";
import { protect, unprotect } from "../../src/security/protection.ts";
import { bitFlips, controlOf, keySetOf, providers, refuses, vectorsOf } from "./support.ts";

const text = (value: string) => new TextEncoder().encode(value);
const clientTitle = fromHex("4d4d4d0000000001");
const serverTitle = fromHex("4d4d4d0000bc614e");
const challenges: HlsChallenges = { clientToServer: text("K56iVagY"), serverToClient: text("P6wRJ21F") };
const keyOctets = {
  guek: fromHex("000102030405060708090a0b0c0d0e0f"),
  gak: fromHex("d0d1d2d3d4d5d6d7d8d9dadbdcdddedf"),
};

/** A counter that starts where a published example is. */
function countingFrom(value: number): HlsGmac["sendCounter"] {
  let next = value;
  return { next: () => next++ };
}

function gmac(provider: CryptoProvider, more: Partial<HlsGmac> = {}): HlsGmac {
  return {
    mechanism: 5,
    suite: 0,
    keys: createKeySet(provider, 0, keyOctets),
    clientTitle,
    serverTitle,
    sendCounter: countingFrom(1),
    receiveCounters: undefined,
    ...more,
  };
}

function mechanisms(provider: CryptoProvider): readonly (readonly [string, () => HlsMechanism])[] {
  const secret = Secret.fromText("correct horse");
  return [
    ["2 manufacturer", () => ({ mechanism: 2, prove: (challenge, prover) => concatBytes(text(prover), challenge) })],
    ["3 MD5", () => ({ mechanism: 3, secret })],
    ["4 SHA-1", () => ({ mechanism: 4, secret })],
    ["5 GMAC", () => gmac(provider)],
    ["6 SHA-256", () => ({ mechanism: 6, secret, clientTitle, serverTitle })],
  ];
}

describe.each(providers)("%s", (_name, provider) => {
  test("the published GMAC example, all four passes", () => {
    const client = gmac(provider, { sendCounter: countingFrom(1) });
    const server = gmac(provider, { sendCounter: countingFrom(0x01234567) });
    const pass3 = makePass3(provider, client, challenges);
    expect(toHex(pass3)).toBe("10000000011a52fe7dd3e72748973c1e28");
    const pass4 = answerPass3(provider, server, challenges, pass3);
    expect(toHex(pass4)).toBe("1001234567fe1466afb3dbcd4f9389e2b7");
    verifyPass4(provider, client, challenges, pass4, pass3);
  });

  test.each(vectorsOf("hls-gmac"))("GMAC $id", (vector) => {
    const title = fromHex(vector.systemTitle);
    const other = fromHex("ffffffffffffffff");
    const mechanism = gmac(provider, {
      keys: keySetOf(provider, vector.keys),
      clientTitle: vector.role === "client" ? title : other,
      serverTitle: vector.role === "client" ? other : title,
      sendCounter: countingFrom(vector.invocationCounter),
    });
    const proof = fromHex(vector.proof);
    const answered = fromHex(vector.challenge);
    const unrelated = text("unrelated");
    if (vector.role === "client") {
      const both = { clientToServer: unrelated, serverToClient: answered };
      expect(toHex(makePass3(provider, mechanism, both))).toBe(vector.proof);
      answerPass3(provider, mechanism, both, proof);
    } else {
      const both = { clientToServer: answered, serverToClient: unrelated };
      const pass3 = makePass3(provider, gmac(provider, { ...mechanism, sendCounter: countingFrom(1) }), both);
      expect(toHex(answerPass3(provider, mechanism, both, pass3))).toBe(vector.proof);
      verifyPass4(provider, mechanism, both, proof, pass3);
    }
  });

  test.each(vectorsOf("hls-aes-ecb"))("AES-ECB $id", (vector) => {
    const mechanism = aesEcbProof(provider.aesKey(fromHex(vector.key)));
    const both = { clientToServer: text("0123456789abcdef"), serverToClient: fromHex(vector.challenge) };
    expect(toHex(makePass3(provider, mechanism, both))).toBe(vector.proof);
    answerPass3(provider, mechanism, both, fromHex(vector.proof));
    const short = { clientToServer: text("01234567"), serverToClient: text("abcdefgh") };
    refuses("security.challenge", () => makePass3(provider, mechanism, short));
    const long = { ...both, serverToClient: concatBytes(both.serverToClient, both.serverToClient) };
    expect(toHex(makePass3(provider, mechanism, long))).toBe(vector.proof + vector.proof);
  });

  test("MD5, SHA-1 and SHA-256 hash what the Green Book says", () => {
    const secret = Secret.fromText("correct horse");
    const { clientToServer: ctos, serverToClient: stoc } = challenges;
    const digest = (name: string, ...parts: Uint8Array[]) =>
      createHash(name)
        .update(concatBytes(...parts))
        .digest("hex");
    const passes = (mechanism: HlsMechanism) => {
      const pass3 = makePass3(provider, mechanism, challenges);
      return [pass3, answerPass3(provider, mechanism, challenges, pass3)].map(toHex);
    };
    const word = text("correct horse");
    expect(passes({ mechanism: 3, secret })).toEqual([digest("md5", stoc, word), digest("md5", ctos, word)]);
    expect(passes({ mechanism: 4, secret })).toEqual([digest("sha1", stoc, word), digest("sha1", ctos, word)]);
    expect(passes({ mechanism: 6, secret, clientTitle, serverTitle })).toEqual([
      digest("sha256", word, clientTitle, serverTitle, stoc, ctos),
      digest("sha256", word, serverTitle, clientTitle, ctos, stoc),
    ]);
  });

  describe.each(mechanisms(provider))("mechanism %s", (_mechanism, make) => {
    test("both sides prove themselves", () => {
      const pass3 = makePass3(provider, make(), challenges);
      const pass4 = answerPass3(provider, make(), challenges, pass3);
      verifyPass4(provider, make(), challenges, pass4, pass3);
    });

    test("every changed bit, every other length and every other challenge is refused", () => {
      const pass3 = makePass3(provider, make(), challenges);
      const pass4 = answerPass3(provider, make(), challenges, pass3);
      const messages = new Set<string>();
      const refused = (work: () => unknown) => messages.add(refuses("security.proof", work).message);
      for (const changed of bitFlips(pass3)) refused(() => answerPass3(provider, make(), challenges, changed));
      for (const changed of bitFlips(pass4)) refused(() => verifyPass4(provider, make(), challenges, changed, pass3));
      for (const [proof, work] of [
        [pass3, (changed: Uint8Array) => answerPass3(provider, make(), challenges, changed)],
        [pass4, (changed: Uint8Array) => verifyPass4(provider, make(), challenges, changed, pass3)],
      ] as const) {
        for (let length = 0; length < proof.length; length++) refused(() => work(proof.subarray(0, length)));
        refused(() => work(concatBytes(proof, Uint8Array.of(0))));
      }
      for (const serverToClient of bitFlips(challenges.serverToClient)) {
        refused(() => answerPass3(provider, make(), { ...challenges, serverToClient }, pass3));
      }
      for (const clientToServer of bitFlips(challenges.clientToServer)) {
        refused(() => verifyPass4(provider, make(), { ...challenges, clientToServer }, pass4, pass3));
      }
      expect(messages.size).toBe(2); // one for each side
    });

    test("the client's own proof sent back, and its own challenge, are refused", () => {
      const pass3 = makePass3(provider, make(), challenges);
      refuses("security.reflection", () => verifyPass4(provider, make(), challenges, pass3, pass3));
      const mirrored = { ...challenges, serverToClient: challenges.clientToServer.slice() };
      refuses("security.reflection", () => makePass3(provider, make(), mirrored));
      refuses("security.reflection", () => answerPass3(provider, make(), mirrored, pass3));
      refuses("security.reflection", () => verifyPass4(provider, make(), mirrored, pass3, new Uint8Array(17)));
    });
  });

  test("the wrong secret or key is refused", () => {
    const secret = Secret.fromText("correct horse");
    const wrong = Secret.fromText("correct horsf");
    const pairs: [HlsMechanism, HlsMechanism][] = [
      [
        { mechanism: 3, secret },
        { mechanism: 3, secret: wrong },
      ],
      [
        { mechanism: 4, secret },
        { mechanism: 4, secret: wrong },
      ],
      [
        { mechanism: 6, secret, clientTitle, serverTitle },
        { mechanism: 6, secret: wrong, clientTitle, serverTitle },
      ],
      [gmac(provider), gmac(provider, { keys: createKeySet(provider, 0, { ...keyOctets, gak: keyOctets.guek }) })],
      [gmac(provider), gmac(provider, { keys: createKeySet(provider, 0, { ...keyOctets, guek: keyOctets.gak }) })],
    ];
    for (const [one, other] of pairs) {
      const pass3 = makePass3(provider, one, challenges);
      refuses("security.proof", () => answerPass3(provider, other, challenges, pass3));
    }
  });

  test("GMAC and ciphered APDUs share one counter, and a proof is taken once", () => {
    const counters = new ReceiveCounters();
    const keys = createKeySet(provider, 0, keyOctets);
    const sendCounter = new SendCounter(new MemoryCounterStore(), keys.guek!, clientTitle);
    const client = gmac(provider, { keys, sendCounter });
    const server = gmac(provider, { keys, receiveCounters: counters });
    const apdu = () =>
      protect(text("apdu"), {
        keys,
        scope: "global",
        control: controlOf(0, true, true),
        systemTitle: clientTitle,
        invocationCounter: sendCounter.next(),
      });
    const open = (body: Uint8Array) =>
      unprotect(body, { keys, scope: "global", systemTitle: clientTitle, ownSystemTitle: serverTitle, counters });
    const early = apdu();
    const pass3 = makePass3(provider, client, challenges);
    answerPass3(provider, server, challenges, pass3);
    expect(counters.lowest(keys.guek!, clientTitle)).toBe(3);
    refuses("security.replay", () => answerPass3(provider, server, challenges, pass3));
    refuses("security.replay", () => open(early));
    expect(open(apdu()).invocationCounter).toBe(3);
    const forged = pass3.slice();
    forged.set([0xff, 0xff, 0xff, 0xff], 1);
    refuses("security.proof", () => answerPass3(provider, server, challenges, forged));
    expect(counters.lowest(keys.guek!, clientTitle)).toBe(4);
  });

  test("GMAC in suites 1 and 2, and not across suites", () => {
    const long = { guek: new Uint8Array(32).fill(1), gak: new Uint8Array(32).fill(2) };
    for (const [suite, octets] of [
      [1, keyOctets],
      [2, long],
    ] as const) {
      const mechanism = gmac(provider, { suite, keys: createKeySet(provider, suite, octets) });
      const pass3 = makePass3(provider, mechanism, challenges);
      expect(pass3[0]).toBe(0x10 | suite);
      answerPass3(provider, mechanism, challenges, pass3);
      if (suite === 1) refuses("security.proof", () => answerPass3(provider, gmac(provider), challenges, pass3));
      else refuses("security.suite", () => makePass3(provider, { ...mechanism, suite: 0 }, challenges));
    }
  });

  test("generated challenges have the length asked for and differ", () => {
    for (const length of [8, 16, 32, 64]) expect(generateChallenge(provider, length)).toHaveLength(length);
    expect(generateChallenge(provider)).toHaveLength(32);
    expect(toHex(generateChallenge(provider))).not.toBe(toHex(generateChallenge(provider)));
  });

  test("passwords", () => {
    const password = Secret.fromText("12345678");
    expect(verifyPassword(provider, password, text("12345678"))).toBe(true);
    for (const wrong of ["", "1234567", "12345679", "123456789"]) {
      expect(verifyPassword(provider, password, text(wrong))).toBe(false);
    }
  });
});

test("challenges of 8 to 64 octets only", () => {
  for (const length of [0, 7, 65, 8.5, Number.NaN]) {
    expect(() => generateChallenge(nodeCrypto, length)).toThrow(EncodeError);
  }
  const good = new Uint8Array(8).fill(1);
  for (const length of [0, 7, 65]) {
    const bad = new Uint8Array(length);
    refuses("security.challenge", () => checkChallenges({ clientToServer: bad, serverToClient: good }));
    refuses("security.challenge", () => checkChallenges({ clientToServer: good, serverToClient: bad }));
  }
  checkChallenges({ clientToServer: good, serverToClient: new Uint8Array(64) });
});

test("a random generator that is stuck, short or broken gives no challenge", () => {
  const broken: CryptoProvider["random"][] = [
    (length) => new Uint8Array(length),
    (length) => new Uint8Array(length).fill(0xff),
    (length) => nodeCrypto.random(length - 1),
    () => new Uint8Array(0),
  ];
  for (const random of broken) refuses("security.random", () => generateChallenge({ ...nodeCrypto, random }));
});

test("titles must be titles, and differ", () => {
  type Titles = Partial<Pick<HlsGmac, "clientTitle" | "serverTitle">>;
  for (const make of [
    (more: Titles) => gmac(nodeCrypto, more),
    (more: Titles): HlsMechanism => ({
      mechanism: 6,
      secret: Secret.fromText("s"),
      clientTitle,
      serverTitle,
      ...more,
    }),
  ]) {
    for (const name of ["clientTitle", "serverTitle"] as const) {
      refuses("security.title", () => makePass3(nodeCrypto, make({ [name]: new Uint8Array(7) }), challenges));
    }
    refuses("security.reflection", () => makePass3(nodeCrypto, make({ clientTitle: serverTitle }), challenges));
  }
});

test("missing keys are named", () => {
  for (const name of ["guek", "gak"] as const) {
    const keys = createKeySet(nodeCrypto, 0, { ...keyOctets, [name]: undefined });
    const error = refuses("security.key-missing", () => makePass3(nodeCrypto, gmac(nodeCrypto, { keys }), challenges));
    expect(error.message).toContain(name);
  }
});

test("any octets as a proof are refused with a typed error", () => {
  const own = makePass3(nodeCrypto, gmac(nodeCrypto), challenges);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (proof) => {
      refuses("security.proof", () => answerPass3(nodeCrypto, gmac(nodeCrypto), challenges, proof));
      refuses("security.proof", () => verifyPass4(nodeCrypto, gmac(nodeCrypto), challenges, proof, own));
    }),
  );
});
