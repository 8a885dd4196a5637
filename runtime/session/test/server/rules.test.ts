/** What a server refuses of a client: the rules by their numbers, where no other file has them. */

import { concatBytes, toHex } from "@cosemkit/core";
import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import { dataObjectServer } from "@cosemkit/model/classes/data";
import type { ApplicationContextNameId } from "@cosemkit/model/codes/application-context-name";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GuessGuard } from "../../src/association/server-guess-guard.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { type InvocationCounterStore, MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { Secret } from "../../src/security/keys.ts";
import type { ServerClient, ServerEvent } from "../../src/server/server.ts";
import { type Forgery, forgedApdu } from "../security/forge.ts";
import {
  actionRequest,
  all,
  clientTitle,
  exceptionOf,
  getRequest,
  hexOf,
  id,
  keyOctets,
  security,
  server,
  serverTitle,
  Tester,
  type TesterOptions,
  target,
  text,
} from "./support.ts";

const ciphered = { ciphered: true, mechanism: "hls-gmac" } as const;
const get = getRequest(15, "0-0:40.0.0.255", 8);
const plainGet = encodeXdlmsApdu(get);
const getRequestTag = 0xc8;
const undeciphered = "d80105";

function hls5(more: Partial<ServerClient> = {}): ServerClient {
  return { sap: 1, authentication: { mechanism: "hls-gmac" }, security: security(), ...more };
}

interface Associated {
  readonly client: Tester;
  readonly events: readonly ServerEvent[];
}

/** A client in a ciphered association. */
async function associated(more: Partial<ServerClient> = {}): Promise<Associated> {
  const { server: meter, events } = server({ clients: [hls5(more)] });
  const client = new Tester(meter.open(1), ciphered);
  await client.authenticate();
  return { client, events };
}

/** What who has all keys could send next. */
const forged = (client: Tester, more: Partial<Forgery> = {}, tag: number = getRequestTag): Uint8Array =>
  forgedApdu(tag, plainGet, { ...keyOctets, title: clientTitle, counter: client.sendCounter.next(), ...more });

/** Codes of the protection failures so far. */
const failures = (events: readonly ServerEvent[]): readonly string[] =>
  events.flatMap((event) => (event.kind === "protection-failed" ? [event.error.code] : []));

test("W2: of 256 security control octets one is taken; the others are refused before a key is used", async () => {
  const { client, events } = await associated();
  for (let control = 0; control < 256; control++) {
    const reply = await client.session.receive(forged(client, { control }));
    if (control === 0x30) expect(reply?.[0]).toBe(0xcc);
    else expect(hexOf(reply)).toBe(undeciphered);
  }
  expect(failures(events)).toHaveLength(255);
  expect([...new Set(failures(events))].sort()).toEqual([
    "security.compression",
    "security.control",
    "security.key-missing",
    "security.policy",
    "security.suite",
  ]);
});

test("W3: under each other outer tag, what is inside is refused", async () => {
  const { client, events } = await associated();
  for (const tag of [0xc9, 0xcb, 0x21, 0x25, 0x26, 0xcc]) {
    expect(hexOf(await client.session.receive(forged(client, {}, tag)))).toBe(undeciphered);
  }
  expect(new Set(failures(events))).toEqual(new Set(["security.inner-tag"]));
  expect((await client.session.receive(forged(client)))?.[0]).toBe(0xcc);
});

test.each([4, 8, 13, 14, 15, 16])("W12: a right tag of %i octets is refused", async (tagLength) => {
  const { client, events } = await associated();
  expect(hexOf(await client.session.receive(forged(client, { tagLength })))).toBe(undeciphered);
  expect(failures(events)).toEqual(["security.tag"]);
  expect((await client.session.receive(forged(client)))?.[0]).toBe(0xcc);
});

