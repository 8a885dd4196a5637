// Generated from spec/classes/0072-v1-m-bus-client.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemDate,
  type CosemDateTime,
  type CosemObject,
  type CosemTime,
  type Descriptor,
  type FloatValue,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeToBytes,
  dateToBytes,
  methodRef,
  readFloat,
  serverObject,
  timeFromBytes,
  timeToBytes,
  unknownKind,
  unknownTag,
  writeFloat,
} from "@cosemkit/core";
import {
  type DoubleLongUnsigned,
  type EnumMBusEncryptionKeyStatus,
  type Integer,
  type LogicalName,
  type LongUnsigned,
  type SecretOctetString,
  type Unsigned,
  doubleLongUnsignedCodec,
  enumMBusEncryptionKeyStatusCodec,
  integerCodec,
  logicalNameCodec,
  longUnsignedCodec,
  secretOctetStringCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class M-Bus client (class_id 72, version 1). */
export interface CaptureDefinitionElement {
  readonly dataInformationBlock: Uint8Array;
  readonly valueInformationBlock: Uint8Array;
}

export function readCaptureDefinitionElement(r: Reader): CaptureDefinitionElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const dataInformationBlock = r.octets();
  r.expect(9);
  const valueInformationBlock = r.octets();
  return { dataInformationBlock, valueInformationBlock };
}

export function writeCaptureDefinitionElement(w: Writer, v: CaptureDefinitionElement): void {
  w.length(2);
  w.u8(9);
  w.octets(v.dataInformationBlock);
  w.u8(9);
  w.octets(v.valueInformationBlock);
}

export const captureDefinitionElementDescriptor: Descriptor = {
  name: "capture_definition_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "dataInformationBlock", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "valueInformationBlock", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class M-Bus client (class_id 72, version 1). */
export interface DataDefinitionElement {
  readonly dataInformationBlock: Uint8Array;
  readonly valueInformationBlock: Uint8Array;
  readonly data: SimpleValue;
}

export function readDataDefinitionElement(r: Reader): DataDefinitionElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(9);
  const dataInformationBlock = r.octets();
  r.expect(9);
  const valueInformationBlock = r.octets();
  const data = readSimpleValue(r);
  return { dataInformationBlock, valueInformationBlock, data };
}

export function writeDataDefinitionElement(w: Writer, v: DataDefinitionElement): void {
  w.length(3);
  w.u8(9);
  w.octets(v.dataInformationBlock);
  w.u8(9);
  w.octets(v.valueInformationBlock);
  writeSimpleValue(w, v.data);
}

export const dataDefinitionElementDescriptor: Descriptor = {
  name: "data_definition_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "dataInformationBlock", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "valueInformationBlock", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "data", presence: "required", node: { kind: "ref", to: () => simpleValueDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class M-Bus client (class_id 72, version 1). */
export type SimpleValue =
  | { readonly type: "null-data" }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "bit-string"; readonly value: string }
  | { readonly type: "double-long"; readonly value: number }
  | { readonly type: "double-long-unsigned"; readonly value: number }
  | { readonly type: "octet-string"; readonly value: Uint8Array }
  | { readonly type: "visible-string"; readonly value: string }
  | { readonly type: "utf8-string"; readonly value: string }
  | { readonly type: "bcd"; readonly value: number }
  | { readonly type: "integer"; readonly value: number }
  | { readonly type: "long"; readonly value: number }
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "long-unsigned"; readonly value: number }
  | { readonly type: "long64"; readonly value: bigint }
  | { readonly type: "long64-unsigned"; readonly value: bigint }
  | { readonly type: "enum"; readonly value: number }
  | FloatValue<"float32">
  | FloatValue<"float64">
  | { readonly type: "date-time"; readonly value: CosemDateTime }
  | { readonly type: "date"; readonly value: CosemDate }
  | { readonly type: "time"; readonly value: CosemTime };

