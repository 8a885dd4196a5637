import {
  type AccessError,
  type ActionError,
  type AttributeRef,
  DecodeError,
  decodeWith,
  encodeWith,
  type MethodRef,
} from "@cosemkit/core";
import {
  type AccessRequest,
  type AccessRequestSpecification,
  type AccessResponse,
  type AccessResponseSpecification,
  decodeAccessResponse,
  encodeAccessRequestSpecification,
} from "@cosemkit/model/apdu/access";
import { type Data, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { actionError } from "./action.ts";
import type { Conversation } from "./conversation.ts";
import { accessError } from "./get.ts";
import { attributeTarget, methodTarget } from "./target.ts";

/** One part of an ACCESS request; `T` is what it gives. Made by `accessGet`, `accessSet` and `accessAction`. */
export interface AccessItem<T> {
  readonly what: string;
  readonly specification: AccessRequestSpecification;
  /** The value to write, or the parameter, as encoded Data. */
  readonly octets: Uint8Array;
  /** Makes a value of what came. Throws `DecodeError`. */
  readonly result: (octets: Uint8Array) => T;
}

/** How one part of an ACCESS request ended. */
export type AccessOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AccessError | ActionError | DecodeError };

/** The outcomes of a tuple of parts, in its order. */
export type AccessOutcomes<Items extends readonly AccessItem<unknown>[]> = {
  -readonly [I in keyof Items]: Items[I] extends AccessItem<infer T> ? AccessOutcome<T> : never;
};

export interface AccessOptions extends WaitOptions {
  /** What the server does after an error: go on (default), or leave the rest, which then fails with other-reason. */
  readonly onError?: "continue" | "break" | undefined;
}

const nullData: Uint8Array = /* @__PURE__ */ encodeData({ type: "null-data" });

/** A read of an attribute, or of the part that the reference selects. Throws `EncodeError` for a selection that does not fit. */
export function accessGet<T>(ref: AttributeRef<T>): AccessItem<T> {
  const { descriptor, selection, codec, what } = attributeTarget(ref);
  return {
    what,
    specification:
      selection === undefined
        ? { kind: "access-request-get", cosemAttributeDescriptor: descriptor }
        : {
            kind: "access-request-get-with-selection",
            cosemAttributeDescriptor: descriptor,
            accessSelection: selection,
          },
    octets: nullData,
    result: (octets) => decodeWith(codec, octets) as T,
  };
}

/** A write of an attribute. Throws `EncodeError` for a value that does not fit. */
export function accessSet<T>(ref: AttributeRef<T>, value: T): AccessItem<undefined> {
  const { descriptor, selection, codec, what } = attributeTarget(ref);
  return {
    what,
    specification:
      selection === undefined
        ? { kind: "access-request-set", cosemAttributeDescriptor: descriptor }
        : {
            kind: "access-request-set-with-selection",
            cosemAttributeDescriptor: descriptor,
            accessSelection: selection,
          },
    octets: encodeWith(codec, value),
    result: () => undefined,
  };
}

/** An invocation of a method. Throws `EncodeError` for a parameter that does not fit. */
export function accessAction<P, R>(ref: MethodRef<P, R>, parameter: P): AccessItem<R> {
  const target = methodTarget(ref as MethodRef<unknown, unknown>);
  const { reply } = target;
  return {
    what: target.what,
    specification: { kind: "access-request-action", cosemMethodDescriptor: target.descriptor },
    octets: encodeWith(target.parameter, parameter),
    result: (octets) => (reply === undefined ? undefined : decodeWith(reply, octets)) as R,
  };
}

/** Octets of an ACCESS request besides its parts: tag, long invoke-id, no date, two counts of up to three octets. */
const requestHead = 12;

/**
 * Does several things in as few ACCESS requests as fit the server, in their order; an outcome for each. With
 * `onError: "break"`, requests behind the one that had an error are not sent.
 */
export async function accessAll(
  conversation: Conversation,
  items: readonly AccessItem<unknown>[],
  { onError = "continue", ...wait }: AccessOptions,
): Promise<readonly AccessOutcome<unknown>[]> {
  conversation.require("access", "ACCESS");
  const outcomes: AccessOutcome<unknown>[] = [];
  for (const group of grouped(conversation, items)) {
    const isBroken = onError === "break" && outcomes.some(({ ok }) => !ok);
    if (isBroken) outcomes.push(...group.map(notTried));
    else outcomes.push(...(await accessOnce(conversation, group, onError, wait)));
  }
  return outcomes;
}

function grouped(
  conversation: Conversation,
  items: readonly AccessItem<unknown>[],
): readonly (readonly AccessItem<unknown>[])[] {
  const groups: AccessItem<unknown>[][] = [];
  let room = 0;
  for (const item of items) {
    const size = encodeAccessRequestSpecification(item.specification).length + item.octets.length;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = conversation.association.room - requestHead;
    }
    groups.at(-1)!.push(item);
    room -= size;
  }
  return groups;
}

async function accessOnce(
  conversation: Conversation,
  items: readonly AccessItem<unknown>[],
  onError: "continue" | "break",
  wait: WaitOptions,
): Promise<readonly AccessOutcome<unknown>[]> {
  const request: AccessRequest = {
    kind: "access-request",
    longInvokeIdAndPriority: {
      ...conversation.nextLongInvoke(),
      processingOption: onError === "break" ? "break-on-error" : "continue-on-error",
    },
    dateTime: new Uint8Array(0),
    accessRequestSpecification: items.map(({ specification }) => specification),
    accessRequestListOfData: items.map(({ octets }) => decodeData(octets)),
  };
  const response = await conversation.exchange(
    request,
    ({ apdu }) => decodeAccessResponse(apdu.subarray(1), conversation.decoding),
    wait,
  );
  checkCounts(response, items);
  return items.map((item, i) =>
    outcomeOf(item, response.accessResponseSpecification[i]!, response.accessResponseListOfData[i]!),
  );
}

/** Throws `service.protocol` unless there is one result of the right sort for each part (rule W6). */
function checkCounts(response: AccessResponse, items: readonly AccessItem<unknown>[]): void {
  const { accessResponseSpecification: results, accessResponseListOfData: data } = response;
  if (results.length !== items.length || data.length !== items.length) {
    throw new ServiceError(
      "service.protocol",
      `ACCESS: ${results.length} results with ${data.length} values came, ${items.length} were asked for`,
    );
  }
  for (const [i, { specification, what }] of items.entries()) {
    const service = /^access-request-(get|set|action)/.exec(specification.kind)![1];
    if (results[i]!.kind !== `access-response-${service}`) {
      throw new ServiceError("service.protocol", `${what}: ${results[i]!.kind} is no answer to ${specification.kind}`);
    }
  }
}

function outcomeOf(item: AccessItem<unknown>, found: AccessResponseSpecification, data: Data): AccessOutcome<unknown> {
  if (found.value !== "success") {
    const error =
      found.kind === "access-response-action"
        ? actionError(found.value, item.what)
        : accessError(found.value, item.what);
    return { ok: false, error };
  }
  try {
    return { ok: true, value: item.result(encodeData(data)) };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, error };
    throw error;
  }
}

function notTried({ specification, what }: AccessItem<unknown>): AccessOutcome<unknown> {
  const isAction = specification.kind === "access-request-action";
  return { ok: false, error: isAction ? actionError("other-reason", what) : accessError("other-reason", what) };
}