describe("W5: weak mechanisms are for those who are set up for them, and told of", () => {
  const secret = Secret.fromText("12345678");
  const clients: Readonly<Record<string, ServerClient["authentication"]>> = {
    none: { mechanism: "none" },
    lls: { mechanism: "lls", password: secret },
    "hls-md5": { mechanism: "hls-md5", secret },
    "hls-sha1": { mechanism: "hls-sha1", secret },
    "hls-sha256": { mechanism: "hls-sha256", secret },
    "hls-gmac": { mechanism: "hls-gmac" },
  };
  const mechanisms = ["lls", "hls-md5", "hls-sha1", "hls-sha256", "hls-gmac"] as const;

  test("W5: no client gets in by another mechanism than its own, and not by none", async () => {
    for (const [own, authentication] of Object.entries(clients)) {
      for (const mechanism of [undefined, ...mechanisms]) {
        if (mechanism === own || (own === "none" && mechanism === undefined)) continue;
        const { server: meter, events } = server({ clients: [hls5({ authentication, contexts: ["ln"] })] });
        const options: TesterOptions = mechanism === undefined ? {} : { mechanism, value: text("12345678") };
        const client = new Tester(meter.open(1), options);
        expect((await client.associate()).result).toBe("rejected-permanent");
        expect(client.session.state).toBe("idle");
        expect(events.map(({ kind }) => kind)).toEqual(["refused"]);
      }
    }
  });

  test.each([
    ["hls-md5", 3, true],
    ["hls-sha1", 4, true],
    ["hls-sha256", 6, false],
  ] as const)("W5: an association by %s is told of as such", async (mechanism, number, weak) => {
    const { server: meter, events } = server({ clients: [{ sap: 1, authentication: { mechanism, secret } }] });
    const client = new Tester(meter.open(1), { mechanism });
    await prove(client, number);
    expect(events).toMatchObject([{ kind: "associated", mechanism, weak }]);
  });

  test.each([false, true])("W5: a password is weak, and so it is told; ciphered context: %s", async (ciphered) => {
    const client = { sap: 1, authentication: clients["lls"]! } as const;
    const { server: meter, events } = server({
      clients: [ciphered ? { ...client, security: security(), contexts: ["ln-ciphering"] } : client],
    });
    const aare = await new Tester(meter.open(1), { ciphered, mechanism: "lls", value: text("12345678") }).associate();
    expect(aare.result).toBe("accepted");
    expect(events).toMatchObject([{ kind: "associated", mechanism: "lls", weak: true }]);
  });
});

const hlsSecret = Secret.fromText("12345678");

/** Pass 3 of a mechanism with a secret, right or wrong. */
function pass3(client: Tester, stoc: Uint8Array, mechanism: 3 | 4 | 6, isRight: boolean): XdlmsApdu {
  const secret = isRight ? hlsSecret : Secret.fromText("87654321");
  const name = { 3: "md5", 4: "sha-1", 6: "sha-256" } as const;
  const proof =
    mechanism === 6
      ? secret.within(new Uint8Array(0), concatBytes(clientTitle, serverTitle, stoc, client.challenge), hash(name[6]))
      : secret.within(stoc, new Uint8Array(0), hash(name[mechanism]));
  return actionRequest(15, "0-0:40.0.0.255", 1, { type: "octet-string", value: proof });
}

const hash =
  (name: "md5" | "sha-1" | "sha-256") =>
  (octets: Uint8Array): Uint8Array =>
    nodeCrypto.hash(name, octets);

async function challenged(client: Tester): Promise<Uint8Array> {
  const { respondingAuthenticationValue } = await client.associate();
  return respondingAuthenticationValue!.value as Uint8Array;
}

async function prove(client: Tester, mechanism: 3 | 4 | 6, isRight = true): Promise<string> {
  const request = pass3(client, await challenged(client), mechanism, isRight);
  return hexOf(await client.session.receive(encodeXdlmsApdu(request)));
}

