import { type CosemDateTime, dateTimeToBytes, decodeWith, obis, obisToBytes } from "@cosemkit/core";
import type { SelectiveAccessDescriptor } from "@cosemkit/model/apdu/common";
import { type Data, decodeData } from "@cosemkit/model/apdu/data";
import {
  type CaptureObjectDefinition,
  profileGeneric,
  profileGenericCaptureObjectsCodec,
} from "@cosemkit/model/classes/profile-generic";
import type { PushObjectDefinition } from "@cosemkit/model/classes/push-setup-v2";
import { attributeTarget } from "../client/target.ts";
import type { ClientView } from "./client-view.ts";
import { type RelativeRows, relativeRows, spanOf } from "./relative-rows.ts";

const nothing: Data = { type: "null-data" };
const profileClass = 7;
const bufferAttribute = 2;
const captureObjectsAttribute = 3;
const entriesInUseAttribute = 7;

/** Elements of a value are numbered from 1 up to this; above, a data_index selects rows of a profile. */
const lastElement = 0x0fff;

/** The clock: what dates restrict. */
const clock: CaptureObjectDefinition = {
  classId: 8,
  logicalName: obis("0-0:1.0.0.255"),
  attributeIndex: 2,
  dataIndex: 0,
};

/**
 * What is pushed: a structure with a value for each entry of the push object list, read with the rights of the client that
 * it goes to (Blue Book, Push setup, push_object_list). What cannot be had is null-data, so that the rest keeps its place.
 * `most`: octets of the values altogether; `now`: local time, for rows that are counted back from it. Throws nothing.
 */
export async function pushBody(
  view: ClientView,
  objects: readonly PushObjectDefinition[],
  most: number,
  now: CosemDateTime,
): Promise<Data> {
  const values: Data[] = [];
  let room = most;
  for (const object of objects) {
    const { value, octets } = room < 0 ? { value: nothing, octets: 0 } : await valueFor(view, object, now);
    room -= octets;
    values.push(room < 0 ? nothing : value);
  }
  return { type: "structure", value: values };
}

type Selection = SelectiveAccessDescriptor | undefined;

interface Value {
  readonly value: Data;
  readonly octets: number;
}

const noValue: Value = { value: nothing, octets: 0 };

async function valueFor(view: ClientView, object: PushObjectDefinition, now: CosemDateTime): Promise<Value> {
  const { attributeIndex, dataIndex } = object;
  if (attributeIndex === 0) return allOf(view, object);
  const rows = isBuffer(object) ? relativeRows(dataIndex) : undefined;
  if (rows !== undefined) return rowsBack(view, object, rows, now);
  const whole = await read(view, object, attributeIndex, selectionOf(object));
  const value = await projected(view, object, whole.value);
  return { value: dataIndex === 0 ? value : elementOf(value, dataIndex), octets: whole.octets };
}

/** Index 0 stands for all attributes. */
async function allOf(view: ClientView, object: PushObjectDefinition): Promise<Value> {
  const found = view.objects.find(
    ({ definition, instanceId }) => definition.classId === object.classId && instanceId === object.logicalName,
  );
  if (found === undefined) return noValue;
  const values: Value[] = [];
  for (const { id } of found.definition.attributes) values.push(await read(view, object, id, undefined));
  return {
    value: { type: "structure", value: values.map(({ value }) => value) },
    octets: values.reduce((sum, { octets }) => sum + octets, 0),
  };
}

async function read(
  view: ClientView,
  { classId, logicalName }: PushObjectDefinition,
  attributeId: number,
  selection: Selection,
): Promise<Value> {
  const outcome = await view.read({ classId, instanceId: obisToBytes(logicalName), attributeId }, selection);
  if (outcome.kind !== "data") return noValue;
  return { value: decodeData(outcome.bytes), octets: outcome.bytes.length };
}

