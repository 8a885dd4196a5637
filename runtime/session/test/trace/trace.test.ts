import { concatBytes, fromHex, toHex } from "@cosemkit/core";
import { encodeAcseApdu } from "@cosemkit/model/apdu/acse";
import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { associationLn } from "@cosemkit/model/classes/association-ln";
import { register } from "@cosemkit/model/classes/register";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCapture } from "../../src/capture/decode-capture.ts";
import type { ApduChannel } from "../../src/client/channel.ts";
import { type ConnectOptions, connect } from "../../src/client/client.ts";
import { KeyRing } from "../../src/push/key-ring.ts";
import { isFailed } from "../../src/push/message.ts";
import { nodeCrypto } from "../../src/security/crypto-node.ts";
import { MemoryCounterStore } from "../../src/security/invocation-counter.ts";
import { Secret } from "../../src/security/keys.ts";
import { simulatedMeter } from "../../src/simulator/meter.ts";
import { CaptureTrace } from "../../src/trace/capture-trace.ts";
import { explainApdu } from "../../src/trace/explain-apdu.ts";
import { Redactor } from "../../src/trace/redactor.ts";
import { TextTrace } from "../../src/trace/text-trace.ts";
import type { TraceEvent } from "../../src/trace/trace-event.ts";
import { tracedChannel } from "../../src/trace/traced-channel.ts";
import { clientTitle, keyOctets, keys, security, serverTitle } from "../server/support.ts";

const password = "a password of 24 letters";
const energy = register("1-0:1.8.0.255");

/** A channel straight to a session of the simulated meter. */
function meterChannel(authentication: "lls" | "hls-gmac"): ApduChannel {
  const { server } = simulatedMeter({
    provider: nodeCrypto,
    security: { level: "none" },
    systemTitle: serverTitle,
    days: 1,
    clients: [
      authentication === "lls"
        ? { sap: 1, authentication: { mechanism: "lls", password: Secret.fromText(password) } }
        : { sap: 1, authentication: { mechanism: "hls-gmac" }, security: security(), contexts: ["ln-ciphering"] },
    ],
  });
  const session = server.open(1);
  return {
    peer: "memory",
    open: async () => {},
    request: async (apdu, take) => take((await session.receive(apdu))!)!,
    post: () => {},
    close: async () => {},
  };
}

/** The events of a conversation that reads a register. */
async function traced(authentication: "lls" | "hls-gmac"): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const common: ConnectOptions = {
    channel: tracedChannel(meterChannel(authentication), (event) => events.push(event)),
    crypto: nodeCrypto,
  };
  const meter = await connect(
    authentication === "lls"
      ? { ...common, authentication: { mechanism: "lls", password: Secret.fromText(password) }, allowWeak: true }
      : {
          ...common,
          authentication: { mechanism: "hls-gmac" },
          security: { keys, counters: new MemoryCounterStore() },
          title: clientTitle,
        },
  );
  await meter.read(energy.value);
  await meter.close();
  return events;
}

const ring = new KeyRing(nodeCrypto, [["*", keyOctets]]);

test("every APDU is told once, with its direction", async () => {
  const events = await traced("lls");
  expect(events.map(({ direction, apdu }) => `${direction} ${toHex(apdu.subarray(0, 1))}`)).toEqual([
    "sent 60",
    "received 61",
    "sent c0",
    "received c4",
    "sent 62",
    "received 63",
  ]);
});

test("as hex: a line each, the password as zeros", async () => {
  const events = await traced("lls");
  const trace = new TextTrace({ form: "hex" });
  const lines = events.flatMap((event) => trace.add(event));
  expect(lines.length).toBe(6);
  expect(lines[2]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z > c001/);
  expect(lines[0]).toContain(`ac1a8018${"00".repeat(24)}be`);
});

test("as a tree: every field, deciphered where the keys allow", async () => {
  const trace = new TextTrace({ form: "tree", keys: ring });
  const text = (await traced("hls-gmac")).flatMap((event) => trace.add(event)).join("\n");
  expect(text).toMatch(/security suite 0, counter \d+, authenticated/);
  expect(text).toMatch(/cosemAttributeDescriptor\.instanceId 1-0:1\.8\.0\.255/);
  expect(text).toMatch(/user-information, deciphered\n {2}0000 {2}01 .*initiate-request/);
  const closed = new TextTrace({ form: "tree" });
  const ciphertext = (await traced("hls-gmac")).flatMap((event) => closed.add(event)).join("\n");
  expect(ciphertext).toMatch(/warning: not deciphered/);
  expect(ciphertext).not.toMatch(/cosemAttributeDescriptor/);
});

