import { AccessError, type DlmsError, formatQuantity, type Json, type Quantity, quantityText } from "@cosemkit/core";
import type { AttributeReader, Outcome } from "./attribute-reader.ts";
import { tolerantRef, valueJson } from "./attribute-value.ts";
import { isSecret } from "./class-versions.ts";
import { isProfileBuffer, type Profile, profileRows, type RowSelection, readProfile } from "./profile.ts";
import type { Reference } from "./reference.ts";
import { quantityJson, quantityOfValue, scaleReference } from "./scale.ts";
import { valueLines } from "./value-text.ts";

/** What came of one reference. */
export interface Reading {
  readonly reference: Reference;
  /** Undefined for a secret, which is not even asked for. */
  readonly outcome: Outcome | undefined;
  /** The value with scaler and unit, where there are such. */
  readonly quantity: Quantity | undefined;
  /** Rows and columns, where the value is the buffer of a profile. */
  readonly profile: Profile | undefined;
}

/** Reads attributes, each with what belongs to it: scaler and unit, and what the columns of a profile are. */
export async function readReferences(
  reader: AttributeReader,
  references: readonly Reference[],
  rows?: RowSelection,
): Promise<readonly Reading[]> {
  const simple = await readSimple(
    reader,
    references.filter((one) => !isProfileBuffer(one) && !isHidden(one)),
  );
  const readings: Reading[] = [];
  for (const reference of references) {
    if (isHidden(reference)) {
      readings.push({ reference, outcome: undefined, quantity: undefined, profile: undefined });
    } else if (isProfileBuffer(reference)) {
      const read = await readProfile(reader, reference, rows);
      readings.push({ reference, ...read, quantity: undefined });
    } else {
      readings.push(simple.get(reference)!);
    }
  }
  return readings;
}

function isHidden({ classId, attributeId }: Reference): boolean {
  return isSecret(classId, attributeId);
}

async function readSimple(
  reader: AttributeReader,
  references: readonly Reference[],
): Promise<ReadonlyMap<Reference, Reading>> {
  const scales = references.map(scaleReference);
  const wanted = references.flatMap((reference, index) => {
    const scale = scales[index];
    return scale === undefined ? [tolerantRef(reference)] : [tolerantRef(reference), tolerantRef(scale)];
  });
  const outcomes = [...(await reader.read(wanted))];
  const readings = new Map<Reference, Reading>();
  references.forEach((reference, index) => {
    const outcome = outcomes.shift()!;
    const scale = scales[index] === undefined ? undefined : outcomes.shift();
    const quantity = outcome.ok && scale?.ok === true ? quantityOfValue(outcome.value, scale.value) : undefined;
    readings.set(reference, { reference, outcome, quantity, profile: undefined });
  });
  return readings;
}

/** The value for people, in one line or several. */
export function readingLines({ outcome, quantity, profile }: Reading): readonly string[] {
  if (outcome === undefined) return ["(secret)"];
  if (!outcome.ok) return [`(${outcome.error.message})`];
  if (profile !== undefined) return [`${profile.table.length} rows`];
  return quantity === undefined ? valueLines(outcome.value.value) : [quantityText(quantity)];
}

/** The members of the JSON form that say what was read. */
export function readingJson({ outcome, quantity, profile }: Reading): { readonly [name: string]: Json } {
  if (outcome === undefined) return { secret: true };
  if (!outcome.ok) return { error: errorJson(outcome.error) };
  const { layout, value, problem } = outcome.value;
  const shown = {
    value: valueJson(outcome.value),
    ...(layout === undefined ? { raw: true } : {}),
    ...(problem === undefined ? {} : { warning: problem }),
  };
  if (profile === undefined) {
    const text = quantity === undefined ? valueLines(value).join("\n") : quantityText(quantity);
    return { ...shown, text, ...(quantity === undefined ? {} : { quantity: quantityJson(quantity) }) };
  }
  return {
    ...shown,
    columns: profile.columns.map(({ ref, name, scale, unit }) => ({
      ref,
      name,
      ...(scale === undefined ? {} : { scaler: scale.scaler, unit }),
    })),
    rows: [...profileRows(profile)],
  };
}

/** `result` is what the meter answered, where it refused. */
function errorJson(error: DlmsError): Json {
  const { code, message } = error;
  return error instanceof AccessError ? { code, result: error.result, message } : { code, message };
}

/** Value and unit apart, for tables. */
export function readingCells(reading: Reading): readonly [value: string, unit: string] {
  const { quantity } = reading;
  return quantity === undefined ? [readingLines(reading).join("; "), ""] : [formatQuantity(quantity), quantity.unit];
}
