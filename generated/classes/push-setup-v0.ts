// Generated from spec/classes/0040-v0-push-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  methodRef,
  obisFromBytes,
  obisToBytes,
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type PushMessage, pushMessageCodes } from "../codes/push-message.ts";
import { type TransportService, transportServiceCodes } from "../codes/transport-service.ts";
import {
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Push setup (class_id 40, version 0). */
export interface CaptureObjectDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
  readonly dataIndex: number;
}

export function readCaptureObjectDefinition(r: Reader): CaptureObjectDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  r.expect(0x12);
  const dataIndex = r.u16();
  return { classId, logicalName, attributeIndex, dataIndex };
}

export function writeCaptureObjectDefinition(w: Writer, v: CaptureObjectDefinition): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
  w.u8(0x12);
  w.u16(v.dataIndex);
}

export const captureObjectDefinitionDescriptor: Descriptor = {
  name: "capture_object_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "dataIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 0). */
export interface TransportDestination {
  readonly transportService: TransportService;
  readonly destination: Uint8Array;
  readonly message: PushMessage;
}

export function readTransportDestination(r: Reader): TransportDestination {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(0x16);
  const transportService = readCode(r, transportServiceCodes);
  r.expect(9);
  const destination = r.octets();
  r.expect(0x16);
  const message = readCode(r, pushMessageCodes);
  return { transportService, destination, message };
}

export function writeTransportDestination(w: Writer, v: TransportDestination): void {
  w.length(3);
  w.u8(0x16);
  writeCode(w, transportServiceCodes, v.transportService);
  w.u8(9);
  w.octets(v.destination);
  w.u8(0x16);
  writeCode(w, pushMessageCodes, v.message);
}

export const transportDestinationDescriptor: Descriptor = {
  name: "transport_destination",
  node: { kind: "sequence", counted: true, fields: [
    { property: "transportService", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: transportServiceCodes } } },
    { property: "destination", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "message", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: pushMessageCodes } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Push setup (class_id 40, version 0). */
export interface WindowElement {
  readonly startTime: CosemDateTime;
  readonly endTime: CosemDateTime;
}

export function readWindowElement(r: Reader): WindowElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const startTime = dateTimeFromBytes(r.octetsOf(12));
  r.expect(9);
  const endTime = dateTimeFromBytes(r.octetsOf(12));
  return { startTime, endTime };
}

export function writeWindowElement(w: Writer, v: WindowElement): void {
  w.length(2);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.startTime), 12);
  w.u8(9);
  w.octetsOf(dateTimeToBytes(v.endTime), 12);
}

export const windowElementDescriptor: Descriptor = {
  name: "window_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "startTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
    { property: "endTime", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 12, format: "date-time" } } },
  ] },
  layer: "data",
};

/**
 * The attributes that are pushed, in order.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 0).
 */
export type PushSetupV0PushObjectList = readonly CaptureObjectDefinition[];

export function readPushSetupV0PushObjectList(r: Reader): PushSetupV0PushObjectList {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<CaptureObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readCaptureObjectDefinition(r);
  }
  return items2;
}

export function writePushSetupV0PushObjectList(w: Writer, v: PushSetupV0PushObjectList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeCaptureObjectDefinition(w, item1);
  }
}

export const pushSetupV0PushObjectListDescriptor: Descriptor = {
  name: "Push setup.push_object_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } }, least: 18 } },
  layer: "data",
};

export const pushSetupV0PushObjectListCodec: Codec<PushSetupV0PushObjectList> = {
  descriptor: pushSetupV0PushObjectListDescriptor,
  read: readPushSetupV0PushObjectList,
  write: writePushSetupV0PushObjectList,
};

/**
 * Where to and how the data are sent.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 0).
 */
export type PushSetupV0SendDestinationAndMethod = TransportDestination;

export function readPushSetupV0SendDestinationAndMethod(r: Reader): PushSetupV0SendDestinationAndMethod {
  r.expect(2);
  return readTransportDestination(r);
}

export function writePushSetupV0SendDestinationAndMethod(w: Writer, v: PushSetupV0SendDestinationAndMethod): void {
  w.u8(2);
  writeTransportDestination(w, v);
}

export const pushSetupV0SendDestinationAndMethodDescriptor: Descriptor = {
  name: "Push setup.send_destination_and_method",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => transportDestinationDescriptor } },
  layer: "data",
};

export const pushSetupV0SendDestinationAndMethodCodec: Codec<PushSetupV0SendDestinationAndMethod> = {
  descriptor: pushSetupV0SendDestinationAndMethodDescriptor,
  read: readPushSetupV0SendDestinationAndMethod,
  write: writePushSetupV0SendDestinationAndMethod,
};

/**
 * When pushing is allowed; empty means always.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 0).
 */
export type PushSetupV0CommunicationWindow = readonly WindowElement[];

export function readPushSetupV0CommunicationWindow(r: Reader): PushSetupV0CommunicationWindow {
  r.expect(1);
  const count1 = r.count(30);
  const items2 = new Array<WindowElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWindowElement(r);
  }
  return items2;
}

export function writePushSetupV0CommunicationWindow(w: Writer, v: PushSetupV0CommunicationWindow): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWindowElement(w, item1);
  }
}