test("as a capture: what the decoder of captures reads", async () => {
  const trace = new CaptureTrace({ client: 1, server: 1 });
  const file = concatBytes(trace.header, ...(await traced("hls-gmac")).map((event) => trace.add(event)));
  const { outcomes, error } = decodeCapture(file, { keys: ring });
  expect(error).toBeUndefined();
  expect(outcomes.map((outcome) => (isFailed(outcome) ? outcome.error.message : outcome.apdu?.value.kind))).toEqual([
    "aarq",
    "aare",
    "action-request-normal",
    "action-response-normal",
    "get-request-normal",
    "get-response-normal",
    "rlrq",
    "rlre",
  ]);
});

test("an octet string in no form of a trace: the password", async () => {
  const events = await traced("lls");
  const hex = toHex(new TextEncoder().encode(password));
  const forms = [new TextTrace({ form: "hex" }), new TextTrace({ form: "tree" })];
  const capture = new CaptureTrace({ client: 1, server: 1 });
  const shown = [
    ...forms.flatMap((trace) => events.flatMap((event) => trace.add(event))),
    ...events.map((event) => toHex(capture.add(event))),
  ].join("\n");
  expect(shown).toContain("ac1a8018");
  expect(shown.replaceAll(" ", "")).not.toContain(hex.slice(0, 8));
  expect(shown).not.toContain(password.slice(0, 8));
});

const invoke = { invokeId: 1, reserved: 0, serviceClass: "confirmed", priority: "high" } as const;
const secretOctets = fromHex("5ec2e75ec2e75ec2e75ec2e75ec2e75e");
const secretValue = { type: "octet-string", value: secretOctets } as const;
const { object } = associationLn("0-0:40.0.0.255").secret;
const secretAttribute = { classId: 15, instanceId: fromHex("0000280000ff"), attributeId: 7 };
const openAttribute = { classId: 3, instanceId: fromHex("0100010800ff"), attributeId: 2 };

function redacted(...apdus: readonly XdlmsApdu[]): readonly string[] {
  const redactor = new Redactor();
  return apdus.map((apdu) => toHex(redactor.redact(encodeXdlmsApdu(apdu))));
}

test("the class of the test has the secret that it is about", () => {
  expect([object.definition.classId, associationLn("0-0:40.0.0.255").secret.attribute.id]).toEqual([15, 7]);
});

const get: XdlmsApdu = {
  kind: "get-request-normal",
  invokeIdAndPriority: invoke,
  cosemAttributeDescriptor: secretAttribute,
};
const block = (kind: "first" | "next"): XdlmsApdu => {
  const datablock = { lastBlock: false, blockNumber: 1, rawData: secretOctets };
  return kind === "first"
    ? {
        kind: "set-request-with-first-datablock",
        invokeIdAndPriority: invoke,
        cosemAttributeDescriptor: secretAttribute,
        datablock,
      }
    : { kind: "set-request-with-datablock", invokeIdAndPriority: invoke, datablock };
};

test.each<[string, readonly XdlmsApdu[]]>([
  [
    "SET",
    [
      {
        kind: "set-request-normal",
        invokeIdAndPriority: invoke,
        cosemAttributeDescriptor: secretAttribute,
        value: secretValue,
      },
    ],
  ],
  [
    "SET with list, one of them secret",
    [
      {
        kind: "set-request-with-list",
        invokeIdAndPriority: invoke,
        attributeDescriptorList: [openAttribute, secretAttribute].map((cosemAttributeDescriptor) => ({
          cosemAttributeDescriptor,
        })),
        valueList: [{ type: "unsigned", value: 1 }, secretValue],
      },
    ],
  ],
  ["SET in blocks", [block("first"), block("next")]],
  [
    "GET",
    [get, { kind: "get-response-normal", invokeIdAndPriority: invoke, result: { kind: "data", value: secretValue } }],
  ],
  [
    "GET in blocks",
    [
      get,
      {
        kind: "get-response-with-datablock",
        invokeIdAndPriority: invoke,
        result: { lastBlock: false, blockNumber: 1, result: { kind: "raw-data", value: secretOctets } },
      },
      { kind: "get-request-next", invokeIdAndPriority: invoke, blockNumber: 1 },
      {
        kind: "get-response-with-datablock",
        invokeIdAndPriority: invoke,
        result: { lastBlock: true, blockNumber: 2, result: { kind: "raw-data", value: secretOctets } },
      },
    ],
  ],
  [
    "ACTION, change_HLS_secret",
    [
      {
        kind: "action-request-normal",
        invokeIdAndPriority: invoke,
        cosemMethodDescriptor: { classId: 15, instanceId: fromHex("0000280000ff"), methodId: 2 },
        methodInvocationParameters: secretValue,
      },
    ],
  ],
  [
    "the dedicated key",
    [
      {
        kind: "initiate-request",
        dedicatedKey: secretOctets,
        responseAllowed: true,
        proposedDlmsVersionNumber: 6,
        proposedConformance: ["get"],
        clientMaxReceivePduSize: 1024,
      },
    ],
  ],
])("secrets are zeros, the rest stays: %s", (_name, apdus) => {
  const shown = redacted(...apdus);
  const secret = toHex(secretOctets);
  for (const [i, apdu] of apdus.entries()) {
    const whole = toHex(encodeXdlmsApdu(apdu));
    expect(shown[i]!.length).toBe(whole.length);
    expect(shown[i]).not.toContain(secret.slice(0, 6));
    // What tells the message apart is still there.
    expect(shown[i]!.slice(0, 4)).toBe(whole.slice(0, 4));
  }
});

