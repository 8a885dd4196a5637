// Generated from spec/classes/0028-v0-pstn-auto-answer.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type EnumAutoAnswerMode,
  type EnumAutoAnswerStatus,
  type LogicalName,
  type Unsigned,
  enumAutoAnswerModeCodec,
  enumAutoAnswerStatusCodec,
  logicalNameCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class PSTN auto answer (class_id 28, version 0). */
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
 * When calls are answered; empty means always.
 *
 * Blue Book part 2, class PSTN auto answer (class_id 28, version 0).
 */
export type AutoAnswerV0ListeningWindow = readonly WindowElement[];

export function readAutoAnswerV0ListeningWindow(r: Reader): AutoAnswerV0ListeningWindow {
  r.expect(1);
  const count1 = r.count(30);
  const items2 = new Array<WindowElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWindowElement(r);
  }
  return items2;
}

export function writeAutoAnswerV0ListeningWindow(w: Writer, v: AutoAnswerV0ListeningWindow): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWindowElement(w, item1);
  }
}

export const autoAnswerV0ListeningWindowDescriptor: Descriptor = {
  name: "PSTN auto answer.listening_window",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => windowElementDescriptor } }, least: 30 } },
  layer: "data",
};

export const autoAnswerV0ListeningWindowCodec: Codec<AutoAnswerV0ListeningWindow> = {
  descriptor: autoAnswerV0ListeningWindowDescriptor,
  read: readAutoAnswerV0ListeningWindow,
  write: writeAutoAnswerV0ListeningWindow,
};

/** Blue Book part 2, class PSTN auto answer (class_id 28, version 0). */
export interface NumberOfRings {
  readonly nrRingsInWindow: number;
  readonly nrRingsOutOfWindow: number;
}

export function readNumberOfRings(r: Reader): NumberOfRings {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x11);
  const nrRingsInWindow = r.u8();
  r.expect(0x11);
  const nrRingsOutOfWindow = r.u8();
  return { nrRingsInWindow, nrRingsOutOfWindow };
}

export function writeNumberOfRings(w: Writer, v: NumberOfRings): void {
  w.length(2);
  w.u8(0x11);
  w.u8(v.nrRingsInWindow);
  w.u8(0x11);
  w.u8(v.nrRingsOutOfWindow);
}

export const numberOfRingsDescriptor: Descriptor = {
  name: "number_of_rings",
  node: { kind: "sequence", counted: true, fields: [
    { property: "nrRingsInWindow", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "nrRingsOutOfWindow", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Rings before a call is answered, inside and outside a window; 0 for no answer.
 *
 * Blue Book part 2, class PSTN auto answer (class_id 28, version 0).
 */
export type AutoAnswerV0NumberOfRings = NumberOfRings;

export function readAutoAnswerV0NumberOfRings(r: Reader): AutoAnswerV0NumberOfRings {
  r.expect(2);
  return readNumberOfRings(r);
}

export function writeAutoAnswerV0NumberOfRings(w: Writer, v: AutoAnswerV0NumberOfRings): void {
  w.u8(2);
  writeNumberOfRings(w, v);
}

export const autoAnswerV0NumberOfRingsDescriptor: Descriptor = {
  name: "PSTN auto answer.number_of_rings",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => numberOfRingsDescriptor } },
  layer: "data",
};

export const autoAnswerV0NumberOfRingsCodec: Codec<AutoAnswerV0NumberOfRings> = {
  descriptor: autoAnswerV0NumberOfRingsDescriptor,
  read: readAutoAnswerV0NumberOfRings,
  write: writeAutoAnswerV0NumberOfRings,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const modeAttribute: AttributeDefinition<EnumAutoAnswerMode> = {
  id: 2,
  name: "mode",
  property: "mode",
  codec: enumAutoAnswerModeCodec,
  storage: "static",
  shortName: 0x08,
};
const listeningWindowAttribute: AttributeDefinition<AutoAnswerV0ListeningWindow> = {
  id: 3,
  name: "listening_window",
  property: "listeningWindow",
  codec: autoAnswerV0ListeningWindowCodec,
  storage: "static",
  shortName: 0x10,
};
const statusAttribute: AttributeDefinition<EnumAutoAnswerStatus> = {
  id: 4,
  name: "status",
  property: "status",
  codec: enumAutoAnswerStatusCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const numberOfCallsAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "number_of_calls",
  property: "numberOfCalls",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const numberOfRingsAttribute: AttributeDefinition<AutoAnswerV0NumberOfRings> = {
  id: 6,
  name: "number_of_rings",
  property: "numberOfRings",
  codec: autoAnswerV0NumberOfRingsCodec,
  storage: "static",
  shortName: 0x28,
};

/**
 * PSTN auto answer, version 0: When and how a PSTN modem answers calls.
 *
 * Blue Book part 2, class PSTN auto answer (class_id 28, version 0).
 */
export const autoAnswerV0Class: ClassDefinition = {
  classId: 28,
  version: 0,
  name: "PSTN auto answer",
  attributes: [logicalNameAttribute, modeAttribute, listeningWindowAttribute, statusAttribute, numberOfCallsAttribute, numberOfRingsAttribute],
  methods: [],
};

/**
 * A client's references to one PSTN auto answer object.
 *
 * When and how a PSTN modem answers calls.
 */
export interface AutoAnswerV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** On what terms calls are answered. */
  readonly mode: AttributeRef<EnumAutoAnswerMode>;
  /** When calls are answered; empty means always. */
  readonly listeningWindow: AttributeRef<AutoAnswerV0ListeningWindow>;
  /** State of the window. */
  readonly status: AttributeRef<EnumAutoAnswerStatus>;
  /** Calls that are answered in a window; 0 for no limit. */
  readonly numberOfCalls: AttributeRef<Unsigned>;
  /** Rings before a call is answered, inside and outside a window; 0 for no answer. */
  readonly numberOfRings: AttributeRef<AutoAnswerV0NumberOfRings>;
}

/** References to the PSTN auto answer object with this logical name. Throws when it is not an OBIS code. */
export function autoAnswerV0(logicalName: string): AutoAnswerV0 {
  const object = cosemObject(autoAnswerV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    mode: attributeRef(object, modeAttribute),
    listeningWindow: attributeRef(object, listeningWindowAttribute),
    status: attributeRef(object, statusAttribute),
    numberOfCalls: attributeRef(object, numberOfCallsAttribute),
    numberOfRings: attributeRef(object, numberOfRingsAttribute),
  };
}

/** A server's handlers for one PSTN auto answer object. What is left out is refused. */
export interface AutoAnswerV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** On what terms calls are answered. */
  readonly mode?: AttributeHandler<EnumAutoAnswerMode>;
  /** When calls are answered; empty means always. */
  readonly listeningWindow?: AttributeHandler<AutoAnswerV0ListeningWindow>;
  /** State of the window. */
  readonly status?: AttributeHandler<EnumAutoAnswerStatus>;
  /** Calls that are answered in a window; 0 for no limit. */
  readonly numberOfCalls?: AttributeHandler<Unsigned>;
  /** Rings before a call is answered, inside and outside a window; 0 for no answer. */
  readonly numberOfRings?: AttributeHandler<AutoAnswerV0NumberOfRings>;
}

/** A PSTN auto answer object for a server. Throws when `logicalName` is not an OBIS code. */
export function autoAnswerV0Server(logicalName: string, handlers: AutoAnswerV0Server): ServerObject {
  return serverObject(autoAnswerV0Class, logicalName, handlers);
}
