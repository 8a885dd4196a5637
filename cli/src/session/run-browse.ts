import { toHex } from "@cosemkit/core";
import { describeObis } from "@cosemkit/model/obis/describe";
import type { Meter } from "@cosemkit/session/client/client";
import type { WaitOptions } from "@cosemkit/session/transport/byte-transport";
import { inColumns } from "../columns.ts";
import type { BrowseFlags } from "../commands/browse.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { bold, type Terminal } from "../terminal.ts";
import { AttributeReader } from "./attribute-reader.ts";
import { accessText, type BrowsedObject, browsedObject, classText, modeText } from "./browsed-object.ts";
import { isProfileBuffer } from "./profile.ts";
import { type Reading, readingJson, readingLines, readReferences } from "./reading.ts";
import type { Reference } from "./reference.ts";
import { showStatus } from "./status.ts";
import { withMeter } from "./with-meter.ts";

/** Association SN and LN. */
const associationClasses: readonly number[] = [12, 15];

/** What was found in a meter. */
interface Device {
  readonly peer: string;
  readonly serverTitle: Uint8Array | undefined;
  readonly objects: readonly BrowsedObject[];
  /** What could not be read of the object list. */
  readonly problems: readonly string[];
  /** By object and number of the attribute; without those that are not read. */
  readonly readings: ReadonlyMap<BrowsedObject, ReadonlyMap<number, Reading>>;
}

/** Lists the objects of a meter, with their values where that is asked for, and returns the exit code. */
export async function runBrowse(url: string, flags: BrowseFlags, terminal: Terminal): Promise<ExitCode> {
  const device = await withMeter(url, flags, terminal, (meter, wait) => browse(meter, flags, wait));
  if (flags.json === true) terminal.stdout(`${JSON.stringify(deviceJson(device))}\n`);
  else if (flags.values === true) for (const one of device.objects) printObject(one, device, terminal);
  else printList(device, terminal);
  for (const problem of device.problems) terminal.stderr(`object_list: ${problem}\n`);
  const failures = [...device.readings.values()].flatMap((readings) =>
    [...readings.values()].flatMap(({ outcome }) => (outcome?.ok === false ? [outcome.error.message] : [])),
  );
  if (failures.length > 0) {
    terminal.stderr(`${failures.length} attributes could not be read; the first says: ${failures[0]}\n`);
  }
  return failures.length + device.problems.length > 0 ? exitCodes.partial : exitCodes.ok;
}

async function browse(meter: Meter, flags: BrowseFlags, wait: WaitOptions): Promise<Device> {
  showStatus("reading the object list");
  const { objects, problems } = await meter.objects(wait);
  const browsed = objects.map(browsedObject);
  const readings = new Map<BrowsedObject, ReadonlyMap<number, Reading>>();
  if (flags.values === true || flags.json === true) {
    const reader = new AttributeReader(meter, wait);
    for (const [index, one] of browsed.entries()) {
      showStatus(`reading object ${index + 1} of ${browsed.length}: ${one.listed.logicalName}`);
      const wanted = one.attributes
        .filter(({ read, reference }) => read && isWanted(reference, flags))
        .map(({ reference }) => reference);
      const read = await readReferences(reader, wanted);
      readings.set(one, new Map(read.map((reading) => [reading.reference.attributeId, reading])));
    }
  }
  return { peer: meter.peer, serverTitle: meter.serverTitle, objects: browsed, problems, readings };
}

/** Whether to read an attribute: rows of profiles and lists of objects are too long for people. */
function isWanted(reference: Reference, { json, buffers }: BrowseFlags): boolean {
  if (json === true) return buffers || !isProfileBuffer(reference);
  return !isProfileBuffer(reference) && !isObjectList(reference);
}

function isObjectList({ classId, attributeName }: Reference): boolean {
  return associationClasses.includes(classId) && attributeName === "object_list";
}

function deviceJson({ peer, serverTitle, objects, problems, readings }: Device): unknown {
  return {
    peer,
    serverTitle: serverTitle === undefined ? null : toHex(serverTitle),
    objects: objects.map((one) => {
      const { listed, definition, attributes, methods } = one;
      const { logicalName, classId, version, baseName } = listed;
      return {
        logicalName,
        name: describeObis(logicalName).name,
        classId,
        version,
        className: definition?.name ?? null,
        ...(baseName === undefined ? {} : { baseName }),
        attributes: attributes.map(({ attributeId, reference, read, write, authenticated, selectors }) => {
          const reading = readings.get(one)?.get(attributeId);
          return {
            id: attributeId,
            name: reference.attributeName,
            read,
            write,
            authenticated,
            ...(selectors.length === 0 ? {} : { selectors }),
            ...(reading === undefined ? {} : readingJson(reading)),
          };
        }),
        methods: methods.map(({ methodId, name, access, authenticated }) => ({
          id: methodId,
          name,
          access,
          authenticated,
        })),
      };
    }),
    problems,
  };
}

function printList({ objects }: Device, terminal: Terminal): void {
  const rows = objects.map((one) => {
    const { logicalName, classId, version } = one.listed;
    const number = `${classId}v${version}`;
    return [logicalName, number, classText(one), describeObis(logicalName).name, accessText(one)];
  });
  for (const line of inColumns(rows)) terminal.stdout(`${line}\n`);
}

function printObject(one: BrowsedObject, { readings }: Device, terminal: Terminal): void {
  const { logicalName, classId, version } = one.listed;
  const title = `${logicalName}  ${classText(one)} (${classId}, version ${version}): ${describeObis(logicalName).name}`;
  const heads = inColumns(
    one.attributes.map((attribute) => [
      String(attribute.attributeId),
      attribute.reference.attributeName,
      modeText(attribute),
    ]),
  );
  const width = Math.max(0, ...heads.map((head) => head.length));
  const lines = one.attributes.flatMap(({ attributeId }, index) => {
    const head = heads[index]!;
    const reading = readings.get(one)?.get(attributeId);
    const [first, ...more] = reading === undefined ? [] : readingLines(reading);
    if (first === undefined) return [`  ${head}`];
    if (more.length === 0) return [`  ${head.padEnd(width)}  ${first}`];
    return [`  ${head}`, ...[first, ...more].map((line) => `      ${line}`)];
  });
  const methods = one.methods
    .filter(({ access }) => access)
    .map(({ methodId, name, authenticated }) => `  ${methodId} ${name}()${authenticated ? " !" : ""}`);
  terminal.stdout(`${bold(terminal, title)}\n${[...lines, ...methods].map((line) => `${line}\n`).join("")}`);
}