export function readSimpleValue(r: Reader): SimpleValue {
  const tag = r.u8();
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 3:
      return { type: "boolean", value: r.boolean() };
    case 4:
      return { type: "bit-string", value: r.bitString() };
    case 5:
      return { type: "double-long", value: r.i32() };
    case 6:
      return { type: "double-long-unsigned", value: r.u32() };
    case 9:
      return { type: "octet-string", value: r.octets() };
    case 10:
      return { type: "visible-string", value: r.latin1(r.length()) };
    case 12:
      return { type: "utf8-string", value: r.utf8(r.length()) };
    case 13:
      return { type: "bcd", value: r.i8() };
    case 15:
      return { type: "integer", value: r.i8() };
    case 16:
      return { type: "long", value: r.i16() };
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 18:
      return { type: "long-unsigned", value: r.u16() };
    case 20:
      return { type: "long64", value: r.i64() };
    case 21:
      return { type: "long64-unsigned", value: r.u64() };
    case 22:
      return { type: "enum", value: r.u8() };
    case 23:
      return readFloat(r, "float32", 4);
    case 24:
      return readFloat(r, "float64", 8);
    case 25:
      return { type: "date-time", value: dateTimeFromBytes(r.take(12)) };
    case 26:
      return { type: "date", value: dateFromBytes(r.take(5)) };
    case 27:
      return { type: "time", value: timeFromBytes(r.take(4)) };
    default:
      return unknownTag(r, tag);
  }
}

export function writeSimpleValue(w: Writer, v: SimpleValue): void {
  switch (v.type) {
    case "null-data":
      w.u8(0);
      return;
    case "boolean":
      w.u8(3);
      w.boolean(v.value);
      return;
    case "bit-string":
      w.u8(4);
      w.bitString(v.value);
      return;
    case "double-long":
      w.u8(5);
      w.i32(v.value);
      return;
    case "double-long-unsigned":
      w.u8(6);
      w.u32(v.value);
      return;
    case "octet-string":
      w.u8(9);
      w.octets(v.value);
      return;
    case "visible-string":
      w.u8(10);
      w.latin1(v.value);
      return;
    case "utf8-string":
      w.u8(12);
      w.utf8(v.value);
      return;
    case "bcd":
      w.u8(13);
      w.i8(v.value);
      return;
    case "integer":
      w.u8(15);
      w.i8(v.value);
      return;
    case "long":
      w.u8(16);
      w.i16(v.value);
      return;
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "long-unsigned":
      w.u8(18);
      w.u16(v.value);
      return;
    case "long64":
      w.u8(20);
      w.i64(v.value);
      return;
    case "long64-unsigned":
      w.u8(21);
      w.u64(v.value);
      return;
    case "enum":
      w.u8(22);
      w.u8(v.value);
      return;
    case "float32":
      w.u8(23);
      writeFloat(w, v, 4);
      return;
    case "float64":
      w.u8(24);
      writeFloat(w, v, 8);
      return;
    case "date-time":
      w.u8(25);
      w.fixed(dateTimeToBytes(v.value), 12);
      return;
    case "date":
      w.u8(26);
      w.fixed(dateToBytes(v.value), 5);
      return;
    case "time":
      w.u8(27);
      w.fixed(timeToBytes(v.value), 4);
      return;
    default:
      unknownKind(w, v);
  }
}

export const simpleValueDescriptor: Descriptor = {
  name: "simple_value",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 0, name: "null-data" },
    { tag: 3, name: "boolean", node: { kind: "boolean" } },
    { tag: 4, name: "bit-string", node: { kind: "bit-string", form: "counted" } },
    { tag: 5, name: "double-long", node: { kind: "integer", size: 4, signed: true } },
    { tag: 6, name: "double-long-unsigned", node: { kind: "integer", size: 4, signed: false } },
    { tag: 9, name: "octet-string", node: { kind: "octets", form: "counted" } },
    { tag: 10, name: "visible-string", node: { kind: "text", charset: "latin1" } },
    { tag: 12, name: "utf8-string", node: { kind: "text", charset: "utf8" } },
    { tag: 13, name: "bcd", node: { kind: "integer", size: 1, signed: true } },
    { tag: 15, name: "integer", node: { kind: "integer", size: 1, signed: true } },
    { tag: 16, name: "long", node: { kind: "integer", size: 2, signed: true } },
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 18, name: "long-unsigned", node: { kind: "integer", size: 2, signed: false } },
    { tag: 20, name: "long64", node: { kind: "integer", size: 8, signed: true } },
    { tag: 21, name: "long64-unsigned", node: { kind: "integer", size: 8, signed: false } },
    { tag: 22, name: "enum", node: { kind: "integer", size: 1, signed: false } },
    { tag: 23, name: "float32", node: { kind: "float", size: 4 } },
    { tag: 24, name: "float64", node: { kind: "float", size: 8 } },
    { tag: 25, name: "date-time", node: { kind: "octets", form: "fixed", size: 12, format: "date-time" } },
    { tag: 26, name: "date", node: { kind: "octets", form: "fixed", size: 5, format: "date" } },
    { tag: 27, name: "time", node: { kind: "octets", form: "fixed", size: 4, format: "time" } },
  ] },
  layer: "data",
};

