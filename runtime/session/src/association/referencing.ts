import { type AttributeDefinition, type MethodDefinition, type Obis, obis } from "@cosemkit/core";
import type { ApplicationContextNameId } from "@cosemkit/model/codes/application-context-name";

/**
 * How the objects of an association are named, and so by which services they are reached: by logical names with GET, SET
 * and ACTION, or by short names with Read and Write (Green Book, referencing methods).
 */
export type Referencing = "logical" | "short";

/** Logical name by which every client finds its own association, of whatever class it is. */
export const currentAssociation: Obis = /* @__PURE__ */ obis("0-0:40.0.0.255");

/** vaa-name that servers of logical names answer with. */
const logicalNameVaaName = 0x0007;

/** Base name of the Association SN object in every server of short names, and their vaa-name (Blue Book, reserved base names). */
export const associationBaseName = 0xfa00;

/** What the vaa-name of an InitiateResponse has to be. */
export const vaaNames: Readonly<Record<Referencing, number>> = {
  logical: logicalNameVaaName,
  short: associationBaseName,
};

/** The application context of an association. */
export function contextOf(referencing: Referencing, ciphered: boolean): ApplicationContextNameId {
  const context = referencing === "logical" ? "ln" : "sn";
  return ciphered ? `${context}-ciphering` : context;
}

/** How an application context names objects. */
export function referencingOf(context: ApplicationContextNameId): Referencing {
  return context === "ln" || context === "ln-ciphering" ? "logical" : "short";
}

/** Whether the APDUs of an application context are ciphered. */
export function isCipheredContext(context: ApplicationContextNameId): boolean {
  return context === "ln-ciphering" || context === "sn-ciphering";
}

/** Short names are this far apart: their three lowest bits are 0 (Green Book, ObjectName). */
export const shortNameStep = 8;

/**
 * How far the short name of an attribute is from the base name of its object: as its class says, and where that is not
 * known by the rule that holds for nearly all, one step for each attribute.
 */
export function attributeOffset({ id, shortName }: Pick<AttributeDefinition, "id" | "shortName">): number {
  return shortName ?? (id - 1) * shortNameStep;
}

/** The same of a method; undefined where its class does not say, as there is no rule. */
export function methodOffset({ shortName }: Pick<MethodDefinition, "shortName">): number | undefined {
  return shortName;
}
