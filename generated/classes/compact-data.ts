// Generated from spec/classes/0062-v1-compact-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  readCode,
  serverObject,
  unknownKind,
  writeCode,
} from "@cosemkit/core";
import { type RestrictionType, restrictionTypeCodes } from "../codes/restriction-type.ts";
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

/** Blue Book part 2, class Compact data (class_id 62, version 1). */
export interface RestrictedObjectDefinition {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly attributeIndex: number;
  readonly dataIndex: number;
  readonly restriction: RestrictionElement;
}

export function readRestrictedObjectDefinition(r: Reader): RestrictedObjectDefinition {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 5) {
    r.fail("decode.malformed", `structure of ${count2} elements, 5 expected`, start1);
  }
  r.expect(0x12);
  const classId = r.u16();
  r.expect(9);
  const logicalName = obisFromBytes(r.octetsOf(6));
  r.expect(0x0f);
  const attributeIndex = r.i8();
  r.expect(0x12);
  const dataIndex = r.u16();
  r.expect(2);
  const restriction = readRestrictionElement(r);
  return { classId, logicalName, attributeIndex, dataIndex, restriction };
}

export function writeRestrictedObjectDefinition(w: Writer, v: RestrictedObjectDefinition): void {
  w.length(5);
  w.u8(0x12);
  w.u16(v.classId);
  w.u8(9);
  w.octetsOf(obisToBytes(v.logicalName), 6);
  w.u8(0x0f);
  w.i8(v.attributeIndex);
  w.u8(0x12);
  w.u16(v.dataIndex);
  w.u8(2);
  writeRestrictionElement(w, v.restriction);
}

