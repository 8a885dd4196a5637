/**
 * Why a server rejects a frame for good (FRMR):
 * - `control`: the control field is unknown
 * - `too-long`: the information field, or the message, is longer than agreed
 * - `nr`: N(R) acknowledges a frame that was not sent
 */
export type FrameRejectReason = "control" | "too-long" | "nr";

// The third octet: w unknown control field, x information field not allowed, y too long, z N(R) (ISO/IEC 13239).
const bits: Readonly<Record<FrameRejectReason, number>> = { control: 0x01, "too-long": 0x04, nr: 0x08 };
const informationNotAllowed = 0x02;

/** The information field of FRMR: the control field of the rejected command, V(S) and V(R) of the server, the reason. */
export function encodeFrameReject(control: number, vs: number, vr: number, reason: FrameRejectReason): Uint8Array {
  return Uint8Array.of(control, (vr << 5) | (vs << 1), bits[reason]);
}

/** What an FRMR says, for messages. */
export function describeFrameReject(information: Uint8Array): string {
  if (information.length < 3) return "no reason given";
  const reason = information[2]!;
  const said: string[] = [];
  if (reason & bits.control) said.push("unknown control field");
  if (reason & informationNotAllowed) said.push("information field not allowed");
  if (reason & bits["too-long"]) said.push("information field too long");
  if (reason & bits.nr) said.push("invalid N(R)");
  const control = information[0]!.toString(16).padStart(2, "0");
  return `control field ${control}: ${said.length === 0 ? "no reason given" : said.join(", ")}`;
}
