// Generated from spec/classes/0027-v1-modem-configuration.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import { type EnumBaudRate, type LogicalName, enumBaudRateCodec, logicalNameCodec } from "./simple-types.ts";

/** Blue Book part 2, class Modem configuration (class_id 27, version 1). */
export interface InitializationStringElement {
  readonly request: Uint8Array;
  readonly response: Uint8Array;
  readonly delayAfterResponse: number;
}

export function readInitializationStringElement(r: Reader): InitializationStringElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(9);
  const request = r.octets();
  r.expect(9);
  const response = r.octets();
  r.expect(0x12);
  const delayAfterResponse = r.u16();
  return { request, response, delayAfterResponse };
}

export function writeInitializationStringElement(w: Writer, v: InitializationStringElement): void {
  w.length(3);
  w.u8(9);
  w.octets(v.request);
  w.u8(9);
  w.octets(v.response);
  w.u8(0x12);
  w.u16(v.delayAfterResponse);
}

export const initializationStringElementDescriptor: Descriptor = {
  name: "initialization_string_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "request", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "response", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "delayAfterResponse", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Commands that set up the modem, each with the answer to wait for and the delay after it, in milliseconds.
 *
 * Blue Book part 2, class Modem configuration (class_id 27, version 1).
 */
export type ModemConfigurationInitializationString = readonly InitializationStringElement[];

export function readModemConfigurationInitializationString(r: Reader): ModemConfigurationInitializationString {
  r.expect(1);
  const count1 = r.count(9);
  const items2 = new Array<InitializationStringElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readInitializationStringElement(r);
  }
  return items2;
}

export function writeModemConfigurationInitializationString(w: Writer, v: ModemConfigurationInitializationString): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeInitializationStringElement(w, item1);
  }
}

export const modemConfigurationInitializationStringDescriptor: Descriptor = {
  name: "Modem configuration.initialization_string",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => initializationStringElementDescriptor } }, least: 9 } },
  layer: "data",
};

export const modemConfigurationInitializationStringCodec: Codec<ModemConfigurationInitializationString> = {
  descriptor: modemConfigurationInitializationStringDescriptor,
  read: readModemConfigurationInitializationString,
  write: writeModemConfigurationInitializationString,
};

/**
 * Answers of the modem (OK, CONNECT, RING and so on) in the order of the book.
 *
 * Blue Book part 2, class Modem configuration (class_id 27, version 1).
 */
export type ModemConfigurationModemProfile = readonly Uint8Array[];

export function readModemConfigurationModemProfile(r: Reader): ModemConfigurationModemProfile {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octets();
  }
  return items2;
}

export function writeModemConfigurationModemProfile(w: Writer, v: ModemConfigurationModemProfile): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octets(item1);
  }
}

export const modemConfigurationModemProfileDescriptor: Descriptor = {
  name: "Modem configuration.modem_profile",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const modemConfigurationModemProfileCodec: Codec<ModemConfigurationModemProfile> = {
  descriptor: modemConfigurationModemProfileDescriptor,
  read: readModemConfigurationModemProfile,
  write: writeModemConfigurationModemProfile,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const commSpeedAttribute: AttributeDefinition<EnumBaudRate> = {
  id: 2,
  name: "comm_speed",
  property: "commSpeed",
  codec: enumBaudRateCodec,
  storage: "static",
  shortName: 0x08,
};
const initializationStringAttribute: AttributeDefinition<ModemConfigurationInitializationString> = {
  id: 3,
  name: "initialization_string",
  property: "initializationString",
  codec: modemConfigurationInitializationStringCodec,
  storage: "static",
  shortName: 0x10,
};
const modemProfileAttribute: AttributeDefinition<ModemConfigurationModemProfile> = {
  id: 4,
  name: "modem_profile",
  property: "modemProfile",
  codec: modemConfigurationModemProfileCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * Modem configuration, version 1: How a modem is set up and what it answers.
 *
 * Blue Book part 2, class Modem configuration (class_id 27, version 1).
 */
export const modemConfigurationClass: ClassDefinition = {
  classId: 27,
  version: 1,
  name: "Modem configuration",
  attributes: [logicalNameAttribute, commSpeedAttribute, initializationStringAttribute, modemProfileAttribute],
  methods: [],
};

/**
 * A client's references to one Modem configuration object.
 *
 * How a modem is set up and what it answers.
 */
export interface ModemConfiguration extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Speed between device and modem. */
  readonly commSpeed: AttributeRef<EnumBaudRate>;
  /** Commands that set up the modem, each with the answer to wait for and the delay after it, in milliseconds. */
  readonly initializationString: AttributeRef<ModemConfigurationInitializationString>;
  /** Answers of the modem (OK, CONNECT, RING and so on) in the order of the book. */
  readonly modemProfile: AttributeRef<ModemConfigurationModemProfile>;
}

/** References to the Modem configuration object with this logical name. Throws when it is not an OBIS code. */
export function modemConfiguration(logicalName: string): ModemConfiguration {
  const object = cosemObject(modemConfigurationClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    commSpeed: attributeRef(object, commSpeedAttribute),
    initializationString: attributeRef(object, initializationStringAttribute),
    modemProfile: attributeRef(object, modemProfileAttribute),
  };
}

/** A server's handlers for one Modem configuration object. What is left out is refused. */
export interface ModemConfigurationServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Speed between device and modem. */
  readonly commSpeed?: AttributeHandler<EnumBaudRate>;
  /** Commands that set up the modem, each with the answer to wait for and the delay after it, in milliseconds. */
  readonly initializationString?: AttributeHandler<ModemConfigurationInitializationString>;
  /** Answers of the modem (OK, CONNECT, RING and so on) in the order of the book. */
  readonly modemProfile?: AttributeHandler<ModemConfigurationModemProfile>;
}

/** A Modem configuration object for a server. Throws when `logicalName` is not an OBIS code. */
export function modemConfigurationServer(logicalName: string, handlers: ModemConfigurationServer): ServerObject {
  return serverObject(modemConfigurationClass, logicalName, handlers);
}
