// Generated from spec/classes/0047-v1-gsm-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
import {
  type DateTime,
  type EnumGsmCsAttachment,
  type EnumGsmPsStatus,
  type EnumGsmStatus,
  type LogicalName,
  type VisibleString,
  dateTimeCodec,
  enumGsmCsAttachmentCodec,
  enumGsmPsStatusCodec,
  enumGsmStatusCodec,
  logicalNameCodec,
  visibleStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class GSM diagnostic (class_id 47, version 1). */
export interface CellInfoType {
  readonly cellId: number;
  readonly locationId: number;
  readonly signalQuality: number;
  readonly ber: number;
  readonly mcc: number;
  readonly mnc: number;
  readonly channelNumber: number;
}

export function readCellInfoType(r: Reader): CellInfoType {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(6);
  const cellId = r.u32();
  r.expect(0x12);
  const locationId = r.u16();
  r.expect(0x11);
  const signalQuality = r.u8();
  r.expect(0x11);
  const ber = r.u8();
  r.expect(0x12);
  const mcc = r.u16();
  r.expect(0x12);
  const mnc = r.u16();
  r.expect(6);
  const channelNumber = r.u32();
  return { cellId, locationId, signalQuality, ber, mcc, mnc, channelNumber };
}

export function writeCellInfoType(w: Writer, v: CellInfoType): void {
  w.length(7);
  w.u8(6);
  w.u32(v.cellId);
  w.u8(0x12);
  w.u16(v.locationId);
  w.u8(0x11);
  w.u8(v.signalQuality);
  w.u8(0x11);
  w.u8(v.ber);
  w.u8(0x12);
  w.u16(v.mcc);
  w.u8(0x12);
  w.u16(v.mnc);
  w.u8(6);
  w.u32(v.channelNumber);
}

export const cellInfoTypeDescriptor: Descriptor = {
  name: "cell_info_type",
  node: { kind: "sequence", counted: true, fields: [
    { property: "cellId", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "locationId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "signalQuality", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "ber", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "mcc", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "mnc", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "channelNumber", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class GSM diagnostic (class_id 47, version 1). */
export interface AdjacentCellInfo {
  readonly cellId: number;
  readonly signalQuality: number;
}

export function readAdjacentCellInfo(r: Reader): AdjacentCellInfo {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(6);
  const cellId = r.u32();
  r.expect(0x11);
  const signalQuality = r.u8();
  return { cellId, signalQuality };
}

export function writeAdjacentCellInfo(w: Writer, v: AdjacentCellInfo): void {
  w.length(2);
  w.u8(6);
  w.u32(v.cellId);
  w.u8(0x11);
  w.u8(v.signalQuality);
}

export const adjacentCellInfoDescriptor: Descriptor = {
  name: "adjacent_cell_info",
  node: { kind: "sequence", counted: true, fields: [
    { property: "cellId", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "signalQuality", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * The cell in use; signal_quality by AT+CSQ (0 to 31, 99 unknown), ber as RXQUAL (0 to 7, 99 unknown).
 *
 * Blue Book part 2, class GSM diagnostic (class_id 47, version 1).
 */
export type GsmDiagnosticV1CellInfo = CellInfoType;

export function readGsmDiagnosticV1CellInfo(r: Reader): GsmDiagnosticV1CellInfo {
  r.expect(2);
  return readCellInfoType(r);
}

export function writeGsmDiagnosticV1CellInfo(w: Writer, v: GsmDiagnosticV1CellInfo): void {
  w.u8(2);
  writeCellInfoType(w, v);
}

export const gsmDiagnosticV1CellInfoDescriptor: Descriptor = {
  name: "GSM diagnostic.cell_info",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => cellInfoTypeDescriptor } },
  layer: "data",
};

export const gsmDiagnosticV1CellInfoCodec: Codec<GsmDiagnosticV1CellInfo> = {
  descriptor: gsmDiagnosticV1CellInfoDescriptor,
  read: readGsmDiagnosticV1CellInfo,
  write: writeGsmDiagnosticV1CellInfo,
};

/**
 * Neighbouring cells.
 *
 * Blue Book part 2, class GSM diagnostic (class_id 47, version 1).
 */
export type GsmDiagnosticV1AdjacentCells = readonly AdjacentCellInfo[];

export function readGsmDiagnosticV1AdjacentCells(r: Reader): GsmDiagnosticV1AdjacentCells {
  r.expect(1);
  const count1 = r.count(9);
  const items2 = new Array<AdjacentCellInfo>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAdjacentCellInfo(r);
  }
  return items2;
}

export function writeGsmDiagnosticV1AdjacentCells(w: Writer, v: GsmDiagnosticV1AdjacentCells): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAdjacentCellInfo(w, item1);
  }
}

export const gsmDiagnosticV1AdjacentCellsDescriptor: Descriptor = {
  name: "GSM diagnostic.adjacent_cells",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => adjacentCellInfoDescriptor } }, least: 9 } },
  layer: "data",
};