/**
 * Data that are captured, by data and value information block.
 *
 * Blue Book part 2, class M-Bus client (class_id 72, version 1).
 */
export type MBusClientV1CaptureDefinition = readonly CaptureDefinitionElement[];

export function readMBusClientV1CaptureDefinition(r: Reader): MBusClientV1CaptureDefinition {
  r.expect(1);
  const count1 = r.count(6);
  const items2 = new Array<CaptureDefinitionElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readCaptureDefinitionElement(r);
  }
  return items2;
}

export function writeMBusClientV1CaptureDefinition(w: Writer, v: MBusClientV1CaptureDefinition): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeCaptureDefinitionElement(w, item1);
  }
}

export const mBusClientV1CaptureDefinitionDescriptor: Descriptor = {
  name: "M-Bus client.capture_definition",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureDefinitionElementDescriptor } }, least: 6 } },
  layer: "data",
};

export const mBusClientV1CaptureDefinitionCodec: Codec<MBusClientV1CaptureDefinition> = {
  descriptor: mBusClientV1CaptureDefinitionDescriptor,
  read: readMBusClientV1CaptureDefinition,
  write: writeMBusClientV1CaptureDefinition,
};

/** Blue Book part 2, class M-Bus client (class_id 72, version 1). */
export type SlaveInstallParameter =
  | { readonly type: "unsigned"; readonly value: number }
  | { readonly type: "integer"; readonly value: number };

export function readSlaveInstallParameter(r: Reader): SlaveInstallParameter {
  const tag = r.u8();
  switch (tag) {
    case 17:
      return { type: "unsigned", value: r.u8() };
    case 15:
      return { type: "integer", value: r.i8() };
    default:
      return unknownTag(r, tag);
  }
}

export function writeSlaveInstallParameter(w: Writer, v: SlaveInstallParameter): void {
  switch (v.type) {
    case "unsigned":
      w.u8(17);
      w.u8(v.value);
      return;
    case "integer":
      w.u8(15);
      w.i8(v.value);
      return;
    default:
      unknownKind(w, v);
  }
}

export const slaveInstallParameterDescriptor: Descriptor = {
  name: "slave_install_parameter",
  node: { kind: "choice", discriminant: "type", alternatives: [
    { tag: 17, name: "unsigned", node: { kind: "integer", size: 1, signed: false } },
    { tag: 15, name: "integer", node: { kind: "integer", size: 1, signed: true } },
  ] },
  layer: "data",
};

export const slaveInstallParameterCodec: Codec<SlaveInstallParameter> = {
  descriptor: slaveInstallParameterDescriptor,
  read: readSlaveInstallParameter,
  write: writeSlaveInstallParameter,
};

/**
 * Sends data to the slave.
 *
 * Blue Book part 2, class M-Bus client (class_id 72, version 1).
 */
export type MBusClientV1DataSendParameter = readonly DataDefinitionElement[];

export function readMBusClientV1DataSendParameter(r: Reader): MBusClientV1DataSendParameter {
  r.expect(1);
  const count1 = r.count(7);
  const items2 = new Array<DataDefinitionElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readDataDefinitionElement(r);
  }
  return items2;
}

export function writeMBusClientV1DataSendParameter(w: Writer, v: MBusClientV1DataSendParameter): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeDataDefinitionElement(w, item1);
  }
}