describe("W15: guessing", () => {
  const client: ServerClient = { sap: 1, authentication: { mechanism: "hls-md5", secret: hlsSecret } };
  const options: TesterOptions = { mechanism: "hls-md5" };

  test("W15: HLS: after five wrong proofs even the right one is refused for a while, as a wrong one", async () => {
    let now = 0;
    const { server: meter } = server({ clients: [client], guard: new GuessGuard({ now: () => now }) });
    const tester = (): Tester => new Tester(meter.open(1, "10.0.0.1"), options);
    const wrong = await prove(tester(), 3, false);
    for (let i = 1; i < 5; i++) expect(await prove(tester(), 3, false)).toBe(wrong);
    // Locked: who knows the secret and who does not get the same, octet for octet.
    const [right, other] = [tester(), tester()];
    const refusal = hexOf(await right.session.receive(right.aarq()));
    expect(refusal).toMatch(/^6117.*a203020101a305a10302010d/);
    expect(hexOf(await other.session.receive(other.aarq()))).toBe(refusal);
    now = 59_999;
    expect(hexOf(await right.session.receive(right.aarq()))).toBe(refusal);
    now = 60_000;
    const again = tester();
    expect(await prove(again, 3)).toMatch(/^c701/);
    expect(again.session.state).toBe("associated");
  });

  test("W15: HLS: challenges that were asked for before the lock buy no guesses beyond it", async () => {
    const { server: meter, events } = server({ clients: [client], guard: new GuessGuard({ now: () => 0 }) });
    const guessers: (readonly [Tester, Uint8Array])[] = [];
    for (let i = 0; i < 20; i++) {
      const tester = new Tester(meter.open(1, "10.0.0.1"), options);
      guessers.push([tester, await challenged(tester)]);
    }
    const replies = new Set<string>();
    for (const [i, [tester, stoc]] of guessers.entries()) {
      // The last one would be right.
      const isRight = i === guessers.length - 1;
      const request = pass3(tester, stoc, 3, isRight);
      replies.add(hexOf(await tester.session.receive(encodeXdlmsApdu(request))));
      expect(tester.session.state).toBe("idle");
    }
    expect(replies.size).toBe(1);
    expect(events.filter(({ kind }) => kind === "authentication-failed")).toHaveLength(20);
    expect(events.some(({ kind }) => kind === "associated")).toBe(false);
  });

  test("W15: a right proof in between does not give the guesser of another client a fresh start", async () => {
    const guard = new GuessGuard({ attempts: 2, now: () => 0 });
    const other: ServerClient = { sap: 2, authentication: { mechanism: "lls", password: hlsSecret } };
    const { server: meter } = server({ clients: [client, other], guard });
    await prove(new Tester(meter.open(1, "10.0.0.1"), options), 3, false);
    const known = new Tester(meter.open(2, "10.0.0.1"), { mechanism: "lls", value: text("12345678") });
    expect((await known.associate()).result).toBe("accepted");
    await prove(new Tester(meter.open(1, "10.0.0.1"), options), 3, false);
    const locked = new Tester(meter.open(1, "10.0.0.1"), options);
    expect((await locked.associate()).result).toBe("rejected-permanent");
  });
});

describe("W13: a plain AARQ never takes the place of a ciphered association", () => {
  const contexts: readonly ApplicationContextNameId[] = ["ln", "sn", "ln-ciphering", "sn-ciphering"];
  const proposed = [...all, "read", "write"] as const;

  test.each(
    (["ln-ciphering", "sn-ciphering"] as const).flatMap((from) =>
      (["ln", "sn"] as const).map((to) => [from, to] as const),
    ),
  )("W13: %s, then %s in clear", async (from, to) => {
    const { server: meter } = server({
      clients: [{ sap: 1, authentication: { mechanism: "none" }, security: security(), contexts }],
    });
    const session = meter.open(1);
    const client = new Tester(session, {
      ciphered: true,
      aarq: { applicationContextName: from },
      initiate: { proposedConformance: proposed },
    });
    expect((await client.associate()).result).toBe("accepted");
    // On a connection of its own it would be let in.
    const plain: TesterOptions = { aarq: { applicationContextName: to }, initiate: { proposedConformance: proposed } };
    expect((await new Tester(meter.open(1), plain).associate()).result).toBe("accepted");
    const { result, resultSourceDiagnostic } = await new Tester(session, plain).associate();
    expect([result, resultSourceDiagnostic.value]).toEqual([
      "rejected-permanent",
      "application-context-name-not-supported",
    ]);
    // The association is still the ciphered one.
    const request: XdlmsApdu =
      from === "ln-ciphering" ? get : { kind: "read-request", value: [{ kind: "variable-name", value: 0xfa00 }] };
    expect(hexOf(await session.receive(encodeXdlmsApdu(request)))).toMatch(/^(d80101|0e)/);
    expect((await client.exchange(request)).kind).toMatch(/-response/);
  });
});

