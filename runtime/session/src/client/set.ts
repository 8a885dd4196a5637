import { encodeWith } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData } from "@cosemkit/model/apdu/data";
import { decodeSetResponse, type SetRequest } from "@cosemkit/model/apdu/set";
import type { DataAccessResult } from "@cosemkit/model/codes/data-access-result";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { cutBlocks } from "./blocks.ts";
import type { Conversation, ServiceReply } from "./conversation.ts";
import { accessError } from "./get.ts";
import type { AttributeTarget } from "./target.ts";

/**
 * Writes one attribute; in blocks when the value is too long for one request. Throws `EncodeError` for a value that
 * does not fit the attribute, and `AccessError` when the server refuses it.
 */
export async function setAttribute(
  conversation: Conversation,
  target: AttributeTarget,
  value: unknown,
  wait: WaitOptions,
): Promise<void> {
  const { what, selection, codec } = target;
  conversation.require("set", `writing ${what}`);
  if (selection !== undefined) conversation.require("selective-access", `writing a part of ${what}`);
  const octets = encodeWith(codec, value);
  const named = {
    invokeIdAndPriority: conversation.nextInvoke(),
    cosemAttributeDescriptor: target.descriptor,
    accessSelection: selection,
  };
  const request: SetRequest = { kind: "set-request-normal", ...named, value: decodeData(octets) };
  const result =
    encodeXdlmsApdu(request).length <= conversation.association.room
      ? await sendWhole(conversation, request, what, wait)
      : await sendBlocks(conversation, named, octets, what, wait);
  if (result !== "success") throw accessError(result, what);
}

/** The part of a request that names the attribute. */
type Named = Omit<Extract<SetRequest, { kind: "set-request-with-first-datablock" }>, "kind" | "datablock">;

/** Octets of a datablock besides its data: last-block, block-number, length in up to five octets. */
const datablockHeader = 10;
/** Tag, alternative, invoke-id. */
const serviceHeader = 3;

async function sendWhole(
  conversation: Conversation,
  request: SetRequest,
  what: string,
  wait: WaitOptions,
): Promise<DataAccessResult> {
  const reply = await conversation.exchange(request, openReply, wait);
  if (reply.kind === "set-response-normal") return reply.result;
  throw new ServiceError("service.protocol", `${what}: ${reply.kind} came, set-response-normal expected`);
}

async function sendBlocks(
  conversation: Conversation,
  named: Named,
  octets: Uint8Array,
  what: string,
  wait: WaitOptions,
): Promise<DataAccessResult> {
  conversation.require("block-transfer-with-set-or-write", `writing ${octets.length} octets to ${what}`);
  const { room } = conversation.association;
  const descriptor = encodeXdlmsApdu({
    kind: "set-request-with-first-datablock",
    ...named,
    datablock: { lastBlock: false, blockNumber: 1, rawData: new Uint8Array(0) },
  });
  const first = room - descriptor.length - datablockHeader;
  for (const datablock of cutBlocks(octets, first, room - serviceHeader - datablockHeader, what)) {
    const { blockNumber, lastBlock } = datablock;
    const { invokeIdAndPriority } = named;
    const request: SetRequest =
      blockNumber === 1
        ? { kind: "set-request-with-first-datablock", ...named, datablock }
        : { kind: "set-request-with-datablock", invokeIdAndPriority, datablock };
    const reply = await conversation.exchange(
      request,
      (response) => {
        const opened = openReply(response);
        return opened.kind === "set-response-datablock" && opened.blockNumber < blockNumber ? undefined : opened;
      },
      wait,
    );
    // The server may refuse at any block, and does so in either form.
    if (reply.kind === "set-response-normal" && reply.result !== "success") return reply.result;
    if (reply.kind === "set-response-last-datablock" && (lastBlock || reply.result !== "success")) return reply.result;
    if (reply.kind !== "set-response-datablock" || reply.blockNumber !== blockNumber || lastBlock) {
      throw new ServiceError("service.protocol", `${what}: ${reply.kind} is no answer to block ${blockNumber}`);
    }
  }
  throw new ServiceError("service.protocol", `${what}: there was nothing to send`);
}

function openReply(response: ServiceReply): ReturnType<typeof decodeSetResponse> {
  return decodeSetResponse(response.apdu.subarray(1));
}
