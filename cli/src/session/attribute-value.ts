import {
  type AttributeRef,
  type Codec,
  type CosemObject,
  DecodeError,
  type Json,
  Reader,
  Table,
  toJson,
} from "@cosemkit/core";
import { type Data, dataDescriptor, readData } from "@cosemkit/model/apdu/data";
import { rawAttribute } from "@cosemkit/session/client/target";
import type { Layout, Reference } from "./reference.ts";

/** The value of an attribute, in the first layout that it fits. */
export interface AttributeValue {
  /** Undefined when the value is plain Data. */
  readonly layout: Layout | undefined;
  readonly value: unknown;
  /** Why the value is not what its class says. */
  readonly problem: string | undefined;
}

/**
 * A reference for the client that takes any value: in the layouts of the class versions in turn, and as plain Data
 * where it fits none. Meters do not always keep to the version that they state.
 */
export function tolerantRef(
  reference: Reference,
  selection?: AttributeRef<unknown>["selection"],
): AttributeRef<AttributeValue> {
  const { logicalName, classId, attributeId, attributeName, layouts } = reference;
  const raw = rawAttribute(classId, logicalName, attributeId);
  const object: CosemObject = { ...raw.object, definition: layouts[0]?.definition ?? raw.object.definition };
  const codec: Codec<AttributeValue> = {
    descriptor: dataDescriptor,
    read: (r) => readValue(r, layouts),
    write: (w) => w.fail("only for reading"),
  };
  const attribute = { ...raw.attribute, name: attributeName, codec };
  return selection === undefined ? { object, attribute } : { object, attribute, selection };
}

function readValue(r: Reader, layouts: readonly Layout[]): AttributeValue {
  let problem: string | undefined;
  for (const layout of layouts) {
    const attempt = new Reader(r.bytes, r.options);
    attempt.pos = r.pos;
    try {
      const value = layout.attribute.codec.read(attempt);
      r.pos = attempt.pos;
      return { layout, value, problem: undefined };
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      const { name, version } = layout.definition;
      problem ??= `not what ${name} version ${version} says, and so shown as plain Data: ${error.detail}`;
    }
  }
  return { layout: undefined, value: readData(r), problem };
}

/** The JSON form: of the attribute's type, or of plain Data. */
export function valueJson({ layout, value }: AttributeValue): Json {
  return toJson(layout?.attribute.codec.descriptor ?? dataDescriptor, value);
}

/** The value as a table, where it is one. */
export function tableOf({ value }: AttributeValue): Table<Data> | undefined {
  return value instanceof Table ? (value as Table<Data>) : undefined;
}
