// Generated from spec/classes/0047-v0-gsm-diagnostic.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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

/** Blue Book part 2, class GSM diagnostic (class_id 47, version 0). */
export interface CellInfoTypeV0 {
  readonly cellId: number;
  readonly locationId: number;
  readonly signalQuality: number;
  readonly ber: number;
}

export function readCellInfoTypeV0(r: Reader): CellInfoTypeV0 {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const cellId = r.u16();
  r.expect(0x12);
  const locationId = r.u16();
  r.expect(0x11);
  const signalQuality = r.u8();
  r.expect(0x11);
  const ber = r.u8();
  return { cellId, locationId, signalQuality, ber };
}

export function writeCellInfoTypeV0(w: Writer, v: CellInfoTypeV0): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.cellId);
  w.u8(0x12);
  w.u16(v.locationId);
  w.u8(0x11);
  w.u8(v.signalQuality);
  w.u8(0x11);
  w.u8(v.ber);
}

export const cellInfoTypeV0Descriptor: Descriptor = {
  name: "cell_info_type_v0",
  node: { kind: "sequence", counted: true, fields: [
    { property: "cellId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "locationId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "signalQuality", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "ber", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class GSM diagnostic (class_id 47, version 0). */
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
  r.expect(0x12);
  const cellId = r.u16();
  r.expect(0x11);
  const signalQuality = r.u8();
  return { cellId, signalQuality };
}

export function writeAdjacentCellInfo(w: Writer, v: AdjacentCellInfo): void {
  w.length(2);
  w.u8(0x12);
  w.u16(v.cellId);
  w.u8(0x11);
  w.u8(v.signalQuality);
}

export const adjacentCellInfoDescriptor: Descriptor = {
  name: "adjacent_cell_info",
  node: { kind: "sequence", counted: true, fields: [
    { property: "cellId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "signalQuality", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * The cell in use; signal_quality by AT+CSQ (0 to 31, 99 unknown), ber as RXQUAL (0 to 7, 99 unknown).
 *
 * Blue Book part 2, class GSM diagnostic (class_id 47, version 0).
 */
export type GsmDiagnosticV0CellInfo = CellInfoTypeV0;

export function readGsmDiagnosticV0CellInfo(r: Reader): GsmDiagnosticV0CellInfo {
  r.expect(2);
  return readCellInfoTypeV0(r);
}

export function writeGsmDiagnosticV0CellInfo(w: Writer, v: GsmDiagnosticV0CellInfo): void {
  w.u8(2);
  writeCellInfoTypeV0(w, v);
}

export const gsmDiagnosticV0CellInfoDescriptor: Descriptor = {
  name: "GSM diagnostic.cell_info",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => cellInfoTypeV0Descriptor } },
  layer: "data",
};

export const gsmDiagnosticV0CellInfoCodec: Codec<GsmDiagnosticV0CellInfo> = {
  descriptor: gsmDiagnosticV0CellInfoDescriptor,
  read: readGsmDiagnosticV0CellInfo,
  write: writeGsmDiagnosticV0CellInfo,
};

/**
 * Neighbouring cells.
 *
 * Blue Book part 2, class GSM diagnostic (class_id 47, version 0).
 */
export type GsmDiagnosticV0AdjacentCells = readonly AdjacentCellInfo[];

export function readGsmDiagnosticV0AdjacentCells(r: Reader): GsmDiagnosticV0AdjacentCells {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<AdjacentCellInfo>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readAdjacentCellInfo(r);
  }
  return items2;
}

export function writeGsmDiagnosticV0AdjacentCells(w: Writer, v: GsmDiagnosticV0AdjacentCells): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeAdjacentCellInfo(w, item1);
  }
}

export const gsmDiagnosticV0AdjacentCellsDescriptor: Descriptor = {
  name: "GSM diagnostic.adjacent_cells",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => adjacentCellInfoDescriptor } }, least: 7 } },
  layer: "data",
};

export const gsmDiagnosticV0AdjacentCellsCodec: Codec<GsmDiagnosticV0AdjacentCells> = {
  descriptor: gsmDiagnosticV0AdjacentCellsDescriptor,
  read: readGsmDiagnosticV0AdjacentCells,
  write: writeGsmDiagnosticV0AdjacentCells,
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
const cellInfoAttribute: AttributeDefinition<GsmDiagnosticV0CellInfo> = {
  id: 6,
  name: "cell_info",
  property: "cellInfo",
  codec: gsmDiagnosticV0CellInfoCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const adjacentCellsAttribute: AttributeDefinition<GsmDiagnosticV0AdjacentCells> = {
  id: 7,
  name: "adjacent_cells",
  property: "adjacentCells",
  codec: gsmDiagnosticV0AdjacentCellsCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const captureTimeAttribute: AttributeDefinition<DateTime> = {
  id: 8,
  name: "capture_time",
  property: "captureTime",
  codec: dateTimeCodec,
  storage: "dynamic",
  shortName: 0x38,
};

/**
 * GSM diagnostic, version 0: State of a modem in a GSM network; version 0 has two-octet cell identities.
 *
 * Blue Book part 2, class GSM diagnostic (class_id 47, version 0).
 */
export const gsmDiagnosticV0Class: ClassDefinition = {
  classId: 47,
  version: 0,
  name: "GSM diagnostic",
  attributes: [logicalNameAttribute, operatorAttribute, statusAttribute, csAttachmentAttribute, psStatusAttribute, cellInfoAttribute, adjacentCellsAttribute, captureTimeAttribute],
  methods: [],
};

/**
 * A client's references to one GSM diagnostic object.
 *
 * State of a modem in a GSM network; version 0 has two-octet cell identities.
 */
export interface GsmDiagnosticV0 extends CosemObject {
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
  readonly cellInfo: AttributeRef<GsmDiagnosticV0CellInfo>;
  /** Neighbouring cells. */
  readonly adjacentCells: AttributeRef<GsmDiagnosticV0AdjacentCells>;
  /** When these data were captured. */
  readonly captureTime: AttributeRef<DateTime>;
}

/** References to the GSM diagnostic object with this logical name. Throws when it is not an OBIS code. */
export function gsmDiagnosticV0(logicalName: string): GsmDiagnosticV0 {
  const object = cosemObject(gsmDiagnosticV0Class, logicalName);
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
export interface GsmDiagnosticV0Server {
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
  readonly cellInfo?: AttributeHandler<GsmDiagnosticV0CellInfo>;
  /** Neighbouring cells. */
  readonly adjacentCells?: AttributeHandler<GsmDiagnosticV0AdjacentCells>;
  /** When these data were captured. */
  readonly captureTime?: AttributeHandler<DateTime>;
}

/** A GSM diagnostic object for a server. Throws when `logicalName` is not an OBIS code. */
export function gsmDiagnosticV0Server(logicalName: string, handlers: GsmDiagnosticV0Server): ServerObject {
  return serverObject(gsmDiagnosticV0Class, logicalName, handlers);
}
