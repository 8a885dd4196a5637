// Generated from spec/classes/0153-v0-coap-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type Integer, type LogicalName, integerCodec, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class CoAP diagnostic (class_id 153, version 0). */
export interface MessagesCounter {
  readonly tx: number;
  readonly rx: number;
  readonly txResend: number;
  readonly txReset: number;
  readonly rxReset: number;
  readonly txAck: number;
  readonly rxAck: number;
  readonly rxDrop: number;
  readonly txNonPiggybacked: number;
  readonly maxRtxExceeded: number;
}

export function readMessagesCounter(r: Reader): MessagesCounter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 10) {
    r.fail("decode.malformed", `structure of ${count2} elements, 10 expected`, start1);
  }
  r.expect(6);
  const tx = r.u32();
  r.expect(6);
  const rx = r.u32();
  r.expect(6);
  const txResend = r.u32();
  r.expect(6);
  const txReset = r.u32();
  r.expect(6);
  const rxReset = r.u32();
  r.expect(6);
  const txAck = r.u32();
  r.expect(6);
  const rxAck = r.u32();
  r.expect(6);
  const rxDrop = r.u32();
  r.expect(6);
  const txNonPiggybacked = r.u32();
  r.expect(6);
  const maxRtxExceeded = r.u32();
  return {
    tx,
    rx,
    txResend,
    txReset,
    rxReset,
    txAck,
    rxAck,
    rxDrop,
    txNonPiggybacked,
    maxRtxExceeded,
  };
}

export function writeMessagesCounter(w: Writer, v: MessagesCounter): void {
  w.length(10);
  w.u8(6);
  w.u32(v.tx);
  w.u8(6);
  w.u32(v.rx);
  w.u8(6);
  w.u32(v.txResend);
  w.u8(6);
  w.u32(v.txReset);
  w.u8(6);
  w.u32(v.rxReset);
  w.u8(6);
  w.u32(v.txAck);
  w.u8(6);
  w.u32(v.rxAck);
  w.u8(6);
  w.u32(v.rxDrop);
  w.u8(6);
  w.u32(v.txNonPiggybacked);
  w.u8(6);
  w.u32(v.maxRtxExceeded);
}

export const messagesCounterDescriptor: Descriptor = {
  name: "messages_counter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "tx", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "rx", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txResend", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txReset", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "rxReset", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txAck", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "rxAck", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "rxDrop", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txNonPiggybacked", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "maxRtxExceeded", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Messages sent, received, repeated, reset, acknowledged and dropped.
 *
 * Blue Book part 2, class CoAP diagnostic (class_id 153, version 0).
 */
export type CoApDiagnosticMessagesCounter = MessagesCounter;

export function readCoApDiagnosticMessagesCounter(r: Reader): CoApDiagnosticMessagesCounter {
  r.expect(2);
  return readMessagesCounter(r);
}

export function writeCoApDiagnosticMessagesCounter(w: Writer, v: CoApDiagnosticMessagesCounter): void {
  w.u8(2);
  writeMessagesCounter(w, v);
}

export const coApDiagnosticMessagesCounterDescriptor: Descriptor = {
  name: "CoAP diagnostic.messages_counter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => messagesCounterDescriptor } },
  layer: "data",
};

export const coApDiagnosticMessagesCounterCodec: Codec<CoApDiagnosticMessagesCounter> = {
  descriptor: coApDiagnosticMessagesCounterDescriptor,
  read: readCoApDiagnosticMessagesCounter,
  write: writeCoApDiagnosticMessagesCounter,
};

/** Blue Book part 2, class CoAP diagnostic (class_id 153, version 0). */
export interface RequestResponseCounter {
  readonly rxRequests: number;
  readonly txRequests: number;
  readonly rxResponse: number;
  readonly txResponse: number;
  readonly txClientError: number;
  readonly rxClientError: number;
  readonly txServerError: number;
  readonly rxServerError: number;
}

export function readRequestResponseCounter(r: Reader): RequestResponseCounter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 8) {
    r.fail("decode.malformed", `structure of ${count2} elements, 8 expected`, start1);
  }
  r.expect(6);
  const rxRequests = r.u32();
  r.expect(6);
  const txRequests = r.u32();
  r.expect(6);
  const rxResponse = r.u32();
  r.expect(6);
  const txResponse = r.u32();
  r.expect(6);
  const txClientError = r.u32();
  r.expect(6);
  const rxClientError = r.u32();
  r.expect(6);
  const txServerError = r.u32();
  r.expect(6);
  const rxServerError = r.u32();
  return {
    rxRequests,
    txRequests,
    rxResponse,
    txResponse,
    txClientError,
    rxClientError,
    txServerError,
    rxServerError,
  };
}

