import { type CosemObject, EncodeError, type RequestContext, type ServerObject } from "@cosemkit/core";
import { leastPduSize } from "../association/conformance.ts";
import { currentAssociation, isCipheredContext, referencingOf } from "../association/referencing.ts";
import type { AssociationEvent } from "../association/server-association.ts";
import type { ClientTerms } from "../association/server-client-terms.ts";
import { GuessGuard } from "../association/server-guess-guard.ts";
import type { PushApdu } from "../push/push.ts";
import type { CryptoProvider } from "../security/crypto-provider.ts";
import { checkSystemTitle } from "../security/system-title.ts";
import type { ClientRights } from "./access-rights.ts";
import { shortNameAssociation } from "./association-sn-object.ts";
import { ClientView, type Invocation } from "./client-view.ts";
import type { ServedDevice, SessionOptions } from "./endpoint.ts";
import { defaultServerLimits, type ServerLimits } from "./limits.ts";
import type { NotifyOutcome } from "./notify.ts";
import { PreEstablishedAssociation } from "./pre-established.ts";
import { ServerSession } from "./server-session.ts";
import { ShortNames } from "./short-names.ts";

/** One client of a server: how it has to prove itself, and what it then may do. */
export interface ServerClient extends ClientTerms, ClientRights {
  /** Its address: 16 is the public client, 1 the management client. */
  readonly sap: number;
  /** Logical name of the security setup object that its association refers to. */
  readonly securitySetup?: string | undefined;
}

/** What became of a push; `address` is the destination. */
export type PushEvent =
  /** It was sent, and confirmed where that was asked for. */
  | { readonly kind: "pushed"; readonly attempt: number; readonly confirmed: boolean }
  /** It failed, and is tried again in `retryIn` seconds, or not. */
  | {
      readonly kind: "push-failed";
      readonly attempt: number;
      readonly error: unknown;
      readonly retryIn: number | undefined;
    };

/** What happened in a server; for logs and monitoring. */
export type ServerEvent = {
  /** SAP of the client. */
  readonly client: number;
  /** Where it connects from; empty when the transport does not say. */
  readonly address: string;
} & (
  | AssociationEvent
  /** A handler threw something that is not a result for the client. */
  | { readonly kind: "handler-failed"; readonly error: unknown; readonly what: string }
  /** A method was invoked, such as a disconnection, or refused. */
  | ({ readonly kind: "invoked" } & Invocation)
  | PushEvent
  /** The client confirms that it has a DataNotification. */
  | { readonly kind: "confirmed"; readonly invokeId: number }
  /** The session itself failed, and the association was ended. */
  | { readonly kind: "session-failed"; readonly error: unknown }
);

export interface CosemServerOptions {
  readonly provider: CryptoProvider;
  /** The server's own system title: 8 octets. */
  readonly systemTitle: Uint8Array;
  /** Address of the logical device; 1, the management logical device, by default. */
  readonly sap?: number;
  /** All objects but the current association, which each client has of its own. */
  readonly objects: readonly ServerObject[];
  readonly clients: readonly ServerClient[];
  /** Base names of objects, for clients that use short names; what it leaves out is made up, the same every time. */
  readonly baseName?: (object: CosemObject) => number | undefined;
  /** Octets of the longest APDU that the server takes; 1,024 by default. */
  readonly maxPduSize?: number;
  readonly limits?: Partial<ServerLimits>;
  /** Shared by servers that a guesser could try in turn; each has its own by default. */
  readonly guard?: GuessGuard;
  readonly onEvent?: (event: ServerEvent) => void;
}

/**
 * A logical device that answers clients: its objects, and the clients it knows. It does no I/O: a transport opens a
 * session for each client of each connection, gives it APDUs and sends what comes back.
 */
export class CosemServer implements ServedDevice {
  readonly provider: CryptoProvider;
  readonly systemTitle: Uint8Array;
  readonly sap: number;
  readonly objects: readonly ServerObject[];
  readonly maxPduSize: number;
  readonly limits: ServerLimits;
  readonly guard: GuessGuard;
  /** Of servers in which some client may use short names. */
  readonly shortNames: ShortNames;
  private readonly clients: ReadonlyMap<number, ServerClient>;
  private readonly onEvent: ((event: ServerEvent) => void) | undefined;
  /** The sessions that can be sent something unasked. */
  private readonly sessions = new Set<ServerSession>();

