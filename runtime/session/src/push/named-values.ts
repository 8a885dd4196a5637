import {
  dateTimeFromBytes,
  formatDate,
  formatDateTime,
  formatTime,
  type Obis,
  obisFromBytes,
  type Quantity,
  quantityText,
  toHex,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import { unitCodes, unitSymbols } from "@cosemkit/model/codes/unit";

/** One value of a push message. */
export interface NamedValue {
  /** Its place among the values of the message, from 0. */
  readonly index: number;
  /** The object it belongs to, where the message says so; else only its place tells. */
  readonly obis: Obis | undefined;
  /** Class of the object, where the message lists its capture objects. */
  readonly classId: number | undefined;
  /** Attribute of the object, where the message lists its capture objects. */
  readonly attribute: number | undefined;
  readonly value: Data;
  /** The value with its scaler and unit, where the message brings them. */
  readonly quantity: Quantity | undefined;
  /** The value for people: `230.1 V`, `2021-09-27T09:47:15+02:00`, a text, or hex. */
  readonly text: string;
}

/** What is known of a value besides itself. */
interface Subject {
  readonly obis?: Obis | undefined;
  readonly classId?: number | undefined;
  readonly attribute?: number | undefined;
}

/**
 * The values of a data-notification body by name. It knows what meters send: lists of structures {logical name,
 * value, {scaler, unit}}, nested or not; logical names, values and {scaler, unit} in one flat list; and a list of the
 * capture objects in front of the values. Whatever bears no name keeps its place only.
 */
export function namedValues(body: Data): readonly NamedValue[] {
  const items = itemsOf(body) ?? [body];
  return capturedValues(items) ?? listedValues(items);
}

/** A push object list in front: each object names the value in its place, and the first one is the list itself. */
function capturedValues(items: readonly Data[]): readonly NamedValue[] | undefined {
  const first = items[0];
  const listed = first?.type === "array" ? first.value.map(captureObject) : [];
  if (listed.length === 0 || listed.some((one) => one === undefined)) return undefined;
  const objects = listed as readonly CaptureObject[];
  const shift = objects.length === items.length ? 0 : 1;
  if (objects.length + shift !== items.length) return undefined;
  const scales = new Map<string, Scale>();
  objects.forEach((object, at) => {
    const scale = scaleOf(items[at + shift]);
    if (scale !== undefined && isScalerUnit(object)) scales.set(`${object.classId} ${object.obis}`, scale);
  });
  const out: NamedValue[] = [];
  objects.forEach((object, at) => {
    const value = items[at + shift]!;
    if (value === first) return;
    const scale = isScalerUnit(object) ? undefined : scales.get(`${object.classId} ${object.obis}`);
    out.push(named(out.length, value, object, scale));
  });
  return out;
}

function listedValues(items: readonly Data[]): readonly NamedValue[] {
  const out: NamedValue[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const entry = itemsOf(item);
    const obis = entry === undefined ? obisOf(item) : obisOf(entry[0]);
    if (
      entry !== undefined &&
      obis !== undefined &&
      (entry.length === 2 || (entry.length === 3 && scaleOf(entry[2])))
    ) {
      out.push(named(out.length, entry[1]!, { obis }, scaleOf(entry[2])));
    } else if (entry === undefined && obis !== undefined && isPushSetup(item)) {
      out.push({ ...named(out.length, item, { obis, classId: 40, attribute: 1 }, undefined), text: obis });
    } else if (entry === undefined && obis !== undefined && at + 1 < items.length) {
      const scale = scaleOf(items[at + 2]);
      out.push(named(out.length, items[at + 1]!, { obis }, scale));
      at += scale === undefined ? 1 : 2;
    } else {
      const nested = entry?.every((one) => itemsOf(one) !== undefined) === true;
      const inner = nested ? listedValues(entry) : [];
      if (!inner.some((one) => one.obis !== undefined)) out.push(named(out.length, item, {}, undefined));
      else for (const one of inner) out.push({ ...one, index: out.length });
    }
  }
  return out;
}

function named(index: number, value: Data, subject: Subject, scale: Scale | undefined): NamedValue {
  const raw = numberOf(value);
  const quantity = raw === undefined || scale === undefined ? undefined : { raw, ...scale };
  return {
    index,
    obis: subject.obis,
    classId: subject.classId,
    attribute: subject.attribute,
    value,
    quantity,
    text: quantity === undefined ? textOf(value) : quantityText(quantity),
  };
}

/** A value of an object, or one of which only its place is known. */
export function plainValue(index: number, value: Data, subject: Subject): NamedValue {
  return named(index, value, subject, undefined);
}

interface CaptureObject {
  readonly classId: number;
  readonly obis: Obis;
  readonly attribute: number;
}

function captureObject(data: Data): CaptureObject | undefined {
  const [classId, name, attribute] = itemsOf(data) ?? [];
  if (classId?.type !== "long-unsigned" || attribute?.type !== "integer") return undefined;
  if (name?.type !== "octet-string" || name.value.length !== 6) return undefined;
  return { classId: classId.value, obis: obisFromBytes(name.value), attribute: attribute.value };
}

/** Attribute 3 of Register and Extended register, attribute 4 of Demand register. */
function isScalerUnit({ classId, attribute }: CaptureObject): boolean {
  return ((classId === 3 || classId === 4) && attribute === 3) || (classId === 5 && attribute === 4);
}

/** Media of value group A run from 0 to 15; a text of six octets, which is no logical name, starts higher. */
function obisOf(data: Data | undefined): Obis | undefined {
  if (data?.type !== "octet-string" || data.value.length !== 6 || data.value[0]! > 15) return undefined;
  return obisFromBytes(data.value);
}

/**
 * 0-b:25.9.0.255, the logical name of a Push setup: meters send it as a value, to say which list this is (the first of
 * the push objects in IDIS Package 2), and never in front of a value.
 */
function isPushSetup(data: Data): boolean {
  if (data.type !== "octet-string") return false;
  const [a, , c, d, e, f] = data.value;
  return a === 0 && c === 25 && d === 9 && e === 0 && f === 255;
}

type Scale = Omit<Quantity, "raw">;

const noUnit = 255;

/** A scaler_unit structure. */
function scaleOf(data: Data | undefined): Scale | undefined {
  const entry = data?.type === "structure" ? data.value : [];
  const [scaler, unit] = entry;
  if (entry.length !== 2 || scaler?.type !== "integer" || unit?.type !== "enum") return undefined;
  const id = unitCodes.ids[unit.value];
  const symbol = unit.value === noUnit ? "" : id === undefined ? `unit ${unit.value}` : unitSymbols[id];
  return { scaler: scaler.value, unit: symbol };
}

function itemsOf(data: Data): readonly Data[] | undefined {
  return data.type === "array" || data.type === "structure" ? data.value : undefined;
}

function numberOf(data: Data): number | bigint | undefined {
  switch (data.type) {
    case "double-long":
    case "double-long-unsigned":
    case "integer":
    case "long":
    case "unsigned":
    case "long-unsigned":
    case "long64":
    case "long64-unsigned":
    case "float32":
    case "float64":
      return data.value;
    default:
      return undefined;
  }
}

function textOf(data: Data): string {
  switch (data.type) {
    case "null-data":
    case "dont-care":
      return "";
    case "octet-string":
      return octetsText(data.value);
    case "date-time":
      return formatDateTime(data.value);
    case "date":
      return formatDate(data.value);
    case "time":
      return formatTime(data.value);
    case "array":
    case "structure":
      return `[${data.value.map(textOf).join(", ")}]`;
    case "compact-array":
      return `[${data.value.items.map(textOf).join(", ")}]`;
    default:
      return String(data.value);
  }
}

/** Octets as a date-time or a printable text where they look like one, else as hex. */
function octetsText(octets: Uint8Array): string {
  if (octets.length === 12 && looksLikeDateTime(octets)) return formatDateTime(dateTimeFromBytes(octets));
  if (octets.length > 0 && octets.every((octet) => octet >= 0x20 && octet < 0x7f)) {
    return String.fromCharCode(...octets);
  }
  return toHex(octets);
}

/** A year from 1990 to 2099, a month and a day: enough to tell it from a text or a number. */
function looksLikeDateTime(octets: Uint8Array): boolean {
  const year = octets[0]! * 256 + octets[1]!;
  return year >= 1990 && year < 2100 && octets[2]! >= 1 && octets[2]! <= 12 && octets[3]! >= 1 && octets[3]! <= 31;
}
