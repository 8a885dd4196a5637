// Generated from spec/classes/0077-v0-m-bus-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import {
  type DoubleLongUnsigned,
  type EnumMBusLinkStatus,
  type Integer,
  type LogicalName,
  type Unsigned,
  doubleLongUnsignedCodec,
  enumMBusLinkStatusCodec,
  integerCodec,
  logicalNameCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class M-Bus diagnostic (class_id 77, version 0). */
export interface BroadcastFramesCounterElement {
  readonly clientId: number;
  readonly broadcastFramesCounter: number;
  readonly timeStamp: CosemDateTime;
}

export function readBroadcastFramesCounterElement(r: Reader): BroadcastFramesCounterElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x11);
  const clientId = r.u8();
  r.expect(6);
  const broadcastFramesCounter = r.u32();
  r.expect(0x19);
  const timeStamp = dateTimeFromBytes(r.take(12));
  return { clientId, broadcastFramesCounter, timeStamp };
}

export function writeBroadcastFramesCounterElement(w: Writer, v: BroadcastFramesCounterElement): void {
  w.length(3);
  w.u8(0x11);
  w.u8(v.clientId);
  w.u8(6);
  w.u32(v.broadcastFramesCounter);
  w.u8(0x19);
  w.fixed(dateTimeToBytes(v.timeStamp), 12);
}

export const broadcastFramesCounterElementDescriptor: Descriptor = {
  name: "broadcast_frames_counter_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "clientId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "broadcastFramesCounter", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "timeStamp", presence: "required", node: { kind: "tagged", tag: 25, of: { kind: "octets", form: "fixed", size: 12, format: "date-time" } } },
  ] },
  layer: "data",
};

/**
 * Broadcast frames of each client.
 *
 * Blue Book part 2, class M-Bus diagnostic (class_id 77, version 0).
 */
export type MBusDiagnosticBroadcastFramesCounter = readonly BroadcastFramesCounterElement[];

export function readMBusDiagnosticBroadcastFramesCounter(r: Reader): MBusDiagnosticBroadcastFramesCounter {
  r.expect(1);
  const count1 = r.count(22);
  const items2 = new Array<BroadcastFramesCounterElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readBroadcastFramesCounterElement(r);
  }
  return items2;
}

export function writeMBusDiagnosticBroadcastFramesCounter(w: Writer, v: MBusDiagnosticBroadcastFramesCounter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeBroadcastFramesCounterElement(w, item1);
  }
}

export const mBusDiagnosticBroadcastFramesCounterDescriptor: Descriptor = {
  name: "M-Bus diagnostic.broadcast_frames_counter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => broadcastFramesCounterElementDescriptor } }, least: 22 } },
  layer: "data",
};

export const mBusDiagnosticBroadcastFramesCounterCodec: Codec<MBusDiagnosticBroadcastFramesCounter> = {
  descriptor: mBusDiagnosticBroadcastFramesCounterDescriptor,
  read: readMBusDiagnosticBroadcastFramesCounter,
  write: writeMBusDiagnosticBroadcastFramesCounter,
};

/** Blue Book part 2, class M-Bus diagnostic (class_id 77, version 0). */
export interface CaptureTime {
  readonly attributeId: number;
  readonly timeStamp: CosemDateTime;
}

export function readCaptureTime(r: Reader): CaptureTime {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const attributeId = r.u8();
  r.expect(0x19);
  const timeStamp = dateTimeFromBytes(r.take(12));
  return { attributeId, timeStamp };
}

export function writeCaptureTime(w: Writer, v: CaptureTime): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.attributeId);
  w.u8(0x19);
  w.fixed(dateTimeToBytes(v.timeStamp), 12);
}

export const captureTimeDescriptor: Descriptor = {
  name: "capture_time",
  node: { kind: "sequence", counted: true, fields: [
    { property: "attributeId", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "timeStamp", presence: "required", node: { kind: "tagged", tag: 25, of: { kind: "octets", form: "fixed", size: 12, format: "date-time" } } },
  ] },
  layer: "data",
};

/**
 * Which attribute changed last, and when.
 *
 * Blue Book part 2, class M-Bus diagnostic (class_id 77, version 0).
 */
export type MBusDiagnosticCaptureTime = CaptureTime;

export function readMBusDiagnosticCaptureTime(r: Reader): MBusDiagnosticCaptureTime {
  r.expect(2);
  return readCaptureTime(r);
}

export function writeMBusDiagnosticCaptureTime(w: Writer, v: MBusDiagnosticCaptureTime): void {
  w.u8(2);
  writeCaptureTime(w, v);
}

export const mBusDiagnosticCaptureTimeDescriptor: Descriptor = {
  name: "M-Bus diagnostic.capture_time",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureTimeDescriptor } },
  layer: "data",
};