describe("W10: no counter of the server is used twice", () => {
  /** The counter of a ciphered APDU: after tag, length and security control. */
  const counterOf = (apdu: Uint8Array): number => Number.parseInt(toHex(apdu.subarray(3, 7)), 16);

  /** Every counter that a server sends in a conversation: in the AARE, the proof and around it, and replies. */
  async function conversation(client: ServerClient, counter: { next(): number }): Promise<readonly number[]> {
    const { server: meter } = server({ clients: [client] });
    const tester = new Tester(meter.open(1), ciphered);
    // The client goes on as well: its counters outlive the server's restart.
    (tester as { sendCounter: { next(): number } }).sendCounter = counter;
    tester.cipher = tester.cipherWith({ sendCounter: counter, receiveCounters: undefined });
    const used: number[] = [];
    const aare = await tester.associate();
    used.push(counterOf(aare.userInformation!));
    for (const request of [tester.pass3(aare), get, get]) {
      const reply = await tester.session.receive(tester.cipher.protect(encodeXdlmsApdu(request)));
      used.push(counterOf(reply!));
      const plain = toHex(tester.cipher.open(reply!).plaintext);
      const proof = /0911(?:10)([0-9a-f]{8})/.exec(plain)?.[1];
      if (proof !== undefined) used.push(Number.parseInt(proof, 16));
    }
    return used;
  }

  test("W10: over restarts, crashes and servers that share a store", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("restart", "second"), { minLength: 1, maxLength: 6 }),
        async (steps) => {
          const counters = new MemoryCounterStore();
          let counter = 0;
          const next = { next: () => counter++ };
          const seen = new Set<number>();
          let total = 0;
          let client = hls5({ security: security({ counters }) });
          const second = hls5({ security: security({ counters }) });
          for (const step of ["restart", ...steps]) {
            // Nothing is said to the store at the end: a restart is no better than a crash.
            if (step === "restart") client = hls5({ security: security({ counters }) });
            const used = await conversation(step === "second" ? second : client, next);
            expect(used).toHaveLength(5);
            for (const one of used) seen.add(one);
            total += used.length;
          }
          expect(seen.size).toBe(total);
        },
      ),
      { numRuns: 25 },
    );
  });

  test("W10: a server whose store fails sends nothing protected", async () => {
    let fails = false;
    const memory = new MemoryCounterStore();
    const counters: InvocationCounterStore = {
      reserve: (name) => {
        if (fails) throw new Error("the disk is full");
        return memory.reserve(name, 1);
      },
      peek: (name) => memory.peek(name),
      raise: (name, atLeast) => memory.raise(name, atLeast),
    };
    const { client } = await associated({ security: security({ counters }) });
    // The reservation under way is used up, then the store is asked.
    fails = true;
    const replies: string[] = [];
    for (let i = 0; i < 300 && replies.at(-1)?.startsWith("d8") !== true; i++) {
      replies.push(hexOf(await client.session.receive(client.cipher.protect(plainGet))));
    }
    expect(replies.at(-1)).toBe("d80101");
    expect(client.session.state).toBe("idle");
  });

  test("W10: the last counter is the last: the association ends, and a new one is refused", async () => {
    const counters = new MemoryCounterStore();
    const setup = security({ counters });
    const { client } = await associated({ security: setup });
    setup.sendCounter.raiseTo(0xffff_fffe, { consent: true });
    const last = await client.session.receive(client.cipher.protect(plainGet));
    expect(counterOf(last!)).toBe(0xffff_fffe);
    for (let i = 0; i < 3; i++) {
      expect(exceptionOf(await client.session.receive(client.cipher.protect(plainGet)))).toBe(
        "service-not-allowed/operation-not-possible",
      );
      expect(client.session.state).toBe("idle");
    }
    expect(hexOf(await client.session.receive(client.aarq()))).toBe("d80101");
  });
});