export const mBusClientV1DataSendParameterDescriptor: Descriptor = {
  name: "M-Bus client.data_send_parameter",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => dataDefinitionElementDescriptor } }, least: 7 } },
  layer: "data",
};

export const mBusClientV1DataSendParameterCodec: Codec<MBusClientV1DataSendParameter> = {
  descriptor: mBusClientV1DataSendParameterDescriptor,
  read: readMBusClientV1DataSendParameter,
  write: writeMBusClientV1DataSendParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const mbusPortReferenceAttribute: AttributeDefinition<LogicalName> = {
  id: 2,
  name: "mbus_port_reference",
  property: "mbusPortReference",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x08,
};
const captureDefinitionAttribute: AttributeDefinition<MBusClientV1CaptureDefinition> = {
  id: 3,
  name: "capture_definition",
  property: "captureDefinition",
  codec: mBusClientV1CaptureDefinitionCodec,
  storage: "static",
  shortName: 0x10,
};
const capturePeriodAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "capture_period",
  property: "capturePeriod",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const primaryAddressAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "primary_address",
  property: "primaryAddress",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const identificationNumberAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "identification_number",
  property: "identificationNumber",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const manufacturerIdAttribute: AttributeDefinition<LongUnsigned> = {
  id: 7,
  name: "manufacturer_id",
  property: "manufacturerId",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const versionAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "version",
  property: "version",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const deviceTypeAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "device_type",
  property: "deviceType",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x40,
};
const accessNumberAttribute: AttributeDefinition<Unsigned> = {
  id: 10,
  name: "access_number",
  property: "accessNumber",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x48,
};
const statusAttribute: AttributeDefinition<Unsigned> = {
  id: 11,
  name: "status",
  property: "status",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const alarmAttribute: AttributeDefinition<Unsigned> = {
  id: 12,
  name: "alarm",
  property: "alarm",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x58,
};
const configurationAttribute: AttributeDefinition<LongUnsigned> = {
  id: 13,
  name: "configuration",
  property: "configuration",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0x60,
};
const encryptionKeyStatusAttribute: AttributeDefinition<EnumMBusEncryptionKeyStatus> = {
  id: 14,
  name: "encryption_key_status",
  property: "encryptionKeyStatus",
  codec: enumMBusEncryptionKeyStatusCodec,
  storage: "dynamic",
  shortName: 0x68,
};
const slaveInstallMethod: MethodDefinition<SlaveInstallParameter, undefined> = {
  id: 1,
  name: "slave_install",
  property: "slaveInstall",
  parameter: slaveInstallParameterCodec,
  mandatory: false,
};
const slaveDeinstallMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "slave_deinstall",
  property: "slaveDeinstall",
  parameter: integerCodec,
  mandatory: false,
};
const captureMethod: MethodDefinition<Integer, undefined> = {
  id: 3,
  name: "capture",
  property: "capture",
  parameter: integerCodec,
  mandatory: false,
};
const resetAlarmMethod: MethodDefinition<Integer, undefined> = {
  id: 4,
  name: "reset_alarm",
  property: "resetAlarm",
  parameter: integerCodec,
  mandatory: false,
};
const synchronizeClockMethod: MethodDefinition<Integer, undefined> = {
  id: 5,
  name: "synchronize_clock",
  property: "synchronizeClock",
  parameter: integerCodec,
  mandatory: false,
};
const dataSendMethod: MethodDefinition<MBusClientV1DataSendParameter, undefined> = {
  id: 6,
  name: "data_send",
  property: "dataSend",
  parameter: mBusClientV1DataSendParameterCodec,
  mandatory: false,
};
const setEncryptionKeyMethod: MethodDefinition<SecretOctetString, undefined> = {
  id: 7,
  name: "set_encryption_key",
  property: "setEncryptionKey",
  parameter: secretOctetStringCodec,
  mandatory: false,
  secret: true,
};
const transferKeyMethod: MethodDefinition<SecretOctetString, undefined> = {
  id: 8,
  name: "transfer_key",
  property: "transferKey",
  parameter: secretOctetStringCodec,
  mandatory: false,
  secret: true,
};

/**
 * M-Bus client, version 1: Stands for one M-Bus slave: identity, captured data and keys.
 *
 * Blue Book part 2, class M-Bus client (class_id 72, version 1).
 */
export const mBusClientV1Class: ClassDefinition = {
  classId: 72,
  version: 1,
  name: "M-Bus client",
  attributes: [logicalNameAttribute, mbusPortReferenceAttribute, captureDefinitionAttribute, capturePeriodAttribute, primaryAddressAttribute, identificationNumberAttribute, manufacturerIdAttribute, versionAttribute, deviceTypeAttribute, accessNumberAttribute, statusAttribute, alarmAttribute, configurationAttribute, encryptionKeyStatusAttribute],
  methods: [slaveInstallMethod, slaveDeinstallMethod, captureMethod, resetAlarmMethod, synchronizeClockMethod, dataSendMethod, setEncryptionKeyMethod, transferKeyMethod],
};

/**
 * A client's references to one M-Bus client object.
 *
 * Stands for one M-Bus slave: identity, captured data and keys.
 */
export interface MBusClientV1 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Logical name of the M-Bus master port setup object. */
  readonly mbusPortReference: AttributeRef<LogicalName>;
  /** Data that are captured, by data and value information block. */
  readonly captureDefinition: AttributeRef<MBusClientV1CaptureDefinition>;
  /** Time between captures; 0 when something else triggers them. */
  readonly capturePeriod: AttributeRef<DoubleLongUnsigned>;
  /** Primary address of the slave; 0 while it has none. */
  readonly primaryAddress: AttributeRef<Unsigned>;
  /** Identification number of the slave, as in the M-Bus header. */
  readonly identificationNumber: AttributeRef<DoubleLongUnsigned>;
  /** Manufacturer of the slave, as in the M-Bus header. */
  readonly manufacturerId: AttributeRef<LongUnsigned>;
  /** Version of the slave, as in the M-Bus header. */
  readonly version: AttributeRef<Unsigned>;
  /** Medium of the slave by EN 13757-3: 2 electricity, 3 gas, 4 heat, 6 hot water, 7 water and so on. */
  readonly deviceType: AttributeRef<Unsigned>;
  /** Access number of the last message. */
  readonly accessNumber: AttributeRef<Unsigned>;
  /** Status octet of the last message. */
  readonly status: AttributeRef<Unsigned>;
  /** Alarm state of the slave. */
  readonly alarm: AttributeRef<Unsigned>;
  /** Configuration field of the last message. */
  readonly configuration: AttributeRef<LongUnsigned>;
  /** Whether an encryption key is set, transferred and used. */
  readonly encryptionKeyStatus: AttributeRef<EnumMBusEncryptionKeyStatus>;
  /** Installs a slave that has no address yet, at this primary address; stacks send it as unsigned or integer. */
  readonly slaveInstall: MethodRef<SlaveInstallParameter, undefined>;
  /** Deinstalls the slave and clears its keys. The parameter is 0. */
  readonly slaveDeinstall: MethodRef<Integer, undefined>;
  /** Captures now. The parameter is 0. */
  readonly capture: MethodRef<Integer, undefined>;
  /** Clears the alarm state. The parameter is 0. */
  readonly resetAlarm: MethodRef<Integer, undefined>;
  /** Sets the clock of the slave. The parameter is 0. */
  readonly synchronizeClock: MethodRef<Integer, undefined>;
  /** Sends data to the slave. */
  readonly dataSend: MethodRef<MBusClientV1DataSendParameter, undefined>;
  /** Sets the key in the client; empty switches encryption off. */
  readonly setEncryptionKey: MethodRef<SecretOctetString, undefined>;
  /** Sends a key to the slave, encrypted with its default key. */
  readonly transferKey: MethodRef<SecretOctetString, undefined>;
}

