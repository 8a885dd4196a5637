import type {
  AccessRequest,
  AccessRequestSpecification,
  AccessResponseSpecification,
} from "@cosemkit/model/apdu/access";
import { encodeXdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import type { ClientView } from "./client-view.ts";
import type { ServerLimits } from "./limits.ts";
import type { ServiceAnswer, ServiceCall } from "./service-call.ts";

/** What one specification of a request gave. */
interface Outcome {
  readonly data: Data;
  readonly specification: AccessResponseSpecification;
}

const nothing: Data = { type: "null-data" };

/**
 * The ACCESS service of one client (Green Book, ACCESS service): gets, sets and actions of one request, done in order. A
 * response has one result for each; of what is not tried after an error, when the client asks to break there, it is
 * other-reason. The response must fit the client's PDU: long ones are for general block transfer.
 */
export class AccessService {
  private readonly view: ClientView;
  private readonly limits: ServerLimits;

  constructor(view: ClientView, limits: ServerLimits) {
    this.view = view;
    this.limits = limits;
  }

  async answer(request: AccessRequest, call: ServiceCall): Promise<ServiceAnswer> {
    if (!call.conformance.includes("access")) return "service-not-supported";
    const {
      longInvokeIdAndPriority,
      accessRequestSpecification: specifications,
      accessRequestListOfData: data,
    } = request;
    if (specifications.length !== data.length) return "other-reason";
    const breaks = longInvokeIdAndPriority.processingOption === "break-on-error";
    const outcomes: Outcome[] = [];
    let failed = false;
    let octets = 0;
    for (const [i, specification] of specifications.entries()) {
      // One request could name a long profile thousands of times.
      const skip: boolean = (failed && breaks) || octets > this.limits.replyBytes;
      const outcome: Outcome = skip ? refused(specification) : await this.serve(specification, data[i]!, call);
      octets += encodeData(outcome.data).length;
      failed ||= outcome.specification.value !== "success";
      outcomes.push(outcome);
    }
    const isDescriptive = longInvokeIdAndPriority.selfDescriptive === "self-descriptive";
    const response = encodeXdlmsApdu({
      kind: "access-response",
      longInvokeIdAndPriority,
      dateTime: new Uint8Array(0),
      accessRequestSpecification: isDescriptive ? specifications : undefined,
      accessResponseListOfData: outcomes.map((one) => one.data),
      accessResponseSpecification: outcomes.map((one) => one.specification),
    });
    return response.length <= call.room ? response : "pdu-too-long";
  }

  private async serve(specification: AccessRequestSpecification, data: Data, call: ServiceCall): Promise<Outcome> {
    const { view } = this;
    const selection = "accessSelection" in specification ? specification.accessSelection : undefined;
    if (selection !== undefined && !call.conformance.includes("selective-access")) {
      return refused(specification, "scope-of-access-violated");
    }
    switch (specification.kind) {
      case "access-request-get":
      case "access-request-get-with-selection": {
        const outcome = await view.read(specification.cosemAttributeDescriptor, selection);
        if (outcome.kind === "refused") return refused(specification, outcome.result);
        return { data: decodeData(outcome.bytes), specification: { kind: "access-response-get", value: "success" } };
      }
      case "access-request-set":
      case "access-request-set-with-selection": {
        const value = await view.write(specification.cosemAttributeDescriptor, selection, encodeData(data));
        return { data: nothing, specification: { kind: "access-response-set", value } };
      }
      case "access-request-action": {
        const { result, bytes } = await view.invoke(specification.cosemMethodDescriptor, encodeData(data));
        return {
          data: bytes === undefined ? nothing : decodeData(bytes),
          specification: { kind: "access-response-action", value: result },
        };
      }
    }
  }
}

type Refusal =
  | "other-reason"
  | Exclude<Extract<AccessResponseSpecification, { kind: "access-response-get" }>["value"], number>;

function refused(specification: AccessRequestSpecification, result: Refusal = "other-reason"): Outcome {
  switch (specification.kind) {
    case "access-request-get":
    case "access-request-get-with-selection":
      return { data: nothing, specification: { kind: "access-response-get", value: result } };
    case "access-request-set":
    case "access-request-set-with-selection":
      return { data: nothing, specification: { kind: "access-response-set", value: result } };
    case "access-request-action":
      return { data: nothing, specification: { kind: "access-response-action", value: "other-reason" } };
  }
}
