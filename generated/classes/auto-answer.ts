// Generated from spec/classes/0028-v2-auto-answer.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  readCode,
  serverObject,
  writeCode,
} from "@cosemkit/core";
import { type AutoAnswerCallType, autoAnswerCallTypeCodes } from "../codes/auto-answer-call-type.ts";
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

/** Blue Book part 2, class Auto answer (class_id 28, version 2). */
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

/** Blue Book part 2, class Auto answer (class_id 28, version 2). */
export interface ListOfAllowedCallersElement {
  readonly callerId: Uint8Array;
  readonly callType: AutoAnswerCallType;
}

export function readListOfAllowedCallersElement(r: Reader): ListOfAllowedCallersElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const callerId = r.octets();
  r.expect(0x16);
  const callType = readCode(r, autoAnswerCallTypeCodes);
  return { callerId, callType };
}

export function writeListOfAllowedCallersElement(w: Writer, v: ListOfAllowedCallersElement): void {
  w.length(2);
  w.u8(9);
  w.octets(v.callerId);
  w.u8(0x16);
  writeCode(w, autoAnswerCallTypeCodes, v.callType);
}

export const listOfAllowedCallersElementDescriptor: Descriptor = {
  name: "list_of_allowed_callers_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "callerId", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "callType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: autoAnswerCallTypeCodes } } },
  ] },
  layer: "data",
};

/**
 * When calls are answered; empty means always.
 *
 * Blue Book part 2, class Auto answer (class_id 28, version 2).
 */
export type AutoAnswerListeningWindow = readonly WindowElement[];

export function readAutoAnswerListeningWindow(r: Reader): AutoAnswerListeningWindow {
  r.expect(1);
  const count1 = r.count(30);
  const items2 = new Array<WindowElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readWindowElement(r);
  }
  return items2;
}

export function writeAutoAnswerListeningWindow(w: Writer, v: AutoAnswerListeningWindow): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeWindowElement(w, item1);
  }
}

export const autoAnswerListeningWindowDescriptor: Descriptor = {
  name: "Auto answer.listening_window",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => windowElementDescriptor } }, least: 30 } },
  layer: "data",
};

export const autoAnswerListeningWindowCodec: Codec<AutoAnswerListeningWindow> = {
  descriptor: autoAnswerListeningWindowDescriptor,
  read: readAutoAnswerListeningWindow,
  write: writeAutoAnswerListeningWindow,
};

/** Blue Book part 2, class Auto answer (class_id 28, version 2). */
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
 * Blue Book part 2, class Auto answer (class_id 28, version 2).
 */
export type AutoAnswerNumberOfRings = NumberOfRings;

export function readAutoAnswerNumberOfRings(r: Reader): AutoAnswerNumberOfRings {
  r.expect(2);
  return readNumberOfRings(r);
}

export function writeAutoAnswerNumberOfRings(w: Writer, v: AutoAnswerNumberOfRings): void {
  w.u8(2);
  writeNumberOfRings(w, v);
}

export const autoAnswerNumberOfRingsDescriptor: Descriptor = {
  name: "Auto answer.number_of_rings",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => numberOfRingsDescriptor } },
  layer: "data",
};

export const autoAnswerNumberOfRingsCodec: Codec<AutoAnswerNumberOfRings> = {
  descriptor: autoAnswerNumberOfRingsDescriptor,
  read: readAutoAnswerNumberOfRings,
  write: writeAutoAnswerNumberOfRings,
};

/**
 * Callers that are answered, as whole numbers or endings; empty means all.
 *
 * Blue Book part 2, class Auto answer (class_id 28, version 2).
 */
export type AutoAnswerListOfAllowedCallers = readonly ListOfAllowedCallersElement[];

export function readAutoAnswerListOfAllowedCallers(r: Reader): AutoAnswerListOfAllowedCallers {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<ListOfAllowedCallersElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readListOfAllowedCallersElement(r);
  }
  return items2;
}

export function writeAutoAnswerListOfAllowedCallers(w: Writer, v: AutoAnswerListOfAllowedCallers): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeListOfAllowedCallersElement(w, item1);
  }
}

