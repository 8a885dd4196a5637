import { Reader } from "@cosemkit/core";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type {
  CosemAttributeDescriptorWithSelection,
  DatablockSa,
  InvokeIdAndPriority,
} from "@cosemkit/model/apdu/common";
import { encodeData, readData } from "@cosemkit/model/apdu/data";
import type { SetRequest } from "@cosemkit/model/apdu/set";
import type { DataAccessResultId } from "@cosemkit/model/codes/data-access-result";
import { lengthOctets } from "../association/server-envelope.ts";
import { tryDecode } from "../association/try-decode.ts";
import { BlockTransfers, IncomingBlocks } from "./block-transfers.ts";
import type { ClientView } from "./client-view.ts";
import type { ServerLimits } from "./limits.ts";
import type { ServiceAnswer, ServiceCall } from "./service-call.ts";

/** A SET whose value comes in blocks. */
interface LongSet {
  readonly targets: readonly CosemAttributeDescriptorWithSelection[];
  /** Whether it was asked for as a list. */
  readonly list: boolean;
  readonly blocks: IncomingBlocks;
}

/** The SET service of one client (Green Book, SET service), with block transfer of long values. */
export class SetService {
  private readonly view: ClientView;
  private readonly limits: ServerLimits;
  private readonly transfers: BlockTransfers<LongSet>;

  constructor(view: ClientView, limits: ServerLimits) {
    this.view = view;
    this.limits = limits;
    this.transfers = new BlockTransfers(limits.pending);
  }

  async answer(request: SetRequest, call: ServiceCall): Promise<ServiceAnswer> {
    const { invokeIdAndPriority: id } = request;
    const { conformance } = call;
    const lists = conformance.includes("multiple-references");
    const blocks = conformance.includes("block-transfer-with-set-or-write");
    if (!conformance.includes("set")) return "service-not-supported";
    switch (request.kind) {
      case "set-request-normal": {
        const result = await this.write(request, encodeData(request.value), call);
        return encodeXdlmsApdu({ kind: "set-response-normal", invokeIdAndPriority: id, result });
      }
      case "set-request-with-list": {
        const { attributeDescriptorList: targets, valueList } = request;
        if (!lists) return "service-not-supported";
        // Nothing is written that could not be answered for.
        if (listOverhead + lengthOctets(targets.length) + targets.length > call.room) return "pdu-too-long";
        const values = valueList.map((value) => encodeData(value));
        const result = await this.writeAll(targets, values, call);
        return listResponse(id, result);
      }
      case "set-request-with-first-datablock":
        if (!blocks) return "service-not-supported";
        return this.begin(id, [request], false, request.datablock, call);
      case "set-request-with-list-and-first-datablock":
        if (!blocks || !lists) return "service-not-supported";
        if (
          longListOverhead +
            lengthOctets(request.attributeDescriptorList.length) +
            request.attributeDescriptorList.length >
          call.room
        )
          return "pdu-too-long";
        return this.begin(id, request.attributeDescriptorList, true, request.datablock, call);
      case "set-request-with-datablock": {
        const transfer = this.transfers.get(id.invokeId);
        if (transfer !== undefined) return this.take(id, transfer, request.datablock, call);
        return lastResponse(id, request.datablock.blockNumber, "no-long-set-in-progress");
      }
    }
  }

  private async begin(
    id: InvokeIdAndPriority,
    targets: readonly CosemAttributeDescriptorWithSelection[],
    list: boolean,
    block: DatablockSa,
    call: ServiceCall,
  ): Promise<Uint8Array> {
    const transfer = { targets, list, blocks: new IncomingBlocks(this.limits.requestBytes) };
    this.transfers.add(id.invokeId, transfer);
    return this.take(id, transfer, block, call);
  }

  private async take(
    id: InvokeIdAndPriority,
    { targets, list, blocks }: LongSet,
    block: DatablockSa,
    call: ServiceCall,
  ): Promise<Uint8Array> {
    const { blockNumber } = block;
    const arrival = blocks.add(block);
    if (arrival === "more") {
      return encodeXdlmsApdu({ kind: "set-response-datablock", invokeIdAndPriority: id, blockNumber });
    }
    this.transfers.end(id.invokeId);
    let result: readonly DataAccessResultId[];
    if (arrival === "complete") {
      const values = splitValues(blocks.take(), list);
      result = values === undefined ? targets.map(() => "type-unmatched") : await this.writeAll(targets, values, call);
    } else {
      const failure = arrival === "number" ? "data-block-number-invalid" : "long-set-aborted";
      result = targets.map(() => failure);
    }
    if (!list) return lastResponse(id, blockNumber, result[0] ?? "other-reason");
    return longListResponse(id, blockNumber, result);
  }

  private async writeAll(
    targets: readonly CosemAttributeDescriptorWithSelection[],
    values: readonly Uint8Array[],
    call: ServiceCall,
  ): Promise<readonly DataAccessResultId[]> {
    const results: DataAccessResultId[] = [];
    for (const [i, target] of targets.entries()) {
      const value = values[i];
      // Values without a target are not looked at; a target without a value has nothing to be set to.
      results.push(value === undefined ? "type-unmatched" : await this.write(target, value, call));
    }
    return results;
  }

  private async write(
    { cosemAttributeDescriptor, accessSelection }: CosemAttributeDescriptorWithSelection,
    value: Uint8Array,
    call: ServiceCall,
  ): Promise<DataAccessResultId> {
    if (accessSelection !== undefined && !call.conformance.includes("selective-access")) {
      return "scope-of-access-violated";
    }
    return this.view.write(cosemAttributeDescriptor, accessSelection, value);
  }
}

/** The encoded values in joined blocks: one Data, or a list of them. Undefined when they are something else. */
export function splitValues(octets: Uint8Array, list: boolean): readonly Uint8Array[] | undefined {
  if (!list) return [octets];
  const r = new Reader(octets);
  return tryDecode(() => {
    const values: Uint8Array[] = [];
    for (let left = r.count(1); left > 0; left--) {
      const start = r.pos;
      readData(r);
      values.push(octets.subarray(start, r.pos));
    }
    r.finish();
    return values;
  });
}

function lastResponse(id: InvokeIdAndPriority, blockNumber: number, result: DataAccessResultId): Uint8Array {
  return encodeXdlmsApdu({ kind: "set-response-last-datablock", invokeIdAndPriority: id, result, blockNumber });
}

function listResponse(invokeIdAndPriority: InvokeIdAndPriority, result: readonly DataAccessResultId[]): Uint8Array {
  return encodeXdlmsApdu({ kind: "set-response-with-list", invokeIdAndPriority, result });
}

function longListResponse(
  invokeIdAndPriority: InvokeIdAndPriority,
  blockNumber: number,
  result: readonly DataAccessResultId[],
): Uint8Array {
  return encodeXdlmsApdu({ kind: "set-response-last-datablock-with-list", invokeIdAndPriority, result, blockNumber });
}

const anyId: InvokeIdAndPriority = { invokeId: 0, reserved: 0, serviceClass: "confirmed", priority: "normal" };

/** Octets of the answers to lists, besides the results, of one octet each, and their count. */
const listOverhead: number = listResponse(anyId, []).length - 1;
const longListOverhead: number = longListResponse(anyId, 1, []).length - 1;
