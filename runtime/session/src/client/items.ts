import {
  type AccessError,
  type ActionError,
  type AttributeRef,
  type DecodeError,
  decodeWith,
  encodeWith,
  type MethodRef,
} from "@cosemkit/core";
import { encodeData } from "@cosemkit/model/apdu/data";
import { type AttributeTarget, attributeTarget, type MethodTarget, methodTarget } from "./target.ts";

/** One thing to do with a meter; `T` is what it gives. Made by `reading`, `writing` and `invoking`. */
export type ServiceItem<T> = {
  /** For messages: `1-0:1.8.0.255/3.value`. */
  readonly what: string;
  /** The value to write or the parameter, as encoded Data; null-data for a read. */
  readonly octets: Uint8Array;
  /** Makes a value of what came. Throws `DecodeError`. */
  readonly result: (octets: Uint8Array) => T;
} & (
  | { readonly service: "get"; readonly target: AttributeTarget }
  | { readonly service: "set"; readonly target: AttributeTarget; readonly value: unknown }
  | { readonly service: "action"; readonly target: MethodTarget; readonly parameter: unknown }
);

/** How one of several things ended. */
export type ItemOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AccessError | ActionError | DecodeError };

/** The outcomes of a tuple of items, in its order. */
export type ItemOutcomes<Items extends readonly ServiceItem<unknown>[]> = {
  -readonly [I in keyof Items]: Items[I] extends ServiceItem<infer T> ? ItemOutcome<T> : never;
};

const nullData: Uint8Array = /* @__PURE__ */ encodeData({ type: "null-data" });

/** A read of an attribute, or of the part that the reference selects. Throws `EncodeError` for a selection that does not fit. */
export function reading<T>(ref: AttributeRef<T>): ServiceItem<T> {
  return readingOf(attributeTarget(ref)) as ServiceItem<T>;
}

/** A write of an attribute. Throws `EncodeError` for a value that does not fit. */
export function writing<T>(ref: AttributeRef<T>, value: T): ServiceItem<undefined> {
  return writingOf(attributeTarget(ref), value);
}

/** An invocation of a method. Throws `EncodeError` for a parameter that does not fit. */
export function invoking<P, R>(ref: MethodRef<P, R>, parameter: P): ServiceItem<R> {
  return invokingOf(methodTarget(ref as MethodRef<unknown, unknown>), parameter) as ServiceItem<R>;
}

/** A read of what a target names. */
export function readingOf(target: AttributeTarget): ServiceItem<unknown> {
  const result = (octets: Uint8Array): unknown => decodeWith(target.codec, octets);
  return { service: "get", what: target.what, target, octets: nullData, result };
}

/** Throws as `writing`. */
export function writingOf(target: AttributeTarget, value: unknown): ServiceItem<undefined> {
  const octets = encodeWith(target.codec, value);
  return { service: "set", what: target.what, target, value, octets, result: () => undefined };
}

/** Throws as `invoking`. */
export function invokingOf(target: MethodTarget, parameter: unknown): ServiceItem<unknown> {
  const octets = encodeWith(target.parameter, parameter);
  const result = (reply: Uint8Array): unknown =>
    target.reply === undefined ? undefined : decodeWith(target.reply, reply);
  return { service: "action", what: target.what, target, parameter, octets, result };
}
