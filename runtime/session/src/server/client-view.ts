import {
  AccessError,
  ActionError,
  type AttributeDefinition,
  type Codec,
  decodeWith,
  encodeWith,
  type Obis,
  obisFromBytes,
  type RequestContext,
  type Selection,
  type ServerObject,
} from "@cosemkit/core";
import type {
  CosemAttributeDescriptor,
  CosemMethodDescriptor,
  SelectiveAccessDescriptor,
} from "@cosemkit/model/apdu/common";
import { encodeData } from "@cosemkit/model/apdu/data";
import { type ActionResultId, actionResultCodes } from "@cosemkit/model/codes/action-result";
import { type DataAccessResultId, dataAccessResultCodes } from "@cosemkit/model/codes/data-access-result";
import { tryDecode } from "../association/try-decode.ts";
import { attributeMode, type ClientRights, mayInvoke, mayRead, mayWrite, methodMode } from "./access-rights.ts";

/** The value of an attribute as encoded Data, or why there is none. */
export type ReadOutcome =
  | { readonly kind: "data"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly result: Exclude<DataAccessResultId, "success"> };

/** How an invocation went; `bytes` is the reply as encoded Data, where the method has one. */
export interface InvokeOutcome {
  readonly result: ActionResultId;
  readonly bytes?: Uint8Array | undefined;
}

export interface ClientViewOptions {
  readonly objects: Iterable<ServerObject>;
  /** The object of the client's own association, whose rights are its handlers alone; without an association there is none. */
  readonly association?: ServerObject | undefined;
  readonly rights: ClientRights;
  readonly context: RequestContext;
  /** Hears of handlers that fail in a way that is not meant for the client. */
  readonly onFailure: (error: unknown, what: string) => void;
  /** Hears of each method that was invoked, or refused. */
  readonly onInvoked?: ((invocation: Invocation) => void) | undefined;
}

/** A method that a client invoked, and how that went. */
export interface Invocation {
  readonly classId: number;
  readonly logicalName: Obis;
  readonly methodId: number;
  readonly result: ActionResultId;
}

/**
 * The objects of a server as one client sees them, and every access of the client to them: finds the object, checks
 * the rights, decodes and encodes by the class, and makes a result of whatever a handler throws.
 */
export class ClientView {
  /** The objects that the client sees, in the order of the object list. */
  readonly objects: readonly ServerObject[];
  private readonly options: ClientViewOptions;
  private readonly byName = new Map<Obis, ServerObject[]>();

  constructor(options: ClientViewOptions) {
    const { objects, association, rights } = options;
    this.options = options;
    const visible = [...objects].filter((object) => rights.visible?.(object) ?? true);
    this.objects = association === undefined ? visible : [association, ...visible];
    for (const object of this.objects) {
      const known = this.byName.get(object.instanceId);
      if (known === undefined) this.byName.set(object.instanceId, [object]);
      else known.push(object);
    }
  }

  /** The rights that hold for an object. */
  rightsOf(object: ServerObject): ClientRights {
    return object === this.options.association ? {} : this.options.rights;
  }

  async read(target: CosemAttributeDescriptor, selection: SelectiveAccessDescriptor | undefined): Promise<ReadOutcome> {
    const object = this.find(target);
    if (typeof object === "string") return refused(object);
    const attribute = object.definition.attributes.find(({ id }) => id === target.attributeId);
    if (attribute === undefined) return refused("object-undefined");
    const { context } = this.options;
    if (!mayRead(attributeMode(this.rightsOf(object), object, attribute.id), context.authenticated)) {
      return refused("read-write-denied");
    }
    const selected = decodeSelection(attribute, selection);
    if (typeof selected === "string") return refused(selected);
    try {
      const value = await object.attributes.get(attribute.id)?.get?.(context, selected.selection);
      return { kind: "data", bytes: encodeWith(attribute.codec, value) };
    } catch (error) {
      return refused(this.dataAccessResult(error, `${object.instanceId} attribute ${attribute.id} read`));
    }
  }

