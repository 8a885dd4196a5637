import type { ServerObject } from "@cosemkit/core";
import type { XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Envelope } from "../association/server-envelope.ts";
import type { AssociationObjectOptions } from "./association-object.ts";
import type { ClientView } from "./client-view.ts";
import type { ServerLimits } from "./limits.ts";
import type { ServiceAnswer, ServiceCall, ServiceRefusal } from "./service-call.ts";
import type { ShortNames } from "./short-names.ts";

/** The services by which one client reaches its objects, with the block transfers that are under way. */
export interface ClientServices {
  answer(request: XdlmsApdu, call: ServiceCall): Promise<ServiceAnswer | "service-unknown">;
}

export interface ClientServicesOptions {
  readonly view: ClientView;
  readonly limits: ServerLimits;
  readonly names: ShortNames;
}

/** All that depends on how the objects of an association are named: by logical names or by short names. */
export interface ServiceProvider {
  /** The client's own association as an object. */
  associationObject(options: AssociationObjectOptions): ServerObject;
  services(options: ClientServicesOptions): ClientServices;
  /** What is in pass 3 of HLS; undefined for any other request. */
  pass3Of(request: XdlmsApdu): Uint8Array | undefined;
  /** Answers pass 3 with pass 4; undefined when pass 3 was wrong. */
  answerPass3(request: XdlmsApdu, pass4: Uint8Array | undefined): Uint8Array;
  /** Turns down a request as a whole; `tag` is the first octet of the plain request. */
  refuse(tag: number, refusal: ServiceRefusal, envelope: Envelope): Uint8Array;
}
