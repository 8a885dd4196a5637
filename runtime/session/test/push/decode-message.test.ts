import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import { type CosemApdu, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { cosemApdu } from "@cosemkit/model/arbitraries/apdu/apdu";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hdlcAddress } from "../../src/link/hdlc-address.ts";
import { encodeHdlcFrame } from "../../src/link/hdlc-frame.ts";
import { encodeLlc } from "../../src/link/llc.ts";
import { encodeMbusMessage } from "../../src/link/mbus.ts";
import { encodeWrapper } from "../../src/link/wrapper.ts";
import { decodeMessages, type InputLayer, MessageDecoder } from "../../src/push/decode-message.ts";
import { isFailed, type MessageOutcome } from "../../src/push/message.ts";
import { chunked } from "../link/support.ts";
import { block, getResponse, inShort, notification, pushFrame, uiFrames, wholly } from "./support.ts";

const wrapped = encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu: getResponse });
const mbusSap = { control: 0x53, address: 0xff, sourceSap: 1, destinationSap: 103 };

function layersOf(outcome: MessageOutcome | undefined): readonly string[] {
  return outcome?.layers.map((one) => one.layer) ?? [];
}

describe("finding the layer of an input", () => {
  test.each([
    ["a bare APDU", [getResponse], [], "get-response-normal"],
    ["an APDU behind LLC octets", [encodeLlc("response", getResponse)], ["llc"], "get-response-normal"],
    ["an HDLC frame", [pushFrame(notification)], ["hdlc", "llc"], "data-notification"],
    ["the wrapper", [wrapped], ["wrapper"], "get-response-normal"],
    ["M-Bus frames", encodeMbusMessage({ ...mbusSap, apdu: notification }), ["mbus"], "data-notification"],
  ])("%s", (_, inputs, layers, kind) => {
    const [message, ...more] = wholly(decodeMessages(inputs));
    expect(more).toEqual([]);
    expect(layersOf(message)).toEqual(layers);
    expect(message!.apdu!.value.kind).toBe(kind);
    expect(message!.warnings).toEqual([]);
  });

  test("bare Data is taken only where it is said", () => {
    expect(inShort(decodeMessages([fromHex("120005")], { as: "data" }))).toEqual(["0 long-unsigned"]);
    expect(inShort(decodeMessages([fromHex("120005")]))).toEqual(["0 apdu decode.unknown-tag"]);
  });

  test.each<InputLayer>(["hdlc", "wrapper", "mbus", "apdu"])(
    "what is said to be %s is taken for nothing else",
    (as) => {
      const noise = fromHex("ee");
      const outcomes = decodeMessages([noise], { as });
      expect(outcomes).toHaveLength(1);
      expect(isFailed(outcomes[0]!) && outcomes[0].error.layer).toBe(as);
    },
  );
});

