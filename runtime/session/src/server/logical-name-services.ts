import { equalBytes, obisToBytes } from "@cosemkit/core";
import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import { associationLnV1Class } from "@cosemkit/model/classes/association-ln-v1";
import { currentAssociation } from "../association/referencing.ts";
import { AccessService } from "./access-service.ts";
import { ActionService } from "./action-service.ts";
import { associationObject } from "./association-object.ts";
import { GetService } from "./get-service.ts";
import { exceptionFor, type ServiceAnswer, type ServiceCall } from "./service-call.ts";
import type { ClientServices, ClientServicesOptions, ServiceProvider } from "./service-provider.ts";
import { SetService } from "./set-service.ts";

/** GET, SET, ACTION and ACCESS of one client. */
class LogicalNameServices implements ClientServices {
  private readonly get: GetService;
  private readonly set: SetService;
  private readonly action: ActionService;
  private readonly access: AccessService;

  constructor({ view, limits }: ClientServicesOptions) {
    this.get = new GetService(view, limits);
    this.set = new SetService(view, limits);
    this.action = new ActionService(view, limits);
    this.access = new AccessService(view, limits);
  }

  async answer(request: XdlmsApdu, call: ServiceCall): Promise<ServiceAnswer | "service-unknown"> {
    switch (request.kind) {
      case "get-request-normal":
      case "get-request-next":
      case "get-request-with-list":
        return this.get.answer(request, call);
      case "set-request-normal":
      case "set-request-with-first-datablock":
      case "set-request-with-datablock":
      case "set-request-with-list":
      case "set-request-with-list-and-first-datablock":
        return this.set.answer(request, call);
      case "action-request-normal":
      case "action-request-next-pblock":
      case "action-request-with-list":
      case "action-request-with-first-pblock":
      case "action-request-with-list-and-first-pblock":
      case "action-request-with-pblock":
        return this.action.answer(request, call);
      case "access-request":
        return this.access.answer(request, call);
      default:
        return "service-unknown";
    }
  }
}

const replyToHls = associationLnV1Class.methods.find(({ name }) => name === "reply_to_HLS_authentication")!;

/** Objects by logical names. What is refused as a whole is answered with an exception-response. */
export const logicalNameProvider: ServiceProvider = {
  associationObject,
  services: (options) => new LogicalNameServices(options),

  pass3Of: (request) => {
    if (request.kind !== "action-request-normal") return undefined;
    const { cosemMethodDescriptor: target, methodInvocationParameters: parameters } = request;
    const isIt =
      target.classId === associationLnV1Class.classId &&
      target.methodId === replyToHls.id &&
      equalBytes(target.instanceId, obisToBytes(currentAssociation));
    return isIt && parameters?.type === "octet-string" ? parameters.value : undefined;
  },

  answerPass3: (request, pass4) => {
    if (request.kind !== "action-request-normal") throw new TypeError(`${request.kind} is no pass 3`);
    return encodeXdlmsApdu({
      kind: "action-response-normal",
      invokeIdAndPriority: request.invokeIdAndPriority,
      singleResponse:
        pass4 === undefined
          ? { result: "other-reason" }
          : { result: "success", returnParameters: { kind: "data", value: { type: "octet-string", value: pass4 } } },
    });
  },

  refuse: (_tag, refusal) => exceptionFor(refusal),
};