/** References to the M-Bus client object with this logical name. Throws when it is not an OBIS code. */
export function mBusClientV1(logicalName: string): MBusClientV1 {
  const object = cosemObject(mBusClientV1Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    mbusPortReference: attributeRef(object, mbusPortReferenceAttribute),
    captureDefinition: attributeRef(object, captureDefinitionAttribute),
    capturePeriod: attributeRef(object, capturePeriodAttribute),
    primaryAddress: attributeRef(object, primaryAddressAttribute),
    identificationNumber: attributeRef(object, identificationNumberAttribute),
    manufacturerId: attributeRef(object, manufacturerIdAttribute),
    version: attributeRef(object, versionAttribute),
    deviceType: attributeRef(object, deviceTypeAttribute),
    accessNumber: attributeRef(object, accessNumberAttribute),
    status: attributeRef(object, statusAttribute),
    alarm: attributeRef(object, alarmAttribute),
    configuration: attributeRef(object, configurationAttribute),
    encryptionKeyStatus: attributeRef(object, encryptionKeyStatusAttribute),
    slaveInstall: methodRef(object, slaveInstallMethod),
    slaveDeinstall: methodRef(object, slaveDeinstallMethod),
    capture: methodRef(object, captureMethod),
    resetAlarm: methodRef(object, resetAlarmMethod),
    synchronizeClock: methodRef(object, synchronizeClockMethod),
    dataSend: methodRef(object, dataSendMethod),
    setEncryptionKey: methodRef(object, setEncryptionKeyMethod),
    transferKey: methodRef(object, transferKeyMethod),
  };
}

