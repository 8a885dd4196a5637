import type { ConformanceBit } from "@cosemkit/model/apdu/initiate";
import type { ApplicationContextNameId } from "@cosemkit/model/codes/application-context-name";
import type { HlsManufacturer } from "../security/hls.ts";
import type { Secret } from "../security/keys.ts";
import type { ServerSecurity } from "./server-security.ts";

/** How a client has to prove itself (Green Book, authentication mechanisms). */
export type ServerAuthentication =
  | { readonly mechanism: "none" }
  | { readonly mechanism: "lls"; readonly password: Secret }
  | { readonly mechanism: "hls"; readonly manufacturer: HlsManufacturer }
  | { readonly mechanism: "hls-md5" | "hls-sha1" | "hls-sha256"; readonly secret: Secret }
  | { readonly mechanism: "hls-gmac" };

/** Whether objects are reached by logical or by short names, and without ciphering or with it. */
export type ServerContext = ApplicationContextNameId;

/** What a server asks of one client, and offers it. */
export interface ClientTerms {
  readonly authentication: ServerAuthentication;
  /** Needed for ciphering and for GMAC. */
  readonly security?: ServerSecurity | undefined;
  /** The contexts allowed; by default logical names alone, ciphered where there is `security`, else not. */
  readonly contexts?: readonly ServerContext[] | undefined;
  /** What it may propose; by default all that the server can do, but for sending what nobody asked for. */
  readonly conformance?: readonly ConformanceBit[] | undefined;
}
