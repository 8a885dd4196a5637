import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData } from "@cosemkit/model/apdu/data";
import {
  decodeWriteResponse,
  encodeWriteRequest,
  type VariableAccessSpecification,
  type WriteRequest,
  type WriteResponse,
} from "@cosemkit/model/apdu/short-name";
import type { DataAccessResult } from "@cosemkit/model/codes/data-access-result";
import { octetsThatFit } from "../association/server-envelope.ts";
import { ServiceError } from "../association/service-error.ts";
import type { WaitOptions } from "../transport/byte-transport.ts";
import { cutBlocks } from "./blocks.ts";
import type { Conversation, ServiceReply } from "./conversation.ts";

/**
 * One Write (Green Book, Write service): a result for each variable, in the order asked for. The request goes in blocks
 * when it is too long. `values` are encoded Data; `what` is written, for messages.
 */
export async function writeVariables(
  conversation: Conversation,
  variables: readonly VariableAccessSpecification[],
  values: readonly Uint8Array[],
  what: string,
  wait: WaitOptions,
): Promise<readonly DataAccessResult[]> {
  const request: WriteRequest = {
    kind: "write-request",
    variableAccessSpecification: variables,
    listOfData: values.map((octets) => decodeData(octets)),
  };
  const response =
    encodeXdlmsApdu(request).length <= conversation.association.room
      ? await conversation.exchange(request, openReply, wait)
      : await sendBlocks(conversation, encodeWriteRequest(request), what, wait);
  const refused = refusalIn(response);
  if (refused !== undefined) return variables.map(() => refused);
  if (response.length !== variables.length) {
    throw new ServiceError("service.protocol", `${response.length} results came, ${variables.length} were asked for`);
  }
  return response.map((result) => {
    switch (result.kind) {
      case "success":
        return "success";
      case "data-access-error":
        return result.value;
      default:
        throw unexpected(response, what);
    }
  });
}

/** The one result that stands for the whole. */
function refusalIn(response: WriteResponse): DataAccessResult | undefined {
  const [result] = response;
  return response.length === 1 && result?.kind === "data-access-error" ? result.value : undefined;
}

/**
 * Octets of a request with a block, besides its data and their length: tags of request, variable and octet-string, two
 * counts, last-block, number.
 */
const blockHead = 8;

/** Sends a request in blocks, and returns the answer to the last. */
async function sendBlocks(
  conversation: Conversation,
  octets: Uint8Array,
  what: string,
  wait: WaitOptions,
): Promise<WriteResponse> {
  conversation.require("block-transfer-with-set-or-write", `writing ${octets.length} octets to ${what}`);
  const size = octetsThatFit(conversation.association.room - blockHead);
  for (const { blockNumber, lastBlock, rawData } of cutBlocks(octets, size, size, what)) {
    const response = await conversation.exchange(
      {
        kind: "write-request",
        variableAccessSpecification: [{ kind: "write-data-block-access", lastBlock, blockNumber }],
        listOfData: [{ type: "octet-string", value: rawData }],
      },
      (reply) => {
        const opened = openReply(reply);
        const acknowledged = acknowledgedIn(opened);
        return acknowledged !== undefined && acknowledged < blockNumber ? undefined : opened;
      },
      wait,
    );
    const acknowledged = acknowledgedIn(response);
    // A refusal may come at any block; an answer only to the last.
    if (refusalIn(response) !== undefined || (lastBlock && acknowledged === undefined)) return response;
    if (acknowledged !== blockNumber || lastBlock) throw unexpected(response, what);
  }
  throw new ServiceError("service.protocol", `${what}: there was nothing to send`);
}

function acknowledgedIn(response: WriteResponse): number | undefined {
  const [result] = response;
  return response.length === 1 && result?.kind === "block-number" ? result.value : undefined;
}

function openReply({ apdu }: ServiceReply): WriteResponse {
  return decodeWriteResponse(apdu.subarray(1));
}

function unexpected(response: WriteResponse, what: string): ServiceError {
  const kinds = response.map(({ kind }) => kind).join(", ");
  return new ServiceError("service.protocol", `${what}: a write-response with ${kinds} is no answer here`);
}
