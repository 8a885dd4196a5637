import { ActionError, type Codec, DecodeError, type DecodeOptions, decodeWith, encodeWith } from "@cosemkit/core";
import { type ActionRequest, type ActionResponse, decodeActionResponse } from "@cosemkit/model/apdu/action";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeGetDataResult } from "@cosemkit/model/apdu/common";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { type ActionResult, actionResultRetryable } from "@cosemkit/model/codes/action-result";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { type Block, BlockJoiner, cutBlocks } from "./blocks.ts";
import type { Conversation } from "./conversation.ts";
import { accessError } from "./get.ts";
import type { MethodTarget } from "./target.ts";

/**
 * Invokes one method; parameter and reply go in blocks when they are too long. Throws `EncodeError` for a parameter
 * that does not fit, `ActionError` when the server refuses, `AccessError` when it withholds the reply.
 */
export async function invokeMethod(
  conversation: Conversation,
  target: MethodTarget,
  parameter: unknown,
  wait: WaitOptions,
): Promise<unknown> {
  const { what } = target;
  conversation.require("action", `invoking ${what}`);
  const octets = encodeWith(target.parameter, parameter);
  const named = { invokeIdAndPriority: conversation.nextInvoke(), cosemMethodDescriptor: target.descriptor };
  const request: ActionRequest = {
    kind: "action-request-normal",
    ...named,
    methodInvocationParameters: decodeData(octets),
  };
  const last =
    encodeXdlmsApdu(request).length <= conversation.association.room
      ? await conversation.exchange(request, ({ apdu }) => openReply(apdu, conversation.decoding), wait)
      : await sendBlocks(conversation, named, octets, what, wait);
  switch (last.kind) {
    case "action-response-normal":
      return replyOf(last, target, conversation.decoding);
    case "action-response-with-pblock": {
      const joined = await receiveBlocks(conversation, named, last, what, wait);
      return target.reply === undefined ? undefined : decodeJoined(joined, target.reply, what, conversation.decoding);
    }
    default:
      throw unexpected(last, what);
  }
}

/** The part of a request that names the method. */
type Named = Omit<Extract<ActionRequest, { kind: "action-request-with-first-pblock" }>, "kind" | "pblock">;

/** Octets of a pblock besides its data: last-block, block-number, length in up to five octets. */
const pblockHeader = 10;
/** Tag, alternative, invoke-id. */
const serviceHeader = 3;

function replyOf(
  response: Extract<ActionResponse, { kind: "action-response-normal" }>,
  { reply, what }: MethodTarget,
  options: DecodeOptions,
): unknown {
  refuse(response, what);
  const { returnParameters } = response.singleResponse;
  if (reply === undefined) return undefined;
  if (returnParameters === undefined) {
    throw new ServiceError("service.protocol", `${what}: the server returns nothing, and a value is due`);
  }
  if (returnParameters.kind === "data-access-result") throw accessError(returnParameters.value, what);
  return decodeWith(reply, encodeData(returnParameters.value), options);
}

/** Throws `ActionError` unless the method succeeded. */
function refuse(response: Extract<ActionResponse, { kind: "action-response-normal" }>, what: string): void {
  const { result } = response.singleResponse;
  if (result !== "success") throw actionError(result, what);
}

/** The error of an action-result; `what` was invoked. */
export function actionError(result: ActionResult, what: string): ActionError {
  return new ActionError(result, typeof result === "string" && actionResultRetryable[result] === true, what);
}

/** Sends the parameter in blocks, and returns the answer to the last. */
async function sendBlocks(
  conversation: Conversation,
  named: Named,
  octets: Uint8Array,
  what: string,
  wait: WaitOptions,
): Promise<ActionResponse> {
  conversation.require("block-transfer-with-action", `invoking ${what} with ${octets.length} octets`);
  const { room } = conversation.association;
  const { invokeIdAndPriority } = named;
  const descriptor = encodeXdlmsApdu({
    kind: "action-request-with-first-pblock",
    ...named,
    pblock: { lastBlock: false, blockNumber: 1, rawData: new Uint8Array(0) },
  });
  const first = room - descriptor.length - pblockHeader;
  for (const pblock of cutBlocks(octets, first, room - serviceHeader - pblockHeader, what)) {
    const { blockNumber, lastBlock } = pblock;
    const request: ActionRequest =
      blockNumber === 1
        ? { kind: "action-request-with-first-pblock", ...named, pblock }
        : { kind: "action-request-with-pblock", invokeIdAndPriority, pblock };
    const reply = await conversation.exchange(
      request,
      ({ apdu }) => {
        const opened = openReply(apdu, conversation.decoding);
        return opened.kind === "action-response-next-pblock" && opened.blockNumber < blockNumber ? undefined : opened;
      },
      wait,
    );
    // A refusal may come at any block; an answer only to the last.
    const isRefusal = reply.kind === "action-response-normal" && reply.singleResponse.result !== "success";
    if (isRefusal || (lastBlock && reply.kind !== "action-response-next-pblock")) return reply;
    if (reply.kind !== "action-response-next-pblock" || reply.blockNumber !== blockNumber || lastBlock) {
      throw unexpected(reply, what);
    }
  }
  throw new ServiceError("service.protocol", `${what}: there was nothing to send`);
}

/** Asks for block after block of the reply, `first` being the first, and joins them. */
async function receiveBlocks(
  conversation: Conversation,
  { invokeIdAndPriority }: Named,
  first: Extract<ActionResponse, { kind: "action-response-with-pblock" }>,
  what: string,
  wait: WaitOptions,
): Promise<Uint8Array> {
  const joiner = new BlockJoiner(conversation.limits, what);
  let reply: ActionResponse = first;
  for (;;) {
    if (reply.kind === "action-response-normal") refuse(reply, what);
    if (reply.kind !== "action-response-with-pblock") throw unexpected(reply, what);
    const block: Block = reply.pblock;
    joiner.add(block);
    const { blockNumber, lastBlock } = block;
    if (lastBlock) return joiner.join();
    reply = await conversation.exchange(
      { kind: "action-request-next-pblock", invokeIdAndPriority, blockNumber },
      ({ apdu }) => {
        const opened = openReply(apdu, conversation.decoding);
        const isOld = opened.kind === "action-response-with-pblock" && opened.pblock.blockNumber <= joiner.last;
        return isOld ? undefined : opened;
      },
      wait,
    );
  }
}

/**
 * The value in the joined blocks of a reply. Servers differ in whether they hold the Data or a Get-Data-Result around
 * it; the octets tell, as only one of the two uses all of them.
 */
function decodeJoined(octets: Uint8Array, reply: Codec<unknown>, what: string, options: DecodeOptions): unknown {
  try {
    return decodeWith(reply, octets, options);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const result = resultOf(octets);
    if (result === undefined) throw error;
    if (result.kind === "data-access-result") throw accessError(result.value, what);
    return decodeWith(reply, octets.subarray(1), options);
  }
}

function resultOf(octets: Uint8Array): ReturnType<typeof decodeGetDataResult> | undefined {
  try {
    return decodeGetDataResult(octets);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

function openReply(apdu: Uint8Array, options: DecodeOptions): ActionResponse {
  return decodeActionResponse(apdu.subarray(1), options);
}

function unexpected(reply: ActionResponse, what: string): ServiceError {
  return new ServiceError("service.protocol", `${what}: ${reply.kind} is no answer here`);
}
