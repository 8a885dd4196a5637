import { decodeControl, describeKind } from "./hdlc-frame.ts";

/**
 * Why a station rejects a frame for good (FRMR):
 * - `control`: the control field is unknown
 * - `information`: the frame has an information field that its kind does not have
 * - `too-long`: the information field, or the message, is longer than agreed
 * - `nr`: N(R) acknowledges a frame that was not sent
 */
export type FrameRejectReason = "control" | "information" | "too-long" | "nr";

/** The information field of FRMR. */
export interface FrameReject {
  /** Control field of the frame that was rejected. */
  readonly control: number;
  /** Whether that frame was a response: the C/R bit. */
  readonly isResponse: boolean;
  /** V(S) of the station that rejects: what it sends next. */
  readonly vs: number;
  /** V(R) of the station that rejects: what it expects next. */
  readonly vr: number;
  /** None where the station does not say. */
  readonly reasons: readonly FrameRejectReason[];
}

// The third octet: w, x, y, z (ISO/IEC 13239, FRMR).
const bits: Readonly<Record<FrameRejectReason, number>> = {
  control: 0x01,
  information: 0x02,
  "too-long": 0x04,
  nr: 0x08,
};

/** Encodes the information field of FRMR (ISO/IEC 13239, modulo 8). */
export function encodeFrameReject({ control, isResponse, vs, vr, reasons }: FrameReject): Uint8Array {
  const why = reasons.reduce((octet, reason) => octet | bits[reason], 0);
  return Uint8Array.of(control, (vr << 5) | (isResponse ? 0x10 : 0) | (vs << 1), why);
}

/** Decodes the information field of FRMR; undefined where it is too short: there are servers that say nothing. */
export function decodeFrameReject(information: Uint8Array): FrameReject | undefined {
  const [control, variables, why] = information;
  if (control === undefined || variables === undefined || why === undefined) return undefined;
  return {
    control,
    isResponse: (variables & 0x10) !== 0,
    vs: (variables >>> 1) & 7,
    vr: variables >>> 5,
    reasons: (Object.keys(bits) as FrameRejectReason[]).filter((reason) => (why & bits[reason]) !== 0),
  };
}

const meanings: Readonly<Record<FrameRejectReason, string>> = {
  control: "it does not know the control field",
  information: "such a frame has no information field",
  "too-long": "the information field is too long: propose shorter ones",
  nr: "N(R) acknowledges what it did not send",
};

/** What an FRMR says, for messages that begin with who rejects. */
export function describeFrameReject(information: Uint8Array): string {
  const reject = decodeFrameReject(information);
  if (reject === undefined) return "rejects a frame and does not say which";
  const { kind, ns, nr } = decodeControl(reject.control);
  const numbers = [ns === undefined ? "" : ` N(S) ${ns}`, nr === undefined ? "" : ` N(R) ${nr}`].join("");
  const why = reject.reasons.map((reason) => meanings[reason]).join("; ") || "it does not say why";
  return `rejects the ${describeKind(kind)}${numbers}: ${why} (its V(S) is ${reject.vs}, V(R) ${reject.vr})`;
}
