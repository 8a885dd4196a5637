// Generated from spec/classes/0029-v0-pstn-auto-dial.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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

/** Blue Book part 2, class PSTN auto dial (class_id 29, version 0). */
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
 * Blue Book part 2, class PSTN auto dial (class_id 29, version 0).
 */
export type AutoConnectV0CallingWindow = readonly WindowElement[];

export function readAutoConnectV0CallingWindow(r: Reader): AutoConnectV0CallingWindow {
  r.expect(1);
  const count1 = r.count(30);
  const items2 = new Array<WindowElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWindowElement(r);
  }
  return items2;
}

export function writeAutoConnectV0CallingWindow(w: Writer, v: AutoConnectV0CallingWindow): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWindowElement(w, item1);
  }
}

export const autoConnectV0CallingWindowDescriptor: Descriptor = {
  name: "PSTN auto dial.calling_window",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => windowElementDescriptor } }, least: 30 } },
  layer: "data",
};

export const autoConnectV0CallingWindowCodec: Codec<AutoConnectV0CallingWindow> = {
  descriptor: autoConnectV0CallingWindowDescriptor,
  read: readAutoConnectV0CallingWindow,
  write: writeAutoConnectV0CallingWindow,
};

/**
 * Numbers to call.
 *
 * Blue Book part 2, class PSTN auto dial (class_id 29, version 0).
 */
export type AutoConnectV0PhoneList = readonly Uint8Array[];

export function readAutoConnectV0PhoneList(r: Reader): AutoConnectV0PhoneList {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octets();
  }
  return items2;
}

export function writeAutoConnectV0PhoneList(w: Writer, v: AutoConnectV0PhoneList): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octets(item1);
  }
}

export const autoConnectV0PhoneListDescriptor: Descriptor = {
  name: "PSTN auto dial.phone_list",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const autoConnectV0PhoneListCodec: Codec<AutoConnectV0PhoneList> = {
  descriptor: autoConnectV0PhoneListDescriptor,
  read: readAutoConnectV0PhoneList,
  write: writeAutoConnectV0PhoneList,
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
const callingWindowAttribute: AttributeDefinition<AutoConnectV0CallingWindow> = {
  id: 5,
  name: "calling_window",
  property: "callingWindow",
  codec: autoConnectV0CallingWindowCodec,
  storage: "static",
  shortName: 0x20,
};
const phoneListAttribute: AttributeDefinition<AutoConnectV0PhoneList> = {
  id: 6,
  name: "phone_list",
  property: "phoneList",
  codec: autoConnectV0PhoneListCodec,
  storage: "static",
  shortName: 0x28,
};

/**
 * PSTN auto dial, version 0: When and whom a PSTN modem calls.
 *
 * Blue Book part 2, class PSTN auto dial (class_id 29, version 0).
 */
export const autoConnectV0Class: ClassDefinition = {
  classId: 29,
  version: 0,
  name: "PSTN auto dial",
  attributes: [logicalNameAttribute, modeAttribute, repetitionsAttribute, repetitionDelayAttribute, callingWindowAttribute, phoneListAttribute],
  methods: [],
};

/**
 * A client's references to one PSTN auto dial object.
 *
 * When and whom a PSTN modem calls.
 */
export interface AutoConnectV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** When the device calls or connects. */
  readonly mode: AttributeRef<EnumAutoConnectMode>;
  /** How often a failed attempt is repeated. */
  readonly repetitions: AttributeRef<Unsigned>;
  /** Wait before a failed attempt is repeated. */
  readonly repetitionDelay: AttributeRef<LongUnsigned>;
  /** When attempts may be made; empty means always. */
  readonly callingWindow: AttributeRef<AutoConnectV0CallingWindow>;
  /** Numbers to call. */
  readonly phoneList: AttributeRef<AutoConnectV0PhoneList>;
}

/** References to the PSTN auto dial object with this logical name. Throws when it is not an OBIS code. */
export function autoConnectV0(logicalName: string): AutoConnectV0 {
  const object = cosemObject(autoConnectV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    mode: attributeRef(object, modeAttribute),
    repetitions: attributeRef(object, repetitionsAttribute),
    repetitionDelay: attributeRef(object, repetitionDelayAttribute),
    callingWindow: attributeRef(object, callingWindowAttribute),
    phoneList: attributeRef(object, phoneListAttribute),
  };
}

/** A server's handlers for one PSTN auto dial object. What is left out is refused. */
export interface AutoConnectV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** When the device calls or connects. */
  readonly mode?: AttributeHandler<EnumAutoConnectMode>;
  /** How often a failed attempt is repeated. */
  readonly repetitions?: AttributeHandler<Unsigned>;
  /** Wait before a failed attempt is repeated. */
  readonly repetitionDelay?: AttributeHandler<LongUnsigned>;
  /** When attempts may be made; empty means always. */
  readonly callingWindow?: AttributeHandler<AutoConnectV0CallingWindow>;
  /** Numbers to call. */
  readonly phoneList?: AttributeHandler<AutoConnectV0PhoneList>;
}

/** A PSTN auto dial object for a server. Throws when `logicalName` is not an OBIS code. */
export function autoConnectV0Server(logicalName: string, handlers: AutoConnectV0Server): ServerObject {
  return serverObject(autoConnectV0Class, logicalName, handlers);
}
