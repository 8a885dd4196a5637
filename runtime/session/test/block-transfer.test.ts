import { toHex } from "@cosemkit/core";
import { decodeXdlmsApdu, encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { GeneralBlockTransfer } from "@cosemkit/model/apdu/general";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BlockTransfer, type BlockTransferOptions } from "../src/association/block-transfer.ts";

const options: BlockTransferOptions = { pduSize: 50, window: 3, burst: 63, asksAgain: true, maxOctets: 1 << 24 };

const octets = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff);
const block = (apdu: Uint8Array): GeneralBlockTransfer => decodeXdlmsApdu(apdu) as GeneralBlockTransfer;

/**
 * An exchange of a request and its answer between two parties. `lose` says which APDU gets lost; whoever began asks
 * again when nothing comes. `double` says which comes twice, and `swap` which turns come in the reverse order. Returns what
 * each got, and how many APDUs it took.
 */
function exchange(
  request: Uint8Array,
  answer: Uint8Array,
  {
    client = options,
    server = options,
    lose = () => false,
    double = () => false,
    swap = () => false,
  }: {
    client?: BlockTransferOptions;
    server?: BlockTransferOptions;
    lose?: (index: number) => boolean;
    double?: (index: number) => boolean;
    swap?: (round: number) => boolean;
  },
): { request: Uint8Array | undefined; answer: Uint8Array | undefined; apdus: number } {
  const a = new BlockTransfer(client);
  const b = new BlockTransfer({ ...server, asksAgain: false });
  let got: Uint8Array | undefined;
  let apdus = 0;
  let turns = 0;
  /** What comes of a turn. */
  const arrived = (sent: readonly Uint8Array[]): readonly Uint8Array[] => {
    const came = sent.flatMap((apdu) => {
      const index = apdus++;
      return lose(index) ? [] : double(index) ? [apdu, apdu] : [apdu];
    });
    return swap(turns++) ? came.reverse() : came;
  };
  let toServer = a.send(request);
  for (let round = 0; round < 20_000; round++) {
    let toClient: readonly Uint8Array[] = [];
    for (const apdu of arrived(toServer)) {
      expect(apdu.length).toBeLessThanOrEqual(client.pduSize);
      const arrival = b.receive(apdu);
      toClient = [...toClient, ...arrival.send];
      if (arrival.whole !== undefined) {
        got = arrival.whole;
        toClient = [...toClient, ...b.send(answer)];
      }
    }
    let next: readonly Uint8Array[] = [];
    for (const apdu of arrived(toClient)) {
      expect(apdu.length).toBeLessThanOrEqual(server.pduSize);
      const arrival = a.receive(apdu);
      if (arrival.whole !== undefined) return { request: got, answer: arrival.whole, apdus };
      next = [...next, ...arrival.send];
    }
    toServer = next.length > 0 ? next : a.again();
  }
  return { request: got, answer: undefined, apdus };
}

