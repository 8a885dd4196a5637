import type { Codec } from "./codec.ts";
import { type Obis, obis } from "./obis.ts";

/** An attribute of an interface class, as its specification lays it out. */
export interface AttributeDefinition<T = unknown> {
  readonly id: number;
  /** Name in the Blue Book: `scaler_unit`. */
  readonly name: string;
  /** Name in TypeScript: `scalerUnit`. */
  readonly property: string;
  readonly codec: Codec<T>;
  readonly storage: "static" | "dynamic";
  /** Offset from the object's base name, where it is known. */
  readonly shortName?: number;
  /** Secrets are never printed. */
  readonly secret?: boolean;
  readonly selectors?: readonly SelectorDefinition[];
}

/** A way of reading a part of an attribute. */
export interface SelectorDefinition<P = unknown> {
  readonly selector: number;
  readonly name: string;
  readonly codec: Codec<P>;
}

/** A method of an interface class. */
export interface MethodDefinition<P = unknown, R = unknown> {
  readonly id: number;
  readonly name: string;
  readonly property: string;
  readonly parameter: Codec<P>;
  /** Absent when the method returns nothing. */
  readonly reply?: Codec<R>;
  readonly mandatory: boolean;
  readonly shortName?: number;
  readonly secret?: boolean;
}

/** One version of an interface class. */
export interface ClassDefinition {
  readonly classId: number;
  readonly version: number;
  /** Name in the Blue Book: `Profile generic`. */
  readonly name: string;
  readonly attributes: readonly AttributeDefinition[];
  readonly methods: readonly MethodDefinition[];
}

/** An object of a meter: an interface class at a logical name. */
export interface CosemObject {
  readonly definition: ClassDefinition;
  readonly instanceId: Obis;
}

/** An attribute of an object, or a part of it: what a client reads and writes. */
export interface AttributeRef<T> {
  readonly object: CosemObject;
  readonly attribute: AttributeDefinition<T>;
  readonly selection?: { readonly selector: SelectorDefinition; readonly parameters: unknown };
}

/** A method of an object: what a client invokes. */
export interface MethodRef<P, R> {
  readonly object: CosemObject;
  readonly method: MethodDefinition<P, R>;
}

export function attributeRef<T>(object: CosemObject, attribute: AttributeDefinition<T>): AttributeRef<T> {
  return { object, attribute };
}

/** A part of an attribute, by one of its selectors. */
export function selectedRef<T, P>(
  object: CosemObject,
  attribute: AttributeDefinition<T>,
  selector: SelectorDefinition<P>,
  parameters: P,
): AttributeRef<T> {
  return { object, attribute, selection: { selector, parameters } };
}

export function methodRef<P, R>(object: CosemObject, method: MethodDefinition<P, R>): MethodRef<P, R> {
  return { object, method };
}

/** An object without its typed references. Throws when `logicalName` is not an OBIS code. */
export function cosemObject(definition: ClassDefinition, logicalName: string): CosemObject {
  return { definition, instanceId: obis(logicalName) };
}

/** Who asks, as far as a server's handlers care. */
export interface RequestContext {
  /** Client SAP of the association. */
  readonly client: number;
  /** Whether the request was authenticated by the security context. */
  readonly authenticated: boolean;
}

export type Awaitable<T> = T | Promise<T>;

/** The part of an attribute that a client asks for. */
export interface Selection<Name extends string = string, P = unknown> {
  readonly name: Name;
  readonly parameters: P;
}

/** How a server serves an attribute. Without `get` it cannot be read, without `set` not written. */
export interface AttributeHandler<T, S extends Selection = never> {
  get?(context: RequestContext, selection: S | undefined): Awaitable<T>;
  set?(value: T, context: RequestContext): Awaitable<void>;
}

/** How a server serves a method. */
export type MethodHandler<P, R> = (parameter: P, context: RequestContext) => Awaitable<R>;

/** An object that a server serves: its class, its logical name, and handlers by property. */
export interface ServerObject extends CosemObject {
  readonly attributes: ReadonlyMap<number, AttributeHandler<unknown, Selection>>;
  readonly methods: ReadonlyMap<number, MethodHandler<unknown, unknown>>;
}

/** Makes an object for a server out of handlers; attribute 1 answers the logical name by itself. */
export function serverObject(definition: ClassDefinition, logicalName: string, handlers: object): ServerObject {
  const instanceId = obis(logicalName);
  const given = handlers as Readonly<Record<string, unknown>>;
  const attributes = new Map<number, AttributeHandler<unknown, Selection>>();
  for (const attribute of definition.attributes) {
    const handler = given[attribute.property] as AttributeHandler<unknown, Selection> | undefined;
    if (handler !== undefined) attributes.set(attribute.id, handler);
    else if (attribute.id === 1) attributes.set(1, { get: () => instanceId });
  }
  const methods = new Map<number, MethodHandler<unknown, unknown>>();
  for (const method of definition.methods) {
    const handler = given[method.property] as MethodHandler<unknown, unknown> | undefined;
    if (handler !== undefined) methods.set(method.id, handler);
  }
  return { definition, instanceId, attributes, methods };
}

/** A handler for a value that never changes. */
export function constant<T>(value: T): { get(): T } {
  return { get: () => value };
}

/** A handler for a value that clients may write. */
export function variable<T>(initial: T): { get(): T; set(value: T): void } {
  let current = initial;
  return {
    get: () => current,
    set: (value) => {
      current = value;
    },
  };
}
