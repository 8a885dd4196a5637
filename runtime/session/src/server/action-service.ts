import type { ActionRequest, ActionResponseWithOptionalData } from "@cosemkit/model/apdu/action";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import {
  type CosemMethodDescriptor,
  type DatablockSa,
  encodeGetDataResult,
  type InvokeIdAndPriority,
} from "@cosemkit/model/apdu/common";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { lengthOctets } from "../association/server-envelope.ts";
import { BlockTransfers, IncomingBlocks, OutgoingBlocks } from "./block-transfers.ts";
import type { ClientView, InvokeOutcome } from "./client-view.ts";
import type { ServerLimits } from "./limits.ts";
import type { ServiceAnswer, ServiceCall } from "./service-call.ts";
import { splitValues } from "./set-service.ts";

/** An ACTION whose parameters come in blocks. */
interface LongAction {
  readonly targets: readonly CosemMethodDescriptor[];
  /** Whether it was asked for as a list. */
  readonly list: boolean;
  readonly blocks: IncomingBlocks;
}

/** The ACTION service of one client (Green Book, ACTION service), with block transfer both ways. */
export class ActionService {
  private readonly view: ClientView;
  private readonly limits: ServerLimits;
  private readonly incoming: BlockTransfers<LongAction>;
  private readonly outgoing: BlockTransfers<OutgoingBlocks>;

  constructor(view: ClientView, limits: ServerLimits) {
    this.view = view;
    this.limits = limits;
    this.incoming = new BlockTransfers(limits.pending);
    this.outgoing = new BlockTransfers(limits.pending);
  }

  async answer(request: ActionRequest, call: ServiceCall): Promise<ServiceAnswer> {
    const { invokeIdAndPriority: id } = request;
    const { conformance } = call;
    const lists = conformance.includes("multiple-references");
    const blocks = conformance.includes("block-transfer-with-action");
    if (!conformance.includes("action")) return "service-not-supported";
    switch (request.kind) {
      case "action-request-normal": {
        const { cosemMethodDescriptor, methodInvocationParameters: parameters } = request;
        const bytes = parameters === undefined ? undefined : encodeData(parameters);
        return this.respond(id, await this.view.invoke(cosemMethodDescriptor, bytes), call);
      }
      case "action-request-with-list": {
        const { cosemMethodDescriptorList: targets, methodInvocationParameters: parameters } = request;
        if (!lists) return "service-not-supported";
        if (!blocks && shortestList(targets.length) > call.room) return "pdu-too-long";
        const values = parameters.map((value) => encodeData(value));
        return this.respondAll(id, await this.invokeAll(targets, values), call);
      }
      case "action-request-with-first-pblock":
        if (!blocks) return "service-not-supported";
        return this.begin(id, [request.cosemMethodDescriptor], false, request.pblock, call);
      case "action-request-with-list-and-first-pblock":
        if (!blocks || !lists) return "service-not-supported";
        return this.begin(id, request.cosemMethodDescriptorList, true, request.pblock, call);
      case "action-request-with-pblock": {
        const transfer = this.incoming.get(id.invokeId);
        if (transfer !== undefined) return this.take(id, transfer, request.pblock, call);
        return normalResponse(id, { result: "no-long-action-in-progress" });
      }
      case "action-request-next-pblock": {
        const transfer = this.outgoing.get(id.invokeId);
        if (transfer?.last === request.blockNumber) return this.block(id, transfer, call);
        this.outgoing.end(id.invokeId);
        const result = transfer === undefined ? "no-long-action-in-progress" : "long-action-aborted";
        return normalResponse(id, { result });
      }
    }
  }

  private begin(
    id: InvokeIdAndPriority,
    targets: readonly CosemMethodDescriptor[],
    list: boolean,
    block: DatablockSa,
    call: ServiceCall,
  ): Promise<ServiceAnswer> {
    const transfer = { targets, list, blocks: new IncomingBlocks(this.limits.requestBytes) };
    this.incoming.add(id.invokeId, transfer);
    return this.take(id, transfer, block, call);
  }

  private async take(
    id: InvokeIdAndPriority,
    { targets, list, blocks }: LongAction,
    block: DatablockSa,
    call: ServiceCall,
  ): Promise<ServiceAnswer> {
    const arrival = blocks.add(block);
    if (arrival === "more") {
      const { blockNumber } = block;
      return encodeXdlmsApdu({ kind: "action-response-next-pblock", invokeIdAndPriority: id, blockNumber });
    }
    this.incoming.end(id.invokeId);
    if (arrival !== "complete") return normalResponse(id, { result: "long-action-aborted" });
    const values = splitValues(blocks.take(), list);
    if (values === undefined) return normalResponse(id, { result: "type-unmatched" });
    const outcomes = await this.invokeAll(targets, values);
    if (list) return this.respondAll(id, outcomes, call);
    return this.respond(id, outcomes[0] ?? { result: "other-reason" }, call);
  }