export const pushSetupV0CommunicationWindowDescriptor: Descriptor = {
  name: "Push setup.communication_window",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => windowElementDescriptor } }, least: 30 } },
  layer: "data",
};

export const pushSetupV0CommunicationWindowCodec: Codec<PushSetupV0CommunicationWindow> = {
  descriptor: pushSetupV0CommunicationWindowDescriptor,
  read: readPushSetupV0CommunicationWindow,
  write: writePushSetupV0CommunicationWindow,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const pushObjectListAttribute: AttributeDefinition<PushSetupV0PushObjectList> = {
  id: 2,
  name: "push_object_list",
  property: "pushObjectList",
  codec: pushSetupV0PushObjectListCodec,
  storage: "static",
  shortName: 0x08,
};
const sendDestinationAndMethodAttribute: AttributeDefinition<PushSetupV0SendDestinationAndMethod> = {
  id: 3,
  name: "send_destination_and_method",
  property: "sendDestinationAndMethod",
  codec: pushSetupV0SendDestinationAndMethodCodec,
  storage: "static",
  shortName: 0x10,
};
const communicationWindowAttribute: AttributeDefinition<PushSetupV0CommunicationWindow> = {
  id: 4,
  name: "communication_window",
  property: "communicationWindow",
  codec: pushSetupV0CommunicationWindowCodec,
  storage: "static",
  shortName: 0x18,
};
const randomisationStartIntervalAttribute: AttributeDefinition<LongUnsigned> = {
  id: 5,
  name: "randomisation_start_interval",
  property: "randomisationStartInterval",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const numberOfRetriesAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "number_of_retries",
  property: "numberOfRetries",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const repetitionDelayAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "repetition_delay",
  property: "repetitionDelay",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const pushMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "push",
  property: "push",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x38,
};

/**
 * Push setup, version 0: What is pushed, where to, when, and how failures are handled.
 *
 * Blue Book part 2, class Push setup (class_id 40, version 0).
 */
export const pushSetupV0Class: ClassDefinition = {
  classId: 40,
  version: 0,
  name: "Push setup",
  attributes: [logicalNameAttribute, pushObjectListAttribute, sendDestinationAndMethodAttribute, communicationWindowAttribute, randomisationStartIntervalAttribute, numberOfRetriesAttribute, repetitionDelayAttribute],
  methods: [pushMethod],
};

/**
 * A client's references to one Push setup object.
 *
 * What is pushed, where to, when, and how failures are handled.
 */
export interface PushSetupV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The attributes that are pushed, in order. */
  readonly pushObjectList: AttributeRef<PushSetupV0PushObjectList>;
  /** Where to and how the data are sent. */
  readonly sendDestinationAndMethod: AttributeRef<PushSetupV0SendDestinationAndMethod>;
  /** When pushing is allowed; empty means always. */
  readonly communicationWindow: AttributeRef<PushSetupV0CommunicationWindow>;
  /** Longest random wait before the first attempt. */
  readonly randomisationStartInterval: AttributeRef<LongUnsigned>;
  /** How often a failed push is tried again. */
  readonly numberOfRetries: AttributeRef<Unsigned>;
  /** How long to wait between attempts. */
  readonly repetitionDelay: AttributeRef<LongUnsigned>;
  /** Pushes now. The parameter is 0. */
  readonly push: MethodRef<Integer, undefined>;
}

/** References to the Push setup object with this logical name. Throws when it is not an OBIS code. */
export function pushSetupV0(logicalName: string): PushSetupV0 {
  const object = cosemObject(pushSetupV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    pushObjectList: attributeRef(object, pushObjectListAttribute),
    sendDestinationAndMethod: attributeRef(object, sendDestinationAndMethodAttribute),
    communicationWindow: attributeRef(object, communicationWindowAttribute),
    randomisationStartInterval: attributeRef(object, randomisationStartIntervalAttribute),
    numberOfRetries: attributeRef(object, numberOfRetriesAttribute),
    repetitionDelay: attributeRef(object, repetitionDelayAttribute),
    push: methodRef(object, pushMethod),
  };
}

/** A server's handlers for one Push setup object. What is left out is refused. */
export interface PushSetupV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The attributes that are pushed, in order. */
  readonly pushObjectList?: AttributeHandler<PushSetupV0PushObjectList>;
  /** Where to and how the data are sent. */
  readonly sendDestinationAndMethod?: AttributeHandler<PushSetupV0SendDestinationAndMethod>;
  /** When pushing is allowed; empty means always. */
  readonly communicationWindow?: AttributeHandler<PushSetupV0CommunicationWindow>;
  /** Longest random wait before the first attempt. */
  readonly randomisationStartInterval?: AttributeHandler<LongUnsigned>;
  /** How often a failed push is tried again. */
  readonly numberOfRetries?: AttributeHandler<Unsigned>;
  /** How long to wait between attempts. */
  readonly repetitionDelay?: AttributeHandler<LongUnsigned>;
  /** Pushes now. The parameter is 0. */
  readonly push?: MethodHandler<Integer, void>;
}

/** A Push setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function pushSetupV0Server(logicalName: string, handlers: PushSetupV0Server): ServerObject {
  return serverObject(pushSetupV0Class, logicalName, handlers);
}
