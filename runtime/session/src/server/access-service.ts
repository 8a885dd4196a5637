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
const nothingSize: number = encodeData(nothing).length;

/**
 * The ACCESS service of one client (Green Book, ACCESS service): gets, sets and actions of one request, done in order. A
 * response has one result for each; of what is not tried after an error, when the client asks to break there, it is
 * other-reason. The response must fit the client's PDU: long ones are for general block transfer. A request whose shortest
 * response does not fit is refused before anything is done; one that only gets, when its values turn out too long. What
 * sets or invokes is always answered for: then a value that does not fit is left out of the response.
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
      longInvokeIdAndPriority: { processingOption },
      accessRequestSpecification: specifications,
      accessRequestListOfData: data,
    } = request;
    if (specifications.length !== data.length) return "other-reason";
    const breaks = processingOption === "break-on-error";
    if (specifications.length > this.limits.specifications) return "other-reason";
    const untried = specifications.map((one) => refused(one));
    let room = call.room - responseTo(request, untried).length;
    // Nothing is done that could not be answered for.
    if (room < 0) return "pdu-too-long";
    const changes = specifications.some(({ kind }) => !kind.startsWith("access-request-get"));
    const outcomes: Outcome[] = [];
    let failed = false;
    let octets = 0;
    for (const [i, specification] of specifications.entries()) {
      // One request could name a long profile thousands of times.
      const skip: boolean = (failed && breaks) || octets > this.limits.replyBytes;
      const served: Outcome = skip ? untried[i]! : await this.serve(specification, data[i]!, call);
      const size = encodeData(served.data).length - nothingSize;
      const outcome: Outcome = changes && size > room ? withoutData(served, untried[i]!) : served;
      room -= outcome === served ? size : 0;
      octets += size;
      failed ||= outcome.specification.value !== "success";
      outcomes.push(outcome);
    }
    const response = responseTo(request, outcomes);
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

function responseTo(
  { longInvokeIdAndPriority, accessRequestSpecification }: AccessRequest,
  outcomes: readonly Outcome[],
): Uint8Array {
  const isDescriptive = longInvokeIdAndPriority.selfDescriptive === "self-descriptive";
  return encodeXdlmsApdu({
    kind: "access-response",
    longInvokeIdAndPriority,
    dateTime: new Uint8Array(0),
    accessRequestSpecification: isDescriptive ? accessRequestSpecification : undefined,
    accessResponseListOfData: outcomes.map((one) => one.data),
    accessResponseSpecification: outcomes.map((one) => one.specification),
  });
}

/** A get whose value is left out did not succeed; an action was done all the same. */
function withoutData({ specification }: Outcome, untried: Outcome): Outcome {
  return specification.kind === "access-response-get" ? untried : { data: nothing, specification };
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