export const restrictedObjectDefinitionDescriptor: Descriptor = {
  name: "restricted_object_definition",
  node: { kind: "sequence", counted: true, fields: [
    { property: "classId", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "logicalName", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted", size: 6, format: "logical-name" } } },
    { property: "attributeIndex", presence: "required", node: { kind: "tagged", tag: 15, of: { kind: "integer", size: 1, signed: true } } },
    { property: "dataIndex", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "restriction", presence: "required", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictionElementDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Compact data (class_id 62, version 1). */
export type RestrictionElementRestrictionValue =
  | { readonly kind: "none"; readonly value: null }
  | { readonly kind: "by_date"; readonly value: RestrictionByDate }
  | { readonly kind: "by_entry"; readonly value: RestrictionByEntry };

export function readRestrictionElementRestrictionValue(r: Reader, by: string | number): RestrictionElementRestrictionValue {
  const start1 = r.pos;
  switch (by) {
    case "none": {
      r.expect(0);
      return { kind: "none", value: null };
    }
    case "restriction-by-date": {
      r.expect(2);
      return { kind: "by_date", value: readRestrictionByDate(r) };
    }
    case "restriction-by-entry": {
      r.expect(2);
      return { kind: "by_entry", value: readRestrictionByEntry(r) };
    }
    default:
      return r.fail("decode.malformed", `no layout is known for restrictionType ${by}`, start1);
  }
}

export function writeRestrictionElementRestrictionValue(w: Writer, v: RestrictionElementRestrictionValue, by: string | number): void {
  switch (v.kind) {
    case "none": {
      if (by !== "none") w.fail(`"none" does not go with restrictionType ${by}`);
      w.u8(0);
      return;
    }
    case "by_date": {
      if (by !== "restriction-by-date") w.fail(`"by_date" does not go with restrictionType ${by}`);
      w.u8(2);
      writeRestrictionByDate(w, v.value);
      return;
    }
    case "by_entry": {
      if (by !== "restriction-by-entry") w.fail(`"by_entry" does not go with restrictionType ${by}`);
      w.u8(2);
      writeRestrictionByEntry(w, v.value);
      return;
    }
    default:
      unknownKind(w, v);
  }
}

export const restrictionElementRestrictionValueDescriptor: Descriptor = {
  name: "restriction_element_restriction_value",
  node: { kind: "select", by: "restrictionType", cases: [
    { when: "none", name: "none", node: { kind: "tagged", tag: 0, of: { kind: "null" } } },
    { when: "restriction-by-date", name: "by_date", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictionByDateDescriptor } } },
    { when: "restriction-by-entry", name: "by_entry", node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictionByEntryDescriptor } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Compact data (class_id 62, version 1). */
export interface RestrictionElement {
  readonly restrictionType: RestrictionType;
  readonly restrictionValue: RestrictionElementRestrictionValue;
}

export function readRestrictionElement(r: Reader): RestrictionElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(0x16);
  const restrictionType = readCode(r, restrictionTypeCodes);
  const restrictionValue = readRestrictionElementRestrictionValue(r, restrictionType);
  return { restrictionType, restrictionValue };
}

export function writeRestrictionElement(w: Writer, v: RestrictionElement): void {
  w.length(2);
  w.u8(0x16);
  writeCode(w, restrictionTypeCodes, v.restrictionType);
  writeRestrictionElementRestrictionValue(w, v.restrictionValue, v.restrictionType);
}

export const restrictionElementDescriptor: Descriptor = {
  name: "restriction_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "restrictionType", presence: "required", node: { kind: "tagged", tag: 22, of: { kind: "enumerated", form: "octet", codes: restrictionTypeCodes } } },
    { property: "restrictionValue", presence: "required", node: { kind: "ref", to: () => restrictionElementRestrictionValueDescriptor } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Compact data (class_id 62, version 1). */
export interface RestrictionByDate {
  readonly fromDate: Uint8Array;
  readonly toDate: Uint8Array;
}

export function readRestrictionByDate(r: Reader): RestrictionByDate {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const fromDate = r.octets();
  r.expect(9);
  const toDate = r.octets();
  return { fromDate, toDate };
}

export function writeRestrictionByDate(w: Writer, v: RestrictionByDate): void {
  w.length(2);
  w.u8(9);
  w.octets(v.fromDate);
  w.u8(9);
  w.octets(v.toDate);
}

export const restrictionByDateDescriptor: Descriptor = {
  name: "restriction_by_date",
  node: { kind: "sequence", counted: true, fields: [
    { property: "fromDate", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "toDate", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/** Blue Book part 2, class Compact data (class_id 62, version 1). */
export interface RestrictionByEntry {
  readonly fromEntry: number;
  readonly toEntry: number;
}

export function readRestrictionByEntry(r: Reader): RestrictionByEntry {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(6);
  const fromEntry = r.u32();
  r.expect(6);
  const toEntry = r.u32();
  return { fromEntry, toEntry };
}

export function writeRestrictionByEntry(w: Writer, v: RestrictionByEntry): void {
  w.length(2);
  w.u8(6);
  w.u32(v.fromEntry);
  w.u8(6);
  w.u32(v.toEntry);
}

export const restrictionByEntryDescriptor: Descriptor = {
  name: "restriction_by_entry",
  node: { kind: "sequence", counted: true, fields: [
    { property: "fromEntry", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "toEntry", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Which attributes, or parts of them, are captured, in order. Stacks differ: some send the restriction's fields in place or leave it out.
 *
 * Blue Book part 2, class Compact data (class_id 62, version 1).
 */
export type CompactDataCaptureObjects = readonly RestrictedObjectDefinition[];

export function readCompactDataCaptureObjects(r: Reader): CompactDataCaptureObjects {
  r.expect(1);
  const count1 = r.count(23);
  const items2 = new Array<RestrictedObjectDefinition>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readRestrictedObjectDefinition(r);
  }
  return items2;
}

export function writeCompactDataCaptureObjects(w: Writer, v: CompactDataCaptureObjects): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeRestrictedObjectDefinition(w, item1);
  }
}

export const compactDataCaptureObjectsDescriptor: Descriptor = {
  name: "Compact data.capture_objects",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => restrictedObjectDefinitionDescriptor } }, least: 23 } },
  layer: "data",
};

export const compactDataCaptureObjectsCodec: Codec<CompactDataCaptureObjects> = {
  descriptor: compactDataCaptureObjectsDescriptor,
  read: readCompactDataCaptureObjects,
  write: writeCompactDataCaptureObjects,
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
const captureObjectsAttribute: AttributeDefinition<CompactDataCaptureObjects> = {
  id: 3,
  name: "capture_objects",
  property: "captureObjects",
  codec: compactDataCaptureObjectsCodec,
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
 * Compact data, version 1: Captures attributes, or parts of profiles, into one octet string without type information; a template tells how to read it.
 *
 * Blue Book part 2, class Compact data (class_id 62, version 1).
 */
export const compactDataClass: ClassDefinition = {
  classId: 62,
  version: 1,
  name: "Compact data",
  attributes: [logicalNameAttribute, compactBufferAttribute, captureObjectsAttribute, templateIdAttribute, templateDescriptionAttribute, captureMethodAttribute],
  methods: [resetMethod, captureMethod],
};

/**
 * A client's references to one Compact data object.
 *
 * Captures attributes, or parts of profiles, into one octet string without type information; a template tells how to read it.
 */
export interface CompactData extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** The captured values without their tags: A-XDR contents after the template_id, laid out as template_description says. */
  readonly compactBuffer: AttributeRef<OctetString>;
  /** Which attributes, or parts of them, are captured, in order. Stacks differ: some send the restriction's fields in place or leave it out. */
  readonly captureObjects: AttributeRef<CompactDataCaptureObjects>;
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
export function compactData(logicalName: string): CompactData {
  const object = cosemObject(compactDataClass, logicalName);
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
export interface CompactDataServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** The captured values without their tags: A-XDR contents after the template_id, laid out as template_description says. */
  readonly compactBuffer?: AttributeHandler<OctetString>;
  /** Which attributes, or parts of them, are captured, in order. Stacks differ: some send the restriction's fields in place or leave it out. */
  readonly captureObjects?: AttributeHandler<CompactDataCaptureObjects>;
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
export function compactDataServer(logicalName: string, handlers: CompactDataServer): ServerObject {
  return serverObject(compactDataClass, logicalName, handlers);
}