/** The rows of a profile that the restriction leaves. */
function selectionOf(object: PushObjectDefinition): Selection {
  if (!isBuffer(object)) return undefined;
  const { value, kind } = object.restriction.restrictionValue;
  switch (kind) {
    case "none":
      return undefined;
    case "by_entry":
      return byEntry(object, value.fromEntry, value.toEntry);
    case "by_date":
      return byDate(object, value.fromDate, value.toDate);
  }
}

function byEntry({ logicalName }: PushObjectDefinition, fromEntry: number, toEntry: number): Selection {
  const entries = { fromEntry, toEntry, fromSelectedValue: 1, toSelectedValue: 0 };
  return attributeTarget(profileGeneric(logicalName).bufferByEntryDescriptor(entries)).selection;
}

function byDate({ logicalName }: PushObjectDefinition, from: Uint8Array, to: Uint8Array): Selection {
  const range = {
    restrictingObject: clock,
    fromValue: { type: "octet-string", value: from },
    toValue: { type: "octet-string", value: to },
    selectedValues: [],
  } as const;
  return attributeTarget(profileGeneric(logicalName).bufferByRangeDescriptor(range)).selection;
}

/** The rows of a profile that the data index counts back from now. */
async function rowsBack(
  view: ClientView,
  object: PushObjectDefinition,
  rows: RelativeRows,
  now: CosemDateTime,
): Promise<Value> {
  const span = spanOf(rows, now);
  const selection =
    rows.rows === "last-entries"
      ? await lastEntries(view, object, rows.count)
      : span && byDate(object, dateTimeToBytes(span.from), dateTimeToBytes(span.to));
  if (selection === undefined) return noValue;
  const { value, octets } = await read(view, object, bufferAttribute, selection);
  return { value: firstColumns(await projected(view, object, value), rows.columns), octets };
}

async function lastEntries(view: ClientView, object: PushObjectDefinition, count: number): Promise<Selection> {
  const { value } = await read(view, object, entriesInUseAttribute, undefined);
  return value.type === "double-long-unsigned" && count > 0
    ? byEntry(object, Math.max(value.value - count, 0) + 1, 0)
    : undefined;
}

function firstColumns(buffer: Data, count: number): Data {
  if (count === 0 || buffer.type !== "array") return buffer;
  const cut = (row: Data): Data =>
    row.type === "structure" ? { type: "structure", value: row.value.slice(0, count) } : row;
  return { type: "array", value: buffer.value.map(cut) };
}

/** The columns of a profile that are asked for; all when none is named. */
async function projected(view: ClientView, object: PushObjectDefinition, buffer: Data): Promise<Data> {
  const { columns } = object;
  if (columns.length === 0 || !isBuffer(object) || buffer.type !== "array") return buffer;
  const outcome = await view.read(
    { classId: profileClass, instanceId: obisToBytes(object.logicalName), attributeId: captureObjectsAttribute },
    undefined,
  );
  if (outcome.kind !== "data") return nothing;
  const captured = decodeWith(profileGenericCaptureObjectsCodec, outcome.bytes);
  const places = columns.map((wanted) => captured.findIndex((one) => isSame(one, wanted)));
  if (places.includes(-1)) return nothing;
  return { type: "array", value: buffer.value.map((row) => pick(row, places)) };
}

function pick(row: Data, places: readonly number[]): Data {
  if (row.type !== "structure") return nothing;
  return { type: "structure", value: places.map((place) => row.value[place] ?? nothing) };
}

function isBuffer({ classId, attributeIndex }: PushObjectDefinition): boolean {
  return classId === profileClass && attributeIndex === bufferAttribute;
}

function isSame(a: CaptureObjectDefinition, b: CaptureObjectDefinition): boolean {
  return (
    a.classId === b.classId &&
    a.logicalName === b.logicalName &&
    a.attributeIndex === b.attributeIndex &&
    a.dataIndex === b.dataIndex
  );
}

function elementOf(value: Data, index: number): Data {
  if (index > lastElement || (value.type !== "structure" && value.type !== "array")) return nothing;
  return value.value[index - 1] ?? nothing;
}
