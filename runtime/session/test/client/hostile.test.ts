import { DlmsError, fromHex } from "@cosemkit/core";
import type { XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import { register } from "@cosemkit/model/classes/register";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connect, type Meter } from "../../src/client/client.ts";
import { rawAttribute } from "../../src/client/target.ts";
import { WrapperChannel } from "../../src/client/wrapper-channel.ts";
import { encodeWrapper, WrapperReceiver } from "../../src/link/wrapper.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import type { ByteConnection } from "../../src/transport/byte-transport.ts";
import { memoryTransport } from "../../src/transport/memory.ts";
import { aare, fakeMeter, invoked, ScriptedChannel } from "./fake-server.ts";
import { rejection } from "./support.ts";

/** Servers that send anything at all, and links that do what they can: the right data, or a typed error in time. */

const target = rawAttribute(1, "0-0:42.0.0.255", 2);

function block(request: XdlmsApdu, octets: Uint8Array, size: number, n: number): XdlmsApdu {
  return {
    kind: "get-response-with-datablock",
    invokeIdAndPriority: invoked(request),
    result: {
      lastBlock: n * size >= octets.length,
      blockNumber: n,
      result: { kind: "raw-data", value: octets.subarray((n - 1) * size, n * size) },
    },
  };
}

describe("block transfer", () => {
  test("any size of value and block, any repetition of what was sent before: the same octets", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.integer({ min: 1, max: 120 }),
        fc.infiniteStream(fc.nat({ max: 3 })),
        async (octets, size, repeats) => {
          const value: Data = { type: "octet-string", value: octets };
          const encoded = encodeData(value);
          const sent: XdlmsApdu[] = [];
          const { meter } = await fakeMeter((request) => {
            const n = request.kind === "get-request-next" ? request.blockNumber + 1 : 1;
            const again = Array.from({ length: repeats.next().value! }, (_, i) => sent.at(-1 - i)).filter(
              (apdu) => apdu !== undefined,
            );
            const next = block(request, encoded, size, n);
            sent.push(next);
            return [...again, next];
          });
          expect(await meter.read(target)).toEqual(value);
          sent.length = 0;
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a connection that is closed in the middle", async () => {
    let server!: ByteConnection;
    const transport = memoryTransport((connection) => {
      server = connection;
      const receiver = new WrapperReceiver();
      let n = 0;
      connection.start({
        receive: (bytes) => {
          for (const { apdu } of receiver.push(bytes)) {
            if (++n > 3) {
              connection.close();
              return;
            }
            const reply = apdu[0] === 0x60 ? aare() : fromHex(`c402c1000000000${n - 1}000109`);
            connection.write(encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu: reply }));
          }
        },
        closed: () => {},
      });
    });
    const channel = new WrapperChannel({ transport, client: 16, server: 1 });
    const meter = await connect({ channel, crypto: nodeCrypto });
    await rejection(meter.read(target), "link.closed");
    await rejection(meter.read(target), "link.closed");
    server.write(fromHex("00"));
    await meter.close();
  });
});

describe("any octets", () => {
  /** Octets that begin like a reply, or like nothing. */
  const noise = fc
    .tuple(
      fc.constantFrom("", "c401c100", "c402c1", "c403c1", "c501c1", "c701c100", "d8", "0e", "0f", "61"),
      fc.uint8Array({ maxLength: 24 }),
    )
    .map(([start, rest]) => Uint8Array.from([...fromHex(start), ...rest]));

  async function typed(work: Promise<unknown>): Promise<void> {
    await work.catch((error: unknown) => {
      expect(error).toBeInstanceOf(DlmsError);
    });
  }

  test("in place of an AARE: an association, or a typed error", async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (reply) => {
        const channel = new ScriptedChannel(() => [reply]);
        await typed(connect({ channel, crypto: nodeCrypto, timeout: 5 }));
      }),
      { numRuns: 200 },
    );
  });

  test("in an AARE with one octet changed", async () => {
    const good = aare();
    for (let at = 0; at < good.length; at++) {
      for (const octet of [0, good[at]! ^ 1, good[at]! ^ 0x80, 0xff]) {
        const reply = good.slice();
        reply[at] = octet;
        const channel = new ScriptedChannel(() => [reply]);
        await typed(connect({ channel, crypto: nodeCrypto, timeout: 5 }));
      }
      const channel = new ScriptedChannel(() => [good.subarray(0, at)]);
      await rejection(connect({ channel, crypto: nodeCrypto, timeout: 5 }), "decode.truncated");
    }
  });

  test("in place of replies: a value, or a typed error", async () => {
    const energy = register("1-0:1.8.0.255");
    const calls: readonly ((meter: Meter) => Promise<unknown>)[] = [
      (meter) => meter.read(energy.value),
      (meter) => meter.readAll([energy.value, energy.scalerUnit]),
      (meter) => meter.write(energy.value, { type: "unsigned", value: 1 }),
      (meter) => meter.invoke(energy.reset, 0),
      (meter) => meter.objects(),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(noise, { maxLength: 3 }), fc.constantFrom(...calls), async (replies, call) => {
        const channel = new ScriptedChannel((apdu) => (apdu[0] === 0x60 ? [aare()] : replies));
        const meter = await connect({ channel, crypto: nodeCrypto, timeout: 5, release: "disconnect" });
        await typed(call(meter));
        await meter.close();
      }),
      { numRuns: 300 },
    );
  });

  test("after the association: nothing is thrown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(noise, { maxLength: 5 }), async (octets) => {
        const { meter, channel } = await fakeMeter(
          (request) => [
            {
              kind: "get-response-normal",
              invokeIdAndPriority: invoked(request),
              result: { kind: "data", value: { type: "null-data" } },
            },
          ],
          {},
          { onNotification: () => {} },
        );
        for (const apdu of octets) channel.arrive(apdu);
        expect(await meter.read(target)).toEqual({ type: "null-data" });
      }),
      { numRuns: 100 },
    );
  });
});

test("an exception cut short is a DecodeError", async () => {
  const channel = new ScriptedChannel((apdu) => (apdu[0] === 0x60 ? [aare()] : [fromHex("d801")]));
  const meter = await connect({ channel, crypto: nodeCrypto, timeout: 5 });
  await rejection(meter.read(target), "decode.truncated");
});
