import {
  type AttributeRef,
  type CosemDateTime,
  DlmsError,
  formatQuantity,
  type Obis,
  parseDateTime,
  type Quantity,
  type Table,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { type CaptureObjectDefinition, profileGeneric } from "@cosemkit/model/classes/profile-generic";
import { describeObis } from "@cosemkit/model/obis/describe";
import { RowFiller } from "@cosemkit/session/client/profile-cells";
import { rowsByTime, type TimeRange } from "@cosemkit/session/client/profile-selection";
import { type ScalerUnit, unitSymbol } from "@cosemkit/session/client/quantity";
import type { AttributeReader, Outcome } from "./attribute-reader.ts";
import { type AttributeValue, tableOf, tolerantRef } from "./attribute-value.ts";
import { versionsOf } from "./class-versions.ts";
import { type Reference, referenceTo, siblingOf } from "./reference.ts";
import { scaledBy, scaleOf, scaleReference } from "./scale.ts";
import { valueText } from "./value-text.ts";

/** Which rows of profiles to read. */
export type RowSelection =
  | ({ readonly kind: "range" } & TimeRange)
  /** Entries are numbered from 1; 0 as the last stands for the last there is. */
  | { readonly kind: "entries"; readonly first: number; readonly last: number };

/** A profile as it was read, and what its columns are. */
export interface Profile {
  readonly columns: readonly ProfileColumn[];
  readonly table: Table<Data>;
  /** Seconds between rows; 0 when something else than time makes them. */
  readonly capturePeriod: number;
}

export interface ProfileColumn {
  /** `1-0:1.8.0.255/3.value`. */
  readonly ref: string;
  readonly logicalName: Obis;
  /** What the object is, and which attribute if it is not the usual one. */
  readonly name: string;
  readonly scale: ScalerUnit | undefined;
  /** Symbol of the unit; empty without one. */
  readonly unit: string;
  /** Whether it holds the time of the row. */
  readonly isTime: boolean;
}

/** The buffer of a profile and, where it is one, the profile. */
export interface ProfileOutcome {
  readonly outcome: Outcome;
  readonly profile: Profile | undefined;
}

const profileClass = 7;
const bufferId = 2;
const clockClass = 8;

export function isProfileBuffer({ classId, attributeId }: Pick<Reference, "classId" | "attributeId">): boolean {
  return classId === profileClass && attributeId === bufferId;
}

/** Reads a profile: first what its columns are, with their scalers and units, then the rows. */
export async function readProfile(
  reader: AttributeReader,
  reference: Reference,
  selection: RowSelection | undefined,
): Promise<ProfileOutcome> {
  const { captureObjects, capturePeriod } = await readSetup(reader, reference);
  const clock = captureObjects.find(({ classId, attributeIndex }) => classId === clockClass && attributeIndex === 2);
  if (selection?.kind === "range" && clock === undefined) {
    const why = `${reference.logicalName} captures no time: select rows with --entries`;
    return { outcome: { ok: false, error: new DlmsError("profile.no-time", "client", why) }, profile: undefined };
  }
  const columns = await readColumns(reader, captureObjects);
  const part = selection && selectionOf(reference.logicalName, selection, clock);
  const [outcome] = await reader.read([tolerantRef(reference, part)]);
  const table = outcome!.ok ? tableOf(outcome!.value) : undefined;
  return { outcome: outcome!, profile: table && { columns, table, capturePeriod } };
}

/** The rows for people: scalers applied, and what the meter left out because it repeats filled in. */
export function* profileRows({ columns, table, capturePeriod }: Profile): Generator<readonly string[]> {
  const filler = new RowFiller((index) => columns[index]?.isTime === true, capturePeriod);
  for (const cells of table.rows()) {
    yield filler.fill(cells).map((cell, index) => cellText(cell, scaledBy(columns[index]?.scale, cell)));
  }
}

/** A cell for people; empty where nothing came before that it could repeat. */
export function cellText(cell: Data, quantity: Quantity | undefined): string {
  if (cell.type === "null-data") return "";
  return quantity === undefined ? valueText(cell) : formatQuantity(quantity);
}

interface ProfileSetup {
  readonly captureObjects: readonly CaptureObjectDefinition[];
  readonly capturePeriod: number;
}

async function readSetup(reader: AttributeReader, reference: Reference): Promise<ProfileSetup> {
  const names = ["capture_objects", "capture_period"];
  const siblings = names.flatMap((name) => siblingOf(reference, name) ?? []);
  const outcomes = await reader.read(siblings.map((one) => tolerantRef(one)));
  const [objects, period] = outcomes.map((outcome): AttributeValue | undefined =>
    outcome.ok && outcome.value.layout !== undefined ? outcome.value : undefined,
  );
  return {
    captureObjects: (objects?.value ?? []) as readonly CaptureObjectDefinition[],
    capturePeriod: (period?.value ?? 0) as number,
  };
}

async function readColumns(
  reader: AttributeReader,
  objects: readonly CaptureObjectDefinition[],
): Promise<readonly ProfileColumn[]> {
  const references = objects.map(capturedReference);
  const scales = new Map<string, ScalerUnit | undefined>();
  const wanted = new Map<string, Reference>();
  for (const reference of references) {
    const scale = scaleReference(reference);
    if (scale !== undefined) wanted.set(scale.text, scale);
  }
  const outcomes = await reader.read([...wanted.values()].map((one) => tolerantRef(one)));
  [...wanted.keys()].forEach((text, index) => {
    const outcome = outcomes[index]!;
    scales.set(text, outcome.ok ? scaleOf(outcome.value) : undefined);
  });
  return references.map((reference, index) => {
    const { dataIndex } = objects[index]!;
    const ref = scaleReference(reference);
    return columnOf(
      reference,
      objects[index]!,
      dataIndex === 0 && ref !== undefined ? scales.get(ref.text) : undefined,
    );
  });
}

function capturedReference({ logicalName, classId, attributeIndex }: CaptureObjectDefinition): Reference {
  return referenceTo(logicalName, classId, attributeIndex, versionsOf(classId));
}

/** What a column captures: `1-0:1.8.0.255/3.value`, with `[n]` for an element of it. */
export function columnText(object: CaptureObjectDefinition): string {
  const { text } = capturedReference(object);
  return object.dataIndex === 0 ? text : `${text}[${object.dataIndex}]`;
}

/** The head of a column, with its unit where it has one. */
export function withUnit(text: string, unit: string): string {
  return unit === "" ? text : `${text} [${unit}]`;
}

function columnOf(reference: Reference, object: CaptureObjectDefinition, scale: ScalerUnit | undefined): ProfileColumn {
  const { logicalName, classId, attributeId, attributeName } = reference;
  const { dataIndex } = object;
  const part = dataIndex === 0 ? "" : ` element ${dataIndex}`;
  const isUsual = attributeId === 2 && dataIndex === 0;
  const { name } = describeObis(logicalName);
  return {
    ref: columnText(object),
    logicalName,
    name: isUsual ? name : `${name}, ${attributeName}${part}`,
    scale,
    unit: scale === undefined ? "" : unitSymbol(scale.unit),
    isTime: classId === clockClass && isUsual,
  };
}

function selectionOf(
  logicalName: Obis,
  selection: RowSelection,
  clock: CaptureObjectDefinition | undefined,
): AttributeRef<unknown>["selection"] {
  const profile = profileGeneric(logicalName);
  if (selection.kind === "entries") {
    const { first, last } = selection;
    return profile.bufferByEntryDescriptor({
      fromEntry: first,
      toEntry: last,
      fromSelectedValue: 1,
      toSelectedValue: 0,
    }).selection;
  }
  return rowsByTime(profile, clock!, selection).selection;
}

/** A bound of `--from` and `--to`: a date is its midnight, and without an offset it is the meter's local time. */
export function parseBound(text: string | undefined): CosemDateTime | undefined {
  if (text === undefined) return undefined;
  return parseDateTime(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : text);
}