describe("several inputs", () => {
  test("bare APDUs stand for themselves", () => {
    expect(inShort(decodeMessages([getResponse, fromHex("ff"), notification]))).toEqual([
      "0 get-response-normal",
      "1 apdu decode.unknown-tag",
      "2 data-notification",
    ]);
  });

  test("a message belongs to the input that it began in", () => {
    const long = concatBytes(encodeLlc("response", notification));
    const [first, second] = uiFrames(long.subarray(0, 10), long.subarray(10));
    const other = pushFrame(getResponse);
    expect(inShort(decodeMessages([other, first!, second!, other]))).toEqual([
      "0 get-response-normal",
      "1 data-notification",
      "3 get-response-normal",
    ]);
  });

  test("frames may be cut anywhere, and links of several kinds may mix", () => {
    const frame = pushFrame(notification);
    for (const stream of [frame, wrapped, encodeMbusMessage({ ...mbusSap, apdu: notification })[0]!]) {
      for (let cut = 2; cut < stream.length; cut++) {
        const outcomes = decodeMessages([getResponse, stream.subarray(0, cut), stream.subarray(cut), getResponse]);
        expect(inShort(outcomes).map((one) => one.slice(0, 1))).toEqual(["0", "1", "3"]);
        wholly(outcomes);
      }
    }
  });

  test("an input that is cut off does not swallow those behind it", () => {
    const half = pushFrame(notification).subarray(0, 20);
    expect(inShort(decodeMessages([half, getResponse]))).toEqual(["1 get-response-normal", "0 hdlc decode.truncated"]);
    expect(inShort(decodeMessages([half, pushFrame(getResponse)])).toSorted()).toEqual([
      "0 hdlc decode.malformed",
      "1 get-response-normal",
    ]);
    const noise = fromHex("00020000");
    expect(inShort(decodeMessages([noise, noise, wrapped], { as: "wrapper" }))).toEqual([
      "0 wrapper decode.malformed",
      "1 wrapper decode.malformed",
      "2 get-response-normal",
    ]);
    expect(inShort(decodeMessages([wrapped.subarray(0, 12), wrapped]))).toEqual([
      "0 wrapper decode.truncated",
      "1 get-response-normal",
    ]);
  });

  test.each(["", "7e", "7e7e7e", "00", "68", "0001"])("octets of no message, %j, are a failure", (hex) => {
    expect(decodeMessages([fromHex(hex)]).filter(isFailed)).toHaveLength(1);
    expect(decodeMessages([fromHex(hex), getResponse]).filter(isFailed)).toHaveLength(1);
  });

  test("a damaged frame costs only itself", () => {
    const bad = pushFrame(notification).slice();
    bad[20]! ^= 1;
    expect(inShort(decodeMessages([pushFrame(getResponse), bad, pushFrame(getResponse)]))).toEqual([
      "0 get-response-normal",
      "1 hdlc decode.malformed",
      "2 get-response-normal",
    ]);
  });
});

describe("errors say where", () => {
  const bad = fromHex("c401c1000b03010203");

  test.each([
    ["bare", bad, 4],
    ["in the wrapper", encodeWrapper({ sourceWPort: 1, destinationWPort: 1, apdu: bad }), 12],
    ["in HDLC", pushFrame(bad), 15],
  ])("%s: in the layer, and in the input", (_, input, inputOffset) => {
    const [failure] = decodeMessages([getResponse, input]).filter(isFailed);
    expect(failure).toMatchObject({ input: 1, inputOffset });
    expect(failure!.error).toMatchObject({
      code: "decode.unknown-tag",
      layer: "data",
      offset: 4,
      path: "result.value",
    });
    expect(toHex(failure!.octets!)).toBe(toHex(bad));
  });

  test("a damaged frame: in its input", () => {
    const frame = pushFrame(notification).slice();
    frame[frame.length - 2]! ^= 1;
    const [failure] = decodeMessages([wrapped, pushFrame(getResponse), frame]).filter(isFailed);
    expect(failure).toMatchObject({ input: 2, inputOffset: frame.length - 3 });
    expect(failure!.error).toMatchObject({ layer: "hdlc" });
  });

  test("a wrong wrapper header: in its input, whatever came before", () => {
    const wrong = fromHex("0003000100010000");
    const failures = decodeMessages([wrapped, wrong, wrapped, wrong], { as: "wrapper" }).filter(isFailed);
    expect(failures).toMatchObject([
      { input: 1, inputOffset: 1 },
      { input: 3, inputOffset: 1 },
    ]);
    const [cut] = decodeMessages([wrong, wrapped.subarray(0, 10)], { as: "wrapper" })
      .slice(1)
      .filter(isFailed);
    expect(cut).toMatchObject({ input: 1, inputOffset: 10 });
  });

  test("an ACSE APDU: with its outermost length", () => {
    const [failure] = decodeMessages([fromHex("601d")]).filter(isFailed);
    expect(failure!.error).toMatchObject({ layer: "acse", code: "decode.truncated", offset: 2 });
  });
});

