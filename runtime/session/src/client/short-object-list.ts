import { type AttributeRef, type Codec, type Obis, obisFromBytes, type Reader } from "@cosemkit/core";
import { type Data, dataDescriptor, readData } from "@cosemkit/model/apdu/data";
import { associationSnV2 } from "@cosemkit/model/classes/association-sn-v2";
import { associationBaseName, currentAssociation } from "../association/referencing.ts";
import { accessOf, type ListedObject } from "./object-list.ts";

/** An object as Association SN lists it, without its access rights. */
export interface ShortEntry {
  readonly baseName: number;
  readonly classId: number;
  readonly version: number;
  readonly logicalName: Obis;
}

/** What object_list of Association SN holds. */
export interface ShortObjectList {
  readonly entries: readonly ShortEntry[];
  /** Version of the association's own class; 0 when the list does not tell. */
  readonly version: number;
  readonly problems: readonly string[];
}

/** Access rights by base name; undefined for those of a form that is not known. */
type Rights = ReadonlyMap<number, Pick<ListedObject, "attributes" | "methods"> | undefined>;

const associationClass = 12;
/** The first version of Association SN that lists access rights, and the first in which their modes are bits. */
const firstWithRights = 2;
const firstWithFlags = 4;

const current = /* @__PURE__ */ associationSnV2(currentAssociation);

/** object_list of the current association, whatever the version of its class. */
export const shortObjectList: AttributeRef<ShortObjectList> = {
  object: current,
  attribute: { ...current.objectList.attribute, codec: readOnly(readObjectList) },
};

/** Whether an association of this version lists access rights. */
export function hasRights(version: number): boolean {
  return version >= firstWithRights;
}

/** access_rights_list of an association of a version that has one. */
export function accessRightsList(version: number): AttributeRef<Rights> {
  const read = (r: Reader): Rights => readRights(r, version >= firstWithFlags);
  return { object: current, attribute: { ...current.accessRightsList.attribute, codec: readOnly(read) } };
}

function readOnly<T>(read: (r: Reader) => T): Codec<T> {
  return { descriptor: dataDescriptor, read, write: (w) => w.fail("it is read only") };
}

function readObjectList(r: Reader): ShortObjectList {
  const list = readData(r);
  if (list.type !== "array") return r.fail("decode.malformed", `object_list is ${list.type}, array expected`);
  const problems: string[] = [];
  const entries = list.value.flatMap((data, i): readonly ShortEntry[] => {
    const entry = entryOf(data);
    if (entry === undefined) problems.push(`entry ${i} is no object`);
    return entry === undefined ? [] : [entry];
  });
  const own = entries.find(({ classId, baseName }) => classId === associationClass && baseName === associationBaseName);
  return { entries, version: own?.version ?? 0, problems };
}

function entryOf(data: Data): ShortEntry | undefined {
  if (data.type !== "structure") return undefined;
  const [base, classId, version, logicalName] = data.value;
  const baseName = baseNameOf(base);
  if (baseName === undefined || classId?.type !== "long-unsigned" || version?.type !== "unsigned") return undefined;
  if (logicalName?.type !== "octet-string" || logicalName.value.length !== 6) return undefined;
  return {
    baseName,
    classId: classId.value,
    version: version.value,
    logicalName: obisFromBytes(logicalName.value),
  };
}

/** Meters send base names as long or as long-unsigned. */
function baseNameOf(data: Data | undefined): number | undefined {
  if (data?.type === "long-unsigned") return data.value;
  return data?.type === "long" ? data.value & 0xffff : undefined;
}

function readRights(r: Reader, flags: boolean): Rights {
  const list = readData(r);
  if (list.type !== "array") return r.fail("decode.malformed", `access_rights_list is ${list.type}, array expected`);
  const rights = new Map<number, Pick<ListedObject, "attributes" | "methods"> | undefined>();
  for (const data of list.value) {
    const [base, ...lists] = data.type === "structure" ? data.value : [];
    const baseName = baseNameOf(base);
    if (baseName !== undefined) rights.set(baseName, accessOf({ type: "structure", value: lists }, flags));
  }
  return rights;
}
