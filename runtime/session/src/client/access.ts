import { DecodeError } from "@cosemkit/core";
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
import type { ItemOutcome, ServiceItem } from "./items.ts";

/** What to do after an error: go on, or leave the rest, which then fails with other-reason. */
export type OnError = "continue" | "break";

/** Octets of an ACCESS request besides its parts: tag, long invoke-id, no date, two counts of up to three octets. */
const requestHead = 12;

/**
 * Does several things in as few ACCESS requests as fit the server, in their order; an outcome for each. With
 * `onError: "break"`, requests behind the one that had an error are not sent.
 */
export async function accessAll(
  conversation: Conversation,
  items: readonly ServiceItem<unknown>[],
  onError: OnError,
  wait: WaitOptions,
): Promise<readonly ItemOutcome<unknown>[]> {
  conversation.require("access", "ACCESS");
  if (!conversation.hasAccess) conversation.require("general-protection", "ciphering ACCESS");
  const outcomes: ItemOutcome<unknown>[] = [];
  for (const group of grouped(conversation, items)) {
    const isBroken = onError === "break" && outcomes.some(({ ok }) => !ok);
    if (isBroken) outcomes.push(...group.map(notTried));
    else outcomes.push(...(await accessOnce(conversation, group, onError, wait)));
  }
  return outcomes;
}

function grouped(
  conversation: Conversation,
  items: readonly ServiceItem<unknown>[],
): readonly (readonly ServiceItem<unknown>[])[] {
  const groups: ServiceItem<unknown>[][] = [];
  let room = 0;
  for (const item of items) {
    const size = encodeAccessRequestSpecification(specificationOf(item)).length + item.octets.length;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = conversation.association.generalRoom - requestHead;
    }
    groups.at(-1)!.push(item);
    room -= size;
  }
  return groups;
}

async function accessOnce(
  conversation: Conversation,
  items: readonly ServiceItem<unknown>[],
  onError: OnError,
  wait: WaitOptions,
): Promise<readonly ItemOutcome<unknown>[]> {
  const request: AccessRequest = {
    kind: "access-request",
    longInvokeIdAndPriority: {
      ...conversation.nextLongInvoke(),
      processingOption: onError === "break" ? "break-on-error" : "continue-on-error",
    },
    dateTime: new Uint8Array(0),
    accessRequestSpecification: items.map(specificationOf),
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
function checkCounts(response: AccessResponse, items: readonly ServiceItem<unknown>[]): void {
  const { accessResponseSpecification: results, accessResponseListOfData: data } = response;
  if (results.length !== items.length || data.length !== items.length) {
    throw new ServiceError(
      "service.protocol",
      `ACCESS: ${results.length} results with ${data.length} values came, ${items.length} were asked for`,
    );
  }
  for (const [i, { service, what }] of items.entries()) {
    const { kind } = results[i]!;
    if (kind !== `access-response-${service}`) {
      throw new ServiceError("service.protocol", `${what}: ${kind} is no answer to ${service}`);
    }
  }
}

function specificationOf({ service, target }: ServiceItem<unknown>): AccessRequestSpecification {
  if (service === "action") return { kind: "access-request-action", cosemMethodDescriptor: target.descriptor };
  const { descriptor: cosemAttributeDescriptor, selection: accessSelection } = target;
  return accessSelection === undefined
    ? { kind: `access-request-${service}`, cosemAttributeDescriptor }
    : { kind: `access-request-${service}-with-selection`, cosemAttributeDescriptor, accessSelection };
}

function outcomeOf(item: ServiceItem<unknown>, found: AccessResponseSpecification, data: Data): ItemOutcome<unknown> {
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

/** The outcome of what was not tried after an error. */
export function notTried({ service, what }: ServiceItem<unknown>): ItemOutcome<unknown> {
  const error = service === "action" ? actionError("other-reason", what) : accessError("other-reason", what);
  return { ok: false, error };
}