  async write(
    target: CosemAttributeDescriptor,
    selection: SelectiveAccessDescriptor | undefined,
    bytes: Uint8Array,
  ): Promise<DataAccessResultId> {
    const object = this.find(target);
    if (typeof object === "string") return object;
    const attribute = object.definition.attributes.find(({ id }) => id === target.attributeId);
    if (attribute === undefined) return "object-undefined";
    const { context } = this.options;
    if (!mayWrite(attributeMode(this.rightsOf(object), object, attribute.id), context.authenticated)) {
      return "read-write-denied";
    }
    // No handler takes a part of a value.
    if (selection !== undefined) return "scope-of-access-violated";
    const decoded = decodeAs(attribute.codec, bytes);
    if (decoded === undefined) return "type-unmatched";
    try {
      await object.attributes.get(attribute.id)?.set?.(decoded.value, context);
      return "success";
    } catch (error) {
      return this.dataAccessResult(error, `${object.instanceId} attribute ${attribute.id} written`);
    }
  }

  /** `bytes`: the parameter as encoded Data; none stands for null-data. */
  async invoke(target: CosemMethodDescriptor, bytes: Uint8Array | undefined): Promise<InvokeOutcome> {
    const outcome = await this.invokeMethod(target, bytes);
    const { classId, instanceId, methodId } = target;
    const { result } = outcome;
    this.options.onInvoked?.({ classId, logicalName: obisFromBytes(instanceId), methodId, result });
    return outcome;
  }

  private async invokeMethod(target: CosemMethodDescriptor, bytes: Uint8Array | undefined): Promise<InvokeOutcome> {
    const object = this.find(target);
    if (typeof object === "string") return { result: object };
    const method = object.definition.methods.find(({ id }) => id === target.methodId);
    if (method === undefined) return { result: "object-undefined" };
    const { context } = this.options;
    if (!mayInvoke(methodMode(this.rightsOf(object), object, method.id), context.authenticated)) {
      return { result: "read-write-denied" };
    }
    const parameter = decodeAs(method.parameter, bytes ?? encodeData({ type: "null-data" }));
    if (parameter === undefined) return { result: "type-unmatched" };
    try {
      const reply = await object.methods.get(method.id)?.(parameter.value, context);
      return { result: "success", bytes: method.reply === undefined ? undefined : encodeWith(method.reply, reply) };
    } catch (error) {
      return { result: this.actionResult(error, `${object.instanceId} method ${method.id} invoked`) };
    }
  }

  private find(target: {
    readonly classId: number;
    readonly instanceId: Uint8Array;
  }): ServerObject | "object-undefined" | "object-class-inconsistent" {
    const objects = this.byName.get(obisFromBytes(target.instanceId));
    if (objects === undefined) return "object-undefined";
    return objects.find(({ definition }) => definition.classId === target.classId) ?? "object-class-inconsistent";
  }

  private dataAccessResult(error: unknown, what: string): Exclude<DataAccessResultId, "success"> {
    const result = resultOf(error);
    if (result !== undefined && Object.hasOwn(dataAccessResultCodes.codes, result) && result !== "success") {
      return result as Exclude<DataAccessResultId, "success">;
    }
    this.options.onFailure(error, what);
    return "hardware-fault";
  }

  private actionResult(error: unknown, what: string): ActionResultId {
    const result = resultOf(error);
    if (result !== undefined && Object.hasOwn(actionResultCodes.codes, result) && result !== "success") {
      return result as ActionResultId;
    }
    this.options.onFailure(error, what);
    return "other-reason";
  }
}

/** The result that a handler wants the client to hear. */
function resultOf(error: unknown): string | undefined {
  const { result } = error instanceof AccessError || error instanceof ActionError ? error : { result: undefined };
  return typeof result === "string" ? result : undefined;
}

function refused(result: Exclude<DataAccessResultId, "success">): ReadOutcome {
  return { kind: "refused", result };
}

interface Selected {
  readonly selection: Selection | undefined;
}

function decodeSelection(
  attribute: AttributeDefinition,
  selection: SelectiveAccessDescriptor | undefined,
): Selected | "scope-of-access-violated" | "type-unmatched" {
  if (selection === undefined) return { selection: undefined };
  const selector = attribute.selectors?.find((known) => known.selector === selection.accessSelector);
  if (selector === undefined) return "scope-of-access-violated";
  const parameters = decodeAs(selector.codec, encodeData(selection.accessParameters));
  return parameters === undefined
    ? "type-unmatched"
    : { selection: { name: selector.name, parameters: parameters.value } };
}

/** A value from the client; undefined when it is not of the type that the class has. */
function decodeAs<T>(codec: Codec<T>, bytes: Uint8Array): { readonly value: T } | undefined {
  return tryDecode(() => ({ value: decodeWith(codec, bytes) }));
}
