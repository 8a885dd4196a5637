import type { ClassDefinition } from "@cosemkit/core";
import { classDefinitions } from "@cosemkit/model/classes/registry";

const byClass = new Map<number, ClassDefinition[]>();
for (const definition of classDefinitions) {
  const versions = byClass.get(definition.classId);
  if (versions === undefined) byClass.set(definition.classId, [definition]);
  else versions.unshift(definition);
}

/** The known versions of a class, newest first; none for a class that is not known. */
export function versionsOf(classId: number): readonly ClassDefinition[] {
  return byClass.get(classId) ?? [];
}

/** One version of a class, if it is known. */
export function versionOf(classId: number, version: number): ClassDefinition | undefined {
  return versionsOf(classId).find((one) => one.version === version);
}

/** Whether an attribute is a secret in any known version of its class: it is not shown, whatever the version. */
export function isSecret(classId: number, attributeId: number): boolean {
  return versionsOf(classId).some(({ attributes }) =>
    attributes.some(({ id, secret }) => id === attributeId && secret === true),
  );
}
