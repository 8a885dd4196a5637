import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { GetDataResult, InvokeIdAndPriority } from "@cosemkit/model/apdu/common";
import { decodeData } from "@cosemkit/model/apdu/data";
import type { GetRequest, GetRequestNext, GetRequestNormal, GetRequestWithList } from "@cosemkit/model/apdu/get";
import type { DataAccessResultId } from "@cosemkit/model/codes/data-access-result";
import { BlockTransfers, OutgoingBlocks } from "./block-transfers.ts";
import type { ClientView, ReadOutcome } from "./client-view.ts";
import type { ServerLimits } from "./limits.ts";
import type { ServiceAnswer, ServiceCall } from "./service-call.ts";

/** The GET service of one client (Green Book, GET service), with block transfer of long answers. */
export class GetService {
  private readonly view: ClientView;
  private readonly limits: ServerLimits;
  private readonly transfers: BlockTransfers<OutgoingBlocks>;

  constructor(view: ClientView, limits: ServerLimits) {
    this.view = view;
    this.limits = limits;
    this.transfers = new BlockTransfers(limits.pending);
  }

  async answer(request: GetRequest, call: ServiceCall): Promise<ServiceAnswer> {
    if (!call.conformance.includes("get")) return "service-not-supported";
    switch (request.kind) {
      case "get-request-normal":
        return this.normal(request, call);
      case "get-request-next":
        return this.next(request, call);
      case "get-request-with-list":
        return this.withList(request, call);
    }
  }

  private async normal(request: GetRequestNormal, call: ServiceCall): Promise<ServiceAnswer> {
    const { invokeIdAndPriority } = request;
    this.transfers.end(invokeIdAndPriority.invokeId);
    const outcome = await this.read(request, call);
    if (outcome.kind === "refused") return normalResponse(invokeIdAndPriority, refusal(outcome.result));
    const { bytes } = outcome;
    if (normalOverhead + bytes.length <= call.room) {
      return normalResponse(invokeIdAndPriority, { kind: "data", value: decodeData(bytes) });
    }
    if (bytes.length > this.limits.replyBytes || !mayCut(call)) {
      return normalResponse(invokeIdAndPriority, refusal("other-reason"));
    }
    return this.begin(invokeIdAndPriority, bytes, call);
  }

  private async withList(request: GetRequestWithList, call: ServiceCall): Promise<ServiceAnswer> {
    if (!call.conformance.includes("multiple-references")) return "service-not-supported";
    const { invokeIdAndPriority, attributeDescriptorList } = request;
    this.transfers.end(invokeIdAndPriority.invokeId);
    const results: GetDataResult[] = [];
    let octets = 0;
    for (const target of attributeDescriptorList) {
      // One request could name a long profile thousands of times.
      const outcome: ReadOutcome =
        octets > this.limits.replyBytes ? { kind: "refused", result: "other-reason" } : await this.read(target, call);
      if (outcome.kind === "data") octets += outcome.bytes.length;
      results.push(
        outcome.kind === "refused" ? refusal(outcome.result) : { kind: "data", value: decodeData(outcome.bytes) },
      );
    }
    const response = encodeXdlmsApdu({ kind: "get-response-with-list", invokeIdAndPriority, result: results });
    if (response.length <= call.room) return response;
    // What is cut into blocks is the list with its count: everything behind the head of the response.
    return mayCut(call) ? this.begin(invokeIdAndPriority, response.subarray(listHead), call) : "pdu-too-long";
  }

  private next({ invokeIdAndPriority, blockNumber }: GetRequestNext, call: ServiceCall): Uint8Array {
    const { invokeId } = invokeIdAndPriority;
    const transfer = this.transfers.get(invokeId);
    if (transfer?.last === blockNumber) return this.block(invokeIdAndPriority, transfer, call);
    this.transfers.end(invokeId);
    const value = transfer === undefined ? "no-long-get-in-progress" : "data-block-number-invalid";
    return encodeXdlmsApdu({
      kind: "get-response-with-datablock",
      invokeIdAndPriority,
      result: { lastBlock: true, blockNumber, result: { kind: "data-access-result", value } },
    });
  }

  private async read(
    target: Omit<GetRequestNormal, "kind" | "invokeIdAndPriority">,
    call: ServiceCall,
  ): Promise<ReadOutcome> {
    const { cosemAttributeDescriptor, accessSelection } = target;
    if (accessSelection !== undefined && !call.conformance.includes("selective-access")) {
      return { kind: "refused", result: "scope-of-access-violated" };
    }
    return this.view.read(cosemAttributeDescriptor, accessSelection);
  }

  private begin(invokeIdAndPriority: InvokeIdAndPriority, bytes: Uint8Array, call: ServiceCall): Uint8Array {
    const transfer = new OutgoingBlocks(bytes);
    this.transfers.add(invokeIdAndPriority.invokeId, transfer);
    return this.block(invokeIdAndPriority, transfer, call);
  }

  private block(invokeIdAndPriority: InvokeIdAndPriority, transfer: OutgoingBlocks, call: ServiceCall): Uint8Array {
    const { lastBlock, blockNumber, rawData } = transfer.next(call.room - blockOverhead);
    if (lastBlock) this.transfers.end(invokeIdAndPriority.invokeId);
    return blockResponse(invokeIdAndPriority, lastBlock, blockNumber, rawData);
  }
}

function mayCut({ conformance }: ServiceCall): boolean {
  return conformance.includes("block-transfer-with-get-or-read");
}

function refusal(value: DataAccessResultId): GetDataResult {
  return { kind: "data-access-result", value };
}

function normalResponse(invokeIdAndPriority: InvokeIdAndPriority, result: GetDataResult): Uint8Array {
  return encodeXdlmsApdu({ kind: "get-response-normal", invokeIdAndPriority, result });
}

function blockResponse(
  invokeIdAndPriority: InvokeIdAndPriority,
  lastBlock: boolean,
  blockNumber: number,
  rawData: Uint8Array,
): Uint8Array {
  return encodeXdlmsApdu({
    kind: "get-response-with-datablock",
    invokeIdAndPriority,
    result: { lastBlock, blockNumber, result: { kind: "raw-data", value: rawData } },
  });
}

const anyId: InvokeIdAndPriority = { invokeId: 0, reserved: 0, serviceClass: "confirmed", priority: "normal" };

/** Octets of each response besides the Data, the length field and octets of the block, and the list. */
const normalOverhead: number = normalResponse(anyId, { kind: "data", value: { type: "null-data" } }).length - 1;
const blockOverhead: number = blockResponse(anyId, true, 1, new Uint8Array(0)).length - 1;
const listHead: number =
  encodeXdlmsApdu({ kind: "get-response-with-list", invokeIdAndPriority: anyId, result: [] }).length - 1;
