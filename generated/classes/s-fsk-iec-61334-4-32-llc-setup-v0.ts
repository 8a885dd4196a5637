// Generated from spec/classes/0055-v0-s-fsk-iec-61334-4-32-llc-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import { type LogicalName, type Unsigned, logicalNameCodec, unsignedCodec } from "./simple-types.ts";

/** Blue Book part 2, class S-FSK IEC 61334-4-32 LLC setup (class_id 55, version 0). Confidence: unconfirmed. */
export interface ReplyStatusElement {
  readonly lSapSelector: number;
  readonly lengthOfWaitingLSdu: number;
}

export function readReplyStatusElement(r: Reader): ReplyStatusElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const lSapSelector = r.u8();
  r.expect(0x11);
  const lengthOfWaitingLSdu = r.u8();
  return { lSapSelector, lengthOfWaitingLSdu };
}

export function writeReplyStatusElement(w: Writer, v: ReplyStatusElement): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.lSapSelector);
  w.u8(0x11);
  w.u8(v.lengthOfWaitingLSdu);
}

export const replyStatusElementDescriptor: Descriptor = {
  name: "reply_status_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "lSapSelector", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "lengthOfWaitingLSdu", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Replies that wait at each LLC address.
 *
 * Blue Book part 2, class S-FSK IEC 61334-4-32 LLC setup (class_id 55, version 0). Confidence: unconfirmed.
 */
export type Iec61334432LlcSetupV0ReplyStatusList = readonly ReplyStatusElement[];

export function readIec61334432LlcSetupV0ReplyStatusList(r: Reader): Iec61334432LlcSetupV0ReplyStatusList {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<ReplyStatusElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readReplyStatusElement(r);
  }
  return items2;
}

export function writeIec61334432LlcSetupV0ReplyStatusList(w: Writer, v: Iec61334432LlcSetupV0ReplyStatusList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeReplyStatusElement(w, item1);
  }
}

export const iec61334432LlcSetupV0ReplyStatusListDescriptor: Descriptor = {
  name: "S-FSK IEC 61334-4-32 LLC setup.reply_status_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => replyStatusElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const iec61334432LlcSetupV0ReplyStatusListCodec: Codec<Iec61334432LlcSetupV0ReplyStatusList> = {
  descriptor: iec61334432LlcSetupV0ReplyStatusListDescriptor,
  read: readIec61334432LlcSetupV0ReplyStatusList,
  write: writeIec61334432LlcSetupV0ReplyStatusList,
};

/**
 * LLC addresses that broadcasts reach.
 *
 * Blue Book part 2, class S-FSK IEC 61334-4-32 LLC setup (class_id 55, version 0). Confidence: unconfirmed.
 */
export type Iec61334432LlcSetupV0BroadcastList = readonly number[];

export function readIec61334432LlcSetupV0BroadcastList(r: Reader): Iec61334432LlcSetupV0BroadcastList {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x11);
    items2[i3] = r.u8();
  }
  return items2;
}

export function writeIec61334432LlcSetupV0BroadcastList(w: Writer, v: Iec61334432LlcSetupV0BroadcastList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x11);
    w.u8(item1);
  }
}

export const iec61334432LlcSetupV0BroadcastListDescriptor: Descriptor = {
  name: "S-FSK IEC 61334-4-32 LLC setup.broadcast_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } }, least: 2 } },
  layer: "data",
};

export const iec61334432LlcSetupV0BroadcastListCodec: Codec<Iec61334432LlcSetupV0BroadcastList> = {
  descriptor: iec61334432LlcSetupV0BroadcastListDescriptor,
  read: readIec61334432LlcSetupV0BroadcastList,
  write: writeIec61334432LlcSetupV0BroadcastList,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const maxFrameLengthAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "max_frame_length",
  property: "maxFrameLength",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const replyStatusListAttribute: AttributeDefinition<Iec61334432LlcSetupV0ReplyStatusList> = {
  id: 3,
  name: "reply_status_list",
  property: "replyStatusList",
  codec: iec61334432LlcSetupV0ReplyStatusListCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const broadcastListAttribute: AttributeDefinition<Iec61334432LlcSetupV0BroadcastList> = {
  id: 4,
  name: "broadcast_list",
  property: "broadcastList",
  codec: iec61334432LlcSetupV0BroadcastListCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * S-FSK IEC 61334-4-32 LLC setup, version 0: LLC layer by IEC 61334-4-32 on S-FSK; version 0 is known from memory only.
 *
 * Blue Book part 2, class S-FSK IEC 61334-4-32 LLC setup (class_id 55, version 0). Confidence: unconfirmed.
 */
export const iec61334432LlcSetupV0Class: ClassDefinition = {
  classId: 55,
  version: 0,
  name: "S-FSK IEC 61334-4-32 LLC setup",
  attributes: [logicalNameAttribute, maxFrameLengthAttribute, replyStatusListAttribute, broadcastListAttribute],
  methods: [],
};

/**
 * A client's references to one S-FSK IEC 61334-4-32 LLC setup object.
 *
 * LLC layer by IEC 61334-4-32 on S-FSK; version 0 is known from memory only.
 */
export interface Iec61334432LlcSetupV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Octets of the longest LLC frame. */
  readonly maxFrameLength: AttributeRef<Unsigned>;
  /** Replies that wait at each LLC address. */
  readonly replyStatusList: AttributeRef<Iec61334432LlcSetupV0ReplyStatusList>;
  /** LLC addresses that broadcasts reach. */
  readonly broadcastList: AttributeRef<Iec61334432LlcSetupV0BroadcastList>;
}

/** References to the S-FSK IEC 61334-4-32 LLC setup object with this logical name. Throws when it is not an OBIS code. */
export function iec61334432LlcSetupV0(logicalName: string): Iec61334432LlcSetupV0 {
  const object = cosemObject(iec61334432LlcSetupV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    maxFrameLength: attributeRef(object, maxFrameLengthAttribute),
    replyStatusList: attributeRef(object, replyStatusListAttribute),
    broadcastList: attributeRef(object, broadcastListAttribute),
  };
}

/** A server's handlers for one S-FSK IEC 61334-4-32 LLC setup object. What is left out is refused. */
export interface Iec61334432LlcSetupV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Octets of the longest LLC frame. */
  readonly maxFrameLength?: AttributeHandler<Unsigned>;
  /** Replies that wait at each LLC address. */
  readonly replyStatusList?: AttributeHandler<Iec61334432LlcSetupV0ReplyStatusList>;
  /** LLC addresses that broadcasts reach. */
  readonly broadcastList?: AttributeHandler<Iec61334432LlcSetupV0BroadcastList>;
}

/** A S-FSK IEC 61334-4-32 LLC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iec61334432LlcSetupV0Server(logicalName: string, handlers: Iec61334432LlcSetupV0Server): ServerObject {
  return serverObject(iec61334432LlcSetupV0Class, logicalName, handlers);
}
