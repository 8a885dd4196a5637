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

/** Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source. */
export interface IftableEntry {
  readonly ifDescr: Uint8Array;
  readonly ifPhysAddress: Uint8Array;
  readonly ifInOctets: Data;
  readonly ifInUcastPackets: Data;
  readonly ifInNucastPackets: Data;
  readonly ifInErrors: Data;
  readonly ifInUnknownProtos: Data;
  readonly ifOutOctets: Data;
  readonly ifOutUcastPackets: Data;
  readonly ifOutNucastPackets: Data;
  readonly ifOutErrors: Data;
  readonly ifOutQLen: Data;
}

export function readIftableEntry(r: Reader): IftableEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 12) {
    r.fail("decode.malformed", `structure of ${count2} elements, 12 expected`, start1);
  }
  r.expect(9);
  const ifDescr = r.octets();
  r.expect(9);
  const ifPhysAddress = r.octets();
  const ifInOctets = readData(r);
  const ifInUcastPackets = readData(r);
  const ifInNucastPackets = readData(r);
  const ifInErrors = readData(r);
  const ifInUnknownProtos = readData(r);
  const ifOutOctets = readData(r);
  const ifOutUcastPackets = readData(r);
  const ifOutNucastPackets = readData(r);
  const ifOutErrors = readData(r);
  const ifOutQLen = readData(r);
  return {
    ifDescr,
    ifPhysAddress,
    ifInOctets,
    ifInUcastPackets,
    ifInNucastPackets,
    ifInErrors,
    ifInUnknownProtos,
    ifOutOctets,
    ifOutUcastPackets,
    ifOutNucastPackets,
    ifOutErrors,
    ifOutQLen,
  };
}

export function writeIftableEntry(w: Writer, v: IftableEntry): void {
  w.length(12);
  w.u8(9);
  w.octets(v.ifDescr);
  w.u8(9);
  w.octets(v.ifPhysAddress);
  writeData(w, v.ifInOctets);
  writeData(w, v.ifInUcastPackets);
  writeData(w, v.ifInNucastPackets);
  writeData(w, v.ifInErrors);
  writeData(w, v.ifInUnknownProtos);
  writeData(w, v.ifOutOctets);
  writeData(w, v.ifOutUcastPackets);
  writeData(w, v.ifOutNucastPackets);
  writeData(w, v.ifOutErrors);
  writeData(w, v.ifOutQLen);
}

export const iftableEntryDescriptor: Descriptor = {
  name: "iftable_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "ifDescr", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "ifPhysAddress", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "ifInOctets", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifInUcastPackets", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifInNucastPackets", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifInErrors", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifInUnknownProtos", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifOutOctets", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifOutUcastPackets", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifOutNucastPackets", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifOutErrors", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "ifOutQLen", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source. */
export interface NeighbourEntry {
  readonly neighbourId: Uint8Array;
  readonly neighbourType: Data;
  readonly deviceRank: Data;
  readonly rssi: Data;
  readonly etxToParent: Data;
}

export function readNeighbourEntry(r: Reader): NeighbourEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(9);
  const neighbourId = r.octets();
  const neighbourType = readData(r);
  const deviceRank = readData(r);
  const rssi = readData(r);
  const etxToParent = readData(r);
  return { neighbourId, neighbourType, deviceRank, rssi, etxToParent };
}

export function writeNeighbourEntry(w: Writer, v: NeighbourEntry): void {
  w.length(5);
  w.u8(9);
  w.octets(v.neighbourId);
  writeData(w, v.neighbourType);
  writeData(w, v.deviceRank);
  writeData(w, v.rssi);
  writeData(w, v.etxToParent);
}

export const neighbourEntryDescriptor: Descriptor = {
  name: "neighbour_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "neighbourId", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "neighbourType", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "deviceRank", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "rssi", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "etxToParent", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source. */
export interface TransmissionEntry {
  readonly neighbourId: Uint8Array;
  readonly numberOfReceptions: Data;
  readonly numberOfSuccessfulTransmissions: Data;
  readonly numberOfFailedTransmissions: Data;
}

export function readTransmissionEntry(r: Reader): TransmissionEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(9);
  const neighbourId = r.octets();
  const numberOfReceptions = readData(r);
  const numberOfSuccessfulTransmissions = readData(r);
  const numberOfFailedTransmissions = readData(r);
  return {
    neighbourId,
    numberOfReceptions,
    numberOfSuccessfulTransmissions,
    numberOfFailedTransmissions,
  };
}

export function writeTransmissionEntry(w: Writer, v: TransmissionEntry): void {
  w.length(4);
  w.u8(9);
  w.octets(v.neighbourId);
  writeData(w, v.numberOfReceptions);
  writeData(w, v.numberOfSuccessfulTransmissions);
  writeData(w, v.numberOfFailedTransmissions);
}

