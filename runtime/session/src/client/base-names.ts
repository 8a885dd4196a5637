import { obisFromBytes } from "@cosemkit/core";
import type { DataAccessResultId } from "@cosemkit/model/codes/data-access-result";
import { associationBaseName, currentAssociation } from "../association/referencing.ts";
import type { ShortEntry } from "./short-object-list.ts";
import type { AttributeTarget, MethodTarget } from "./target.ts";

/** Why a target has no short name. */
export type Unnamed = Extract<DataAccessResultId, "object-undefined" | "object-class-inconsistent">;

const associationClass = 12;

/** Whether a target belongs to the current association, whose base name is the same in every server. */
export function isAssociation({ descriptor }: AttributeTarget | MethodTarget): boolean {
  return descriptor.classId === associationClass && obisFromBytes(descriptor.instanceId) === currentAssociation;
}

/** The base names of a server's objects. */
export class BaseNames {
  private readonly byObject = new Map<string, Map<number, number>>();

  constructor(entries: readonly ShortEntry[]) {
    for (const { logicalName, classId, baseName } of entries) {
      const classes = this.byObject.get(logicalName) ?? new Map<number, number>();
      classes.set(classId, baseName);
      this.byObject.set(logicalName, classes);
    }
  }

  /** The base name of a target's object, or what a server would say of an object that is not there. */
  find(target: AttributeTarget | MethodTarget): number | Unnamed {
    if (isAssociation(target)) return associationBaseName;
    const { classId, instanceId } = target.descriptor;
    const classes = this.byObject.get(obisFromBytes(instanceId));
    return classes === undefined ? "object-undefined" : (classes.get(classId) ?? "object-class-inconsistent");
  }
}
