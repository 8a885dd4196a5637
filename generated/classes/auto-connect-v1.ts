// Generated from spec/classes/0029-v1-auto-connect.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDateTime,
  type CosemObject,
  type Descriptor,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateTimeFromBytes,
  dateTimeToBytes,
  serverObject,
} from "@cosemkit/core";
import {
  type EnumAutoConnectMode,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  enumAutoConnectModeCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Auto connect (class_id 29, version 1). */
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
 * When attempts may be made; empty means always.
 *
 * Blue Book part 2, class Auto connect (class_id 29, version 1).
 */
export type AutoConnectV1CallingWindow = readonly WindowElement[];

export function readAutoConnectV1CallingWindow(r: Reader): AutoConnectV1CallingWindow {
  r.expect(1);
  const count1 = r.count(30);
  const items2 = new Array<WindowElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWindowElement(r);
  }
  return items2;
}

export function writeAutoConnectV1CallingWindow(w: Writer, v: AutoConnectV1CallingWindow): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWindowElement(w, item1);
  }
}

export const autoConnectV1CallingWindowDescriptor: Descriptor = {
  name: "Auto connect.calling_window",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => windowElementDescriptor } }, least: 30 } },
  layer: "data",
};

export const autoConnectV1CallingWindowCodec: Codec<AutoConnectV1CallingWindow> = {
  descriptor: autoConnectV1CallingWindowDescriptor,
  read: readAutoConnectV1CallingWindow,
  write: writeAutoConnectV1CallingWindow,
};

/**
 * Numbers, addresses or names to connect to.
 *
 * Blue Book part 2, class Auto connect (class_id 29, version 1).
 */
export type AutoConnectV1DestinationList = readonly Uint8Array[];

export function readAutoConnectV1DestinationList(r: Reader): AutoConnectV1DestinationList {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octets();
  }
  return items2;
}

export function writeAutoConnectV1DestinationList(w: Writer, v: AutoConnectV1DestinationList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octets(item1);
  }
}

export const autoConnectV1DestinationListDescriptor: Descriptor = {
  name: "Auto connect.destination_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const autoConnectV1DestinationListCodec: Codec<AutoConnectV1DestinationList> = {
  descriptor: autoConnectV1DestinationListDescriptor,
  read: readAutoConnectV1DestinationList,
  write: writeAutoConnectV1DestinationList,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const modeAttribute: AttributeDefinition<EnumAutoConnectMode> = {
  id: 2,
  name: "mode",
  property: "mode",
  codec: enumAutoConnectModeCodec,
  storage: "static",
  shortName: 0x08,
};
const repetitionsAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "repetitions",
  property: "repetitions",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const repetitionDelayAttribute: AttributeDefinition<LongUnsigned> = {
  id: 4,
  name: "repetition_delay",
  property: "repetitionDelay",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const callingWindowAttribute: AttributeDefinition<AutoConnectV1CallingWindow> = {
  id: 5,
  name: "calling_window",
  property: "callingWindow",
  codec: autoConnectV1CallingWindowCodec,
  storage: "static",
  shortName: 0x20,
};
const destinationListAttribute: AttributeDefinition<AutoConnectV1DestinationList> = {
  id: 6,
  name: "destination_list",
  property: "destinationList",
  codec: autoConnectV1DestinationListCodec,
  storage: "static",
  shortName: 0x28,
};

/**
 * Auto connect, version 1: When and whom a device calls, or how it sends messages.
 *
 * Blue Book part 2, class Auto connect (class_id 29, version 1).
 */
export const autoConnectV1Class: ClassDefinition = {
  classId: 29,
  version: 1,
  name: "Auto connect",
  attributes: [logicalNameAttribute, modeAttribute, repetitionsAttribute, repetitionDelayAttribute, callingWindowAttribute, destinationListAttribute],
  methods: [],
};

/**
 * A client's references to one Auto connect object.
 *
 * When and whom a device calls, or how it sends messages.
 */
export interface AutoConnectV1 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** When the device calls or connects. */
  readonly mode: AttributeRef<EnumAutoConnectMode>;
  /** How often a failed attempt is repeated. */
  readonly repetitions: AttributeRef<Unsigned>;
  /** Wait before a failed attempt is repeated. */
  readonly repetitionDelay: AttributeRef<LongUnsigned>;
  /** When attempts may be made; empty means always. */
  readonly callingWindow: AttributeRef<AutoConnectV1CallingWindow>;
  /** Numbers, addresses or names to connect to. */
  readonly destinationList: AttributeRef<AutoConnectV1DestinationList>;
}

/** References to the Auto connect object with this logical name. Throws when it is not an OBIS code. */
export function autoConnectV1(logicalName: string): AutoConnectV1 {
  const object = cosemObject(autoConnectV1Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    mode: attributeRef(object, modeAttribute),
    repetitions: attributeRef(object, repetitionsAttribute),
    repetitionDelay: attributeRef(object, repetitionDelayAttribute),
    callingWindow: attributeRef(object, callingWindowAttribute),
    destinationList: attributeRef(object, destinationListAttribute),
  };
}

/** A server's handlers for one Auto connect object. What is left out is refused. */
export interface AutoConnectV1Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** When the device calls or connects. */
  readonly mode?: AttributeHandler<EnumAutoConnectMode>;
  /** How often a failed attempt is repeated. */
  readonly repetitions?: AttributeHandler<Unsigned>;
  /** Wait before a failed attempt is repeated. */
  readonly repetitionDelay?: AttributeHandler<LongUnsigned>;
  /** When attempts may be made; empty means always. */
  readonly callingWindow?: AttributeHandler<AutoConnectV1CallingWindow>;
  /** Numbers, addresses or names to connect to. */
  readonly destinationList?: AttributeHandler<AutoConnectV1DestinationList>;
}

/** A Auto connect object for a server. Throws when `logicalName` is not an OBIS code. */
export function autoConnectV1Server(logicalName: string, handlers: AutoConnectV1Server): ServerObject {
  return serverObject(autoConnectV1Class, logicalName, handlers);
}
