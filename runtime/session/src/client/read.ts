import { type Codec, concatBytes, DecodeError, decodeWith } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import {
  decodeReadResponse,
  encodeReadRequest,
  type ReadRequest,
  type ReadResult,
} from "@cosemkit/model/apdu/short-name";
import type { DataAccessResult } from "@cosemkit/model/codes/data-access-result";
import { octetsThatFit } from "../association/server-envelope.ts";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { type Block, BlockJoiner, BlockOrder, cutBlocks } from "./blocks.ts";
import type { Conversation, ServiceReply } from "./conversation.ts";
import { accessError, outcomeOf, type ReadOutcome, readResults } from "./get.ts";
import type { PieceSource } from "./pieces.ts";

/** What one result of a Read has to be. */
export interface ExpectedValue {
  readonly codec: Codec<unknown>;
  /** For messages. */
  readonly what: string;
}

/**
 * One Read (Green Book, Read service): an outcome for each variable, in the order asked for. Request and answer go in
 * blocks when they are too long. `what` is read, for messages.
 */
export async function readVariables(
  conversation: Conversation,
  request: ReadRequest,
  expected: readonly ExpectedValue[],
  what: string,
  wait: WaitOptions,
): Promise<readonly ReadOutcome[]> {
  const reply = await send(conversation, request, what, wait);
  const answer = reply.form === "block" ? await receiveBlocks(conversation, reply.block, what, wait) : reply;
  switch (answer.form) {
    case "refused":
      return expected.map((one) => ({ ok: false, error: accessError(answer.result, one.what) }));
    case "results":
      return readResults(answer.octets, expected, conversation.decoding);
    case "joined":
      return readJoined(conversation, answer.octets, expected);
    default:
      throw unexpected(answer.form, what);
  }
}

/**
 * One Read of one variable, in pieces: what each block brings, or the whole where it comes in one reply. What comes
 * before the value in the list of results is left out.
 */
export function readPieces(conversation: Conversation, request: ReadRequest, what: string): PieceSource {
  const order = new BlockOrder(conversation.limits, what);
  // The first octets, until it is clear what they are.
  let head: Uint8Array | undefined = new Uint8Array(0);
  return async (wait) => {
    const { last } = order;
    const reply =
      last === 0 ? await send(conversation, request, what, wait) : await nextBlock(conversation, last, what, wait);
    switch (reply.form) {
      case "refused":
        throw accessError(reply.result, what);
      case "results":
        return { octets: singleResult(reply.octets, true, what), isLast: true };
      case "block": {
        const { block } = reply;
        order.check(block);
        const { rawData, lastBlock: isLast } = block;
        if (head === undefined) return { octets: rawData, isLast };
        head = concatBytes(head, rawData);
        if (head.length < resultHead && !isLast) return { octets: new Uint8Array(0), isLast };
        const octets = singleResult(head, isLast, what);
        head = undefined;
        return { octets, isLast };
      }
      default:
        throw unexpected(reply.form, what);
    }
  };
}

/** Octets that tell what a result is: count, choice, and one more. */
const resultHead = 3;

/**
 * The value of the only result, from its first octets on. Some servers send it without the list around it: a list of one
 * value begins with 01 00, which as a value would be an array without elements, and one refusal is 01 01 and its code.
 */
function singleResult(octets: Uint8Array, isWhole: boolean, what: string): Uint8Array {
  const [count, choice] = octets;
  if (count !== 1 || octets.length < resultHead) return octets;
  if (choice === 0) return octets.subarray(2);
  if (choice === 1 && isWhole && octets.length === resultHead) {
    const [result] = decodeReadResponse(octets);
    if (result?.kind === "data-access-error") throw accessError(result.value, what);
  }
  return octets;
}

/** Sends a request, in blocks where it is too long, and returns the answer. */
function send(conversation: Conversation, request: ReadRequest, what: string, wait: WaitOptions): Promise<Reply> {
  const apdu = encodeXdlmsApdu({ kind: "read-request", value: request });
  return apdu.length <= conversation.association.room
    ? conversation.exchange({ kind: "read-request", value: request }, openReply, wait)
    : sendBlocks(conversation, encodeReadRequest(request), what, wait);
}

/**
 * What a response holds: the octets of the list of results, in one piece or joined from blocks; one refusal; a block; or
 * the number of a block of the request.
 */