export function writeRequestResponseCounter(w: Writer, v: RequestResponseCounter): void {
  w.length(8);
  w.u8(6);
  w.u32(v.rxRequests);
  w.u8(6);
  w.u32(v.txRequests);
  w.u8(6);
  w.u32(v.rxResponse);
  w.u8(6);
  w.u32(v.txResponse);
  w.u8(6);
  w.u32(v.txClientError);
  w.u8(6);
  w.u32(v.rxClientError);
  w.u8(6);
  w.u32(v.txServerError);
  w.u8(6);
  w.u32(v.rxServerError);
}

export const requestResponseCounterDescriptor: Descriptor = {
  name: "request_response_counter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "rxRequests", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txRequests", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "rxResponse", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txResponse", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txClientError", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "rxClientError", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "txServerError", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "rxServerError", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Requests, responses and errors, of each direction.
 *
 * Blue Book part 2, class CoAP diagnostic (class_id 153, version 0).
 */
export type CoApDiagnosticRequestResponseCounter = RequestResponseCounter;

export function readCoApDiagnosticRequestResponseCounter(r: Reader): CoApDiagnosticRequestResponseCounter {
  r.expect(2);
  return readRequestResponseCounter(r);
}

export function writeCoApDiagnosticRequestResponseCounter(w: Writer, v: CoApDiagnosticRequestResponseCounter): void {
  w.u8(2);
  writeRequestResponseCounter(w, v);
}

export const coApDiagnosticRequestResponseCounterDescriptor: Descriptor = {
  name: "CoAP diagnostic.request_response_counter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => requestResponseCounterDescriptor } },
  layer: "data",
};

export const coApDiagnosticRequestResponseCounterCodec: Codec<CoApDiagnosticRequestResponseCounter> = {
  descriptor: coApDiagnosticRequestResponseCounterDescriptor,
  read: readCoApDiagnosticRequestResponseCounter,
  write: writeCoApDiagnosticRequestResponseCounter,
};

/** Blue Book part 2, class CoAP diagnostic (class_id 153, version 0). */
export interface CoapBtCounter {
  readonly btStarted: number;
  readonly btCompleted: number;
  readonly btTimeout: number;
}

export function readCoapBtCounter(r: Reader): CoapBtCounter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(6);
  const btStarted = r.u32();
  r.expect(6);
  const btCompleted = r.u32();
  r.expect(6);
  const btTimeout = r.u32();
  return { btStarted, btCompleted, btTimeout };
}

export function writeCoapBtCounter(w: Writer, v: CoapBtCounter): void {
  w.length(3);
  w.u8(6);
  w.u32(v.btStarted);
  w.u8(6);
  w.u32(v.btCompleted);
  w.u8(6);
  w.u32(v.btTimeout);
}

export const coapBtCounterDescriptor: Descriptor = {
  name: "coap_bt_counter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "btStarted", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "btCompleted", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "btTimeout", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Block-wise transfers.
 *
 * Blue Book part 2, class CoAP diagnostic (class_id 153, version 0).
 */
export type CoApDiagnosticCoapBtCounter = CoapBtCounter;

export function readCoApDiagnosticCoapBtCounter(r: Reader): CoApDiagnosticCoapBtCounter {
  r.expect(2);
  return readCoapBtCounter(r);
}

export function writeCoApDiagnosticCoapBtCounter(w: Writer, v: CoApDiagnosticCoapBtCounter): void {
  w.u8(2);
  writeCoapBtCounter(w, v);
}

export const coApDiagnosticCoapBtCounterDescriptor: Descriptor = {
  name: "CoAP diagnostic.coap_bt_counter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => coapBtCounterDescriptor } },
  layer: "data",
};

export const coApDiagnosticCoapBtCounterCodec: Codec<CoApDiagnosticCoapBtCounter> = {
  descriptor: coApDiagnosticCoapBtCounterDescriptor,
  read: readCoApDiagnosticCoapBtCounter,
  write: writeCoApDiagnosticCoapBtCounter,
};

/** Blue Book part 2, class CoAP diagnostic (class_id 153, version 0). */
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
 * Which attribute was captured when.
 *
 * Blue Book part 2, class CoAP diagnostic (class_id 153, version 0).
 */
export type CoApDiagnosticCaptureTime = CaptureTime;

export function readCoApDiagnosticCaptureTime(r: Reader): CoApDiagnosticCaptureTime {
  r.expect(2);
  return readCaptureTime(r);
}

export function writeCoApDiagnosticCaptureTime(w: Writer, v: CoApDiagnosticCaptureTime): void {
  w.u8(2);
  writeCaptureTime(w, v);
}

export const coApDiagnosticCaptureTimeDescriptor: Descriptor = {
  name: "CoAP diagnostic.capture_time",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureTimeDescriptor } },
  layer: "data",
};

