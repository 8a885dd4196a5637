import { type Codec, DecodeError, decodeWith } from "@cosemkit/core";
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
import { type Block, BlockJoiner, cutBlocks } from "./blocks.ts";
import type { Conversation, ServiceReply } from "./conversation.ts";
import { accessError, outcomeOf, type ReadOutcome, readResults } from "./get.ts";

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
  const apdu = encodeXdlmsApdu({ kind: "read-request", value: request });
  const reply =
    apdu.length <= conversation.association.room
      ? await conversation.exchange({ kind: "read-request", value: request }, openReply, wait)
      : await sendBlocks(conversation, encodeReadRequest(request), what, wait);
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
    const { blockNumber, rawData, lastBlock } = block;
    joiner.add(blockNumber, rawData, lastBlock);
    if (lastBlock) return { form: "joined", octets: joiner.join() };
    const reply: Reply = await conversation.exchange(
      { kind: "read-request", value: [{ kind: "block-number-access", blockNumber }] },
      (response) => {
        const opened = openReply(response);
        return opened.form === "block" && opened.block.blockNumber <= joiner.last ? undefined : opened;
      },
      wait,
    );
    if (reply.form === "refused") return reply;
    if (reply.form !== "block") throw unexpected(reply.form, what);
    block = reply.block;
  }
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
