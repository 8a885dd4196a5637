import { readFile } from "node:fs/promises";
import {
  ActionError,
  type AttributeDefinition,
  type AttributeHandler,
  type ClassDefinition,
  constant,
  DlmsError,
  fromHex,
  fromJson,
  type MethodHandler,
  obis,
  type Selection,
  type ServerObject,
  Table,
  variable,
} from "@cosemkit/core";
import type { Data } from "@cosemkit/model/apdu/data";
import type { CaptureObjectDefinition } from "@cosemkit/model/classes/profile-generic";
import { rawAttribute, rawMethod } from "@cosemkit/session/client/target";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { CosemServer, type ServerEvent } from "@cosemkit/session/server/server";
import { type MeterSecurity, meterSecuritySetup } from "@cosemkit/session/simulator/meter-clients";
import { MeterClock } from "@cosemkit/session/simulator/meter-clock";
import { ProfileBuffer } from "@cosemkit/session/simulator/profile-buffer";
import { CommandError } from "../command-error.ts";
import { versionOf } from "./class-versions.ts";
import { openClients } from "./open-clients.ts";
import { isProfileBuffer } from "./profile.ts";

/** What `browse --json` prints, as far as a device is made of it again. */
interface Dump {
  readonly serverTitle?: string | null;
  readonly objects: readonly DumpedObject[];
}

interface DumpedObject {
  readonly logicalName: string;
  readonly classId: number;
  readonly version: number;
  /** Of devices that were read by short names. */
  readonly baseName?: number;
  readonly attributes: readonly DumpedAttribute[];
  /** Absent where the dump tells of none. */
  readonly methods?: readonly DumpedMethod[];
}

interface DumpedMethod {
  readonly id: number;
  readonly access?: boolean;
}

interface DumpedAttribute {
  readonly id: number;
  readonly write?: boolean;
  /** Absent where it could not be read. */
  readonly value?: unknown;
  /** Whether the value is plain Data. */
  readonly raw?: boolean;
}

/** System title of a device that did not give its own. */
const defaultTitle = "434b540000000000";
/** Association SN and LN. */
const associationClasses: readonly number[] = [12, 15];
const clockClass = 8;
const timeZoneId = 3;
const captureObjectsId = 3;

type Handler = AttributeHandler<unknown, Selection>;

/**
 * A device with the objects and values of one that `browse --json` read. Nothing moves in it: values stay as they are
 * until a client writes them. Methods are listed with the rights that they had, and answer other-reason, since a dump
 * does not tell what they do. Throws `CommandError` for a file that is no such dump.
 */
export async function dumpedDevice(
  path: string,
  security: MeterSecurity,
  shortNames: boolean,
  onEvent: (event: ServerEvent) => void,
): Promise<CosemServer> {
  const dump = await readDump(path);
  try {
    const systemTitle = fromHex(dump.serverTitle ?? defaultTitle);
    const clock = new MeterClock({ now: Date.now, utcOffset: utcOffsetOf(dump) });
    const setup = meterSecuritySetup(security, nodeCrypto, systemTitle);
    const baseNames = new Map(dump.objects.map((one) => [`${one.logicalName}/${one.classId}`, one.baseName]));
    return new CosemServer({
      provider: nodeCrypto,
      systemTitle,
      baseName: ({ instanceId, definition }) => baseNames.get(`${instanceId}/${definition.classId}`),
      // Each client has an association of its own.
      objects: dump.objects
        .filter(({ classId }) => !associationClasses.includes(classId))
        .map((object) => serverObjectOf(object, clock)),
      clients: openClients(security, setup, shortNames),
      onEvent,
    });
  } catch (error) {
    if (!(error instanceof DlmsError) || error.layer === "security") throw error;
    throw new CommandError(`profile ${path}: ${error.message}`);
  }
}