  private async invokeAll(
    targets: readonly CosemMethodDescriptor[],
    values: readonly Uint8Array[],
  ): Promise<readonly InvokeOutcome[]> {
    const outcomes: InvokeOutcome[] = [];
    let octets = 0;
    for (const [i, target] of targets.entries()) {
      // One request could ask for a long reply thousands of times.
      const outcome: InvokeOutcome =
        octets > this.limits.replyBytes ? { result: "other-reason" } : await this.view.invoke(target, values[i]);
      octets += outcome.bytes?.length ?? 0;
      outcomes.push(outcome);
    }
    return outcomes;
  }

  private respond(id: InvokeIdAndPriority, outcome: InvokeOutcome, call: ServiceCall): ServiceAnswer {
    const single = responseOf(outcome);
    const response = normalResponse(id, single);
    const { returnParameters } = single;
    if (response.length <= call.room || returnParameters === undefined) return response;
    if (!call.conformance.includes("block-transfer-with-action")) return "pdu-too-long";
    return this.beginReply(id, encodeGetDataResult(returnParameters), call);
  }

  /**
   * The answer to a list; where it is too long, what goes in blocks is the list with its count: everything behind the
   * head of the response, as with GET. Replies that cannot be cut are withheld, so that the results are known.
   */
  private respondAll(id: InvokeIdAndPriority, outcomes: readonly InvokeOutcome[], call: ServiceCall): ServiceAnswer {
    const responses = outcomes.map(responseOf);
    const response = listResponse(id, responses);
    if (response.length <= call.room) return response;
    if (call.conformance.includes("block-transfer-with-action")) {
      return this.beginReply(id, response.subarray(listHead), call);
    }
    const short = listResponse(id, responses.map(withoutReply));
    return short.length <= call.room ? short : "pdu-too-long";
  }

  private beginReply(id: InvokeIdAndPriority, octets: Uint8Array, call: ServiceCall): Uint8Array {
    const transfer = new OutgoingBlocks(octets);
    this.outgoing.add(id.invokeId, transfer);
    return this.block(id, transfer, call);
  }

  private block(id: InvokeIdAndPriority, transfer: OutgoingBlocks, call: ServiceCall): Uint8Array {
    const pblock = transfer.next(call.room - blockOverhead);
    if (pblock.lastBlock) this.outgoing.end(id.invokeId);
    return blockResponse(id, pblock);
  }
}

function listResponse(
  invokeIdAndPriority: InvokeIdAndPriority,
  listOfResponses: readonly ActionResponseWithOptionalData[],
): Uint8Array {
  return encodeXdlmsApdu({ kind: "action-response-with-list", invokeIdAndPriority, listOfResponses });
}

/** A response that says that there was a reply, and that it cannot be had. */
function withoutReply({ result, returnParameters }: ActionResponseWithOptionalData): ActionResponseWithOptionalData {
  if (returnParameters === undefined) return { result };
  return { result, returnParameters: { kind: "data-access-result", value: "other-reason" } };
}

function responseOf({ result, bytes }: InvokeOutcome): ActionResponseWithOptionalData {
  return { result, returnParameters: bytes === undefined ? undefined : { kind: "data", value: decodeData(bytes) } };
}

function normalResponse(
  invokeIdAndPriority: InvokeIdAndPriority,
  singleResponse: ActionResponseWithOptionalData,
): Uint8Array {
  return encodeXdlmsApdu({ kind: "action-response-normal", invokeIdAndPriority, singleResponse });
}

function blockResponse(invokeIdAndPriority: InvokeIdAndPriority, pblock: DatablockSa): Uint8Array {
  return encodeXdlmsApdu({ kind: "action-response-with-pblock", invokeIdAndPriority, pblock });
}

const anyId: InvokeIdAndPriority = { invokeId: 0, reserved: 0, serviceClass: "confirmed", priority: "normal" };

/** Octets of a block besides its length field and data, and of the response with a list before its count. */
const blockOverhead: number =
  blockResponse(anyId, { lastBlock: true, blockNumber: 1, rawData: new Uint8Array(0) }).length - 1;
const listHead: number = listResponse(anyId, []).length - 1;

/**
 * Octets of the answer to a list when there is no more to say than that replies were withheld: a result, that there is
 * something, a choice and a result for each. Nothing is invoked that could not be answered for.
 */
function shortestList(count: number): number {
  return listHead + lengthOctets(count) + 4 * count;
}
