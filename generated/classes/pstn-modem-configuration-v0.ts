// Generated from spec/classes/0027-v0-pstn-modem-configuration.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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

/** Blue Book part 2, class PSTN modem configuration (class_id 27, version 0). Confidence: single-source. */
export interface InitializationStringElement {
  readonly request: Uint8Array;
  readonly response: Uint8Array;
}

export function readInitializationStringElement(r: Reader): InitializationStringElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const request = r.octets();
  r.expect(9);
  const response = r.octets();
  return { request, response };
}

export function writeInitializationStringElement(w: Writer, v: InitializationStringElement): void {
  w.length(2);
  w.u8(9);
  w.octets(v.request);
  w.u8(9);
  w.octets(v.response);
}

export const initializationStringElementDescriptor: Descriptor = {
  name: "initialization_string_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "request", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "response", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Commands that set up the modem, each with the answer to wait for.
 *
 * Blue Book part 2, class PSTN modem configuration (class_id 27, version 0). Confidence: single-source.
 */
export type ModemConfigurationV0InitializationString = readonly InitializationStringElement[];

export function readModemConfigurationV0InitializationString(r: Reader): ModemConfigurationV0InitializationString {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<InitializationStringElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readInitializationStringElement(r);
  }
  return items2;
}

export function writeModemConfigurationV0InitializationString(w: Writer, v: ModemConfigurationV0InitializationString): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeInitializationStringElement(w, item1);
  }
}

export const modemConfigurationV0InitializationStringDescriptor: Descriptor = {
  name: "PSTN modem configuration.initialization_string",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => initializationStringElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const modemConfigurationV0InitializationStringCodec: Codec<ModemConfigurationV0InitializationString> = {
  descriptor: modemConfigurationV0InitializationStringDescriptor,
  read: readModemConfigurationV0InitializationString,
  write: writeModemConfigurationV0InitializationString,
};

/**
 * Answers of the modem (OK, CONNECT, RING and so on) in the order of the book.
 *
 * Blue Book part 2, class PSTN modem configuration (class_id 27, version 0). Confidence: single-source.
 */
export type ModemConfigurationV0ModemProfile = readonly Uint8Array[];

export function readModemConfigurationV0ModemProfile(r: Reader): ModemConfigurationV0ModemProfile {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<Uint8Array>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(9);
    items2[i3] = r.octets();
  }
  return items2;
}

export function writeModemConfigurationV0ModemProfile(w: Writer, v: ModemConfigurationV0ModemProfile): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(9);
    w.octets(item1);
  }
}

export const modemConfigurationV0ModemProfileDescriptor: Descriptor = {
  name: "PSTN modem configuration.modem_profile",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } }, least: 2 } },
  layer: "data",
};

export const modemConfigurationV0ModemProfileCodec: Codec<ModemConfigurationV0ModemProfile> = {
  descriptor: modemConfigurationV0ModemProfileDescriptor,
  read: readModemConfigurationV0ModemProfile,
  write: writeModemConfigurationV0ModemProfile,
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
const initializationStringAttribute: AttributeDefinition<ModemConfigurationV0InitializationString> = {
  id: 3,
  name: "initialization_string",
  property: "initializationString",
  codec: modemConfigurationV0InitializationStringCodec,
  storage: "static",
  shortName: 0x10,
};
const modemProfileAttribute: AttributeDefinition<ModemConfigurationV0ModemProfile> = {
  id: 4,
  name: "modem_profile",
  property: "modemProfile",
  codec: modemConfigurationV0ModemProfileCodec,
  storage: "static",
  shortName: 0x18,
};

/**
 * PSTN modem configuration, version 0: How a modem is set up and what it answers; version 0 knows no delays.
 *
 * Blue Book part 2, class PSTN modem configuration (class_id 27, version 0). Confidence: single-source.
 */
export const modemConfigurationV0Class: ClassDefinition = {
  classId: 27,
  version: 0,
  name: "PSTN modem configuration",
  attributes: [logicalNameAttribute, commSpeedAttribute, initializationStringAttribute, modemProfileAttribute],
  methods: [],
};

/**
 * A client's references to one PSTN modem configuration object.
 *
 * How a modem is set up and what it answers; version 0 knows no delays.
 */
export interface ModemConfigurationV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Speed between device and modem. */
  readonly commSpeed: AttributeRef<EnumBaudRate>;
  /** Commands that set up the modem, each with the answer to wait for. */
  readonly initializationString: AttributeRef<ModemConfigurationV0InitializationString>;
  /** Answers of the modem (OK, CONNECT, RING and so on) in the order of the book. */
  readonly modemProfile: AttributeRef<ModemConfigurationV0ModemProfile>;
}

/** References to the PSTN modem configuration object with this logical name. Throws when it is not an OBIS code. */
export function modemConfigurationV0(logicalName: string): ModemConfigurationV0 {
  const object = cosemObject(modemConfigurationV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    commSpeed: attributeRef(object, commSpeedAttribute),
    initializationString: attributeRef(object, initializationStringAttribute),
    modemProfile: attributeRef(object, modemProfileAttribute),
  };
}

/** A server's handlers for one PSTN modem configuration object. What is left out is refused. */
export interface ModemConfigurationV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Speed between device and modem. */
  readonly commSpeed?: AttributeHandler<EnumBaudRate>;
  /** Commands that set up the modem, each with the answer to wait for. */
  readonly initializationString?: AttributeHandler<ModemConfigurationV0InitializationString>;
  /** Answers of the modem (OK, CONNECT, RING and so on) in the order of the book. */
  readonly modemProfile?: AttributeHandler<ModemConfigurationV0ModemProfile>;
}

/** A PSTN modem configuration object for a server. Throws when `logicalName` is not an OBIS code. */
export function modemConfigurationV0Server(logicalName: string, handlers: ModemConfigurationV0Server): ServerObject {
  return serverObject(modemConfigurationV0Class, logicalName, handlers);
}