test("the next request is open again", () => {
  const value = { kind: "data", value: { type: "double-long-unsigned", value: 5009 } } as const;
  const response: XdlmsApdu = { kind: "get-response-normal", invokeIdAndPriority: invoke, result: value };
  const open: XdlmsApdu = { ...get, cosemAttributeDescriptor: openAttribute };
  const [, hidden, , shown] = redacted(get, response, open, response);
  expect(hidden).toContain("0600000000");
  expect(shown).toContain("0600001391");
});

test("the dedicated key in a plain AARQ, and a password in an AARQ that is cut off", () => {
  const aarq = encodeAcseApdu({
    kind: "aarq",
    applicationContextName: "ln",
    mechanismName: "lls",
    callingAuthenticationValue: { kind: "charstring", value: secretOctets },
    userInformation: encodeXdlmsApdu({
      kind: "initiate-request",
      dedicatedKey: secretOctets,
      responseAllowed: true,
      proposedDlmsVersionNumber: 6,
      proposedConformance: ["get"],
      clientMaxReceivePduSize: 1024,
    }),
  });
  expect(toHex(aarq)).toContain(toHex(secretOctets));
  for (let length = 1; length <= aarq.length; length++) {
    expect(toHex(new Redactor().redact(aarq.subarray(0, length)))).not.toContain(toHex(secretOctets.subarray(0, 4)));
  }
});

/** What is authenticated and not encrypted, under a tag of its own or the general one. */
function authenticated(plain: Uint8Array, form: "service" | "general"): Uint8Array {
  const body = concatBytes(fromHex("1000000001"), plain, new Uint8Array(12).fill(0xaa));
  const length = body.length < 128 ? Uint8Array.of(body.length) : Uint8Array.of(0x81, body.length);
  const head = form === "service" ? fromHex("c9") : fromHex("db084d4d4d0000000001");
  return concatBytes(head, length, body);
}

describe("what is only authenticated", () => {
  const secretSet = encodeXdlmsApdu({
    kind: "set-request-normal",
    invokeIdAndPriority: invoke,
    cosemAttributeDescriptor: secretAttribute,
    value: secretValue,
  });

  test.each(["service", "general"] as const)("is shown field by field, and its secrets are zeros: %s", (form) => {
    const apdu = authenticated(secretSet, form);
    const explained = explainApdu(apdu);
    expect(explained.map(({ path }) => path)).toContain("cosemAttributeDescriptor.attributeId");
    expect(explained.at(-1)).toMatchObject({ length: 12, text: "authentication tag" });
    const shown = toHex(new Redactor().redact(apdu));
    // With its length.
    expect(shown).toBe(toHex(apdu).replace(`10${toHex(secretOctets)}`, "00".repeat(17)));
  });

  test.each(["service", "general"] as const)("and cut off, it is hidden: %s", (form) => {
    const apdu = authenticated(secretSet, form);
    for (let length = 1; length < apdu.length; length++) {
      const shown = toHex(new Redactor().redact(apdu.subarray(0, length)));
      expect(shown).not.toContain(toHex(secretOctets.subarray(0, 3)));
    }
  });

  test("whatever is in it, every octet has one field", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(secretSet), fc.uint8Array({ minLength: 1, maxLength: 80 })),
        fc.constantFrom("service" as const, "general" as const),
        fc.nat(40),
        (plain, form, cut) => {
          const whole = authenticated(plain, form);
          for (const apdu of [whole, whole.subarray(0, whole.length - (cut % whole.length))]) {
            let at = 0;
            for (const { offset, length } of new Redactor().explain(apdu)) {
              expect(offset).toBe(at);
              expect(length).toBeGreaterThan(0);
              at += length;
            }
            expect(at).toBe(apdu.length);
          }
        },
      ),
    );
  });
});

test("an answer in clear to what nobody can read is hidden, up to the next request that can be read", () => {
  const redactor = new Redactor();
  const response = encodeXdlmsApdu({
    kind: "get-response-normal",
    invokeIdAndPriority: invoke,
    result: { kind: "data", value: secretValue },
  });
  const encrypted = fromHex("c81e3001234567411312ff935a47566827c467bc7d825c3be4a77c3fcc056b6b");
  expect(redactor.redact(encrypted)).toEqual(encrypted);
  expect(toHex(redactor.redact(response))).not.toContain(toHex(secretOctets));
  redactor.redact(encodeXdlmsApdu({ ...get, cosemAttributeDescriptor: openAttribute } as XdlmsApdu));
  expect(toHex(redactor.redact(response))).toContain(toHex(secretOctets));
});
