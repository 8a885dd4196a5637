import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, encodeData } from "@cosemkit/model/apdu/data";
import {
  decodeWriteRequest,
  type UnconfirmedWriteRequest,
  type VariableAccessSpecification,
  type WriteRequest,
  type WriteResult,
} from "@cosemkit/model/apdu/short-name";
import type { DataAccessResult, DataAccessResultId } from "@cosemkit/model/codes/data-access-result";
import { lengthOctets } from "../association/server-envelope.ts";
import { accessResultOf } from "../association/service-results.ts";
import { tryDecode } from "../association/try-decode.ts";
import { IncomingBlocks } from "./block-transfers.ts";
import type { ClientView } from "./client-view.ts";
import type { ServerLimits } from "./limits.ts";
import type { ServiceAnswer, ServiceCall } from "./service-call.ts";
import type { ShortNames } from "./short-names.ts";

type BlockAccess = Extract<VariableAccessSpecification, { kind: "write-data-block-access" }>;

/**
 * The Write and UnconfirmedWrite services of one client (Green Book, Write service). Blocks hold a write-request without
 * its tag. Who writes to the short name of a method invokes it, and hears nothing of what it returns.
 */
export class WriteService {
  private readonly view: ClientView;
  private readonly names: ShortNames;
  private readonly limits: ServerLimits;
  private incoming: IncomingBlocks | undefined = undefined;

  constructor(view: ClientView, names: ShortNames, limits: ServerLimits) {
    this.view = view;
    this.names = names;
    this.limits = limits;
  }

  async answer(request: WriteRequest, call: ServiceCall): Promise<ServiceAnswer> {
    if (!call.conformance.includes("write")) return "service-not-supported";
    const [first, ...rest] = request.variableAccessSpecification;
    if (first?.kind === "write-data-block-access") {
      if (!call.conformance.includes("block-transfer-with-set-or-write")) return "service-not-supported";
      const [data, ...more] = request.listOfData;
      if (data?.type !== "octet-string" || rest.length > 0 || more.length > 0) return "other-reason";
      return this.take(first, data.value, call);
    }
    this.incoming = undefined;
    return this.writeAll(request, call);
  }

  /** Writes what can be written; nobody hears of the rest. */
  async perform(request: UnconfirmedWriteRequest, call: ServiceCall): Promise<void> {
    if (!call.conformance.includes("unconfirmed-write") || refusalOf(request, call) !== undefined) return;
    await this.results(request, call);
  }

  /** A part of a long request. */
  private async take(
    { blockNumber, lastBlock }: BlockAccess,
    rawData: Uint8Array,
    call: ServiceCall,
  ): Promise<ServiceAnswer> {
    if (blockNumber === 1) this.incoming = new IncomingBlocks(this.limits.requestBytes);
    const { incoming } = this;
    const arrival = incoming?.add({ blockNumber, lastBlock, rawData });
    if (arrival === "more") return response([{ kind: "block-number", value: blockNumber }]);
    this.incoming = undefined;
    if (arrival !== "complete") return response([resultOf(failureOf(arrival))]);
    const request = tryDecode(() => decodeWriteRequest(incoming!.take()));
    return request === undefined ? "other-reason" : this.writeAll(request, call);
  }

  private async writeAll(request: WriteRequest, call: ServiceCall): Promise<ServiceAnswer> {
    const refusal = refusalOf(request, call);
    if (refusal !== undefined) return refusal;
    // Nothing is written that could not be answered for.
    const { length } = request.variableAccessSpecification;
    if (responseOverhead + lengthOctets(length) + 2 * length > call.room) return "pdu-too-long";
    return response((await this.results(request, call)).map(resultOf));
  }

  private async results(
    { variableAccessSpecification, listOfData }: WriteRequest | UnconfirmedWriteRequest,
    call: ServiceCall,
  ): Promise<readonly DataAccessResult[]> {
    const results: DataAccessResult[] = [];
    for (const [i, specification] of variableAccessSpecification.entries()) {
      results.push(await this.write(specification, listOfData[i]!, call));
    }
    return results;
  }

  private async write(
    specification: VariableAccessSpecification,
    value: Data,
    call: ServiceCall,
  ): Promise<DataAccessResult> {
    const { view, names } = this;
    switch (specification.kind) {
      case "variable-name": {
        const member = names.find(specification.value);
        if (member === undefined) return "object-undefined";
        if (member.kind === "attribute") return view.write(member.descriptor, undefined, encodeData(value));
        return accessResultOf((await view.invoke(member.descriptor, encodeData(value))).result);
      }
      case "parameterized-access": {
        if (!call.conformance.includes("parameterized-access")) return "scope-of-access-violated";
        const member = names.find(specification.variableName);
        if (member === undefined) return "object-undefined";
        // The parameter of a method is the value: it has none besides.
        if (member.kind === "method") return "scope-of-access-violated";
        const { selector: accessSelector, parameter: accessParameters } = specification;
        return view.write(member.descriptor, { accessSelector, accessParameters }, encodeData(value));
      }
      default:
        return "other-reason";
    }
  }
}

function refusalOf(
  { variableAccessSpecification: { length }, listOfData }: WriteRequest | UnconfirmedWriteRequest,
  { conformance }: ServiceCall,
): "other-reason" | "service-not-supported" | undefined {
  // Which value goes where cannot be told.
  if (length === 0 || length !== listOfData.length) return "other-reason";
  return length > 1 && !conformance.includes("multiple-references") ? "service-not-supported" : undefined;
}

/** Why blocks of a request came to nothing. */
function failureOf(arrival: "number" | "excess" | undefined): DataAccessResultId {
  if (arrival === undefined) return "no-long-set-in-progress";
  return arrival === "number" ? "data-block-number-invalid" : "long-set-aborted";
}

function resultOf(value: DataAccessResult): WriteResult {
  return value === "success" ? { kind: "success" } : { kind: "data-access-error", value };
}

function response(value: readonly WriteResult[]): Uint8Array {
  return encodeXdlmsApdu({ kind: "write-response", value });
}

/** Octets of a response besides its results, of up to two octets each, and their count. */
const responseOverhead: number = response([]).length - 1;
