// Generated from spec/classes/0116-v0-iec-62055-41-attributes.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type DoubleLongUnsigned,
  type LogicalName,
  type Unsigned,
  type VisibleString,
  doubleLongUnsignedCodec,
  logicalNameCodec,
  unsignedCodec,
  visibleStringCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class IEC 62055-41 attributes (class_id 116, version 0). */
export interface MeterPan {
  readonly issuerIdentificationNumber: number;
  readonly decoderReferenceNumber: bigint;
  readonly panCheckDigit: number;
}

export function readMeterPan(r: Reader): MeterPan {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(6);
  const issuerIdentificationNumber = r.u32();
  r.expect(0x15);
  const decoderReferenceNumber = r.u64();
  r.expect(0x11);
  const panCheckDigit = r.u8();
  return { issuerIdentificationNumber, decoderReferenceNumber, panCheckDigit };
}

export function writeMeterPan(w: Writer, v: MeterPan): void {
  w.length(3);
  w.u8(6);
  w.u32(v.issuerIdentificationNumber);
  w.u8(0x15);
  w.u64(v.decoderReferenceNumber);
  w.u8(0x11);
  w.u8(v.panCheckDigit);
}

export const meterPanDescriptor: Descriptor = {
  name: "meter_pan",
  node: { kind: "sequence", counted: true, fields: [
    { property: "issuerIdentificationNumber", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "decoderReferenceNumber", presence: "required", node: { kind: "tagged", tag: 21, of: { kind: "integer", size: 8, signed: false } } },
    { property: "panCheckDigit", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Primary account number of the meter.
 *
 * Blue Book part 2, class IEC 62055-41 attributes (class_id 116, version 0).
 */
export type Iec6205541AttributesMeterPan = MeterPan;

export function readIec6205541AttributesMeterPan(r: Reader): Iec6205541AttributesMeterPan {
  r.expect(2);
  return readMeterPan(r);
}

export function writeIec6205541AttributesMeterPan(w: Writer, v: Iec6205541AttributesMeterPan): void {
  w.u8(2);
  writeMeterPan(w, v);
}

export const iec6205541AttributesMeterPanDescriptor: Descriptor = {
  name: "IEC 62055-41 attributes.meter_pan",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => meterPanDescriptor } },
  layer: "data",
};

export const iec6205541AttributesMeterPanCodec: Codec<Iec6205541AttributesMeterPan> = {
  descriptor: iec6205541AttributesMeterPanDescriptor,
  read: readIec6205541AttributesMeterPan,
  write: writeIec6205541AttributesMeterPan,
};

/**
 * Token carriers that can be used.
 *
 * Blue Book part 2, class IEC 62055-41 attributes (class_id 116, version 0).
 */
export type Iec6205541AttributesTokenCarrierTypes = readonly number[];

export function readIec6205541AttributesTokenCarrierTypes(r: Reader): Iec6205541AttributesTokenCarrierTypes {
  r.expect(1);
  const count1 = r.count(2);
  const items2 = new Array<number>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(0x11);
    items2[i3] = r.u8();
  }
  return items2;
}

export function writeIec6205541AttributesTokenCarrierTypes(w: Writer, v: Iec6205541AttributesTokenCarrierTypes): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(0x11);
    w.u8(item1);
  }
}

export const iec6205541AttributesTokenCarrierTypesDescriptor: Descriptor = {
  name: "IEC 62055-41 attributes.token_carrier_types",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } }, least: 2 } },
  layer: "data",
};

