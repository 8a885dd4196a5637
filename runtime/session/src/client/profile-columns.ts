import type { AttributeDefinition, AttributeRef, ClassDefinition } from "@cosemkit/core";
import { attributeRef } from "@cosemkit/core";
import { clockClass } from "@cosemkit/model/classes/clock";
import { demandRegisterClass } from "@cosemkit/model/classes/demand-register";
import { extendedRegisterClass } from "@cosemkit/model/classes/extended-register";
import type { CaptureObjectDefinition, ProfileGeneric } from "@cosemkit/model/classes/profile-generic";
import { registerClass } from "@cosemkit/model/classes/register";
import type { SortMethod } from "@cosemkit/model/codes/sort-method";
import { describeObis } from "@cosemkit/model/obis/describe";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import type { Meter } from "./client.ts";
import type { ReadOutcome } from "./get.ts";
import { type ScalerUnit, scaledAttributes, unitSymbol } from "./quantity.ts";

/** What a column of a profile holds. */
export interface ProfileColumn {
  /** What is captured: class, logical name, attribute, and with `dataIndex` other than 0 an element of it. */
  readonly object: CaptureObjectDefinition;
  /** What the object is, and which attribute if it is not the usual one: `active energy import, total`. */
  readonly name: string;
  /** Scaler and unit of the numbers; undefined where there are none, or where the meter does not tell. */
  readonly scalerUnit: ScalerUnit | undefined;
  /** Symbol of the unit; empty without one. */
  readonly unit: string;
  /** Whether it holds the time of the row. */
  readonly isTime: boolean;
}

/** What is known of a profile before its rows are read. */
export interface ProfileSetup {
  /** All that it captures, in the order of the cells. */
  readonly columns: readonly ProfileColumn[];
  /** Seconds between rows; 0 when something else than time makes them. */
  readonly capturePeriod: number;
  readonly sortMethod: SortMethod;
}

/** Classes whose values have a scaler_unit. */
const scaledClasses: readonly ClassDefinition[] = [registerClass, extendedRegisterClass, demandRegisterClass];
const namedClasses: readonly ClassDefinition[] = [...scaledClasses, clockClass];

/** The attribute that most profiles capture, and that needs no name. */
const usual = 2;

/**
 * Reads what the columns of a profile are, with their scalers and units. Throws `AccessError` when the meter does not say
 * what it captures; the rest is done without where it refuses it.
 */
export async function readProfileSetup(
  meter: Meter,
  profile: ProfileGeneric,
  wait: WaitOptions,
): Promise<ProfileSetup> {
  const [objects, period, sort] = await readEach(
    meter,
    [profile.captureObjects, profile.capturePeriod, profile.sortMethod],
    wait,
  );
  if (!objects!.ok) throw objects!.error;
  const captured = objects!.value as readonly CaptureObjectDefinition[];
  return {
    columns: await readColumns(meter, captured, wait),
    capturePeriod: period!.ok ? (period!.value as number) : 0,
    sortMethod: sort!.ok ? (sort!.value as SortMethod) : "fifo",
  };
}

async function readColumns(
  meter: Meter,
  captured: readonly CaptureObjectDefinition[],
  wait: WaitOptions,
): Promise<readonly ProfileColumn[]> {
  const wanted = new Map<string, AttributeRef<ScalerUnit>>();
  for (const object of captured) {
    const ref = scalerUnitRef(object);
    if (ref !== undefined) wanted.set(keyOf(object), ref);
  }
  const outcomes = await readEach(meter, [...wanted.values()], wait);
  const found = new Map<string, ScalerUnit>();
  [...wanted.keys()].forEach((key, index) => {
    const outcome = outcomes[index]!;
    if (outcome.ok) found.set(key, outcome.value as ScalerUnit);
  });
  return captured.map((object) => {
    const scalerUnit = scalerUnitRef(object) === undefined ? undefined : found.get(keyOf(object));
    return {
      object,
      name: nameOf(object),
      scalerUnit,
      unit: scalerUnit === undefined ? "" : unitSymbol(scalerUnit.unit),
      isTime: object.classId === clockClass.classId && object.attributeIndex === usual && object.dataIndex === 0,
    };
  });
}

/** Columns of one object share its scaler_unit. */
function keyOf({ classId, logicalName }: CaptureObjectDefinition): string {
  return `${classId}/${logicalName}`;
}

/** The scaler_unit of what a column captures, where its class has one. */
function scalerUnitRef({
  classId,
  logicalName,
  attributeIndex,
  dataIndex,
}: CaptureObjectDefinition): AttributeRef<ScalerUnit> | undefined {
  const definition = scaledClasses.find((one) => one.classId === classId);
  const captured = definition?.attributes.find(({ id }) => id === attributeIndex);
  if (definition === undefined || captured === undefined || dataIndex !== 0) return undefined;
  if (!scaledAttributes.includes(captured.name)) return undefined;
  const scalerUnit = definition.attributes.find(({ name }) => name === "scaler_unit");
  return attributeRef({ definition, instanceId: logicalName }, scalerUnit as AttributeDefinition<ScalerUnit>);
}

function nameOf({ classId, logicalName, attributeIndex, dataIndex }: CaptureObjectDefinition): string {
  const { name } = describeObis(logicalName);
  if (attributeIndex === usual && dataIndex === 0) return name;
  const definition = namedClasses.find((one) => one.classId === classId);
  const attribute = definition?.attributes.find(({ id }) => id === attributeIndex);
  const part = dataIndex === 0 ? "" : ` element ${dataIndex}`;
  return `${name}, ${attribute?.name ?? `attribute ${attributeIndex}`}${part}`;
}

/** Reads attributes together, and one by one where the meter refuses that. */
async function readEach(
  meter: Meter,
  refs: readonly AttributeRef<unknown>[],
  wait: WaitOptions,
): Promise<readonly ReadOutcome[]> {
  try {
    return refs.length === 0 ? [] : await meter.readEach(refs, wait);
  } catch (error) {
    if (!(error instanceof ServiceError) || refs.length === 1) throw error;
    const outcomes: ReadOutcome[] = [];
    for (const ref of refs) outcomes.push(...(await meter.readEach([ref], wait)));
    return outcomes;
  }
}