describe("general block transfer", () => {
  test("any size of PDU and window, any length: both parties get what was sent", () => {
    const party = fc.record({
      pduSize: fc.integer({ min: 12, max: 400 }),
      window: fc.integer({ min: 1, max: 63 }),
      burst: fc.constantFrom(1, 63),
      asksAgain: fc.constant(true),
      maxOctets: fc.constant(1 << 20),
    });
    fc.assert(
      fc.property(
        party,
        party,
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 1, max: 3_000 }),
        (client, server, up, down) => {
          const found = exchange(octets(up), octets(down), { client, server });
          expect(toHex(found.request!)).toBe(toHex(octets(up)));
          expect(toHex(found.answer!)).toBe(toHex(octets(down)));
        },
      ),
    );
  });

  test("whatever is lost, doubled or swapped, sooner or later both have it", () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        some,
        some,
        some,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        (lost, doubled, swapped, window, up, down) => {
          const party = { ...options, window };
          const found = exchange(octets(up), octets(down), {
            client: party,
            server: party,
            lose: (i) => lost.includes(i),
            double: (i) => doubled.includes(i),
            swap: (i) => swapped.includes(i),
          });
          expect(toHex(found.request!)).toBe(toHex(octets(up)));
          expect(toHex(found.answer!)).toBe(toHex(octets(down)));
        },
      ),
      // An acknowledgement is lost, and so is what would have repeated it.
      { examples: [[[0, 17, 14], [], [], 4, 493, 1]] },
    );
  });

  test.each([1, 63])("more than 64 KB with a window of %d", (window) => {
    const party = { ...options, pduSize: 1_024, window };
    const found = exchange(octets(10), octets(200_000), { client: party, server: party });
    expect(found.answer!.length).toBe(200_000);
    expect(toHex(found.answer!)).toBe(toHex(octets(200_000)));
    // An answer to each window, no more.
    const blocks = Math.ceil(200_000 / (1_024 - 9));
    expect(found.apdus).toBeLessThanOrEqual(blocks + Math.ceil(blocks / window) + 2);
  });

  test("what is doubled costs its own turn, not all that follow", () => {
    const party = { ...options, pduSize: 109, window: 4 };
    const count = (doubled: readonly number[]): number => {
      const found = exchange(octets(10), octets(40_000), {
        client: party,
        server: party,
        double: (i) => doubled.includes(i),
      });
      expect(toHex(found.answer!)).toBe(toHex(octets(40_000)));
      return found.apdus;
    };
    const once = count([]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: once }), { maxLength: 10 }), (doubled) => {
        expect(count(doubled)).toBeLessThanOrEqual(once + doubled.length * (party.window + 1));
      }),
    );
  });

  test("four times as much takes four times as many APDUs", () => {
    const party = { ...options, pduSize: 1_024, window: 10 };
    const [one, four] = [1, 4].map(
      (n) => exchange(octets(1), octets(n * 500_000), { client: party, server: party }).apdus,
    );
    expect(four! / one!).toBeLessThan(4.1);
  });

  test("what the blocks say, by the book", () => {
    const client = new BlockTransfer({ ...options, window: 2 });
    const server = new BlockTransfer({ ...options, window: 5 });
    const [request] = client.send(octets(3)).map(block);
    expect(request).toMatchObject({
      blockControl: { window: 2, streaming: "not-streaming", lastBlock: "last" },
      blockNumber: 1,
      blockNumberAck: 0,
    });
    const { whole } = server.receive(encodeXdlmsApdu(request!));
    expect(whole).toEqual(octets(3));
    const answers = server.send(octets(100)).map(block);
    expect(
      answers.map(({ blockControl: { streaming, lastBlock }, blockNumber, blockNumberAck }) => [
        streaming,
        lastBlock,
        blockNumber,
        blockNumberAck,
      ]),
    ).toEqual([
      ["streaming", "not-last", 1, 1],
      ["not-streaming", "not-last", 2, 1],
    ]);
    expect(client.receive(encodeXdlmsApdu(answers[0]!)).send).toEqual([]);
    const [acknowledgement] = client.receive(encodeXdlmsApdu(answers[1]!)).send.map(block);
    expect(acknowledgement).toMatchObject({
      blockNumber: 2,
      blockNumberAck: 2,
      blockData: new Uint8Array(0),
      blockControl: { lastBlock: "last" },
    });
    const [last] = server.receive(encodeXdlmsApdu(acknowledgement!)).send.map(block);
    expect(last).toMatchObject({
      blockNumber: 3,
      blockNumberAck: 2,
      blockControl: { lastBlock: "last", streaming: "not-streaming" },
    });
    expect(client.receive(encodeXdlmsApdu(last!)).whole).toEqual(octets(100));
  });

  test("a peer that acknowledges what was not sent, numbers from 0, or never ends", () => {
    const wrong = (changes: Partial<GeneralBlockTransfer>): Uint8Array =>
      encodeXdlmsApdu({
        kind: "general-block-transfer",
        blockControl: { window: 1, streaming: "not-streaming", lastBlock: "not-last" },
        blockNumber: 1,
        blockNumberAck: 0,
        blockData: octets(40),
        ...changes,
      });
    const party = (): BlockTransfer => new BlockTransfer({ ...options, maxOctets: 1_000 });
    expect(() => party().receive(wrong({ blockNumberAck: 1 }))).toThrow(
      expect.objectContaining({ code: "transfer.protocol" }),
    );
    expect(() => party().receive(wrong({ blockNumber: 0 }))).toThrow(
      expect.objectContaining({ code: "transfer.protocol" }),
    );
    const endless = party();
    expect(() => {
      for (let i = 1; i < 100; i++) endless.receive(wrong({ blockNumber: i, blockNumberAck: 0 }));
    }).toThrow(expect.objectContaining({ code: "transfer.limit" }));
    expect(() => party().send(new Uint8Array(41 * 0x1_0000))).toThrow(
      expect.objectContaining({ code: "transfer.size" }),
    );
  });

  test("any octets are a block or a DecodeError or a failure of the transfer", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { maxLength: 10 }), (apdus) => {
        const transfer = new BlockTransfer(options);
        try {
          for (const apdu of apdus) transfer.receive(Uint8Array.of(0xe0, ...apdu));
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^(decode|transfer)\./) });
        }
      }),
    );
  });
});