export const transmissionEntryDescriptor: Descriptor = {
  name: "transmission_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "neighbourId", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "numberOfReceptions", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "numberOfSuccessfulTransmissions", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
    { property: "numberOfFailedTransmissions", presence: "required", node: { kind: "ref", to: () => dataDescriptor } },
  ] },
  layer: "data",
};

/**
 * Interfaces, after the MIB. The integers are any Data: their sizes were found in no source.
 *
 * Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source.
 */
export type WiSunDiagnosticIftable = readonly IftableEntry[];

export function readWiSunDiagnosticIftable(r: Reader): WiSunDiagnosticIftable {
  r.expect(1);
  const count1 = r.count(16);
  const items2 = new Array<IftableEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readIftableEntry(r);
  }
  return items2;
}

export function writeWiSunDiagnosticIftable(w: Writer, v: WiSunDiagnosticIftable): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeIftableEntry(w, item1);
  }
}

export const wiSunDiagnosticIftableDescriptor: Descriptor = {
  name: "Wi-SUN diagnostic.iftable",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => iftableEntryDescriptor } }, least: 16 } },
  layer: "data",
};

export const wiSunDiagnosticIftableCodec: Codec<WiSunDiagnosticIftable> = {
  descriptor: wiSunDiagnosticIftableDescriptor,
  read: readWiSunDiagnosticIftable,
  write: writeWiSunDiagnosticIftable,
};

/**
 * Neighbours. The integers are any Data: their sizes were found in no source.
 *
 * Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source.
 */
export type WiSunDiagnosticNeighbourTableInformation = readonly NeighbourEntry[];

export function readWiSunDiagnosticNeighbourTableInformation(r: Reader): WiSunDiagnosticNeighbourTableInformation {
  r.expect(1);
  const count1 = r.count(8);
  const items2 = new Array<NeighbourEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readNeighbourEntry(r);
  }
  return items2;
}

export function writeWiSunDiagnosticNeighbourTableInformation(w: Writer, v: WiSunDiagnosticNeighbourTableInformation): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeNeighbourEntry(w, item1);
  }
}

export const wiSunDiagnosticNeighbourTableInformationDescriptor: Descriptor = {
  name: "Wi-SUN diagnostic.neighbour_table_information",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => neighbourEntryDescriptor } }, least: 8 } },
  layer: "data",
};

export const wiSunDiagnosticNeighbourTableInformationCodec: Codec<WiSunDiagnosticNeighbourTableInformation> = {
  descriptor: wiSunDiagnosticNeighbourTableInformationDescriptor,
  read: readWiSunDiagnosticNeighbourTableInformation,
  write: writeWiSunDiagnosticNeighbourTableInformation,
};

/**
 * Transmissions. The integers are any Data: their sizes were found in no source.
 *
 * Blue Book part 2, class Wi-SUN diagnostic (class_id 96, version 0). Confidence: single-source.
 */
export type WiSunDiagnosticTransmissionInformation = readonly TransmissionEntry[];

export function readWiSunDiagnosticTransmissionInformation(r: Reader): WiSunDiagnosticTransmissionInformation {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<TransmissionEntry>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readTransmissionEntry(r);
  }
  return items2;
}

export function writeWiSunDiagnosticTransmissionInformation(w: Writer, v: WiSunDiagnosticTransmissionInformation): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeTransmissionEntry(w, item1);
  }
}

export const wiSunDiagnosticTransmissionInformationDescriptor: Descriptor = {
  name: "Wi-SUN diagnostic.transmission_information",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => transmissionEntryDescriptor } }, least: 7 } },
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
  /** Interfaces, after the MIB. The integers are any Data: their sizes were found in no source. */
  readonly iftable: AttributeRef<WiSunDiagnosticIftable>;
  /** Neighbours. The integers are any Data: their sizes were found in no source. */
  readonly neighbourTableInformation: AttributeRef<WiSunDiagnosticNeighbourTableInformation>;
  /** Transmissions. The integers are any Data: their sizes were found in no source. */
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
  /** Interfaces, after the MIB. The integers are any Data: their sizes were found in no source. */
  readonly iftable?: AttributeHandler<WiSunDiagnosticIftable>;
  /** Neighbours. The integers are any Data: their sizes were found in no source. */
  readonly neighbourTableInformation?: AttributeHandler<WiSunDiagnosticNeighbourTableInformation>;
  /** Transmissions. The integers are any Data: their sizes were found in no source. */
  readonly transmissionInformation?: AttributeHandler<WiSunDiagnosticTransmissionInformation>;
  /** Clears the information. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
}

/** A Wi-SUN diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function wiSunDiagnosticServer(logicalName: string, handlers: WiSunDiagnosticServer): ServerObject {
  return serverObject(wiSunDiagnosticClass, logicalName, handlers);
}
