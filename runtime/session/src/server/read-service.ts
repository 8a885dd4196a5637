import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { decodeData, encodeData } from "@cosemkit/model/apdu/data";
import {
  decodeReadRequest,
  encodeReadResponse,
  type ReadRequest,
  type ReadResult,
  type VariableAccessSpecification,
} from "@cosemkit/model/apdu/short-name";
import type { DataAccessResultId } from "@cosemkit/model/codes/data-access-result";
import { lengthOctets } from "../association/server-envelope.ts";
import { accessResultOf } from "../association/service-results.ts";
import { tryDecode } from "../association/try-decode.ts";
import { IncomingBlocks, OutgoingBlocks } from "./block-transfers.ts";
import type { ClientView } from "./client-view.ts";
import type { ServerLimits } from "./limits.ts";
import type { ServiceAnswer, ServiceCall } from "./service-call.ts";
import type { ShortNames } from "./short-names.ts";

type BlockAccess = Extract<VariableAccessSpecification, { kind: "read-data-block-access" }>;

/**
 * The Read service of one client (Green Book, Read service), with block transfer of long requests and answers: what the
 * blocks hold is the request or response without its tag. There is no invoke-id, so there is one transfer each way.
 */
export class ReadService {
  private readonly view: ClientView;
  private readonly names: ShortNames;
  private readonly limits: ServerLimits;
  private incoming: IncomingBlocks | undefined = undefined;
  private outgoing: OutgoingBlocks | undefined = undefined;

  constructor(view: ClientView, names: ShortNames, limits: ServerLimits) {
    this.view = view;
    this.names = names;
    this.limits = limits;
  }

  async answer(request: ReadRequest, call: ServiceCall): Promise<ServiceAnswer> {
    const { conformance } = call;
    if (!conformance.includes("read")) return "service-not-supported";
    const [first, ...rest] = request;
    if (first === undefined) return "other-reason";
    if (first.kind === "block-number-access" || first.kind === "read-data-block-access") {
      if (!mayCut(call)) return "service-not-supported";
      if (rest.length > 0) return "other-reason";
      return first.kind === "block-number-access" ? this.next(first.blockNumber, call) : this.take(first, call);
    }
    this.incoming = undefined;
    return this.readAll(request, call);
  }

  /** A part of a long request. */
  private async take(block: BlockAccess, call: ServiceCall): Promise<ServiceAnswer> {
    this.outgoing = undefined;
    if (block.blockNumber === 1) this.incoming = new IncomingBlocks(this.limits.requestBytes);
    const { incoming } = this;
    const arrival = incoming?.add(block);
    if (arrival === "more") return response([{ kind: "block-number", value: block.blockNumber }]);
    this.incoming = undefined;
    if (arrival !== "complete") return response([refused(failureOf(arrival))]);
    const request = tryDecode(() => decodeReadRequest(incoming!.take()));
    return request === undefined ? "other-reason" : this.readAll(request, call);
  }

  /** The block after the one that the client has. */
  private next(blockNumber: number, call: ServiceCall): ServiceAnswer {
    const { outgoing } = this;
    this.incoming = undefined;
    if (outgoing?.last === blockNumber) return this.block(outgoing, call);
    this.outgoing = undefined;
    return response([refused(outgoing === undefined ? "no-long-get-in-progress" : "data-block-number-invalid")]);
  }

  private async readAll(request: ReadRequest, call: ServiceCall): Promise<ServiceAnswer> {
    this.outgoing = undefined;
    if (request.length > 1 && !call.conformance.includes("multiple-references")) return "service-not-supported";
    // No method is invoked that could not be answered for.
    if (!mayCut(call) && shortestResponse(request.length) > call.room) return "pdu-too-long";
    const results: ReadResult[] = [];
    let octets = 0;
    for (const specification of request) {
      // One request could name a long profile thousands of times.
      const result: ReadResult =
        octets > this.limits.replyBytes ? refused("other-reason") : await this.read(specification, call);
      if (result.kind === "data") octets += encodeData(result.value).length;
      results.push(result);
    }
    const whole = response(results);
    if (whole.length <= call.room) return whole;
    const body = encodeReadResponse(results);
    const blockSize = call.room - blockOverhead;
    // Blocks are numbered in two octets.
    if (!mayCut(call) || body.length > this.limits.replyBytes || body.length > 0xffff * (blockSize - 3)) {
      return "pdu-too-long";
    }
    this.outgoing = new OutgoingBlocks(body);
    return this.block(this.outgoing, call);
  }

  private async read(specification: VariableAccessSpecification, call: ServiceCall): Promise<ReadResult> {
    const { view, names } = this;
    switch (specification.kind) {
      case "variable-name": {
        const member = names.find(specification.value);
        if (member === undefined) return refused("object-undefined");
        // A method is invoked on purpose, with a parameter, and not by who tries all names.
        if (member.kind === "method") return refused("read-write-denied");
        const outcome = await view.read(member.descriptor, undefined);
        return outcome.kind === "data" ? { kind: "data", value: decodeData(outcome.bytes) } : refused(outcome.result);
      }
      case "parameterized-access": {
        if (!call.conformance.includes("parameterized-access")) return refused("scope-of-access-violated");
        const member = names.find(specification.variableName);
        const { selector: accessSelector, parameter: accessParameters } = specification;
        if (member === undefined) return refused("object-undefined");
        if (member.kind === "attribute") {
          const outcome = await view.read(member.descriptor, { accessSelector, accessParameters });
          return outcome.kind === "data" ? { kind: "data", value: decodeData(outcome.bytes) } : refused(outcome.result);
        }
        const { result, bytes } = await view.invoke(member.descriptor, encodeData(accessParameters));
        if (result !== "success") return { kind: "data-access-error", value: accessResultOf(result) };
        return { kind: "data", value: bytes === undefined ? { type: "null-data" } : decodeData(bytes) };
      }
      default:
        return refused("other-reason");
    }
  }

  private block(transfer: OutgoingBlocks, call: ServiceCall): Uint8Array {
    const block = transfer.next(call.room - blockOverhead);
    if (block.lastBlock) this.outgoing = undefined;
    return response([{ kind: "data-block-result", ...block }]);
  }
}

/** Why blocks of a request came to nothing. */
function failureOf(arrival: "number" | "excess" | undefined): DataAccessResultId {
  if (arrival === undefined) return "no-long-get-in-progress";
  return arrival === "number" ? "data-block-number-invalid" : "long-get-aborted";
}

function mayCut({ conformance }: ServiceCall): boolean {
  return conformance.includes("block-transfer-with-get-or-read");
}

function refused(value: DataAccessResultId): ReadResult {
  return { kind: "data-access-error", value };
}

function response(value: readonly ReadResult[]): Uint8Array {
  return encodeXdlmsApdu({ kind: "read-response", value });
}

/** Octets of a response with so many results, none of which says more than that it went well or not. */
function shortestResponse(results: number): number {
  return 1 + lengthOctets(results) + 2 * results;
}

/** Octets of a response with a block, besides the length field and the octets of the block. */
const blockOverhead: number =
  response([{ kind: "data-block-result", lastBlock: true, blockNumber: 1, rawData: new Uint8Array(0) }]).length - 1;