export const gsmDiagnosticV1AdjacentCellsCodec: Codec<GsmDiagnosticV1AdjacentCells> = {
  descriptor: gsmDiagnosticV1AdjacentCellsDescriptor,
  read: readGsmDiagnosticV1AdjacentCells,
  write: writeGsmDiagnosticV1AdjacentCells,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const operatorAttribute: AttributeDefinition<VisibleString> = {
  id: 2,
  name: "operator",
  property: "operator",
  codec: visibleStringCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const statusAttribute: AttributeDefinition<EnumGsmStatus> = {
  id: 3,
  name: "status",
  property: "status",
  codec: enumGsmStatusCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const csAttachmentAttribute: AttributeDefinition<EnumGsmCsAttachment> = {
  id: 4,
  name: "cs_attachment",
  property: "csAttachment",
  codec: enumGsmCsAttachmentCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const psStatusAttribute: AttributeDefinition<EnumGsmPsStatus> = {
  id: 5,
  name: "ps_status",
  property: "psStatus",
  codec: enumGsmPsStatusCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const cellInfoAttribute: AttributeDefinition<GsmDiagnosticV1CellInfo> = {
  id: 6,
  name: "cell_info",
  property: "cellInfo",
  codec: gsmDiagnosticV1CellInfoCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const adjacentCellsAttribute: AttributeDefinition<GsmDiagnosticV1AdjacentCells> = {
  id: 7,
  name: "adjacent_cells",
  property: "adjacentCells",
  codec: gsmDiagnosticV1AdjacentCellsCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const captureTimeAttribute: AttributeDefinition<DateTime> = {
  id: 8,
  name: "capture_time",
  property: "captureTime",
  codec: dateTimeCodec,
  storage: "dynamic",
  shortName: 0x40,
};

/**
 * GSM diagnostic, version 1: State of a modem in a mobile network.
 *
 * Blue Book part 2, class GSM diagnostic (class_id 47, version 1).
 */
export const gsmDiagnosticV1Class: ClassDefinition = {
  classId: 47,
  version: 1,
  name: "GSM diagnostic",
  attributes: [logicalNameAttribute, operatorAttribute, statusAttribute, csAttachmentAttribute, psStatusAttribute, cellInfoAttribute, adjacentCellsAttribute, captureTimeAttribute],
  methods: [],
};

/**
 * A client's references to one GSM diagnostic object.
 *
 * State of a modem in a mobile network.
 */
export interface GsmDiagnosticV1 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Network operator. */
  readonly operator: AttributeRef<VisibleString>;
  /** Registration in the network. */
  readonly status: AttributeRef<EnumGsmStatus>;
  /** Circuit switched connection. */
  readonly csAttachment: AttributeRef<EnumGsmCsAttachment>;
  /** Packet switched connection. */
  readonly psStatus: AttributeRef<EnumGsmPsStatus>;
  /** The cell in use; signal_quality by AT+CSQ (0 to 31, 99 unknown), ber as RXQUAL (0 to 7, 99 unknown). */
  readonly cellInfo: AttributeRef<GsmDiagnosticV1CellInfo>;
  /** Neighbouring cells. */
  readonly adjacentCells: AttributeRef<GsmDiagnosticV1AdjacentCells>;
  /** When these data were captured. */
  readonly captureTime: AttributeRef<DateTime>;
}

/** References to the GSM diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function gsmDiagnosticV1(logicalName: string): GsmDiagnosticV1 {
  const object = cosemObject(gsmDiagnosticV1Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    operator: attributeRef(object, operatorAttribute),
    status: attributeRef(object, statusAttribute),
    csAttachment: attributeRef(object, csAttachmentAttribute),
    psStatus: attributeRef(object, psStatusAttribute),
    cellInfo: attributeRef(object, cellInfoAttribute),
    adjacentCells: attributeRef(object, adjacentCellsAttribute),
    captureTime: attributeRef(object, captureTimeAttribute),
  };
}

/** A server's handlers for one GSM diagnostic object. What is left out is refused. */
export interface GsmDiagnosticV1Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Network operator. */
  readonly operator?: AttributeHandler<VisibleString>;
  /** Registration in the network. */
  readonly status?: AttributeHandler<EnumGsmStatus>;
  /** Circuit switched connection. */
  readonly csAttachment?: AttributeHandler<EnumGsmCsAttachment>;
  /** Packet switched connection. */
  readonly psStatus?: AttributeHandler<EnumGsmPsStatus>;
  /** The cell in use; signal_quality by AT+CSQ (0 to 31, 99 unknown), ber as RXQUAL (0 to 7, 99 unknown). */
  readonly cellInfo?: AttributeHandler<GsmDiagnosticV1CellInfo>;
  /** Neighbouring cells. */
  readonly adjacentCells?: AttributeHandler<GsmDiagnosticV1AdjacentCells>;
  /** When these data were captured. */
  readonly captureTime?: AttributeHandler<DateTime>;
}

/** A GSM diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function gsmDiagnosticV1Server(logicalName: string, handlers: GsmDiagnosticV1Server): ServerObject {
  return serverObject(gsmDiagnosticV1Class, logicalName, handlers);
}
