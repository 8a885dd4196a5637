import { fromHex, obisToBytes } from "@cosemkit/core";
import { type CosemApdu, decodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import type { CosemAttributeDescriptor, CosemMethodDescriptor, InvokeIdAndPriority } from "@cosemkit/model/apdu/common";
import type { Data } from "@cosemkit/model/apdu/data";
import { derivedApdus, derivedData } from "../vectors/derived.ts";
import { loadVectors } from "../vectors/support.ts";
import { isJudged } from "./expected-data.ts";

export interface Message {
  readonly id: string;
  readonly apdu: CosemApdu;
}

/** The messages for tshark: all plain APDUs and Data of the vectors, those derived by hand, and what these lack. */
export function messages(): Message[] {
  return [...fromVectors(), ...fromDerived(), ...attributes, ...services, ...values()].filter(({ apdu }) => {
    return apdu.kind !== "get-response-normal" || apdu.result.kind !== "data" || isJudged(apdu.result.value);
  });
}

function fromVectors(): Message[] {
  const files = ["acse", "xdlms-ln", "xdlms-sn", "data-types", "gbt-and-blocks", "push"] as const;
  return files.flatMap(loadVectors).flatMap(({ id, kind, inputs, quirk, keys, messages: decoded }) => {
    if (quirk !== undefined || keys !== undefined || decoded === undefined) return [];
    if (kind === "data") return inputs.map((input) => ({ id, apdu: decodeCosemApdu(fromHex(`c401c100${input}`)) }));
    if (kind !== "apdu" || decoded.some(({ apdu }) => apdu === null)) return [];
    return inputs.map((input) => ({ id, apdu: decodeCosemApdu(fromHex(input)) }));
  });
}

function fromDerived(): Message[] {
  const decoded = (octets: string): CosemApdu => decodeCosemApdu(fromHex(octets.replaceAll(" ", "")));
  return [
    ...derivedApdus.map(({ name, octets }) => ({ id: name, apdu: decoded(octets.join("")) })),
    ...derivedData.map(({ name, octets }) => ({ id: name, apdu: decoded(`c401c100${octets.join("")}`) })),
  ];
}

const invokeIdAndPriority: InvokeIdAndPriority = {
  invokeId: 11,
  reserved: 0,
  serviceClass: "confirmed",
  priority: "normal",
};

function attribute(classId: number, logicalName: string, attributeId: number): CosemAttributeDescriptor {
  return { classId, instanceId: obisToBytes(logicalName), attributeId };
}

function method(classId: number, logicalName: string, methodId: number): CosemMethodDescriptor {
  return { classId, instanceId: obisToBytes(logicalName), methodId };
}

/** Attributes of many classes, some of them written, negative or far. */
const attributes: readonly Message[] = (
  [
    [1, "0-0:96.1.0.255", 2],
    [3, "1-0:1.8.0.255", 3],
    [4, "1-0:1.6.0.255", 5],
    [5, "1-0:1.4.0.255", 9],
    [6, "0-0:14.0.0.255", 2],
    [7, "1-0:99.1.0.255", 2],
    [8, "0-0:1.0.0.255", 2],
    [9, "0-0:10.0.1.255", 2],
    [11, "0-0:11.0.0.255", 2],
    [15, "0-0:40.0.0.255", 2],
    [18, "0-0:44.0.0.255", 6],
    [20, "0-0:13.0.0.255", 10],
    [22, "0-0:15.0.0.255", 4],
    [23, "0-0:22.0.0.255", 9],
    [40, "0-0:25.9.0.255", 7],
    [64, "0-0:43.0.0.255", 6],
    [70, "0-0:96.3.10.255", 4],
    [71, "0-0:17.0.0.255", 11],
  ] as const
).map(([classId, name, id]) => {
  const descriptor = attribute(classId, name, id);
  const apdu = { kind: "get-request-normal", invokeIdAndPriority, cosemAttributeDescriptor: descriptor } as const;
  return { id: `get ${classId} ${name}/${id}`, apdu };
});

const rawData = Uint8Array.from({ length: 20 }, (_, i) => i);
const clockTime = attribute(8, "0-0:1.0.0.255", 2);
const disconnect = method(70, "0-0:96.3.10.255", 1);

const services: readonly Message[] = [
  {
    id: "set normal",
    apdu: {
      kind: "set-request-normal",
      invokeIdAndPriority,
      cosemAttributeDescriptor: clockTime,
      value: { type: "octet-string", value: fromHex("07ea0b15060528120000c480") },
    },
  },
  {
    id: "set, first block",
    apdu: {
      kind: "set-request-with-first-datablock",
      invokeIdAndPriority,
      cosemAttributeDescriptor: attribute(20, "0-0:13.0.0.255", 9),
      datablock: { lastBlock: false, blockNumber: 1, rawData },
    },
  },
  {
    id: "set, last block",
    apdu: {
      kind: "set-request-with-datablock",
      invokeIdAndPriority,
      datablock: { lastBlock: true, blockNumber: 2, rawData },
    },
  },
  {
    id: "set refused",
    apdu: { kind: "set-response-normal", invokeIdAndPriority, result: "read-write-denied" },
  },
  {
    id: "get refused",
    apdu: {
      kind: "get-response-normal",
      invokeIdAndPriority,
      result: { kind: "data-access-result", value: "object-undefined" },
    },
  },
  {
    id: "action with a parameter",
    apdu: {
      kind: "action-request-normal",
      invokeIdAndPriority,
      cosemMethodDescriptor: disconnect,
      methodInvocationParameters: { type: "integer", value: 0 },
    },
  },
  {
    id: "action, first block",
    apdu: {
      kind: "action-request-with-first-pblock",
      invokeIdAndPriority,
      cosemMethodDescriptor: method(18, "0-0:44.0.0.255", 2),
      pblock: { lastBlock: false, blockNumber: 1, rawData },
    },
  },
  {
    id: "action, last block",
    apdu: {
      kind: "action-request-with-pblock",
      invokeIdAndPriority,
      pblock: { lastBlock: true, blockNumber: 2, rawData },
    },
  },
  {
    id: "action, next block of the answer",
    apdu: { kind: "action-request-next-pblock", invokeIdAndPriority, blockNumber: 70_000 },
  },
  {
    id: "action answered in blocks",
    apdu: {
      kind: "action-response-with-pblock",
      invokeIdAndPriority,
      pblock: { lastBlock: true, blockNumber: 1, rawData },
    },
  },
  {
    id: "action, next block of the request",
    apdu: { kind: "action-response-next-pblock", invokeIdAndPriority, blockNumber: 1 },
  },
  {
    id: "action refused",
    apdu: {
      kind: "action-response-normal",
      invokeIdAndPriority,
      singleResponse: { result: "scope-of-access-violated" },
    },
  },
  {
    id: "event",
    apdu: {
      kind: "event-notification-request",
      cosemAttributeDescriptor: attribute(1, "0-0:97.98.20.255", 2),
      attributeValue: { type: "double-long-unsigned", value: 0x80000001 },
    },
  },
  {
    id: "access with every specification",
    apdu: {
      kind: "access-request",
      longInvokeIdAndPriority: {
        invokeId: 0xabcdef,
        reserved: 0,
        selfDescriptive: "not-self-descriptive",
        processingOption: "break-on-error",
        serviceClass: "confirmed",
        priority: "high",
      },
      dateTime: new Uint8Array(0),
      accessRequestSpecification: [
        { kind: "access-request-get", cosemAttributeDescriptor: clockTime },
        { kind: "access-request-set", cosemAttributeDescriptor: clockTime },
        { kind: "access-request-action", cosemMethodDescriptor: disconnect },
      ],
      accessRequestListOfData: [{ type: "null-data" }, { type: "unsigned", value: 7 }, { type: "integer", value: 0 }],
    },
  },
  {
    id: "access answered",
    apdu: {
      kind: "access-response",
      longInvokeIdAndPriority: {
        invokeId: 1,
        reserved: 0,
        selfDescriptive: "self-descriptive",
        processingOption: "continue-on-error",
        serviceClass: "unconfirmed",
        priority: "normal",
      },
      dateTime: new Uint8Array(0),
      accessResponseListOfData: [{ type: "boolean", value: true }, { type: "null-data" }, { type: "null-data" }],
      accessResponseSpecification: [
        { kind: "access-response-get", value: "success" },
        { kind: "access-response-set", value: "type-unmatched" },
        { kind: "access-response-action", value: "object-unavailable" },
      ],
    },
  },
];

/** A value of each type, at its ends and with lengths of one to three octets. */
function values(): Message[] {
  const long = new Uint8Array(0x1234).fill(0xa5);
  const all: readonly Data[] = [
    { type: "boolean", value: false },
    { type: "boolean", value: true },
    { type: "bit-string", value: "" },
    { type: "bit-string", value: "1".repeat(200) },
    { type: "integer", value: -128 },
    { type: "integer", value: 127 },
    { type: "long", value: -1 },
    { type: "long-unsigned", value: 0xffff },
    { type: "double-long", value: 0x7fffffff },
    { type: "long64", value: -(2n ** 63n) },
    { type: "long64", value: 2n ** 63n - 1n },
    { type: "long64-unsigned", value: 2n ** 53n + 1n },
    { type: "octet-string", value: new Uint8Array(0) },
    { type: "octet-string", value: long.subarray(0, 0xff) },
    { type: "octet-string", value: long },
    { type: "visible-string", value: "cosemkit" },
    { type: "utf8-string", value: "kWh ≥ µ" },
    { type: "float32", value: -1.5 },
    { type: "float64", value: 1e6 },
    { type: "array", value: Array.from({ length: 200 }, (_, value) => ({ type: "unsigned", value }) as const) },
    { type: "structure", value: [] },
  ];
  const deep = Array.from({ length: 8 }).reduce<Data>(
    (inner, _, i) => ({ type: i % 2 === 0 ? "array" : "structure", value: [inner] }),
    { type: "enum", value: 255 },
  );
  return [...all, deep].map((value) => ({
    id: value.type,
    apdu: { kind: "get-response-normal", invokeIdAndPriority, result: { kind: "data", value } },
  }));
}
