import { encodeXdlmsApdu, type XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { ServiceErrorServiceId } from "@cosemkit/model/codes/service-error-service";
import { tagOf } from "../association/apdu-tags.ts";
import { associationBaseName, methodOffset } from "../association/referencing.ts";
import { associationSnObject, shortNameAssociation } from "./association-sn-object.ts";
import { ReadService } from "./read-service.ts";
import { exceptionFor, type ServiceAnswer, type ServiceCall, type ServiceRefusal } from "./service-call.ts";
import type { ClientServices, ClientServicesOptions, ServiceProvider } from "./service-provider.ts";
import { WriteService } from "./write-service.ts";

/** Read, Write and UnconfirmedWrite of one client. */
class ShortNameServices implements ClientServices {
  private readonly read: ReadService;
  private readonly write: WriteService;

  constructor({ view, names, limits }: ClientServicesOptions) {
    this.read = new ReadService(view, names, limits);
    this.write = new WriteService(view, names, limits);
  }

  async answer(request: XdlmsApdu, call: ServiceCall): Promise<ServiceAnswer | "service-unknown"> {
    switch (request.kind) {
      case "read-request":
        return this.read.answer(request.value, call);
      case "write-request":
        return this.write.answer(request, call);
      case "unconfirmed-write-request":
        await this.write.perform(request, call);
        return "other-reason";
      default:
        return "service-unknown";
    }
  }
}

const replyToHls = shortNameAssociation.definition.methods.find(({ name }) => name === "reply_to_HLS_authentication")!;
const replyToHlsName = associationBaseName + methodOffset(replyToHls)!;

/** The services that a ConfirmedServiceError can name, by the first octet of their requests. */
const confirmed: ReadonlyMap<number, "read" | "write"> = new Map([
  [tagOf("read-request"), "read"],
  [tagOf("write-request"), "write"],
]);

/** Objects by short names. A Read or Write that is refused as a whole is answered with a ConfirmedServiceError. */
export const shortNameProvider: ServiceProvider = {
  associationObject: associationSnObject,
  services: (options) => new ShortNameServices(options),

  pass3Of: (request) => {
    if (request.kind !== "read-request" || request.value.length !== 1) return undefined;
    const [access] = request.value;
    if (access?.kind !== "parameterized-access" || access.variableName !== replyToHlsName) return undefined;
    return access.parameter.type === "octet-string" ? access.parameter.value : undefined;
  },

  answerPass3: (_request, pass4) =>
    encodeXdlmsApdu({
      kind: "read-response",
      value: [
        pass4 === undefined
          ? { kind: "data-access-error", value: "other-reason" }
          : { kind: "data", value: { type: "octet-string", value: pass4 } },
      ],
    }),

  refuse: (tag, refusal, envelope) => {
    const service = confirmed.get(tag);
    if (service === undefined) return exceptionFor(refusal);
    const value =
      refusal === "operation-not-possible"
        ? ({ kind: "vde-state-error", value: "no-dlms-context" } as const)
        : ({ kind: "service", value: serviceErrors[refusal] } as const);
    return envelope.seal(encodeXdlmsApdu({ kind: "confirmed-service-error", value: { kind: service, value } }));
  },
};

const serviceErrors: Readonly<Record<Exclude<ServiceRefusal, "operation-not-possible">, ServiceErrorServiceId>> = {
  "pdu-too-long": "pdu-size",
  "service-not-supported": "service-unsupported",
  "service-unknown": "service-unsupported",
  "not-understood": "other",
  "other-reason": "other",
};
