import type { ActionRequest, ActionResponseWithOptionalData } from "@cosemkit/model/apdu/action";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import {
  type CosemMethodDescriptor,
  type DatablockSa,
  encodeGetDataResult,
  type InvokeIdAndPriority,
} from "@cosemkit/model/apdu/common";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
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
        const values = parameters.map((value) => encodeData(value));
        return respondAll(id, await this.invokeAll(targets, values), call);
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
    if (list) return respondAll(id, outcomes, call);
    return this.respond(id, outcomes[0] ?? { result: "other-reason" }, call);
  }

  private async invokeAll(
    targets: readonly CosemMethodDescriptor[],
    values: readonly Uint8Array[],
  ): Promise<readonly InvokeOutcome[]> {
    const outcomes: InvokeOutcome[] = [];
    for (const [i, target] of targets.entries()) outcomes.push(await this.view.invoke(target, values[i]));
    return outcomes;
  }

  private respond(id: InvokeIdAndPriority, outcome: InvokeOutcome, call: ServiceCall): ServiceAnswer {
    const single = responseOf(outcome);
    const response = normalResponse(id, single);
    const { returnParameters } = single;
    if (response.length <= call.room || returnParameters === undefined) return response;
    if (!call.conformance.includes("block-transfer-with-action")) return "pdu-too-long";
    const transfer = new OutgoingBlocks(encodeGetDataResult(returnParameters));
    this.outgoing.add(id.invokeId, transfer);
    return this.block(id, transfer, call);
  }

  private block(id: InvokeIdAndPriority, transfer: OutgoingBlocks, call: ServiceCall): Uint8Array {
    const pblock = transfer.next(call.room - blockOverhead);
    if (pblock.lastBlock) this.outgoing.end(id.invokeId);
    return blockResponse(id, pblock);
  }
}

/** The answer to a list; it is not cut into blocks, which have no place for more than one result. */
function respondAll(id: InvokeIdAndPriority, outcomes: readonly InvokeOutcome[], call: ServiceCall): ServiceAnswer {
  const response = encodeXdlmsApdu({
    kind: "action-response-with-list",
    invokeIdAndPriority: id,
    listOfResponses: outcomes.map(responseOf),
  });
  return response.length <= call.room ? response : "pdu-too-long";
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

/** Octets of a block besides its length field and data. */
const blockOverhead: number =
  blockResponse(
    { invokeId: 0, reserved: 0, serviceClass: "confirmed", priority: "normal" },
    { lastBlock: true, blockNumber: 1, rawData: new Uint8Array(0) },
  ).length - 1;
