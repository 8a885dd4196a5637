import { AccessError, ActionError, DecodeError } from "@cosemkit/core";
import { type ActionRequest, decodeActionResponse } from "@cosemkit/model/apdu/action";
import { encodeCosemAttributeDescriptorWithSelection, encodeCosemMethodDescriptor } from "@cosemkit/model/apdu/common";
import { decodeData } from "@cosemkit/model/apdu/data";
import { decodeSetResponse, type SetRequest } from "@cosemkit/model/apdu/set";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { accessAll, notTried, type OnError } from "./access.ts";
import { actionError, invokeMethod } from "./action.ts";
import type { Conversation } from "./conversation.ts";
import { accessError, getAttributes } from "./get.ts";
import type { ItemOutcome, ServiceItem } from "./items.ts";
import { setAttribute } from "./set.ts";

type Item = ServiceItem<unknown>;
type Outcome = ItemOutcome<unknown>;

/**
 * Does several things, in their order, with as few requests as were negotiated: ACCESS where it was granted; else runs of
 * the same service with lists; else one by one. An outcome for each.
 */
export async function performAll(
  conversation: Conversation,
  items: readonly Item[],
  onError: OnError,
  wait: WaitOptions,
): Promise<readonly Outcome[]> {
  if (conversation.hasAccess && items.length > 1) return accessAll(conversation, items, onError, wait);
  const outcomes: Outcome[] = [];
  // Who asks for a list gets all of it done: to break after an error, it has to go one by one.
  const lists = onError === "continue" && conversation.has("multiple-references");
  for (const run of runsOf(conversation, items, lists)) {
    const isBroken = onError === "break" && outcomes.some(({ ok }) => !ok);
    if (isBroken) outcomes.push(...run.map(notTried));
    else outcomes.push(...(await performRun(conversation, run, wait)));
  }
  return outcomes;
}

/** Tag, alternative, invoke-id, and two counts in up to three octets. */
const listHead = 9;

/** What goes in one request: reads as many as there are, writes and invocations as many as fit. */
function runsOf(conversation: Conversation, items: readonly Item[], lists: boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const before = runs.at(-1)?.[0];
    const goesOn = lists && before?.service === item.service && mayBeListed(before) && mayBeListed(item);
    if (!goesOn || size > room) {
      runs.push([]);
      room = conversation.association.room - listHead;
    }
    runs.at(-1)!.push(item);
    room -= size;
  }
  return runs;
}

/** Replies to a list have to fit one APDU: methods that reply anything are invoked by themselves. */
function mayBeListed(item: Item): boolean {
  return item.service !== "action" || item.target.reply === undefined;
}

function sizeOf(item: Item): number {
  if (item.service === "get") return 0;
  const { octets } = item;
  if (item.service === "action") return encodeCosemMethodDescriptor(item.target.descriptor).length + octets.length;
  return encodeCosemAttributeDescriptorWithSelection(described(item)).length + octets.length;
}

function described({ target }: Extract<Item, { service: "set" }>): {
  readonly cosemAttributeDescriptor: typeof target.descriptor;
  readonly accessSelection: typeof target.selection;
} {
  return { cosemAttributeDescriptor: target.descriptor, accessSelection: target.selection };
}

async function performRun(
  conversation: Conversation,
  run: readonly Item[],
  wait: WaitOptions,
): Promise<readonly Outcome[]> {
  const [first] = run;
  if (first!.service === "get") {
    const targets = run.flatMap((item) => (item.service === "get" ? [item.target] : []));
    return getAttributes(conversation, targets, wait);
  }
  if (run.length === 1) return [await performOne(conversation, first!, wait)];
  return first!.service === "set" ? setList(conversation, run, wait) : actionList(conversation, run, wait);
}

async function performOne(conversation: Conversation, item: Item, wait: WaitOptions): Promise<Outcome> {
  try {
    if (item.service === "action") {
      return { ok: true, value: await invokeMethod(conversation, item.target, item.parameter, wait) };
    }
    if (item.service === "set") await setAttribute(conversation, item.target, item.value, wait);
    return { ok: true, value: undefined };
  } catch (error) {
    if (error instanceof AccessError || error instanceof ActionError || error instanceof DecodeError) {
      return { ok: false, error };
    }
    throw error;
  }
}

async function setList(conversation: Conversation, run: readonly Item[], wait: WaitOptions): Promise<Outcome[]> {
  conversation.require("set", `writing ${run.length} attributes`);
  const sets = run.flatMap((item) => (item.service === "set" ? [item] : []));
  for (const { target, what } of sets) {
    if (target.selection !== undefined) conversation.require("selective-access", `writing a part of ${what}`);
  }
  const request: SetRequest = {
    kind: "set-request-with-list",
    invokeIdAndPriority: conversation.nextInvoke(),
    attributeDescriptorList: sets.map(described),
    valueList: sets.map(({ octets }) => decodeData(octets)),
  };
  const reply = await conversation.exchange(request, ({ apdu }) => decodeSetResponse(apdu.subarray(1)), wait);
  if (reply.kind === "set-response-normal" && reply.result !== "success") {
    const { result } = reply;
    return sets.map(({ what }) => ({ ok: false, error: accessError(result, what) }));
  }
  if (reply.kind !== "set-response-with-list") throw unexpected(reply.kind, request.kind);
  checkCount(reply.result.length, sets.length);
  return reply.result.map((result, i) =>
    result === "success" ? { ok: true, value: undefined } : { ok: false, error: accessError(result, sets[i]!.what) },
  );
}

async function actionList(conversation: Conversation, run: readonly Item[], wait: WaitOptions): Promise<Outcome[]> {
  conversation.require("action", `invoking ${run.length} methods`);
  const request: ActionRequest = {
    kind: "action-request-with-list",
    invokeIdAndPriority: conversation.nextInvoke(),
    cosemMethodDescriptorList: run.flatMap((item) => (item.service === "action" ? [item.target.descriptor] : [])),
    methodInvocationParameters: run.map(({ octets }) => decodeData(octets)),
  };
  const reply = await conversation.exchange(
    request,
    ({ apdu }) => decodeActionResponse(apdu.subarray(1), conversation.decoding),
    wait,
  );
  if (reply.kind === "action-response-normal" && reply.singleResponse.result !== "success") {
    const { result } = reply.singleResponse;
    return run.map(({ what }) => ({ ok: false, error: actionError(result, what) }));
  }
  if (reply.kind !== "action-response-with-list") throw unexpected(reply.kind, request.kind);
  checkCount(reply.listOfResponses.length, run.length);
  return reply.listOfResponses.map(({ result }, i) =>
    result === "success" ? { ok: true, value: undefined } : { ok: false, error: actionError(result, run[i]!.what) },
  );
}

/** One result for each, or nobody knows which was done (rule W6). */
function checkCount(found: number, expected: number): void {
  if (found === expected) return;
  throw new ServiceError("service.protocol", `${found} results came, ${expected} were asked for`);
}

function unexpected(found: string, request: string): ServiceError {
  return new ServiceError("service.protocol", `${found} is no answer to ${request}`);
}
