import type { ServerObject } from "@cosemkit/core";
import type { AttributeAccessMode, AttributeAccessModeId } from "@cosemkit/model/codes/attribute-access-mode";
import type { MethodAccessMode, MethodAccessModeId } from "@cosemkit/model/codes/method-access-mode";

/** What a client may see and do. What is left out is allowed, as far as the objects have handlers for it. */
export interface ClientRights {
  /** Whether the object is there for the client. */
  visible?(object: ServerObject): boolean;
  attribute?(object: ServerObject, attributeId: number): AttributeAccessMode;
  method?(object: ServerObject, methodId: number): MethodAccessMode;
}

/** An access mode taken apart. */
interface Access {
  readonly read: boolean;
  readonly write: boolean;
  /** Only for requests that were authenticated. */
  readonly authenticated: boolean;
}

const none: Access = { read: false, write: false, authenticated: false };

const accessOf: Readonly<Record<AttributeAccessModeId, Access>> = {
  "no-access": none,
  "read-only": { read: true, write: false, authenticated: false },
  "write-only": { read: false, write: true, authenticated: false },
  "read-and-write": { read: true, write: true, authenticated: false },
  "authenticated-read-only": { read: true, write: false, authenticated: true },
  "authenticated-write-only": { read: false, write: true, authenticated: true },
  "authenticated-read-and-write": { read: true, write: true, authenticated: true },
};

/** What the client may do with an attribute: what the rights say and a handler is there for. */
export function attributeMode(rights: ClientRights, object: ServerObject, attributeId: number): AttributeAccessModeId {
  const handler = object.attributes.get(attributeId);
  const allowed = accessFor(rights.attribute?.(object, attributeId) ?? "read-and-write");
  const read = allowed.read && handler?.get !== undefined;
  const write = allowed.write && handler?.set !== undefined;
  if (!read && !write) return "no-access";
  const mode = read && write ? "read-and-write" : read ? "read-only" : "write-only";
  return allowed.authenticated ? `authenticated-${mode}` : mode;
}

/** What the client may do with a method. */
export function methodMode(rights: ClientRights, object: ServerObject, methodId: number): MethodAccessModeId {
  if (!object.methods.has(methodId)) return "no-access";
  const mode = rights.method?.(object, methodId) ?? "access";
  // Modes that are not known give nothing away.
  return typeof mode === "string" ? mode : "no-access";
}

export function mayRead(mode: AttributeAccessModeId, authenticated: boolean): boolean {
  const access = accessOf[mode];
  return access.read && (authenticated || !access.authenticated);
}

export function mayWrite(mode: AttributeAccessModeId, authenticated: boolean): boolean {
  const access = accessOf[mode];
  return access.write && (authenticated || !access.authenticated);
}

export function mayInvoke(mode: MethodAccessModeId, authenticated: boolean): boolean {
  return mode === "access" || (mode === "authenticated-access" && authenticated);
}

function accessFor(mode: AttributeAccessMode): Access {
  return typeof mode === "string" ? accessOf[mode] : none;
}
