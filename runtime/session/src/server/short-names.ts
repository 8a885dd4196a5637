import { type ClassDefinition, type CosemObject, EncodeError, obisToBytes } from "@cosemkit/core";
import type { CosemAttributeDescriptor, CosemMethodDescriptor } from "@cosemkit/model/apdu/common";
import { associationBaseName, attributeOffset, methodOffset, shortNameStep } from "../association/referencing.ts";

/** What a short name stands for. */
export type NamedMember =
  | { readonly kind: "attribute"; readonly descriptor: CosemAttributeDescriptor }
  | { readonly kind: "method"; readonly descriptor: CosemMethodDescriptor };

/** Base names that the Blue Book reserves, but for that of the association: SAP assignment and logical device name. */
const reserved: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["0-0:41.0.0.255/17", 0xfc00],
  ["0-0:42.0.0.255/1", 0xfd00],
]);

/** Names below this one are free for any object. */
const firstReserved = associationBaseName;
const lastName = 0xfff8;

/**
 * The short names of a server. Objects have base names in the order in which they are given, but for those that are
 * reserved or chosen: the same objects have the same names every time. Members whose offset no source gives have none.
 */
export class ShortNames {
  private readonly members = new Map<number, NamedMember>();
  private readonly baseNames = new Map<string, number>();

  /**
   * `association`: the class of each client's own association, under `logicalName`. `chosen` gives base names where
   * they are not to be made up.
   *
   * Throws `EncodeError` for a base name that is no multiple of 8 or collides with another, and when the names do not
   * suffice for all objects.
   */
  constructor(
    objects: Iterable<CosemObject>,
    association: CosemObject,
    chosen: (object: CosemObject) => number | undefined = () => undefined,
  ) {
    this.add(association, associationBaseName);
    const rest: CosemObject[] = [];
    for (const object of objects) {
      const baseName = chosen(object) ?? reserved.get(keyOf(object));
      if (baseName === undefined) rest.push(object);
      else this.add(object, baseName);
    }
    let next = shortNameStep;
    for (const object of rest) {
      const offsets = offsetsOf(object.definition);
      while (offsets.some((offset) => this.members.has(next + offset))) next += shortNameStep;
      const last = next + Math.max(...offsets, 0);
      if (last >= firstReserved) throw invalid(`no short name is left for ${keyOf(object)}`);
      this.add(object, next);
      next = last + shortNameStep;
    }
  }

  baseNameOf(object: CosemObject): number | undefined {
    return this.baseNames.get(keyOf(object));
  }

  find(name: number): NamedMember | undefined {
    return this.members.get(name);
  }

  private add(object: CosemObject, baseName: number): void {
    const { definition, instanceId } = object;
    const { classId } = definition;
    if (!Number.isInteger(baseName) || baseName < 0 || baseName % shortNameStep !== 0) {
      throw invalid(`base name ${baseName} of ${keyOf(object)} is no multiple of ${shortNameStep}`);
    }
    this.baseNames.set(keyOf(object), baseName);
    const target = { classId, instanceId: obisToBytes(instanceId) };
    for (const attribute of definition.attributes) {
      const descriptor = { ...target, attributeId: attribute.id };
      this.name(baseName + attributeOffset(attribute), { kind: "attribute", descriptor }, object);
    }
    for (const method of definition.methods) {
      const offset = methodOffset(method);
      if (offset === undefined) continue;
      this.name(baseName + offset, { kind: "method", descriptor: { ...target, methodId: method.id } }, object);
    }
  }

  private name(name: number, member: NamedMember, object: CosemObject): void {
    if (name < 0 || name > lastName) throw invalid(`${keyOf(object)} does not fit at its base name`);
    if (this.members.has(name)) throw invalid(`two members have short name ${name}, one of them of ${keyOf(object)}`);
    this.members.set(name, member);
  }
}

function offsetsOf({ attributes, methods }: ClassDefinition): readonly number[] {
  return [...attributes.map(attributeOffset), ...methods.flatMap((method) => methodOffset(method) ?? [])];
}

function keyOf({ instanceId, definition }: CosemObject): string {
  return `${instanceId}/${definition.classId}`;
}

function invalid(detail: string): EncodeError {
  return new EncodeError(detail, "baseName", "server");
}