export const autoAnswerListOfAllowedCallersDescriptor: Descriptor = {
  name: "Auto answer.list_of_allowed_callers",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => listOfAllowedCallersElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const autoAnswerListOfAllowedCallersCodec: Codec<AutoAnswerListOfAllowedCallers> = {
  descriptor: autoAnswerListOfAllowedCallersDescriptor,
  read: readAutoAnswerListOfAllowedCallers,
  write: writeAutoAnswerListOfAllowedCallers,
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
const listeningWindowAttribute: AttributeDefinition<AutoAnswerListeningWindow> = {
  id: 3,
  name: "listening_window",
  property: "listeningWindow",
  codec: autoAnswerListeningWindowCodec,
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
const numberOfRingsAttribute: AttributeDefinition<AutoAnswerNumberOfRings> = {
  id: 6,
  name: "number_of_rings",
  property: "numberOfRings",
  codec: autoAnswerNumberOfRingsCodec,
  storage: "static",
  shortName: 0x28,
};
const listOfAllowedCallersAttribute: AttributeDefinition<AutoAnswerListOfAllowedCallers> = {
  id: 7,
  name: "list_of_allowed_callers",
  property: "listOfAllowedCallers",
  codec: autoAnswerListOfAllowedCallersCodec,
  storage: "static",
  shortName: 0x30,
};

/**
 * Auto answer, version 2: When and how a modem answers calls, and whose. Version 1 is left out: no source was found that proves it exists.
 *
 * Blue Book part 2, class Auto answer (class_id 28, version 2).
 */
export const autoAnswerClass: ClassDefinition = {
  classId: 28,
  version: 2,
  name: "Auto answer",
  attributes: [logicalNameAttribute, modeAttribute, listeningWindowAttribute, statusAttribute, numberOfCallsAttribute, numberOfRingsAttribute, listOfAllowedCallersAttribute],
  methods: [],
};

/**
 * A client's references to one Auto answer object.
 *
 * When and how a modem answers calls, and whose. Version 1 is left out: no source was found that proves it exists.
 */
export interface AutoAnswer extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** On what terms calls are answered. */
  readonly mode: AttributeRef<EnumAutoAnswerMode>;
  /** When calls are answered; empty means always. */
  readonly listeningWindow: AttributeRef<AutoAnswerListeningWindow>;
  /** State of the window. */
  readonly status: AttributeRef<EnumAutoAnswerStatus>;
  /** Calls that are answered in a window; 0 for no limit. */
  readonly numberOfCalls: AttributeRef<Unsigned>;
  /** Rings before a call is answered, inside and outside a window; 0 for no answer. */
  readonly numberOfRings: AttributeRef<AutoAnswerNumberOfRings>;
  /** Callers that are answered, as whole numbers or endings; empty means all. */
  readonly listOfAllowedCallers: AttributeRef<AutoAnswerListOfAllowedCallers>;
}

/** References to the Auto answer object with this logical name. Throws when it is not an OBIS code. */
export function autoAnswer(logicalName: string): AutoAnswer {
  const object = cosemObject(autoAnswerClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    mode: attributeRef(object, modeAttribute),
    listeningWindow: attributeRef(object, listeningWindowAttribute),
    status: attributeRef(object, statusAttribute),
    numberOfCalls: attributeRef(object, numberOfCallsAttribute),
    numberOfRings: attributeRef(object, numberOfRingsAttribute),
    listOfAllowedCallers: attributeRef(object, listOfAllowedCallersAttribute),
  };
}

/** A server's handlers for one Auto answer object. What is left out is refused. */
export interface AutoAnswerServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** On what terms calls are answered. */
  readonly mode?: AttributeHandler<EnumAutoAnswerMode>;
  /** When calls are answered; empty means always. */
  readonly listeningWindow?: AttributeHandler<AutoAnswerListeningWindow>;
  /** State of the window. */
  readonly status?: AttributeHandler<EnumAutoAnswerStatus>;
  /** Calls that are answered in a window; 0 for no limit. */
  readonly numberOfCalls?: AttributeHandler<Unsigned>;
  /** Rings before a call is answered, inside and outside a window; 0 for no answer. */
  readonly numberOfRings?: AttributeHandler<AutoAnswerNumberOfRings>;
  /** Callers that are answered, as whole numbers or endings; empty means all. */
  readonly listOfAllowedCallers?: AttributeHandler<AutoAnswerListOfAllowedCallers>;
}

/** A Auto answer object for a server. Throws when `logicalName` is not an OBIS code. */
export function autoAnswerServer(logicalName: string, handlers: AutoAnswerServer): ServerObject {
  return serverObject(autoAnswerClass, logicalName, handlers);
}
