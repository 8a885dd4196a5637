// Generated from spec/classes/0096-v0-wi-sun-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
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
  methodRef,
  serverObject,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData, writeData } from "../apdu/data.ts";
import {
  type Integer,
  type LogicalName,
  type OctetString,
  integerCodec,
  logicalNameCodec,
  octetStringCodec,
} from "./simple-types.ts";

/**
 * Interfaces, after the MIB. Any Data: the layout of an entry was found in no source.
 *
 * Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source.
 */
export type WiSunDiagnosticIftable = readonly Data[];

export function readWiSunDiagnosticIftable(r: Reader): WiSunDiagnosticIftable {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeWiSunDiagnosticIftable(w: Writer, v: WiSunDiagnosticIftable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const wiSunDiagnosticIftableDescriptor: Descriptor = {
  name: "Wi-SUN diagnostic.iftable",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const wiSunDiagnosticIftableCodec: Codec<WiSunDiagnosticIftable> = {
  descriptor: wiSunDiagnosticIftableDescriptor,
  read: readWiSunDiagnosticIftable,
  write: writeWiSunDiagnosticIftable,
};

/**
 * Neighbours. Any Data: the layout of an entry was found in no source.
 *
 * Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source.
 */
export type WiSunDiagnosticNeighbourTableInformation = readonly Data[];

export function readWiSunDiagnosticNeighbourTableInformation(r: Reader): WiSunDiagnosticNeighbourTableInformation {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeWiSunDiagnosticNeighbourTableInformation(w: Writer, v: WiSunDiagnosticNeighbourTableInformation): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const wiSunDiagnosticNeighbourTableInformationDescriptor: Descriptor = {
  name: "Wi-SUN diagnostic.neighbour_table_information",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const wiSunDiagnosticNeighbourTableInformationCodec: Codec<WiSunDiagnosticNeighbourTableInformation> = {
  descriptor: wiSunDiagnosticNeighbourTableInformationDescriptor,
  read: readWiSunDiagnosticNeighbourTableInformation,
  write: writeWiSunDiagnosticNeighbourTableInformation,
};

/**
 * Transmissions. Any Data: the layout of an entry was found in no source.
 *
 * Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source.
 */
export type WiSunDiagnosticTransmissionInformation = readonly Data[];

export function readWiSunDiagnosticTransmissionInformation(r: Reader): WiSunDiagnosticTransmissionInformation {
  r.expect(1);
  const count1 = r.count(1);
  const items2 = new Array<Data>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    items2[i3] = readData(r);
  }
  return items2;
}

export function writeWiSunDiagnosticTransmissionInformation(w: Writer, v: WiSunDiagnosticTransmissionInformation): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    writeData(w, item1);
  }
}

export const wiSunDiagnosticTransmissionInformationDescriptor: Descriptor = {
  name: "Wi-SUN diagnostic.transmission_information",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "ref", to: () => dataDescriptor }, least: 1 } },
  layer: "data",
};

export const wiSunDiagnosticTransmissionInformationCodec: Codec<WiSunDiagnosticTransmissionInformation> = {
  descriptor: wiSunDiagnosticTransmissionInformationDescriptor,
  read: readWiSunDiagnosticTransmissionInformation,
  write: writeWiSunDiagnosticTransmissionInformation,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const sysdescrAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "sysdescr",
  property: "sysdescr",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const ifnumberAttribute: AttributeDefinition<Integer> = {
  id: 3,
  name: "ifnumber",
  property: "ifnumber",
  codec: integerCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const iftableAttribute: AttributeDefinition<WiSunDiagnosticIftable> = {
  id: 4,
  name: "iftable",
  property: "iftable",
  codec: wiSunDiagnosticIftableCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const neighbourTableInformationAttribute: AttributeDefinition<WiSunDiagnosticNeighbourTableInformation> = {
  id: 5,
  name: "neighbour_table_information",
  property: "neighbourTableInformation",
  codec: wiSunDiagnosticNeighbourTableInformationCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const transmissionInformationAttribute: AttributeDefinition<WiSunDiagnosticTransmissionInformation> = {
  id: 6,
  name: "transmission_information",
  property: "transmissionInformation",
  codec: wiSunDiagnosticTransmissionInformationCodec,
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
 * Wi-SUN diagnostic, version 0: Interfaces, neighbours and transmissions of a Wi-SUN device.
 *
 * Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source.
 */
export const wiSunDiagnosticClass: ClassDefinition = {
  classId: 96,
  version: 0,
  name: "Wi-SUN diagnostic",
  attributes: [logicalNameAttribute, sysdescrAttribute, ifnumberAttribute, iftableAttribute, neighbourTableInformationAttribute, transmissionInformationAttribute],
  methods: [resetMethod],
};

/**
 * A client's references to one Wi-SUN diagnostic object.
 *
 * Interfaces, neighbours and transmissions of a Wi-SUN device.
 */
export interface WiSunDiagnostic extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Description of the system, as in the MIB (RFC 1213). */
  readonly sysdescr: AttributeRef<OctetString>;
  /** Number of interfaces, as in the MIB. */
  readonly ifnumber: AttributeRef<Integer>;
  /** Interfaces, after the MIB. Any Data: the layout of an entry was found in no source. */
  readonly iftable: AttributeRef<WiSunDiagnosticIftable>;
  /** Neighbours. Any Data: the layout of an entry was found in no source. */
  readonly neighbourTableInformation: AttributeRef<WiSunDiagnosticNeighbourTableInformation>;
  /** Transmissions. Any Data: the layout of an entry was found in no source. */
  readonly transmissionInformation: AttributeRef<WiSunDiagnosticTransmissionInformation>;
  /** Clears the information. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
}

/** References to the Wi-SUN diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function wiSunDiagnostic(logicalName: string): WiSunDiagnostic {
  const object = cosemObject(wiSunDiagnosticClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    sysdescr: attributeRef(object, sysdescrAttribute),
    ifnumber: attributeRef(object, ifnumberAttribute),
    iftable: attributeRef(object, iftableAttribute),
    neighbourTableInformation: attributeRef(object, neighbourTableInformationAttribute),
    transmissionInformation: attributeRef(object, transmissionInformationAttribute),
    reset: methodRef(object, resetMethod),
  };
}

/** A server's handlers for one Wi-SUN diagnostic object. What is left out is refused. */
export interface WiSunDiagnosticServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Description of the system, as in the MIB (RFC 1213). */
  readonly sysdescr?: AttributeHandler<OctetString>;
  /** Number of interfaces, as in the MIB. */
  readonly ifnumber?: AttributeHandler<Integer>;
  /** Interfaces, after the MIB. Any Data: the layout of an entry was found in no source. */
  readonly iftable?: AttributeHandler<WiSunDiagnosticIftable>;
  /** Neighbours. Any Data: the layout of an entry was found in no source. */
  readonly neighbourTableInformation?: AttributeHandler<WiSunDiagnosticNeighbourTableInformation>;
  /** Transmissions. Any Data: the layout of an entry was found in no source. */
  readonly transmissionInformation?: AttributeHandler<WiSunDiagnosticTransmissionInformation>;
  /** Clears the information. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A Wi-SUN diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function wiSunDiagnosticServer(logicalName: string, handlers: WiSunDiagnosticServer): ServerObject {
  return serverObject(wiSunDiagnosticClass, logicalName, handlers);
}