export const mBusDiagnosticCaptureTimeCodec: Codec<MBusDiagnosticCaptureTime> = {
  descriptor: mBusDiagnosticCaptureTimeDescriptor,
  read: readMBusDiagnosticCaptureTime,
  write: writeMBusDiagnosticCaptureTime,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const receivedSignalStrengthAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "received_signal_strength",
  property: "receivedSignalStrength",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const channelIdAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "channel_Id",
  property: "channelId",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const linkStatusAttribute: AttributeDefinition<EnumMBusLinkStatus> = {
  id: 4,
  name: "link_status",
  property: "linkStatus",
  codec: enumMBusLinkStatusCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const broadcastFramesCounterAttribute: AttributeDefinition<MBusDiagnosticBroadcastFramesCounter> = {
  id: 5,
  name: "broadcast_frames_counter",
  property: "broadcastFramesCounter",
  codec: mBusDiagnosticBroadcastFramesCounterCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const transmissionsCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "transmissions_counter",
  property: "transmissionsCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const fcsOkFramesCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 7,
  name: "FCS_OK_frames_counter",
  property: "fcsOkFramesCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const fcsNokFramesCounterAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 8,
  name: "FCS_NOK_frames_counter",
  property: "fcsNokFramesCounter",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const captureTimeAttribute: AttributeDefinition<MBusDiagnosticCaptureTime> = {
  id: 9,
  name: "capture_time",
  property: "captureTime",
  codec: mBusDiagnosticCaptureTimeCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
};

/**
 * M-Bus diagnostic, version 0: State and counters of an M-Bus link.
 *
 * Blue Book part 2, class M-Bus diagnostic (class_id 77, version 0).
 */
export const mBusDiagnosticClass: ClassDefinition = {
  classId: 77,
  version: 0,
  name: "M-Bus diagnostic",
  attributes: [logicalNameAttribute, receivedSignalStrengthAttribute, channelIdAttribute, linkStatusAttribute, broadcastFramesCounterAttribute, transmissionsCounterAttribute, fcsOkFramesCounterAttribute, fcsNokFramesCounterAttribute, captureTimeAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one M-Bus diagnostic object.
 *
 * State and counters of an M-Bus link.
 */
export interface MBusDiagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Strength of the received signal, as a level in dBm. */
  readonly receivedSignalStrength: AttributeRef<Unsigned>;
  /** Channel in use. */
  readonly channelId: AttributeRef<Unsigned>;
  /** State of the link. */
  readonly linkStatus: AttributeRef<EnumMBusLinkStatus>;
  /** Broadcast frames of each client. */
  readonly broadcastFramesCounter: AttributeRef<MBusDiagnosticBroadcastFramesCounter>;
  /** Frames sent. */
  readonly transmissionsCounter: AttributeRef<DoubleLongUnsigned>;
  /** Frames received with a right check sequence. */
  readonly fcsOkFramesCounter: AttributeRef<DoubleLongUnsigned>;
  /** Frames received with a wrong check sequence. */
  readonly fcsNokFramesCounter: AttributeRef<DoubleLongUnsigned>;
  /** Which attribute changed last, and when. */
  readonly captureTime: AttributeRef<MBusDiagnosticCaptureTime>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the M-Bus diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function mBusDiagnostic(logicalName: string): MBusDiagnostic {
  const object = cosemObject(mBusDiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    receivedSignalStrength: attributeRef(object, receivedSignalStrengthAttribute),
    channelId: attributeRef(object, channelIdAttribute),
    linkStatus: attributeRef(object, linkStatusAttribute),
    broadcastFramesCounter: attributeRef(object, broadcastFramesCounterAttribute),
    transmissionsCounter: attributeRef(object, transmissionsCounterAttribute),
    fcsOkFramesCounter: attributeRef(object, fcsOkFramesCounterAttribute),
    fcsNokFramesCounter: attributeRef(object, fcsNokFramesCounterAttribute),
    captureTime: attributeRef(object, captureTimeAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one M-Bus diagnostic object. What is left out is refused. */
export interface MBusDiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Strength of the received signal, as a level in dBm. */
  readonly receivedSignalStrength?: AttributeHandler<Unsigned>;
  /** Channel in use. */
  readonly channelId?: AttributeHandler<Unsigned>;
  /** State of the link. */
  readonly linkStatus?: AttributeHandler<EnumMBusLinkStatus>;
  /** Broadcast frames of each client. */
  readonly broadcastFramesCounter?: AttributeHandler<MBusDiagnosticBroadcastFramesCounter>;
  /** Frames sent. */
  readonly transmissionsCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received with a right check sequence. */
  readonly fcsOkFramesCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Frames received with a wrong check sequence. */
  readonly fcsNokFramesCounter?: AttributeHandler<DoubleLongUnsigned>;
  /** Which attribute changed last, and when. */
  readonly captureTime?: AttributeHandler<MBusDiagnosticCaptureTime>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A M-Bus diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function mBusDiagnosticServer(logicalName: string, handlers: MBusDiagnosticServer): ServerObject {
  return serverObject(mBusDiagnosticClass, logicalName, handlers);
}
