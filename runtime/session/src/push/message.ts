import type { DlmsError } from "@cosemkit/core";
import type { CosemApdu, XdlmsApdu } from "@cosemkit/model/apdu/apdu";
import type { Data } from "@cosemkit/model/apdu/data";
import type { KeyInfo } from "@cosemkit/model/apdu/general";
import type { GeneralFields } from "../association/general-ciphering.ts";
import type { HdlcAddress } from "../link/hdlc-address.ts";
import type { HdlcFrameKind } from "../link/hdlc-frame.ts";
import type { HdlcParameters } from "../link/hdlc-parameters.ts";
import type { LlcDirection } from "../link/llc.ts";
import type { KeyScope } from "../security/keys.ts";

/** Something worth knowing about a message that was decoded all the same. */
export interface MessageWarning {
  readonly code: string;
  readonly message: string;
  /** Offset in the APDU or Data, where there is one. */
  readonly offset?: number | undefined;
}

/** One or more HDLC frames; addresses, control field and sequence numbers are those of the first. */
export interface HdlcLayer {
  readonly layer: "hdlc";
  readonly frames: number;
  readonly kind: HdlcFrameKind;
  readonly destination: HdlcAddress;
  readonly source: HdlcAddress;
  readonly pollFinal: boolean;
  readonly ns: number | undefined;
  readonly nr: number | undefined;
  readonly segmented: boolean;
  /** What SNRM and UA negotiate. */
  readonly parameters: HdlcParameters | undefined;
}

export interface LlcLayer {
  readonly layer: "llc";
  readonly direction: LlcDirection;
}

export interface WrapperLayer {
  readonly layer: "wrapper";
  readonly version: 1;
  readonly sourceWPort: number;
  readonly destinationWPort: number;
  readonly length: number;
}

/** One or more M-Bus long frames; the fields are those of the first. */
export interface MbusLayer {
  readonly layer: "mbus";
  readonly frames: number;
  readonly control: number;
  readonly address: number;
  readonly sourceSap: number;
  readonly destinationSap: number;
}

/** A general block transfer that was put together. */
export interface BlockTransferLayer {
  readonly layer: "gbt";
  readonly blocks: number;
}

/** The security header of a ciphered APDU. */
export interface SecurityLayer {
  readonly layer: "security";
  readonly scope: KeyScope;
  readonly systemTitle: Uint8Array | undefined;
  readonly suite: number;
  /** Whether a tag was verified. Never true for what was not deciphered. */
  readonly authenticated: boolean;
  readonly encrypted: boolean;
  readonly broadcast: boolean;
  readonly invocationCounter: number;
  /** In general-ciphering. */
  readonly general?: GeneralLayer | undefined;
}

/** What a general-ciphering APDU says besides. */
export interface GeneralLayer extends Omit<GeneralFields, "originatorSystemTitle"> {
  readonly keyInfo: KeyInfo | undefined;
  /** The key that protects it, wrapped, where that is of this kind: brought by this APDU or by one before. */
  readonly wrapped: Uint8Array | undefined;
}

/** Packets of a capture file; place and time are those of the first. */
export interface PacketLayer {
  readonly layer: "tcp" | "udp";
  /** Address and port. */
  readonly source: string;
  readonly destination: string;
  /** Number of the packet in the capture, from 1. */
  readonly packet: number;
  /** When it was captured: ISO 8601, UTC. */
  readonly time: string | undefined;
}

/** A layer that was taken off, outermost first. */
export type MessageLayer =
  | PacketLayer
  | HdlcLayer
  | LlcLayer
  | WrapperLayer
  | MbusLayer
  | BlockTransferLayer
  | SecurityLayer;

/** A value with the octets it was decoded from. */
export interface Decoded<T> {
  readonly value: T;
  readonly octets: Uint8Array;
}

/** A message as far down as formats and keys allow. */
export interface DecodedMessage {
  /** Which `push` brought its first octet. */
  readonly input: number;
  readonly layers: readonly MessageLayer[];
  /** The APDU; undefined for frames that carry none, and for bare Data. Ciphered still where a key is missing. */
  readonly apdu: Decoded<CosemApdu> | undefined;
  /** What a gateway passes on, where that is ciphered: deciphered as far as the keys allow. */
  readonly userApdu: Decoded<CosemApdu> | undefined;
  /** What the user-information of an ACSE APDU holds, deciphered where the keys allow. */
  readonly userInformation: Decoded<XdlmsApdu> | undefined;
  /** Bare Data. */
  readonly data: Decoded<Data> | undefined;
  readonly warnings: readonly MessageWarning[];
}

/** Octets that became no message, with the reason. */
export interface FailedMessage {
  readonly input: number;
  readonly layers: readonly MessageLayer[];
  /** `DecodeError`, whose offset counts in the layer that failed, or `SecurityError`. */
  readonly error: DlmsError;
  /** The same place counted in the input, where it is known. */
  readonly inputOffset: number | undefined;
  /** The plain APDU or Data that could not be decoded, where it came so far. */
  readonly octets: Uint8Array | undefined;
}

export type MessageOutcome = DecodedMessage | FailedMessage;

/** Whether an outcome is a failure. */
export function isFailed(outcome: MessageOutcome): outcome is FailedMessage {
  return "error" in outcome;
}
