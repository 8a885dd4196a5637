import { AccessError, DecodeError, type DecodeOptions, decodeWith, Reader, readCode, unknownTag } from "@cosemkit/core";
import {
  type CosemAttributeDescriptorWithSelection,
  encodeCosemAttributeDescriptorWithSelection,
} from "@cosemkit/model/apdu/common";
import { readData } from "@cosemkit/model/apdu/data";
import { decodeGetResponseWithDatablock, type GetRequest } from "@cosemkit/model/apdu/get";
import {
  type DataAccessResult,
  dataAccessResultCodes,
  dataAccessResultRetryable,
} from "@cosemkit/model/codes/data-access-result";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { type Block, BlockJoiner, BlockOrder } from "./blocks.ts";
import type { Conversation, ServiceReply } from "./conversation.ts";
import type { PieceSource } from "./pieces.ts";
import type { AttributeTarget } from "./target.ts";

/** How the read of one attribute ended. */
export type ReadOutcome<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AccessError | DecodeError };

/** The error of a data-access-result; `what` was read or written. */
export function accessError(result: DataAccessResult, what: string): AccessError {
  const retryable = typeof result === "string" && dataAccessResultRetryable[result] === true;
  return new AccessError(result, retryable, what);
}

/** Reads attributes with as few requests as negotiation allows; outcomes in the order asked for. */
export async function getAttributes(
  conversation: Conversation,
  targets: readonly AttributeTarget[],
  wait: WaitOptions,
): Promise<readonly ReadOutcome[]> {
  requireGet(conversation, targets);
  const outcomes: ReadOutcome[] = [];
  for (const group of grouped(conversation, targets)) {
    const [single] = group;
    if (group.length === 1) outcomes.push(await getOne(conversation, single!, wait));
    else outcomes.push(...(await getList(conversation, group, wait)));
  }
  return outcomes;
}

function requireGet(conversation: Conversation, targets: readonly AttributeTarget[]): void {
  conversation.require("get", "reading");
  for (const { selection, what } of targets) {
    if (selection !== undefined) conversation.require("selective-access", `reading a part of ${what}`);
  }
}

/** One group for each request. Requests with a list hold as many attributes as fit. */
function grouped(conversation: Conversation, targets: readonly AttributeTarget[]): readonly AttributeTarget[][] {
  if (!conversation.has("multiple-references")) return targets.map((target) => [target]);
  const groups: AttributeTarget[][] = [];
  let room = 0;
  for (const target of targets) {
    const size = encodeCosemAttributeDescriptorWithSelection(item(target)).length;
    if (size > room || groups.length === 0) {
      groups.push([]);
      room = conversation.association.room - listHeader;
    }
    groups.at(-1)!.push(target);
    room -= size;
  }
  return groups;
}

/** Tag, alternative, invoke-id, and a count in up to three octets. */
const listHeader = 6;

async function getOne(conversation: Conversation, target: AttributeTarget, wait: WaitOptions): Promise<ReadOutcome> {
  const { what, codec, descriptor, selection } = target;
  const invokeIdAndPriority = conversation.nextInvoke();
  const answer = await transfer(
    conversation,
    {
      kind: "get-request-normal",
      invokeIdAndPriority,
      cosemAttributeDescriptor: descriptor,
      accessSelection: selection,
    },
    what,
    wait,
  );
  switch (answer.form) {
    case "refused":
      return { ok: false, error: accessError(answer.result, what) };
    case "data":
    case "joined":
      return outcomeOf(() => decodeWith(codec, answer.octets, conversation.decoding));
    case "list":
      throw new ServiceError("service.protocol", `${what}: a list of results came, and one was asked for`);
  }
}

async function getList(
  conversation: Conversation,
  targets: readonly AttributeTarget[],
  wait: WaitOptions,
): Promise<readonly ReadOutcome[]> {
  const what = `${targets[0]!.what} and ${targets.length - 1} more`;
  const invokeIdAndPriority = conversation.nextInvoke();
  const attributeDescriptorList = targets.map(item);
  const answer = await transfer(
    conversation,
    { kind: "get-request-with-list", invokeIdAndPriority, attributeDescriptorList },
    what,
    wait,
  );
  switch (answer.form) {
    case "refused":
      return targets.map((target) => ({ ok: false, error: accessError(answer.result, target.what) }));
    case "list":
    case "joined":
      return readResults(answer.octets, targets, conversation.decoding);
    case "data":
      throw new ServiceError("service.protocol", `${what}: one result came, and a list was asked for`);
  }
}

function item({ descriptor, selection }: AttributeTarget): CosemAttributeDescriptorWithSelection {
  return { cosemAttributeDescriptor: descriptor, accessSelection: selection };
}

/**
 * What a GET gave: the octets of one Data, of a counted list of Get-Data-Result, of what the blocks of a transfer hold
 * (Data after a normal request, the list after one with a list), or nothing.
 */
type Answer =
  | { readonly form: "data" | "list" | "joined"; readonly octets: Uint8Array }
  | { readonly form: "refused"; readonly result: DataAccessResult };

type Reply = Answer | { readonly form: "block"; readonly block: Block };

