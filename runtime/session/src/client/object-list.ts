import { type AttributeRef, type Codec, DecodeError, type Obis, obisFromBytes, Reader } from "@cosemkit/core";
import { type Data, dataDescriptor, readData } from "@cosemkit/model/apdu/data";
import { type AccessRight, associationLn, readObjectListElementLn } from "@cosemkit/model/classes/association-ln";

/** An object of the meter, as the association lists it. */
export interface ListedObject {
  readonly classId: number;
  readonly version: number;
  readonly logicalName: Obis;
  /** What the client may do with it; undefined when the entry does not say it in a form that is known. */
  readonly accessRights: AccessRight | undefined;
}

/** What object_list holds. */
export interface ObjectList {
  readonly objects: readonly ListedObject[];
  /** Entries that are no objects, each with what is wrong. */
  readonly problems: readonly string[];
}

const elements: Codec<ObjectList> = {
  descriptor: dataDescriptor,
  read: readObjectList,
  write: (w) => w.fail("object_list is read only"),
};

const { objectList } = /* @__PURE__ */ associationLn("0-0:40.0.0.255");

/**
 * object_list of the current association, whatever its class version: class id, version and logical name are in the
 * same place in all of them. One entry that is wrong does not take the others with it.
 */
export const tolerantObjectList: AttributeRef<ObjectList> = {
  object: objectList.object,
  attribute: { ...objectList.attribute, codec: elements },
};

function readObjectList(r: Reader): ObjectList {
  const objects: ListedObject[] = [];
  const problems: string[] = [];
  r.expect(1);
  const count = r.count(1);
  for (let i = 0; i < count; i++) {
    const start = r.pos;
    const found = readElement(r, start);
    if (typeof found === "string") problems.push(`entry ${i}: ${found}`);
    else objects.push(found);
  }
  return { objects, problems };
}

function readElement(r: Reader, start: number): ListedObject | string {
  const strict = new Reader(r.bytes, r.options);
  strict.pos = start;
  try {
    strict.expect(2);
    const element = readObjectListElementLn(strict);
    r.pos = strict.pos;
    return element;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    r.pos = start;
    return elementOf(readData(r)) ?? error.message;
  }
}

/** An entry whose first three members are good. */
function elementOf(data: Data): ListedObject | undefined {
  if (data.type !== "structure") return undefined;
  const [classId, version, logicalName] = data.value;
  if (classId?.type !== "long-unsigned" || version?.type !== "unsigned") return undefined;
  if (logicalName?.type !== "octet-string" || logicalName.value.length !== 6) return undefined;
  return {
    classId: classId.value,
    version: version.value,
    logicalName: obisFromBytes(logicalName.value),
    accessRights: undefined,
  };
}