describe("W6: what goes in blocks is tied to its request", () => {
  const names = ["0-0:96.1.0.255", "0-0:96.1.1.255", "0-0:96.1.2.255"] as const;
  const lengths = [120, 150, 180] as const;
  const first: readonly Uint8Array[] = lengths.map((length, i) =>
    Uint8Array.from({ length }, (_, at) => (i * 64 + at) & 0xff),
  );
  const blockOctets = 50;
  const hexOfValue = (value: Data): string => (value.type === "octet-string" ? toHex(value.value) : value.type);

  /** A client of three attributes that each take several blocks. */
  async function transferring(): Promise<{ readonly client: Tester; readonly values: readonly { value: Data }[] }> {
    const values = first.map((value) => ({ value: { type: "octet-string", value } as Data }));
    const { server: meter } = server({
      objects: values.map((held, i) =>
        dataObjectServer(names[i]!, {
          value: {
            get: () => held.value,
            set: (value) => {
              held.value = value;
            },
          },
        }),
      ),
      clients: [{ sap: 1, authentication: { mechanism: "none" } }],
    });
    const client = new Tester(meter.open(1), { initiate: { clientMaxReceivePduSize: blockOctets + 12 } });
    await client.associate();
    return { client, values };
  }

  /** One of: begin the transfer of an attribute, go on with the next block, or with a block that is `off` the next one. */
  const step = fc.record({
    which: fc.nat(2),
    act: fc.constantFrom("begin", "next", "next", "next", "next", "off" as const),
    off: fc.constantFrom(-1, 1, 7, -2),
  });

  test("W6: GET: whatever comes in between, each invoke-id gets its own octets, in order, or is told that it will not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { client } = await transferring();
        const got = new Map<number, number[]>();
        for (const { which, act, off } of steps) {
          const state = got.get(which);
          const invokeIdAndPriority = { ...id, invokeId: which + 3 };
          const blocks = state === undefined ? 0 : state[0]!;
          if (act === "begin") {
            const reply = await client.exchange({
              ...getRequest(1, names[which]!, 2),
              invokeIdAndPriority,
            } as XdlmsApdu);
            got.set(which, [1, ...taken(reply, which, 1)]);
            continue;
          }
          const blockNumber = act === "next" ? blocks : Math.max(0, blocks + off);
          const reply = await client.exchange({ kind: "get-request-next", invokeIdAndPriority, blockNumber });
          expect(reply).toMatchObject({ kind: "get-response-with-datablock", invokeIdAndPriority });
          if (state === undefined || blockNumber !== blocks) {
            // Out of order: refused, and the transfer is over.
            expect(reply).toMatchObject({ result: { lastBlock: true, result: { kind: "data-access-result" } } });
            got.delete(which);
            continue;
          }
          const octets = [...state.slice(1), ...taken(reply, which, blocks + 1)];
          const whole = encodeData({ type: "octet-string", value: first[which]! });
          expect(toHex(Uint8Array.from(octets))).toBe(toHex(whole.subarray(0, octets.length)));
          if (octets.length === whole.length) got.delete(which);
          else got.set(which, [blocks + 1, ...octets]);
        }
      }),
      { numRuns: 60 },
    );
  });

  function taken(reply: XdlmsApdu, which: number, blockNumber: number): readonly number[] {
    expect(reply).toMatchObject({
      kind: "get-response-with-datablock",
      invokeIdAndPriority: { invokeId: which + 3 },
      result: { blockNumber, result: { kind: "raw-data" } },
    });
    const { result } = (reply as Extract<XdlmsApdu, { kind: "get-response-with-datablock" }>).result;
    return [...(result.value as Uint8Array)];
  }

  test("W6: SET: whatever comes in between, an attribute is written whole with what was meant for it, or not at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { client, values } = await transferring();
        const meant = first.map((value) => value.slice().reverse());
        const sent = new Map<number, number>();
        const expected = first.map(toHex);
        for (const { which, act, off } of steps) {
          const whole = encodeData({ type: "octet-string", value: meant[which]! });
          const before = sent.get(which) ?? 0;
          const isFirst = act === "begin";
          const number = isFirst ? 1 : Math.max(1, before + 1 + (act === "off" ? off : 0));
          const rawData = whole.subarray((number - 1) * blockOctets, number * blockOctets);
          const lastBlock = number * blockOctets >= whole.length;
          const common = {
            invokeIdAndPriority: { ...id, invokeId: which + 3 },
            datablock: { lastBlock, blockNumber: number, rawData },
          };
          const reply = await client.exchange(
            isFirst
              ? {
                  kind: "set-request-with-first-datablock",
                  cosemAttributeDescriptor: target(1, names[which]!, 2),
                  ...common,
                }
              : { kind: "set-request-with-datablock", ...common },
          );
          expect(reply).toMatchObject({ invokeIdAndPriority: { invokeId: which + 3 } });
          const isRight = isFirst || (before > 0 && number === before + 1);
          if (isRight && !lastBlock) {
            expect(reply).toMatchObject({ kind: "set-response-datablock", blockNumber: number });
            sent.set(which, number);
          } else {
            expect(reply).toMatchObject({ kind: "set-response-last-datablock" });
            expect((reply as { readonly result: string }).result === "success").toBe(isRight);
            if (isRight) expected[which] = toHex(meant[which]!);
            sent.delete(which);
          }
          expect(values.map(({ value }) => hexOfValue(value))).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("W6: SET: a block that comes twice ends the transfer; nothing is written", async () => {
    const { client, values } = await transferring();
    const whole = encodeData({ type: "octet-string", value: new Uint8Array(120).fill(9) });
    const block = (blockNumber: number): XdlmsApdu => ({
      kind: "set-request-with-datablock",
      invokeIdAndPriority: id,
      datablock: {
        lastBlock: blockNumber === 3,
        blockNumber,
        rawData: whole.subarray((blockNumber - 1) * blockOctets, blockNumber * blockOctets),
      },
    });
    const begin: XdlmsApdu = {
      ...(block(1) as Extract<XdlmsApdu, { kind: "set-request-with-datablock" }>),
      kind: "set-request-with-first-datablock",
      cosemAttributeDescriptor: target(1, names[0], 2),
    };
    await client.exchange(begin);
    await client.exchange(block(2));
    expect(await client.exchange(block(2))).toMatchObject({ result: "data-block-number-invalid", blockNumber: 2 });
    expect(await client.exchange(block(3))).toMatchObject({ kind: "set-response-last-datablock" });
    expect(hexOfValue(values[0]!.value)).toBe(toHex(first[0]!));
  });
});
