import { type AttributeRef, type Codec, type Obis, obisFromBytes, type Reader } from "@cosemkit/core";
import { type Data, dataDescriptor, readData } from "@cosemkit/model/apdu/data";
import { associationLn } from "@cosemkit/model/classes/association-ln";
import { currentAssociation } from "../association/referencing.ts";

/** What the client may do with an attribute. */
export interface AttributeAccess {
  readonly attributeId: number;
  readonly read: boolean;
  readonly write: boolean;
  /** Whether requests must be authenticated. */
  readonly authenticated: boolean;
  /** access_mode as it was sent: a code in versions 0 to 2 of the class, bits from version 3 on. */
  readonly mode: number;
  /** Selectors of selective access. */
  readonly selectors: readonly number[];
}

/** What the client may do with a method. */
export interface MethodAccess {
  readonly methodId: number;
  readonly access: boolean;
  /** Whether requests must be authenticated. */
  readonly authenticated: boolean;
  /** access_mode as it was sent. */
  readonly mode: number;
}

/** An object of the meter, as the association lists it. */
export interface ListedObject {
  readonly classId: number;
  readonly version: number;
  readonly logicalName: Obis;
  /** Where the short names of the object begin, in an association by short names. */
  readonly baseName?: number | undefined;
  readonly attributes: readonly AttributeAccess[];
  readonly methods: readonly MethodAccess[];
}

/** What object_list holds. */
export interface ObjectList {
  readonly objects: readonly ListedObject[];
  /** What could not be read of it, each with the number of the entry: whole entries, or their access rights. */
  readonly problems: readonly string[];
}

const associationClass = 15;
/** The version of the association class when the list does not tell: the last that has codes in access_mode. */
const usualVersion = 2;

const objectListCodec: Codec<ObjectList> = {
  descriptor: dataDescriptor,
  read: readObjectList,
  write: (w) => w.fail("object_list is read only"),
};

const { objectList } = /* @__PURE__ */ associationLn(currentAssociation);

/**
 * object_list of the current association, whatever the version of its class: class id, version and logical name are
 * in the same place in all, and access modes are told apart by the version that the list itself gives. One entry that
 * is wrong does not take the others with it.
 */
export const currentObjectList: AttributeRef<ObjectList> = {
  object: objectList.object,
  attribute: { ...objectList.attribute, codec: objectListCodec },
};

function readObjectList(r: Reader): ObjectList {
  const list = readData(r);
  if (list.type !== "array") return r.fail("decode.malformed", `object_list is ${list.type}, array expected`);
  const problems: string[] = [];
  const entries = list.value.map(entryOf);
  const associations = entries.filter((entry) => entry?.classId === associationClass);
  const own = associations.find((entry) => entry?.logicalName === currentAssociation) ?? associations[0];
  const version = own?.version ?? usualVersion;
  const objects = entries.flatMap((entry, i): readonly ListedObject[] => {
    if (entry === undefined) {
      problems.push(`entry ${i} is no object`);
      return [];
    }
    const { rights, ...object } = entry;
    const access = accessOf(rights, version >= 3);
    if (access === undefined) problems.push(`access rights of entry ${i}, ${entry.logicalName}, are not known`);
    return [{ ...object, ...(access ?? { attributes: [], methods: [] }) }];
  });
  return { objects, problems };
}

interface Entry {
  readonly classId: number;
  readonly version: number;
  readonly logicalName: Obis;
  readonly rights: Data | undefined;
}

function entryOf(data: Data): Entry | undefined {
  if (data.type !== "structure") return undefined;
  const [classId, version, logicalName, rights] = data.value;
  if (classId?.type !== "long-unsigned" || version?.type !== "unsigned") return undefined;
  if (logicalName?.type !== "octet-string" || logicalName.value.length !== 6) return undefined;
  return { classId: classId.value, version: version.value, logicalName: obisFromBytes(logicalName.value), rights };
}

/**
 * The access rights of an entry: lists of attributes and methods. `flags`: their modes are bits, and not codes.
 * Undefined when they are something else.
 */
export function accessOf(
  rights: Data | undefined,
  flags: boolean,
): Pick<ListedObject, "attributes" | "methods"> | undefined {
  if (rights?.type !== "structure") return undefined;
  const [attributes, methods] = rights.value.map((data) => (data.type === "array" ? data.value : undefined));
  if (attributes === undefined || methods === undefined) return undefined;
  const known = {
    attributes: attributes.flatMap((item) => attributeAccess(item, flags) ?? []),
    methods: methods.flatMap((item) => methodAccess(item, flags) ?? []),
  };
  const isWhole = known.attributes.length === attributes.length && known.methods.length === methods.length;
  return isWhole ? known : undefined;
}

function attributeAccess(item: Data, flags: boolean): AttributeAccess | undefined {
  if (item.type !== "structure") return undefined;
  const [id, access, accessSelectors] = item.value;
  const attributeId = smallNumber(id);
  const mode = smallNumber(access);
  if (attributeId === undefined || mode === undefined) return undefined;
  const selectors =
    accessSelectors?.type === "array" ? accessSelectors.value.flatMap((data) => smallNumber(data) ?? []) : [];
  const [read, write, authenticated] = flags
    ? [(mode & 1) !== 0, (mode & 2) !== 0, (mode & 4) !== 0]
    : [[1, 3, 4, 6].includes(mode), [2, 3, 5, 6].includes(mode), mode >= 4];
  return { attributeId, read, write, authenticated, mode, selectors };
}

function methodAccess(item: Data, flags: boolean): MethodAccess | undefined {
  if (item.type !== "structure") return undefined;
  const [id, access] = item.value;
  const methodId = smallNumber(id);
  const mode = smallNumber(access);
  if (methodId === undefined || mode === undefined) return undefined;
  return flags
    ? { methodId, access: (mode & 1) !== 0, authenticated: (mode & 4) !== 0, mode }
    : { methodId, access: mode > 0, authenticated: mode === 2, mode };
}

/** Ids, codes and the boolean of version 0 as a number. */
function smallNumber(data: Data | undefined): number | undefined {
  switch (data?.type) {
    case "integer":
    case "unsigned":
    case "enum":
      return data.value;
    case "boolean":
      return data.value ? 1 : 0;
    default:
      return undefined;
  }
}
