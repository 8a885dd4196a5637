// Generated from spec/classes/0055-v1-iec-61334-4-32-llc-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type LogicalName, type LongUnsigned, logicalNameCodec, longUnsignedCodec } from "./simple-types.ts";

/** Blue Book part 2, class IEC 61334-4-32 LLC setup (class_id 55, version 1). */
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
 * Blue Book part 2, class IEC 61334-4-32 LLC setup (class_id 55, version 1).
 */
export type Iec61334432LlcSetupReplyStatusList = readonly ReplyStatusElement[];

export function readIec61334432LlcSetupReplyStatusList(r: Reader): Iec61334432LlcSetupReplyStatusList {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<ReplyStatusElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readReplyStatusElement(r);
  }
  return items2;
}

export function writeIec61334432LlcSetupReplyStatusList(w: Writer, v: Iec61334432LlcSetupReplyStatusList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeReplyStatusElement(w, item1);
  }
}

export const iec61334432LlcSetupReplyStatusListDescriptor: Descriptor = {
  name: "IEC 61334-4-32 LLC setup.reply_status_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => replyStatusElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const iec61334432LlcSetupReplyStatusListCodec: Codec<Iec61334432LlcSetupReplyStatusList> = {
  descriptor: iec61334432LlcSetupReplyStatusListDescriptor,
  read: readIec61334432LlcSetupReplyStatusList,
  write: writeIec61334432LlcSetupReplyStatusList,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const maxFrameLengthAttribute: AttributeDefinition<LongUnsigned> = {
  id: 2,
  name: "max_frame_length",
  property: "maxFrameLength",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const replyStatusListAttribute: AttributeDefinition<Iec61334432LlcSetupReplyStatusList> = {
  id: 3,
  name: "reply_status_list",
  property: "replyStatusList",
  codec: iec61334432LlcSetupReplyStatusListCodec,
  storage: "dynamic",
  shortName: 0x10,
};

/**
 * IEC 61334-4-32 LLC setup, version 1: LLC layer by IEC 61334-4-32.
 *
 * Blue Book part 2, class IEC 61334-4-32 LLC setup (class_id 55, version 1).
 */
export const iec61334432LlcSetupClass: ClassDefinition = {
  classId: 55,
  version: 1,
  name: "IEC 61334-4-32 LLC setup",
  attributes: [logicalNameAttribute, maxFrameLengthAttribute, replyStatusListAttribute],
  methods: [],
};

/**
 * A client's references to one IEC 61334-4-32 LLC setup object.
 *
 * LLC layer by IEC 61334-4-32.
 */
export interface Iec61334432LlcSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Octets of the longest LLC frame. One vendor reads it as unsigned, as in version 0. */
  readonly maxFrameLength: AttributeRef<LongUnsigned>;
  /** Replies that wait at each LLC address. */
  readonly replyStatusList: AttributeRef<Iec61334432LlcSetupReplyStatusList>;
}

/** References to the IEC 61334-4-32 LLC setup object with this logical name. Throws when it is not an OBIS code. */
export function iec61334432LlcSetup(logicalName: string): Iec61334432LlcSetup {
  const object = cosemObject(iec61334432LlcSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    maxFrameLength: attributeRef(object, maxFrameLengthAttribute),
    replyStatusList: attributeRef(object, replyStatusListAttribute),
  };
}

/** A server's handlers for one IEC 61334-4-32 LLC setup object. What is left out is refused. */
export interface Iec61334432LlcSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Octets of the longest LLC frame. One vendor reads it as unsigned, as in version 0. */
  readonly maxFrameLength?: AttributeHandler<LongUnsigned>;
  /** Replies that wait at each LLC address. */
  readonly replyStatusList?: AttributeHandler<Iec61334432LlcSetupReplyStatusList>;
}

/** A IEC 61334-4-32 LLC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function iec61334432LlcSetupServer(logicalName: string, handlers: Iec61334432LlcSetupServer): ServerObject {
  return serverObject(iec61334432LlcSetupClass, logicalName, handlers);
}
