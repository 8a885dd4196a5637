import {
  type AttributeDefinition,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  encodeWith,
  type MethodDefinition,
  type MethodRef,
  obis,
  obisToBytes,
} from "@cosemkit/core";
import type {
  CosemAttributeDescriptor,
  CosemMethodDescriptor,
  SelectiveAccessDescriptor,
} from "@cosemkit/model/apdu/common";
import { type Data, dataDescriptor, decodeData, readData, writeData } from "@cosemkit/model/apdu/data";
import { attributeOffset, methodOffset } from "../association/referencing.ts";

/** An attribute as the services name it, and how its value travels. */
export interface AttributeTarget {
  /** For GET and SET. */
  readonly descriptor: CosemAttributeDescriptor;
  /** For Read and Write: how far the short name is from the base name of the object. */
  readonly offset: number;
  readonly selection: SelectiveAccessDescriptor | undefined;
  readonly codec: Codec<unknown>;
  /** For messages: `1-0:1.8.0.255/3.value`. */
  readonly what: string;
}

/** Throws `EncodeError` for selection parameters that do not fit. */
export function attributeTarget(ref: AttributeRef<unknown>): AttributeTarget {
  const { object, attribute, selection } = ref;
  return {
    descriptor: {
      classId: object.definition.classId,
      instanceId: obisToBytes(object.instanceId),
      attributeId: attribute.id,
    },
    offset: attributeOffset(attribute),
    selection:
      selection === undefined
        ? undefined
        : {
            accessSelector: selection.selector.selector,
            accessParameters: decodeData(encodeWith(selection.selector.codec, selection.parameters)),
          },
    codec: attribute.codec,
    what: describe(object, attribute.name),
  };
}

/** A method as the services name it, and how its parameter and reply travel. */
export interface MethodTarget {
  /** For ACTION. */
  readonly descriptor: CosemMethodDescriptor;
  /** For Read and Write, as of an attribute; undefined where the class does not say. */
  readonly offset: number | undefined;
  readonly parameter: Codec<unknown>;
  readonly reply: Codec<unknown> | undefined;
  /** For messages: `0-0:40.0.0.255/15.reply_to_HLS_authentication`. */
  readonly what: string;
}

export function methodTarget(ref: MethodRef<unknown, unknown>): MethodTarget {
  const { object, method } = ref;
  return {
    descriptor: {
      classId: object.definition.classId,
      instanceId: obisToBytes(object.instanceId),
      methodId: method.id,
    },
    offset: methodOffset(method),
    parameter: method.parameter,
    reply: method.reply,
    what: describe(object, method.name),
  };
}

function describe(object: CosemObject, member: string): string {
  return `${object.instanceId}/${object.definition.classId}.${member}`;
}

const dataCodec: Codec<Data> = { descriptor: dataDescriptor, read: readData, write: writeData };

/** A part of an attribute, with parameters as plain Data. */
export interface RawSelection {
  readonly selector: number;
  readonly parameters: Data;
}

/**
 * A reference to an attribute of any class by its numbers, with its value as plain Data: for classes without a
 * specification. Throws `EncodeError` when `logicalName` is not an OBIS code.
 */
export function rawAttribute(
  classId: number,
  logicalName: string,
  attributeId: number,
  selection?: RawSelection,
): AttributeRef<Data> {
  const attribute: AttributeDefinition<Data> = {
    id: attributeId,
    name: String(attributeId),
    property: String(attributeId),
    codec: dataCodec,
    storage: "dynamic",
  };
  const object = rawObject(classId, logicalName);
  if (selection === undefined) return { object, attribute };
  const { selector, parameters } = selection;
  return {
    object,
    attribute,
    selection: { selector: { selector, name: String(selector), codec: dataCodec }, parameters },
  };
}

/** A reference to a method of any class by its numbers, with parameter and reply as plain Data. Throws as `rawAttribute`. */
export function rawMethod(classId: number, logicalName: string, methodId: number): MethodRef<Data, Data> {
  const method: MethodDefinition<Data, Data> = {
    id: methodId,
    name: String(methodId),
    property: String(methodId),
    parameter: dataCodec,
    reply: dataCodec,
    mandatory: false,
  };
  return { object: rawObject(classId, logicalName), method };
}

function rawObject(classId: number, logicalName: string): CosemObject {
  const definition: ClassDefinition = { classId, version: 0, name: `class ${classId}`, attributes: [], methods: [] };
  return { definition, instanceId: obis(logicalName) };
}