/** Sends a request, and asks for block after block where the answer comes in blocks. */
async function transfer(
  conversation: Conversation,
  request: GetRequest,
  what: string,
  wait: WaitOptions,
): Promise<Answer> {
  const replies = new GetReplies(conversation, request, what);
  const joiner = new BlockJoiner(conversation.limits, what);
  for (;;) {
    const reply = await replies.next(wait);
    if (reply.form !== "block") return reply;
    joiner.add(reply.block);
    if (reply.block.lastBlock) return { form: "joined", octets: joiner.join() };
  }
}

/** The replies to one request: a single one, or block after block, each when it is asked for. */
class GetReplies {
  private readonly conversation: Conversation;
  private readonly request: GetRequest;
  private readonly what: string;
  /** Number of the block that came last; 0 before the first. */
  private last = 0;

  constructor(conversation: Conversation, request: GetRequest, what: string) {
    this.conversation = conversation;
    this.request = request;
    this.what = what;
  }

  /** Whoever calls checks the order of the blocks, and calls no more after a reply that is the last. */
  async next(wait: WaitOptions): Promise<Reply> {
    const { conversation, request, last, what } = this;
    const { invokeIdAndPriority } = request;
    const isFirst = last === 0;
    const reply = await conversation.exchange(
      isFirst ? request : { kind: "get-request-next", invokeIdAndPriority, blockNumber: last },
      (response) => {
        const opened = openReply(response, conversation.decoding);
        return !isFirst && opened.form === "block" && opened.block.blockNumber <= last ? undefined : opened;
      },
      wait,
    );
    if (reply.form === "block") this.last = reply.block.blockNumber;
    else if (!isFirst && reply.form !== "refused") {
      throw new ServiceError("service.protocol", `${what}: the whole came where block ${last + 1} was due`);
    }
    return reply;
  }
}

/** Reads one attribute in pieces: what each block brings, or the whole where it comes in one reply. */
export function getPieces(conversation: Conversation, target: AttributeTarget): PieceSource {
  const { what, descriptor: cosemAttributeDescriptor, selection: accessSelection } = target;
  requireGet(conversation, [target]);
  const invokeIdAndPriority = conversation.nextInvoke();
  const replies = new GetReplies(
    conversation,
    { kind: "get-request-normal", invokeIdAndPriority, cosemAttributeDescriptor, accessSelection },
    what,
  );
  const order = new BlockOrder(conversation.limits, what);
  return async (wait) => {
    const reply = await replies.next(wait);
    switch (reply.form) {
      case "refused":
        throw accessError(reply.result, what);
      case "block":
        order.check(reply.block);
        return { octets: reply.block.rawData, isLast: reply.block.lastBlock };
      case "data":
        return { octets: reply.octets, isLast: true };
      default:
        throw new ServiceError("service.protocol", `${what}: a list of results came, and one was asked for`);
    }
  };
}

/**
 * Opens a get-response. The value itself is not decoded: the attribute's codec reads it from the octets, so that big
 * buffers never become a tree of Data.
 */
export function openReply(response: ServiceReply, options?: DecodeOptions): Reply {
  const { apdu, alternative, contents } = response;
  switch (alternative) {
    case 1: {
      const r = new Reader(apdu, options);
      r.pos = contents;
      return readChoice(r) === "data"
        ? { form: "data", octets: apdu.subarray(r.pos) }
        : { form: "refused", result: readCode(r, dataAccessResultCodes) };
    }
    case 2: {
      const { lastBlock, blockNumber, result } = decodeGetResponseWithDatablock(apdu.subarray(2), options).result;
      return result.kind === "raw-data"
        ? { form: "block", block: { lastBlock, blockNumber, rawData: result.value } }
        : { form: "refused", result: result.value };
    }
    case 3:
      return { form: "list", octets: apdu.subarray(contents) };
    default: {
      const r = new Reader(apdu, options);
      r.pos = 2;
      return unknownTag(r, alternative);
    }
  }
}

/** The selector of a Get-Data-Result. */
function readChoice(r: Reader): "data" | "data-access-result" {
  const tag = r.u8();
  if (tag > 1) unknownTag(r, tag);
  return tag === 0 ? "data" : "data-access-result";
}

/** Reads a counted list of Get-Data-Result, each value with the codec of its attribute. Throws `service.protocol`. */
export function readResults(
  octets: Uint8Array,
  targets: readonly Pick<AttributeTarget, "codec" | "what">[],
  options?: DecodeOptions,
): readonly ReadOutcome[] {
  let r = new Reader(octets, options);
  const count = r.count(2);
  if (count !== targets.length) {
    throw new ServiceError("service.protocol", `${count} results came, ${targets.length} were asked for`);
  }
  const outcomes = targets.map((target): ReadOutcome => {
    if (readChoice(r) === "data-access-result") {
      return { ok: false, error: accessError(readCode(r, dataAccessResultCodes), target.what) };
    }
    const start = r.pos;
    const outcome = outcomeOf(() => target.codec.read(r));
    if (outcome.ok) return outcome;
    // A value that is not what its class says must not take the others with it: step over it as plain Data.
    r = new Reader(octets, options);
    r.pos = start;
    readData(r);
    return outcomeOf(() => decodeWith(target.codec, octets.subarray(start, r.pos), options));
  });
  r.finish();
  return outcomes;
}

export function outcomeOf<T>(decode: () => T): ReadOutcome<T> {
  try {
    return { ok: true, value: decode() };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, error };
    throw error;
  }
}