export const iec6205541AttributesTokenCarrierTypesCodec: Codec<Iec6205541AttributesTokenCarrierTypes> = {
  descriptor: iec6205541AttributesTokenCarrierTypesDescriptor,
  read: readIec6205541AttributesTokenCarrierTypes,
  write: writeIec6205541AttributesTokenCarrierTypes,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const meterPanAttribute: AttributeDefinition<Iec6205541AttributesMeterPan> = {
  id: 2,
  name: "meter_pan",
  property: "meterPan",
  codec: iec6205541AttributesMeterPanCodec,
  storage: "static",
  shortName: 0x08,
};
const commodityAttribute: AttributeDefinition<VisibleString> = {
  id: 3,
  name: "commodity",
  property: "commodity",
  codec: visibleStringCodec,
  storage: "static",
  shortName: 0x10,
};
const tokenCarrierTypesAttribute: AttributeDefinition<Iec6205541AttributesTokenCarrierTypes> = {
  id: 4,
  name: "token_carrier_types",
  property: "tokenCarrierTypes",
  codec: iec6205541AttributesTokenCarrierTypesCodec,
  storage: "static",
  shortName: 0x18,
};
const encryptionAlgorithmAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "encryption_algorithm",
  property: "encryptionAlgorithm",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const supplyGroupCodeAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "supply_group_code",
  property: "supplyGroupCode",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const tariffIndexAttribute: AttributeDefinition<Unsigned> = {
  id: 7,
  name: "tariff_index",
  property: "tariffIndex",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const keyRevisionNumberAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "key_revision_number",
  property: "keyRevisionNumber",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const keyTypeAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "key_type",
  property: "keyType",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const keyExpiryNumberAttribute: AttributeDefinition<Unsigned> = {
  id: 10,
  name: "key_expiry_number",
  property: "keyExpiryNumber",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const noOfKctSupportedAttribute: AttributeDefinition<Unsigned> = {
  id: 11,
  name: "no_of_kct_supported",
  property: "noOfKctSupported",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x50,
};
const stsCertificateNoAttribute: AttributeDefinition<VisibleString> = {
  id: 12,
  name: "sts_certificate_no",
  property: "stsCertificateNo",
  codec: visibleStringCodec,
  storage: "static",
  shortName: 0x58,
};

/**
 * IEC 62055-41 attributes, version 0: Attributes of the token carrier system by IEC 62055-41 (STS).
 *
 * Blue Book part 2, class IEC 62055-41 attributes (class_id 116, version 0).
 */
export const iec6205541AttributesClass: ClassDefinition = {
  classId: 116,
  version: 0,
  name: "IEC 62055-41 attributes",
  attributes: [logicalNameAttribute, meterPanAttribute, commodityAttribute, tokenCarrierTypesAttribute, encryptionAlgorithmAttribute, supplyGroupCodeAttribute, tariffIndexAttribute, keyRevisionNumberAttribute, keyTypeAttribute, keyExpiryNumberAttribute, noOfKctSupportedAttribute, stsCertificateNoAttribute],
  methods: [],
};

/**
 * A client's references to one IEC 62055-41 attributes object.
 *
 * Attributes of the token carrier system by IEC 62055-41 (STS).
 */
export interface Iec6205541Attributes extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Primary account number of the meter. */
  readonly meterPan: AttributeRef<Iec6205541AttributesMeterPan>;
  /** Commodity, as text. */
  readonly commodity: AttributeRef<VisibleString>;
  /** Token carriers that can be used. */
  readonly tokenCarrierTypes: AttributeRef<Iec6205541AttributesTokenCarrierTypes>;
  /** Encryption algorithm of the tokens. */
  readonly encryptionAlgorithm: AttributeRef<Unsigned>;
  /** Supply group. */
  readonly supplyGroupCode: AttributeRef<DoubleLongUnsigned>;
  /** Tariff. */
  readonly tariffIndex: AttributeRef<Unsigned>;
  /** Revision of the decoder key. */
  readonly keyRevisionNumber: AttributeRef<Unsigned>;
  /** Type of the decoder key. */
  readonly keyType: AttributeRef<Unsigned>;
  /** Expiry number of the decoder key. */
  readonly keyExpiryNumber: AttributeRef<Unsigned>;
  /** Key change tokens that make up a key change. */
  readonly noOfKctSupported: AttributeRef<Unsigned>;
  /** Number of the STS certificate. */
  readonly stsCertificateNo: AttributeRef<VisibleString>;
}

/** References to the IEC 62055-41 attributes object with this logical name. Throws when it is not an OBIS code. */
export function iec6205541Attributes(logicalName: string): Iec6205541Attributes {
  const object = cosemObject(iec6205541AttributesClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    meterPan: attributeRef(object, meterPanAttribute),
    commodity: attributeRef(object, commodityAttribute),
    tokenCarrierTypes: attributeRef(object, tokenCarrierTypesAttribute),
    encryptionAlgorithm: attributeRef(object, encryptionAlgorithmAttribute),
    supplyGroupCode: attributeRef(object, supplyGroupCodeAttribute),
    tariffIndex: attributeRef(object, tariffIndexAttribute),
    keyRevisionNumber: attributeRef(object, keyRevisionNumberAttribute),
    keyType: attributeRef(object, keyTypeAttribute),
    keyExpiryNumber: attributeRef(object, keyExpiryNumberAttribute),
    noOfKctSupported: attributeRef(object, noOfKctSupportedAttribute),
    stsCertificateNo: attributeRef(object, stsCertificateNoAttribute),
  };
}

/** A server's handlers for one IEC 62055-41 attributes object. What is left out is refused. */
export interface Iec6205541AttributesServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Primary account number of the meter. */
  readonly meterPan?: AttributeHandler<Iec6205541AttributesMeterPan>;
  /** Commodity, as text. */
  readonly commodity?: AttributeHandler<VisibleString>;
  /** Token carriers that can be used. */
  readonly tokenCarrierTypes?: AttributeHandler<Iec6205541AttributesTokenCarrierTypes>;
  /** Encryption algorithm of the tokens. */
  readonly encryptionAlgorithm?: AttributeHandler<Unsigned>;
  /** Supply group. */
  readonly supplyGroupCode?: AttributeHandler<DoubleLongUnsigned>;
  /** Tariff. */
  readonly tariffIndex?: AttributeHandler<Unsigned>;
  /** Revision of the decoder key. */
  readonly keyRevisionNumber?: AttributeHandler<Unsigned>;
  /** Type of the decoder key. */
  readonly keyType?: AttributeHandler<Unsigned>;
  /** Expiry number of the decoder key. */
  readonly keyExpiryNumber?: AttributeHandler<Unsigned>;
  /** Key change tokens that make up a key change. */
  readonly noOfKctSupported?: AttributeHandler<Unsigned>;
  /** Number of the STS certificate. */
  readonly stsCertificateNo?: AttributeHandler<VisibleString>;
}

/** A IEC 62055-41 attributes object for a server. Throws when `logicalName` is not an OBIS code. */
export function iec6205541AttributesServer(logicalName: string, handlers: Iec6205541AttributesServer): ServerObject {
  return serverObject(iec6205541AttributesClass, logicalName, handlers);
}
