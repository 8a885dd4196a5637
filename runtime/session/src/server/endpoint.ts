import type { AssociationState } from "../association/server-association.ts";

/** How a session is to behave on its connection. */
export interface SessionOptions {
  /** Whether the link can carry several APDUs in one turn, for general block transfer; true unless told otherwise. */
  readonly streams?: boolean;
  /** Sends an APDU that nobody asked for; without it the session says nothing unasked. It must not throw. */
  readonly send?: (apdu: Uint8Array) => void;
}

/** One client on one connection: see `ServerSession`. */
export interface DeviceSession {
  readonly state: AssociationState;
  /** How often the client was turned down. */
  readonly refusals: number;
  /** Answers an APDU; undefined when it gets no answer. It never throws. */
  receive(apdu: Uint8Array): Promise<Uint8Array | undefined>;
  /** What follows the last answer in the same turn: more blocks of a general block transfer. */
  more(): readonly Uint8Array[];
  close(): void;
}

/** A logical device that an endpoint finds by its address: a `CosemServer`, or a `Gateway` to others. */
export interface ServedDevice {
  readonly sap: number;
  /** Octets of the longest APDU that it takes. */
  readonly maxPduSize: number;
  /** A session with a client that connects from `address`. */
  open(client: number, address?: string, options?: SessionOptions): DeviceSession;
}

/** An APDU for a session, and where its answer goes. */
export interface EndpointRequest {
  readonly session: DeviceSession;
  readonly apdu: Uint8Array;
  /** Sends the answer, or gives the turn back when there is none. Does nothing once the client has gone. */
  answer(reply: Uint8Array | undefined): void;
}

/** The server's end of one connection, without I/O: finds APDUs in a stream of octets and the session of each. */
export interface Endpoint {
  /** Takes octets; answer the requests one after the other. */
  receive(bytes: Uint8Array): readonly EndpointRequest[];
  /** Nothing has come for longer than a message may pause. */
  silence(): void;
  /** Counts whatever made sense: a connection on which it stands still is idle. */
  readonly activity: number;
  /** The stream makes no sense any more. */
  readonly broken: boolean;
  /** Whether a client has an association. */
  readonly associated: boolean;
  /** How often clients were turned down. */
  readonly refusals: number;
  /** The connection is gone. */
  close(): void;
}

export interface EndpointOptions {
  readonly devices: readonly ServedDevice[];
  /** Where the client connects from. */
  readonly address: string;
  readonly write: (bytes: Uint8Array) => void;
}

/** Pairs of client and logical device on one connection. */
export const mostSessions = 16;

/** Octets of the longest APDU of the devices: longer ones are not even collected. */
export function longestApdu(devices: readonly ServedDevice[]): number {
  return Math.max(associationRequestOctets, ...devices.map(({ maxPduSize }) => maxPduSize));
}

/** What an AARQ may take whatever the PDU size: it comes before one is agreed on. */
const associationRequestOctets = 1_024;