/** A server's handlers for one M-Bus client object. What is left out is refused. */
export interface MBusClientV1Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Logical name of the M-Bus master port setup object. */
  readonly mbusPortReference?: AttributeHandler<LogicalName>;
  /** Data that are captured, by data and value information block. */
  readonly captureDefinition?: AttributeHandler<MBusClientV1CaptureDefinition>;
  /** Time between captures; 0 when something else triggers them. */
  readonly capturePeriod?: AttributeHandler<DoubleLongUnsigned>;
  /** Primary address of the slave; 0 while it has none. */
  readonly primaryAddress?: AttributeHandler<Unsigned>;
  /** Identification number of the slave, as in the M-Bus header. */
  readonly identificationNumber?: AttributeHandler<DoubleLongUnsigned>;
  /** Manufacturer of the slave, as in the M-Bus header. */
  readonly manufacturerId?: AttributeHandler<LongUnsigned>;
  /** Version of the slave, as in the M-Bus header. */
  readonly version?: AttributeHandler<Unsigned>;
  /** Medium of the slave by EN 13757-3: 2 electricity, 3 gas, 4 heat, 6 hot water, 7 water and so on. */
  readonly deviceType?: AttributeHandler<Unsigned>;
  /** Access number of the last message. */
  readonly accessNumber?: AttributeHandler<Unsigned>;
  /** Status octet of the last message. */
  readonly status?: AttributeHandler<Unsigned>;
  /** Alarm state of the slave. */
  readonly alarm?: AttributeHandler<Unsigned>;
  /** Configuration field of the last message. */
  readonly configuration?: AttributeHandler<LongUnsigned>;
  /** Whether an encryption key is set, transferred and used. */
  readonly encryptionKeyStatus?: AttributeHandler<EnumMBusEncryptionKeyStatus>;
  /** Installs a slave that has no address yet, at this primary address; stacks send it as unsigned or integer. */
  readonly slaveInstall?: MethodHandler<SlaveInstallParameter, void>;
  /** Deinstalls the slave and clears its keys. The parameter is 0. */
  readonly slaveDeinstall?: MethodHandler<Integer, void>;
  /** Captures now. The parameter is 0. */
  readonly capture?: MethodHandler<Integer, void>;
  /** Clears the alarm state. The parameter is 0. */
  readonly resetAlarm?: MethodHandler<Integer, void>;
  /** Sets the clock of the slave. The parameter is 0. */
  readonly synchronizeClock?: MethodHandler<Integer, void>;
  /** Sends data to the slave. */
  readonly dataSend?: MethodHandler<MBusClientV1DataSendParameter, void>;
  /** Sets the key in the client; empty switches encryption off. */
  readonly setEncryptionKey?: MethodHandler<SecretOctetString, void>;
  /** Sends a key to the slave, encrypted with its default key. */
  readonly transferKey?: MethodHandler<SecretOctetString, void>;
}

/** A M-Bus client object for a server. Throws when `logicalName` is not an OBIS code. */
export function mBusClientV1Server(logicalName: string, handlers: MBusClientV1Server): ServerObject {
  return serverObject(mBusClientV1Class, logicalName, handlers);
}
