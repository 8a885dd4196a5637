import { AccessError, type CosemObject, obis, obisToBytes, type ServerObject } from "@cosemkit/core";
import { type Data, decodeData } from "@cosemkit/model/apdu/data";
import {
  type AssociationSnV2Server,
  type AttributeIdentification,
  associationSnV2Class,
  associationSnV2Server,
} from "@cosemkit/model/classes/association-sn-v2";
import { currentAssociation } from "../association/referencing.ts";
import { type AssociationObjectOptions, accessRightOf, isHls, tooLate } from "./association-object.ts";
import type { ClientView } from "./client-view.ts";

/** Class and logical name of each client's own association by short names. */
export const shortNameAssociation: CosemObject = { definition: associationSnV2Class, instanceId: currentAssociation };

/**
 * The client's current association as an object: Association SN (class 12) version 2, the last whose access rights are
 * codes, which every client knows.
 */
export function associationSnObject({
  association,
  securitySetup,
  view,
  names,
}: AssociationObjectOptions): ServerObject {
  const named = (): readonly { readonly object: ServerObject; readonly baseName: number }[] =>
    view().objects.flatMap((object) => {
      const baseName = names.baseNameOf(object);
      return baseName === undefined ? [] : [{ object, baseName }];
    });
  const handlers: AssociationSnV2Server = {
    objectList: {
      get: () =>
        named().map(({ object, baseName }) => ({
          baseName: { type: "long-unsigned", value: baseName },
          classId: object.definition.classId,
          version: object.definition.version,
          logicalName: object.instanceId,
        })),
    },
    accessRightsList: {
      get: () =>
        named().map(({ object, baseName }) => ({
          baseName: { type: "long-unsigned", value: baseName },
          ...accessRightOf(view(), object),
        })),
    },
    readByLogicalname: (wanted) => readByLogicalName(view(), wanted),
    ...(securitySetup === undefined ? {} : { securitySetupReference: { get: () => obis(securitySetup) } }),
    ...(isHls(association) ? { replyToHlsAuthentication: tooLate } : {}),
  };
  return associationSnV2Server(currentAssociation, handlers);
}

/**
 * The values of attributes by logical name, in the order asked for; of all attributes of an object, as a structure of
 * their own, for attribute_index 0. That the whole is a structure is how the Blue Book is read here: no source shows one.
 */
async function readByLogicalName(view: ClientView, wanted: readonly AttributeIdentification[]): Promise<Data> {
  const values: Data[] = [];
  for (const { classId, logicalName, attributeIndex } of wanted) {
    if (attributeIndex !== 0) {
      values.push(await read(view, { classId, logicalName, attributeIndex }));
      continue;
    }
    const object = view.objects.find((one) => one.instanceId === logicalName && one.definition.classId === classId);
    if (object === undefined) throw new AccessError("object-undefined", false, logicalName);
    const all: Data[] = [];
    for (const { id } of object.definition.attributes) {
      all.push(await read(view, { classId, logicalName, attributeIndex: id }));
    }
    values.push({ type: "structure", value: all });
  }
  return { type: "structure", value: values };
}

async function read(view: ClientView, wanted: AttributeIdentification): Promise<Data> {
  const { classId, logicalName, attributeIndex: attributeId } = wanted;
  const outcome = await view.read({ classId, instanceId: obisToBytes(logicalName), attributeId }, undefined);
  if (outcome.kind === "data") return decodeData(outcome.bytes);
  const result = outcome.result === "read-write-denied" ? "scope-of-access-violated" : outcome.result;
  throw new AccessError(result, false, logicalName);
}