describe("HDLC", () => {
  const addresses = { destination: hdlcAddress(1), source: hdlcAddress(16) };
  const iFrame = (ns: number, information: Uint8Array, segmented = false): Uint8Array =>
    encodeHdlcFrame({ ...addresses, kind: "I", ns, nr: 0, pollFinal: true, segmented, information });

  test("frames without an APDU are messages without one", () => {
    const inputs = [
      encodeHdlcFrame({ ...addresses, kind: "SNRM", pollFinal: true }),
      encodeHdlcFrame({ ...addresses, kind: "RR", nr: 3, pollFinal: true }),
      encodeHdlcFrame({ ...addresses, kind: "I", ns: 0, nr: 0, pollFinal: true }),
    ];
    const messages = wholly(decodeMessages(inputs));
    expect(messages.map((one) => one.layers[0])).toMatchObject([
      { kind: "SNRM", source: { upper: 16 } },
      { kind: "RR", nr: 3 },
      { kind: "I", ns: 0 },
    ]);
    expect(messages.every((one) => one.apdu === undefined)).toBe(true);
  });

  test("SNRM and UA show what they negotiate, and refuse what they cannot", () => {
    const parameters = fromHex("818006050180060180");
    const snrm = encodeHdlcFrame({ ...addresses, kind: "SNRM", pollFinal: true, information: parameters });
    expect(wholly(decodeMessages([snrm]))[0]!.layers[0]).toMatchObject({ parameters: { maxInformationTransmit: 128 } });
    const ua = encodeHdlcFrame({ ...addresses, kind: "UA", pollFinal: true, information: fromHex("8180030901ff") });
    expect(inShort(decodeMessages([ua]))).toEqual(["0 hdlc decode.unknown-tag"]);
  });

  test("an excerpt of a dialogue is no error, a telegram without its end is", () => {
    const message = encodeLlc("command", getResponse);
    const [middle] = wholly(decodeMessages([iFrame(2, message.subarray(5), true)]));
    expect(middle!.warnings).toMatchObject([{ code: "incomplete-message" }]);
    const [end] = wholly(decodeMessages([iFrame(2, message.subarray(5))]));
    expect(end!.warnings).toMatchObject([{ code: "incomplete-message" }]);
    const [start] = uiFrames(message.subarray(0, 5), message.subarray(5));
    expect(inShort(decodeMessages([start!]))).toEqual(["0 hdlc decode.truncated"]);
  });

  test("later in a dialogue, LLC octets must be there", () => {
    const outcomes = decodeMessages([iFrame(0, encodeLlc("command", getResponse)), iFrame(1, getResponse)]);
    expect(inShort(outcomes)).toEqual(["0 get-response-normal", "1 llc decode.malformed"]);
    expect(inShort(decodeMessages(uiFrames(getResponse)))).toEqual(["0 llc decode.malformed"]);
  });

  test("a lost segment is an error", () => {
    const message = encodeLlc("command", notification);
    const parts = [message.subarray(0, 8), message.subarray(8, 16), message.subarray(16)];
    const frames = parts.map((part, i) => iFrame(i, part, i < 2));
    expect(inShort(decodeMessages([frames[0]!, frames[2]!]))).toContain("0 hdlc decode.malformed");
  });
});

describe("general block transfer", () => {
  const parts = [notification.subarray(0, 9), notification.subarray(9, 20), notification.subarray(20)];
  const blocks = parts.map((part, i) => block(i + 1, part, i === 2));
  const frames = blocks.map((one, i) => uiFrames(i === 0 ? encodeLlc("response", one) : one)[0]!);
  const inWrapper = blocks.map((apdu) => encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu }));

  test("blocks are joined, with LLC octets before the first one only or before each", () => {
    const each = blocks.map((one) => pushFrame(one));
    for (const inputs of [frames, each, [concatBytes(...frames)], inWrapper]) {
      const [message, ...more] = wholly(decodeMessages(inputs));
      expect(more).toEqual([]);
      expect(message!.apdu!.value.kind).toBe("data-notification");
      expect(message!.layers.at(-1)).toEqual({ layer: "gbt", blocks: 3 });
      expect(message!.input).toBe(0);
    }
  });

  test("in any order, and with repetitions", () => {
    const [first, second, third] = inWrapper;
    for (const inputs of [
      [first!, third!, second!],
      [first!, first!, second!, second!, third!],
    ]) {
      expect(inShort(decodeMessages(inputs))).toEqual(["0 data-notification"]);
    }
  });

  test("a telegram without all its blocks is an error, a dialogue shows what came", () => {
    expect(inShort(decodeMessages(frames.slice(0, 2)))).toEqual(["0 apdu decode.truncated"]);
    const [message] = wholly(decodeMessages(inWrapper.slice(0, 2)));
    expect(message!.warnings).toMatchObject([{ code: "incomplete-message" }]);
  });

  test("a block from the middle is an error", () => {
    expect(inShort(decodeMessages(inWrapper.slice(1, 2)))).toEqual(["0 apdu decode.malformed"]);
  });

  test("blocks that cannot belong to one transfer are an error", () => {
    const [first] = inWrapper;
    const wrapped = (apdu: Uint8Array): Uint8Array => encodeWrapper({ sourceWPort: 1, destinationWPort: 16, apdu });
    const third = wrapped(block(3, parts[1]!, false));
    const lastIsSecond = wrapped(block(2, parts[1]!, true));
    expect(inShort(decodeMessages([first!, third, lastIsSecond]))).toEqual(["2 apdu decode.malformed"]);
    expect(inShort(decodeMessages([first!, wrapped(block(0, parts[1]!, false))]))).toEqual(["1 apdu decode.malformed"]);
  });

  test("blocks of two conversations do not mix", () => {
    const other = blocks.map((apdu) => encodeWrapper({ sourceWPort: 2, destinationWPort: 16, apdu }));
    const inputs = inWrapper.flatMap((one, i) => [one, other[i]!]);
    expect(inShort(decodeMessages(inputs))).toEqual(["0 data-notification", "1 data-notification"]);
  });

  test("an acknowledgement, and a bare block, are shown as they are", () => {
    const acknowledgement = encodeWrapper({ sourceWPort: 16, destinationWPort: 1, apdu: fromHex("e0010001000200") });
    expect(inShort(decodeMessages([acknowledgement]))).toEqual(["0 general-block-transfer"]);
    expect(inShort(decodeMessages([block(1, notification, true)]))).toEqual(["0 general-block-transfer"]);
  });
});

