import {
  type AttributeDefinition,
  type AttributeRef,
  attributeRef,
  type ClassDefinition,
  type CosemObject,
} from "@cosemkit/core";
import { type AnyData, anyDataCodec } from "@cosemkit/model/classes/simple-types";
import type { ListedObject, ObjectList } from "./object-list.ts";

/** An object that the meter lists, with the class version that goes with it. */
export interface DiscoveredObject extends CosemObject {
  /** As the association lists it, with what the client may do. */
  readonly listed: ListedObject;
  /** Whether the class version is known. If not, its definition has the attributes that the list names, as plain Data. */
  readonly known: boolean;
}

/**
 * The objects of a meter as its association lists them, each with the definition of its class version. A class or
 * version that is not known is no hindrance: its attributes are read as plain Data.
 */
export class Discovery {
  readonly objects: readonly DiscoveredObject[];
  /** Entries of the list that are no objects, each with what is wrong. */
  readonly problems: readonly string[];

  constructor(objects: readonly DiscoveredObject[], problems: readonly string[]) {
    this.objects = objects;
    this.problems = problems;
  }

  /** Typed references to all objects of one class version: `discovery.of(register)`. */
  of<T extends CosemObject>(factory: (logicalName: string) => T): readonly T[] {
    const { classId, version } = factory("0-0:0.0.0.0").definition;
    return this.objects
      .filter(({ definition }) => definition.classId === classId && definition.version === version)
      .map(({ instanceId }) => factory(instanceId));
  }

  /** The object with a logical name, of any class. */
  find(logicalName: string): DiscoveredObject | undefined {
    return this.objects.find(({ instanceId }) => instanceId === logicalName);
  }
}

/** An attribute of an object by its id or its name in the Blue Book; undefined when the class has none such. */
export function attributeOf(object: CosemObject, attribute: number | string): AttributeRef<unknown> | undefined {
  const found = object.definition.attributes.find(({ id, name }) => id === attribute || name === attribute);
  return found === undefined ? undefined : attributeRef(object, found);
}

/** The objects of a list, each with its definition among `classes`. */
export function discovered({ objects, problems }: ObjectList, classes: readonly ClassDefinition[]): Discovery {
  const known = new Map(classes.map((one) => [`${one.classId}/${one.version}`, one]));
  return new Discovery(
    objects.map((listed): DiscoveredObject => {
      const definition = known.get(`${listed.classId}/${listed.version}`);
      return {
        definition: definition ?? genericClass(listed),
        instanceId: listed.logicalName,
        listed,
        known: definition !== undefined,
      };
    }),
    problems,
  );
}

/** A class of which nothing is known but the ids that the list names. */
function genericClass({ classId, version, attributes: listed }: ListedObject): ClassDefinition {
  const ids = listed.map(({ attributeId }) => attributeId);
  const attributes = [...new Set([1, ...ids])].map(
    (id): AttributeDefinition<AnyData> => ({
      id,
      name: id === 1 ? "logical_name" : `attribute_${id}`,
      property: id === 1 ? "logicalName" : `attribute${id}`,
      codec: anyDataCodec,
      storage: "dynamic",
    }),
  );
  return { classId, version, name: `class ${classId}`, attributes, methods: [] };
}
