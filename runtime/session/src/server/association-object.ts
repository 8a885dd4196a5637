import { AccessError, type ClassDefinition, type Obis, obis, type ServerObject } from "@cosemkit/core";
import {
  type AccessRight,
  type AssociationLnV1ObjectList,
  type AssociationLnV1Server,
  associationLnV1Server,
  type ObjectListElementLn,
} from "@cosemkit/model/classes/association-ln-v1";
import { applicationContextNameCodes } from "@cosemkit/model/codes/application-context-name";
import type { AssociationStatusId } from "@cosemkit/model/codes/association-status";
import { mechanismNameCodes } from "@cosemkit/model/codes/mechanism-name";
import { dlmsVersion } from "../association/conformance.ts";
import { currentAssociation } from "../association/referencing.ts";
import type { AssociationState, ServerAssociation } from "../association/server-association.ts";
import { attributeMode, methodMode } from "./access-rights.ts";
import type { ClientView } from "./client-view.ts";
import type { ShortNames } from "./short-names.ts";

export interface AssociationObjectOptions {
  readonly association: ServerAssociation;
  readonly clientSap: number;
  readonly serverSap: number;
  readonly maxPduSize: number;
  /** Logical name of the security setup, where there is one. */
  readonly securitySetup: string | undefined;
  /** What the client sees: asked for when the list is read. */
  readonly view: () => ClientView;
  readonly names: ShortNames;
}

type ObjectListHandler = NonNullable<AssociationLnV1Server["objectList"]>;

const statuses: Readonly<Record<AssociationState, AssociationStatusId>> = {
  idle: "non-associated",
  pending: "association-pending",
  associated: "associated",
};

/** The client's current association as an object: Association LN (class 15) version 1, which every client knows. */
export function associationObject(options: AssociationObjectOptions): ServerObject {
  const { association, clientSap, serverSap, maxPduSize, securitySetup, view } = options;
  const objectList: ObjectListHandler = {
    get: (_context, selection) => {
      const elements = objectListOf(view());
      return selection === undefined ? elements : selected(elements, selection);
    },
  };
  const handlers: AssociationLnV1Server = {
    objectList,
    associatedPartnersId: { get: () => ({ clientSap, serverSap }) },
    applicationContextName: {
      get: () =>
        named(applicationContextNameCodes.prefix, applicationContextNameCodes.codes[association.context ?? "ln"]),
    },
    xDlmsContextInfo: {
      get: () => ({
        conformance: association.conformance,
        maxReceivePduSize: maxPduSize,
        maxSendPduSize: association.clientPduSize,
        dlmsVersionNumber: dlmsVersion,
        qualityOfService: 0,
        // The dedicated key belongs here by the book; it is not given away.
        cypheringInfo: new Uint8Array(0),
      }),
    },
    authenticationMechanismName: {
      get: () => named(mechanismNameCodes.prefix, mechanismNameCodes.codes[association.mechanism ?? "none"]),
    },
    associationStatus: { get: () => statuses[association.state] },
    ...(securitySetup === undefined ? {} : { securitySetupReference: { get: () => obis(securitySetup) } }),
    ...(isHls(association) ? { replyToHlsAuthentication: tooLate } : {}),
  };
  return associationLnV1Server(currentAssociation, handlers);
}

/** Pass 3 is for a pending association, which takes it before any object is looked at. */
export function tooLate(): never {
  throw new AccessError("other-reason", false, "the client has proved itself");
}

export function isHls({ mechanism }: ServerAssociation): boolean {
  return mechanism?.startsWith("hls") === true;
}

/** An object identifier as its contents octets. */
function named(prefix: Uint8Array, code: number): { readonly type: "octet-string"; readonly value: Uint8Array } {
  return { type: "octet-string", value: Uint8Array.of(...prefix, code) };
}

function objectListOf(view: ClientView): AssociationLnV1ObjectList {
  return view.objects.map((object) => {
    const { classId, version }: ClassDefinition = object.definition;
    return { classId, version, logicalName: object.instanceId, accessRights: accessRightOf(view, object) };
  });
}

/** What the client may do with an object, in the form that lists of objects have, by logical and by short names. */
export function accessRightOf(view: ClientView, object: ServerObject): AccessRight {
  const rights = view.rightsOf(object);
  const { attributes, methods } = object.definition;
  return {
    attributeAccess: attributes.map(({ id, selectors }) => ({
      attributeId: id,
      accessMode: attributeMode(rights, object, id),
      accessSelectors:
        selectors === undefined || selectors.length === 0
          ? { type: "null-data" }
          : { type: "array", value: selectors.map(({ selector }) => selector) },
    })),
    methodAccess: methods.map(({ id }) => ({ methodId: id, accessMode: methodMode(rights, object, id) })),
  };
}

function selected(
  elements: AssociationLnV1ObjectList,
  selection: Parameters<NonNullable<ObjectListHandler["get"]>>[1] & object,
): AssociationLnV1ObjectList {
  switch (selection.name) {
    case "all_without_access_rights":
      return elements.map((element) => ({ ...element, accessRights: { attributeAccess: [], methodAccess: [] } }));
    case "class_list":
      return elements.filter(({ classId }) => selection.parameters.includes(classId));
    case "object_Id_list":
      return elements.filter((element) => selection.parameters.some((wanted) => isObject(element, wanted)));
    case "object_Id":
      return elements.filter((element) => isObject(element, selection.parameters));
  }
}

function isObject(
  element: ObjectListElementLn,
  wanted: { readonly classId: number; readonly logicalName: Obis },
): boolean {
  return element.classId === wanted.classId && element.logicalName === wanted.logicalName;
}