describe("properties", () => {
  test("a bare APDU encodes to the octets that it was decoded from", () => {
    fc.assert(
      fc.property(cosemApdu(), (apdu) => {
        // Any octets are drawn for it, and it must be an Initiate APDU; what a gateway passes on may have one too.
        let inner: CosemApdu = apdu;
        while ("userApdu" in inner) inner = inner.userApdu;
        fc.pre(!("userInformation" in inner) || inner.userInformation === undefined);
        const octets = encodeCosemApdu(apdu);
        const [message] = wholly(decodeMessages([octets]));
        expect(toHex(encodeCosemApdu(message!.apdu!.value))).toBe(toHex(octets));
      }),
    );
  });

  test("any octets give messages or failures, whatever they are taken for", () => {
    const layers = fc.constantFrom<(InputLayer | undefined)[]>(undefined, "hdlc", "wrapper", "mbus", "apdu", "data");
    const seeds = [
      getResponse,
      pushFrame(notification),
      wrapped,
      encodeMbusMessage({ ...mbusSap, apdu: notification })[0]!,
    ];
    const mutated = fc
      .tuple(fc.constantFrom(...seeds), fc.nat(), fc.integer({ min: 0, max: 255 }))
      .map(([seed, at, octet]) => {
        const out = seed.slice();
        out[at % out.length] = octet;
        return out;
      });
    fc.assert(
      fc.property(
        layers,
        fc.array(fc.oneof(fc.uint8Array({ maxLength: 60 }), mutated), { maxLength: 5 }),
        (as, inputs) => {
          for (const outcome of decodeMessages(inputs, { as })) {
            expect(outcome.input).toBeLessThan(inputs.length);
            if (isFailed(outcome) && outcome.inputOffset !== undefined) {
              expect(outcome.inputOffset).toBeLessThanOrEqual(inputs[outcome.input]!.length);
              expect(outcome.inputOffset).toBeGreaterThanOrEqual(0);
            }
          }
        },
      ),
    );
  });

  test("any cutting of a stream gives the same messages", () => {
    const stream = concatBytes(pushFrame(notification), pushFrame(getResponse), pushFrame(notification));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 }), (sizes) => {
        const decoder = new MessageDecoder({ as: "hdlc" });
        const kinds: (string | undefined)[] = [];
        for (const chunk of chunked(stream, sizes)) {
          for (const message of wholly(decoder.push(chunk))) kinds.push(message.apdu?.value.kind);
        }
        for (const message of wholly(decoder.end())) kinds.push(message.apdu?.value.kind);
        expect(kinds).toEqual(["data-notification", "get-response-normal", "data-notification"]);
      }),
    );
  });
});