async function readDump(path: string): Promise<Dump> {
  let dump: unknown;
  try {
    dump = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new CommandError(`profile ${path} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isDump(dump)) throw new CommandError(`profile ${path} is not what browse --json prints`);
  return dump;
}

function isDump(json: unknown): json is Dump {
  if (!isRecord(json) || !Array.isArray(json["objects"])) return false;
  const title = json["serverTitle"] ?? undefined;
  return (title === undefined || typeof title === "string") && json["objects"].every(isDumpedObject);
}

function isDumpedObject(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const { logicalName, classId, version, attributes, methods = [] } = json;
  if (typeof logicalName !== "string" || !isNumber(classId, 0xffff) || !isNumber(version, 0xff)) return false;
  return areMembers(attributes) && areMembers(methods);
}

function areMembers(json: unknown): boolean {
  return Array.isArray(json) && json.every((one: unknown) => isRecord(one) && isNumber(one["id"], 127));
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function isNumber(json: unknown, most: number): boolean {
  return Number.isInteger(json) && (json as number) >= -128 && (json as number) <= most;
}

/** Minutes that the clock of the device is ahead of UTC in winter: what times without a deviation are about. */
function utcOffsetOf({ objects }: Dump): number {
  const clock = objects.find(({ classId }) => classId === clockClass);
  const timeZone = clock?.attributes.find(({ id }) => id === timeZoneId)?.value;
  return typeof timeZone === "number" ? 0 - timeZone : 0;
}

function serverObjectOf(object: DumpedObject, clock: MeterClock): ServerObject {
  const { logicalName, classId, version } = object;
  const known = versionOf(classId, version);
  const definitions = new Map(known?.attributes.map((one) => [one.id, one]));
  const values = new Map<number, unknown>();
  for (const dumped of object.attributes) {
    if (dumped.value === undefined) continue;
    const definition = attributeOf(object, dumped, definitions.get(dumped.id));
    definitions.set(dumped.id, definition);
    values.set(dumped.id, parsedValue(object, dumped, definition));
  }
  const handlers = object.attributes.flatMap((dumped): readonly (readonly [number, Handler])[] => {
    const value = values.get(dumped.id);
    if (value === undefined) return [];
    const buffer = isProfileBuffer({ classId, attributeId: dumped.id }) ? bufferOf(value, values, clock) : undefined;
    return [[dumped.id, buffer ?? (dumped.write === true ? variable(value) : constant(value))]];
  });
  const methods = new Map(known?.methods.map((one) => [one.id, one]));
  for (const { id } of object.methods ?? [])
    if (!methods.has(id)) methods.set(id, rawMethod(classId, logicalName, id).method);
  const definition: ClassDefinition = {
    classId,
    version,
    name: known?.name ?? `class ${classId}`,
    attributes: [...definitions.values()],
    methods: [...methods.values()],
  };
  const refusals = (object.methods ?? [])
    .filter(({ access }) => access === true)
    .map(({ id }) => [id, refusal(`${logicalName} method ${id}`)] as const);
  return { definition, instanceId: obis(logicalName), attributes: new Map(handlers), methods: new Map(refusals) };
}

/** A method that may be invoked, of which nobody knows what it does. */
function refusal(what: string): MethodHandler<unknown, unknown> {
  return () => {
    throw new ActionError("other-reason", false, `${what} is not simulated`);
  };
}

function attributeOf(
  { classId, logicalName }: DumpedObject,
  { id, raw }: DumpedAttribute,
  known: AttributeDefinition | undefined,
): AttributeDefinition {
  if (known !== undefined && raw !== true) return known;
  const { attribute } = rawAttribute(classId, logicalName, id);
  return { ...(known ?? attribute), codec: attribute.codec };
}

function parsedValue(
  { logicalName }: DumpedObject,
  { id, value }: DumpedAttribute,
  { codec }: AttributeDefinition,
): unknown {
  try {
    return fromJson(codec.descriptor, value);
  } catch (error) {
    if (!(error instanceof DlmsError)) throw error;
    throw new DlmsError(error.code, error.layer, `${logicalName} attribute ${id}: ${error.message}`);
  }
}

/** Rows of a profile, of which clients may ask for a part. */
function bufferOf(value: unknown, values: ReadonlyMap<number, unknown>, clock: MeterClock): Handler | undefined {
  const captureObjects = values.get(captureObjectsId);
  if (!(value instanceof Table) || !Array.isArray(captureObjects)) return undefined;
  const rows = [...(value as Table<Data>).rows()];
  const buffer = new ProfileBuffer({
    captureObjects: captureObjects as readonly CaptureObjectDefinition[],
    capacity: Math.max(rows.length, 1),
    instantOf: (time) => clock.instantOf(time),
  });
  for (const row of rows) buffer.add(row);
  return { get: (_context, selection) => buffer.read(selection as Parameters<ProfileBuffer["read"]>[0]) };
}