type Reply =
  | { readonly form: "results" | "joined"; readonly octets: Uint8Array }
  | { readonly form: "refused"; readonly result: DataAccessResult }
  | { readonly form: "block"; readonly block: Block }
  | { readonly form: "block-number"; readonly blockNumber: number };

/** The choices of a result that are no value. */
const choices: Readonly<Record<number, ReadResult["kind"]>> = {
  1: "data-access-error",
  2: "data-block-result",
  3: "block-number",
};

/** Opens a read-response. Values are left to the codecs of their attributes. */
function openReply({ apdu }: ServiceReply): Reply {
  const octets = apdu.subarray(1);
  if (octets[0] !== 1 || choices[octets[1] ?? 0] === undefined) return { form: "results", octets };
  const [result] = decodeReadResponse(octets);
  switch (result?.kind) {
    case "data-access-error":
      return { form: "refused", result: result.value };
    case "data-block-result":
      return { form: "block", block: result };
    case "block-number":
      return { form: "block-number", blockNumber: result.value };
    default:
      return { form: "results", octets };
  }
}

/** Octets of a request with a block, besides its data and their length: two tags, count, last-block, number. */
const blockHead = 6;

/** Sends a request in blocks, and returns the answer to the last. */
async function sendBlocks(
  conversation: Conversation,
  octets: Uint8Array,
  what: string,
  wait: WaitOptions,
): Promise<Reply> {
  conversation.require("block-transfer-with-get-or-read", `reading ${what} with a request of ${octets.length} octets`);
  const size = octetsThatFit(conversation.association.room - blockHead);
  for (const block of cutBlocks(octets, size, size, what)) {
    const { blockNumber, lastBlock } = block;
    const reply: Reply = await conversation.exchange(
      { kind: "read-request", value: [{ kind: "read-data-block-access", ...block }] },
      (response) => {
        const opened = openReply(response);
        return opened.form === "block-number" && opened.blockNumber < blockNumber ? undefined : opened;
      },
      wait,
    );
    // A refusal may come at any block; an answer only to the last.
    if (reply.form === "refused" || (lastBlock && reply.form !== "block-number")) return reply;
    if (reply.form !== "block-number" || reply.blockNumber !== blockNumber || lastBlock) {
      throw unexpected(reply.form, what);
    }
  }
  throw new ServiceError("service.protocol", `${what}: there was nothing to send`);
}

/** Asks for block after block of an answer, `first` being the first, and joins them. */
async function receiveBlocks(
  conversation: Conversation,
  first: Block,
  what: string,
  wait: WaitOptions,
): Promise<Reply> {
  const joiner = new BlockJoiner(conversation.limits, what);
  let block = first;
  for (;;) {
    joiner.add(block);
    const { blockNumber, lastBlock } = block;
    if (lastBlock) return { form: "joined", octets: joiner.join() };
    const reply = await nextBlock(conversation, blockNumber, what, wait);
    if (reply.form === "refused") return reply;
    block = reply.block;
  }
}

/** Asks for the block after the one with this number: a block comes, or a refusal. */
async function nextBlock(
  conversation: Conversation,
  blockNumber: number,
  what: string,
  wait: WaitOptions,
): Promise<Extract<Reply, { form: "block" | "refused" }>> {
  const reply: Reply = await conversation.exchange(
    { kind: "read-request", value: [{ kind: "block-number-access", blockNumber }] },
    (response) => {
      const opened = openReply(response);
      return opened.form === "block" && opened.block.blockNumber <= blockNumber ? undefined : opened;
    },
    wait,
  );
  if (reply.form !== "block" && reply.form !== "refused") throw unexpected(reply.form, what);
  return reply;
}

/**
 * The outcomes in joined blocks. By the book they hold the list of results with its count; some servers send the value
 * alone when there is but one. The octets tell, as only one of the two uses all of them.
 */
function readJoined(
  conversation: Conversation,
  octets: Uint8Array,
  expected: readonly ExpectedValue[],
): readonly ReadOutcome[] {
  const [single, ...others] = expected;
  try {
    return readResults(octets, expected, conversation.decoding);
  } catch (error) {
    const isNoList = error instanceof DecodeError || error instanceof ServiceError;
    if (!isNoList || single === undefined || others.length > 0) throw error;
    return [outcomeOf(() => decodeWith(single.codec, octets, conversation.decoding))];
  }
}

function unexpected(form: string, what: string): ServiceError {
  return new ServiceError("service.protocol", `${what}: a read-response with ${form} is no answer here`);
}
