import { type AttributeDefinition, type ClassDefinition, DlmsError, type Obis, obis } from "@cosemkit/core";
import { CommandError } from "../command-error.ts";
import { versionsOf } from "./class-versions.ts";

/** An attribute of an object of the meter, and how its value may be laid out. */
export interface Reference {
  /** As the user wrote it, or `1-0:1.8.0.255/3.value`. */
  readonly text: string;
  readonly logicalName: Obis;
  readonly classId: number;
  readonly attributeId: number;
  /** Name in the Blue Book, or the number where it has none. */
  readonly attributeName: string;
  /** Class versions that have this attribute, the likeliest first. None means that its value is plain Data. */
  readonly layouts: readonly Layout[];
}

/** An attribute as one version of its class has it. */
export interface Layout {
  readonly definition: ClassDefinition;
  readonly attribute: AttributeDefinition;
}

const form = /^([^/]+)\/(\d{1,5})(?:v(\d{1,3}))?\.(-?\w+)$/;

/**
 * Parses a reference: `OBIS/class.attribute`, as `1-0:1.8.0.255/3.value`, the attribute by its name in the Blue Book or
 * its number, the class with a version where it matters, as `7v1`. Throws `CommandError`.
 */
export function parseReference(text: string): Reference {
  const [, code, classText, versionText, attribute] = form.exec(text) ?? [];
  if (code === undefined || classText === undefined || attribute === undefined) {
    throw invalid(text, "write it as OBIS/class.attribute, like 1-0:1.8.0.255/3.value or 0-0:1.0.0.255/8.2");
  }
  const classId = Number(classText);
  if (classId > 0xffff) throw invalid(text, `there is no class ${classId}`);
  const versions = versionsOf(classId).filter(
    ({ version }) => versionText === undefined || version === Number(versionText),
  );
  const { id, name } = attributeOf(text, attribute, classId, versions);
  return referenceTo(parseCode(text, code), classId, id, versions, { text, name });
}

/** A reference by numbers, to an object of one of these versions of its class. */
export function referenceTo(
  logicalName: Obis,
  classId: number,
  attributeId: number,
  versions: readonly ClassDefinition[],
  given: { readonly text?: string; readonly name?: string | undefined } = {},
): Reference {
  const layouts = versions.flatMap((definition): readonly Layout[] => {
    const attribute = definition.attributes.find(({ id }) => id === attributeId);
    if (attribute === undefined || (given.name !== undefined && attribute.name !== given.name)) return [];
    return [{ definition, attribute }];
  });
  const attributeName = layouts[0]?.attribute.name ?? given.name ?? String(attributeId);
  return {
    text: given.text ?? `${logicalName}/${classId}.${attributeName}`,
    logicalName,
    classId,
    attributeId,
    attributeName,
    layouts,
  };
}

/** Another attribute of the object of a reference, by name; undefined where its class has none. */
export function siblingOf(reference: Reference, name: string): Reference | undefined {
  const { logicalName, classId, layouts } = reference;
  const versions = layouts.map(({ definition }) => definition);
  for (const { attributes } of versions) {
    const attribute = attributes.find((one) => one.name === name);
    if (attribute !== undefined) return referenceTo(logicalName, classId, attribute.id, versions, { name });
  }
  return undefined;
}

function attributeOf(
  text: string,
  attribute: string,
  classId: number,
  versions: readonly ClassDefinition[],
): { readonly id: number; readonly name?: string | undefined } {
  if (/^-?\d+$/.test(attribute)) {
    const id = Number(attribute);
    if (id < -128 || id > 127 || id === 0) throw invalid(text, "an attribute number is in -128..127, and not 0");
    return { id };
  }
  for (const { attributes } of versions) {
    const found = attributes.find(({ name }) => name === attribute);
    if (found !== undefined) return found;
  }
  const known = versionsOf(classId);
  if (known.length === 0) throw invalid(text, `class ${classId} is not known here; give the attribute by its number`);
  if (versions.length === 0) {
    const numbers = known.map(({ version }) => version).join(", ");
    throw invalid(text, `this version of class ${classId} is not known here; ${numbers} are`);
  }
  const names = versions[0]!.attributes.map(({ name }) => name).join(", ");
  throw invalid(text, `class ${classId} (${versions[0]!.name}) has no attribute ${attribute}; it has ${names}`);
}

function parseCode(text: string, code: string): Obis {
  try {
    return obis(code);
  } catch (error) {
    throw invalid(text, error instanceof DlmsError ? error.message : String(error));
  }
}

function invalid(text: string, why: string): CommandError {
  return new CommandError(`reference ${JSON.stringify(text)}: ${why}`);
}