export const coApDiagnosticCaptureTimeCodec: Codec<CoApDiagnosticCaptureTime> = {
  descriptor: coApDiagnosticCaptureTimeDescriptor,
  read: readCoApDiagnosticCaptureTime,
  write: writeCoApDiagnosticCaptureTime,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const messagesCounterAttribute: AttributeDefinition<CoApDiagnosticMessagesCounter> = {
  id: 2,
  name: "messages_counter",
  property: "messagesCounter",
  codec: coApDiagnosticMessagesCounterCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const requestResponseCounterAttribute: AttributeDefinition<CoApDiagnosticRequestResponseCounter> = {
  id: 3,
  name: "request_response_counter",
  property: "requestResponseCounter",
  codec: coApDiagnosticRequestResponseCounterCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const coapBtCounterAttribute: AttributeDefinition<CoApDiagnosticCoapBtCounter> = {
  id: 4,
  name: "coap_bt_counter",
  property: "coapBtCounter",
  codec: coApDiagnosticCoapBtCounterCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const captureTimeAttribute: AttributeDefinition<CoApDiagnosticCaptureTime> = {
  id: 5,
  name: "capture_time",
  property: "captureTime",
  codec: coApDiagnosticCaptureTimeCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x30,
};

/**
 * CoAP diagnostic, version 0: Counters of the CoAP transport.
 *
 * Blue Book part 2, class CoAP diagnostic (class_id 153, version 0).
 */
export const coApDiagnosticClass: ClassDefinition = {
  classId: 153,
  version: 0,
  name: "CoAP diagnostic",
  attributes: [logicalNameAttribute, messagesCounterAttribute, requestResponseCounterAttribute, coapBtCounterAttribute, captureTimeAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one CoAP diagnostic object.
 *
 * Counters of the CoAP transport.
 */
export interface CoApDiagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Messages sent, received, repeated, reset, acknowledged and dropped. */
  readonly messagesCounter: AttributeRef<CoApDiagnosticMessagesCounter>;
  /** Requests, responses and errors, of each direction. */
  readonly requestResponseCounter: AttributeRef<CoApDiagnosticRequestResponseCounter>;
  /** Block-wise transfers. */
  readonly coapBtCounter: AttributeRef<CoApDiagnosticCoapBtCounter>;
  /** Which attribute was captured when. */
  readonly captureTime: AttributeRef<CoApDiagnosticCaptureTime>;
  /** Clears the counters. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the CoAP diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function coApDiagnostic(logicalName: string): CoApDiagnostic {
  const object = cosemObject(coApDiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    messagesCounter: attributeRef(object, messagesCounterAttribute),
    requestResponseCounter: attributeRef(object, requestResponseCounterAttribute),
    coapBtCounter: attributeRef(object, coapBtCounterAttribute),
    captureTime: attributeRef(object, captureTimeAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one CoAP diagnostic object. What is left out is refused. */
export interface CoApDiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Messages sent, received, repeated, reset, acknowledged and dropped. */
  readonly messagesCounter?: AttributeHandler<CoApDiagnosticMessagesCounter>;
  /** Requests, responses and errors, of each direction. */
  readonly requestResponseCounter?: AttributeHandler<CoApDiagnosticRequestResponseCounter>;
  /** Block-wise transfers. */
  readonly coapBtCounter?: AttributeHandler<CoApDiagnosticCoapBtCounter>;
  /** Which attribute was captured when. */
  readonly captureTime?: AttributeHandler<CoApDiagnosticCaptureTime>;
  /** Clears the counters. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A CoAP diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function coApDiagnosticServer(logicalName: string, handlers: CoApDiagnosticServer): ServerObject {
  return serverObject(coApDiagnosticClass, logicalName, handlers);
}