  /**
   * Throws `EncodeError` for two objects with the same class and logical name, two clients with the same SAP, a client
   * that needs a security setup and has none, a PDU size that is not in 12..65535, or base names that do not fit.
   */
  constructor(options: CosemServerOptions) {
    const { provider, systemTitle, objects, clients, maxPduSize = 1_024 } = options;
    checkSystemTitle(systemTitle, "the server's");
    if (!(Number.isInteger(maxPduSize) && maxPduSize >= leastPduSize && maxPduSize <= 0xffff)) {
      throw invalid(`${maxPduSize} is not in ${leastPduSize}..65535`, "maxPduSize");
    }
    checkObjects(objects);
    checkClients(clients);
    this.provider = provider;
    this.systemTitle = systemTitle;
    this.sap = options.sap ?? 1;
    this.objects = objects;
    this.maxPduSize = maxPduSize;
    this.limits = { ...defaultServerLimits, ...options.limits };
    this.guard = options.guard ?? new GuessGuard();
    const byShortName = clients.some(({ contexts = [] }) => contexts.some((one) => referencingOf(one) === "short"));
    this.shortNames = new ShortNames(byShortName ? objects : [], shortNameAssociation, options.baseName);
    this.clients = new Map(clients.map((client) => [client.sap, client]));
    this.onEvent = options.onEvent;
  }

  /**
   * A session with one client over one connection. A client that the server does not know has a session as well, in
   * which every association is refused. `address`: where the client connects from, so that one who guesses passwords
   * does not lock out the others.
   */
  open(client: number, address = "", options: SessionOptions = {}): ServerSession {
    const session = new ServerSession(this, client, this.clients.get(client), address, options, (event) =>
      this.report({ client, address, ...event }),
    );
    if (options.send !== undefined) this.sessions.add(session);
    return session;
  }

  /**
   * Sends a notification to a client over each connection on which it is there, protected as its association is: an
   * EventNotification, a DataNotification or an InformationReport, whichever its `conformance` grants it and it proposed.
   * An outcome for each connection; none when the client is not there. Never throws.
   */
  notify(client: number, notification: PushApdu): Promise<readonly NotifyOutcome[]> {
    const there = [...this.sessions].filter(({ clientSap, state }) => clientSap === client && state === "associated");
    return Promise.all(there.map((session) => session.notify(notification)));
  }

  /** What is known of a client without an association; undefined for a client that the server does not know. */
  preEstablished(client: number): PreEstablishedAssociation | undefined {
    const terms = this.clients.get(client);
    if (terms === undefined) return undefined;
    const security =
      terms.contexts === undefined || terms.contexts.includes("ln-ciphering") ? terms.security : undefined;
    // The client's own keys protect what it gets to see.
    const view = this.view(terms, { client, authenticated: security !== undefined });
    return new PreEstablishedAssociation(client, view, security);
  }

  /** The device itself, which may do everything: for its scripts and schedules. What it invokes is reported as of client 0. */
  get self(): ClientView {
    return this.view({}, { client: 0, authenticated: true });
  }

  private view(rights: ClientRights, context: RequestContext): ClientView {
    const { client } = context;
    return new ClientView({
      objects: this.objects,
      rights,
      context,
      onFailure: (error, what) => this.report({ client, address: "", kind: "handler-failed", error, what }),
      onInvoked: (invocation) => this.report({ client, address: "", kind: "invoked", ...invocation }),
    });
  }

  /** Reports what became of a push; for `PushSetup`. */
  reportPush(client: number, address: string, event: PushEvent): void {
    this.report({ client, address, ...event });
  }

  private report(event: ServerEvent): void {
    try {
      this.onEvent?.(event);
    } catch {
      // Who only watches must not get in the way of the service.
    }
  }

  /** A session that is over. */
  forget(session: ServerSession): void {
    this.sessions.delete(session);
  }
}

function checkObjects(objects: readonly ServerObject[]): void {
  const names = new Set<string>();
  for (const { definition, instanceId } of objects) {
    const name = `${instanceId}/${definition.classId}`;
    if (names.has(name)) throw invalid(`${name} is there twice`, "objects");
    if (instanceId === currentAssociation) throw invalid(`${name} is made for each client`, "objects");
    names.add(name);
  }
}

function checkClients(clients: readonly ServerClient[]): void {
  const saps = new Set<number>();
  for (const { sap, security, contexts, authentication } of clients) {
    if (saps.has(sap)) throw invalid(`client ${sap} is there twice`, "clients");
    saps.add(sap);
    const needs = authentication.mechanism === "hls-gmac" || contexts?.some(isCipheredContext) === true;
    if (needs && security === undefined) throw invalid(`client ${sap} needs a security setup`, "clients");
  }
}

function invalid(detail: string, path: string): EncodeError {
  return new EncodeError(detail, path, "server");
}
