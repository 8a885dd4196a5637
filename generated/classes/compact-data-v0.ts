// Generated from spec/classes/0062-v0-compact-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Obis,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  obisFromBytes,
  obisToBytes,
  serverObject,
} from "@cosemkit/core";
import {
  type EnumCompactDataCaptureMethod,
  type Integer,
  type LogicalName,
  type OctetString,
  type Unsigned,
  enumCompactDataCaptureMethodCodec,
  integerCodec,
  logicalNameCodec,
  octetStringCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Compact data (class_id 62, version 0). Confidence: single-source. */
export interface CaptureObjectDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
  readonly dataIndex: number;
}

export function readCaptureObjectDefinition(r: Reader): CaptureObjectDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 4) {
    r.fail("decode.malformed", `structure of ${count2} elements, 4 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  r.expect(0x12);
  const dataIndex = r.u16();
  return { classId, logicalName, attributeIndex, dataIndex };
}

export function writeCaptureObjectDefinition(w: Writer, v: CaptureObjectDefinition): void {
  w.length(4);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
  w.u8(0x12);
  w.u16(v.dataIndex);
}

export const captureObjectDefinitionDescriptor: Descriptor = {
  name: "capture_object_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "dataIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Which attributes are captured, in order.
 *
 * Blue Book part 2, class Compact data (class_id 62, version 0). Confidence: single-source.
 */
export type CompactDataV0CaptureObjects = readonly CaptureObjectDefinition[];

export function readCompactDataV0CaptureObjects(r: Reader): CompactDataV0CaptureObjects {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<CaptureObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readCaptureObjectDefinition(r);
  }
  return items2;
}

export function writeCompactDataV0CaptureObjects(w: Writer, v: CompactDataV0CaptureObjects): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeCaptureObjectDefinition(w, item1);
  }
}

export const compactDataV0CaptureObjectsDescriptor: Descriptor = {
  name: "Compact data.capture_objects",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => captureObjectDefinitionDescriptor } }, least: 18 } },
  layer: "data",
};

export const compactDataV0CaptureObjectsCodec: Codec<CompactDataV0CaptureObjects> = {
  descriptor: compactDataV0CaptureObjectsDescriptor,
  read: readCompactDataV0CaptureObjects,
  write: writeCompactDataV0CaptureObjects,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const compactBufferAttribute: AttributeDefinition<OctetString> = {
  id: 2,
  name: "compact_buffer",
  property: "compactBuffer",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x08,
};
const captureObjectsAttribute: AttributeDefinition<CompactDataV0CaptureObjects> = {
  id: 3,
  name: "capture_objects",
  property: "captureObjects",
  codec: compactDataV0CaptureObjectsCodec,
  storage: "static",
  shortName: 0x10,
};
const templateIdAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "template_id",
  property: "templateId",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const templateDescriptionAttribute: AttributeDefinition<OctetString> = {
  id: 5,
  name: "template_description",
  property: "templateDescription",
  codec: octetStringCodec,
  storage: "dynamic",
  shortName: 0x20,
};
const captureMethodAttribute: AttributeDefinition<EnumCompactDataCaptureMethod> = {
  id: 6,
  name: "capture_method",
  property: "captureMethod",
  codec: enumCompactDataCaptureMethodCodec,
  storage: "static",
  shortName: 0x28,
};
const resetMethod: MethodDefinition<Integer, undefined> = {
  id: 1,
  name: "reset",
  property: "reset",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x38,
};
const captureMethod: MethodDefinition<Integer, undefined> = {
  id: 2,
  name: "capture",
  property: "capture",
  parameter: integerCodec,
  mandatory: false,
  shortName: 0x40,
};

/**
 * Compact data, version 0: Captures attributes into one octet string without type information; a template tells how to read it.
 *
 * Blue Book part 2, class Compact data (class_id 62, version 0). Confidence: single-source.
 */
export const compactDataV0Class: ClassDefinition = {
  classId: 62,
  version: 0,
  name: "Compact data",
  attributes: [logicalNameAttribute, compactBufferAttribute, captureObjectsAttribute, templateIdAttribute, templateDescriptionAttribute, captureMethodAttribute],
  methods: [resetMethod, captureMethod],
};

/**
 * A client's references to one Compact data object.
 *
 * Captures attributes into one octet string without type information; a template tells how to read it.
 */
export interface CompactDataV0 extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The captured values without their tags: A-XDR contents after the template_id, laid out as template_description says. */
  readonly compactBuffer: AttributeRef<OctetString>;
  /** Which attributes are captured, in order. */
  readonly captureObjects: AttributeRef<CompactDataV0CaptureObjects>;
  /** Number of the template; it changes when capture_objects changes, and begins compact_buffer. */
  readonly templateId: AttributeRef<Unsigned>;
  /** Type description of the compact buffer, as in a compact-array. */
  readonly templateDescription: AttributeRef<OctetString>;
  /** Whether reading the buffer captures as well. */
  readonly captureMethod: AttributeRef<EnumCompactDataCaptureMethod>;
  /** Clears the buffer. The parameter is 0. */
  readonly reset: MethodRef<Integer, undefined>;
  /** Captures the values now. The parameter is 0. */
  readonly capture: MethodRef<Integer, undefined>;
}

/** References to the Compact data object with this logical name. Throws when it is not an OBIS code. */
export function compactDataV0(logicalName: string): CompactDataV0 {
  const object = cosemObject(compactDataV0Class, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    compactBuffer: attributeRef(object, compactBufferAttribute),
    captureObjects: attributeRef(object, captureObjectsAttribute),
    templateId: attributeRef(object, templateIdAttribute),
    templateDescription: attributeRef(object, templateDescriptionAttribute),
    captureMethod: attributeRef(object, captureMethodAttribute),
    reset: methodRef(object, resetMethod),
    capture: methodRef(object, captureMethod),
  };
}

/** A server's handlers for one Compact data object. What is left out is refused. */
export interface CompactDataV0Server {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The captured values without their tags: A-XDR contents after the template_id, laid out as template_description says. */
  readonly compactBuffer?: AttributeHandler<OctetString>;
  /** Which attributes are captured, in order. */
  readonly captureObjects?: AttributeHandler<CompactDataV0CaptureObjects>;
  /** Number of the template; it changes when capture_objects changes, and begins compact_buffer. */
  readonly templateId?: AttributeHandler<Unsigned>;
  /** Type description of the compact buffer, as in a compact-array. */
  readonly templateDescription?: AttributeHandler<OctetString>;
  /** Whether reading the buffer captures as well. */
  readonly captureMethod?: AttributeHandler<EnumCompactDataCaptureMethod>;
  /** Clears the buffer. The parameter is 0. */
  readonly reset?: MethodHandler<Integer, void>;
  /** Captures the values now. The parameter is 0. */
  readonly capture?: MethodHandler<Integer, void>;
}

/** A Compact data object for a server. Throws when `logicalName` is not an OBIS code. */
export function compactDataV0Server(logicalName: string, handlers: CompactDataV0Server): ServerObject {
  return serverObject(compactDataV0Class, logicalName, handlers);
}
