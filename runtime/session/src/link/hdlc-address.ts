import { EncodeError } from "@cosemkit/core";

/**
 * An HDLC address (IEC 62056-46, 6.4.2). A client has one octet. A server has one (upper only), two (upper and
 * lower, one octet each) or four (two each). Upper is the logical device or the client, lower the physical device.
 */
export interface HdlcAddress {
  /** Logical device or client: 0..7F in one octet, 0..3FFF in two. */
  readonly upper: number;
  /** Physical device; undefined in an address of one octet. */
  readonly lower: number | undefined;
  /** Octets on the wire. */
  readonly octets: 1 | 2 | 4;
}

// One-octet addresses are in every frame: one shared object each.
const short: (HdlcAddress | undefined)[] = [];

function shortAddress(upper: number): HdlcAddress {
  let address = short[upper];
  if (address === undefined) {
    address = Object.freeze<HdlcAddress>({ upper, lower: undefined, octets: 1 });
    short[upper] = address;
  }
  return address;
}

/**
 * Makes an address. Without `octets`: one octet without `lower`, two when both halves fit in seven bits, else four.
 * Throws `EncodeError` when the values do not fit.
 */
export function hdlcAddress(upper: number, lower?: number, octets?: 1 | 2 | 4): HdlcAddress {
  const size = octets ?? (lower === undefined ? 1 : upper <= 0x7f && lower <= 0x7f ? 2 : 4);
  const address: HdlcAddress = { upper, lower, octets: size };
  checkAddress(address);
  return size === 1 ? shortAddress(upper) : address;
}

function checkAddress(address: HdlcAddress): void {
  const { upper, lower, octets } = address;
  const most = octets === 4 ? 0x3fff : 0x7f;
  if (octets !== 1 && octets !== 2 && octets !== 4) throw problem(`${octets} octets, 1, 2 or 4 expected`);
  if (!(Number.isInteger(upper) && upper >= 0 && upper <= most)) throw problem(`upper ${upper} is not in 0..${most}`);
  if (octets === 1) {
    if (lower !== undefined) throw problem("a lower address takes two or four octets");
  } else if (!(lower !== undefined && Number.isInteger(lower) && lower >= 0 && lower <= most)) {
    throw problem(`lower ${lower} is not in 0..${most}`);
  }
}

function problem(detail: string): EncodeError {
  return new EncodeError(`HDLC address: ${detail}`, "", "hdlc");
}

/**
 * Octets of the address that begins at `at`: up to the first with bit 0 set. 5 stands for "more than four",
 * 0 for "the octets end before the address does". Only 1, 2 and 4 are addresses.
 */
export function addressOctets(bytes: Uint8Array, at: number, end: number): number {
  for (let i = 0; i < 4; i++) {
    if (at + i >= end) return 0;
    if ((bytes[at + i]! & 1) === 1) return i + 1;
  }
  return 5;
}

/** The address of `octets` octets at `at`. */
export function readAddress(bytes: Uint8Array, at: number, octets: number): HdlcAddress {
  const first = bytes[at]! >>> 1;
  if (octets === 1) return shortAddress(first);
  const second = bytes[at + 1]! >>> 1;
  if (octets === 2) return { upper: first, lower: second, octets: 2 };
  return {
    upper: (first << 7) | second,
    lower: ((bytes[at + 2]! >>> 1) << 7) | (bytes[at + 3]! >>> 1),
    octets: 4,
  };
}

/** Writes an address at `at` and returns the position after it. Throws `EncodeError` when its values do not fit. */
export function writeAddress(out: Uint8Array, at: number, address: HdlcAddress): number {
  checkAddress(address);
  const { upper, octets } = address;
  const lower = address.lower ?? 0;
  if (octets === 1) {
    out[at] = (upper << 1) | 1;
  } else if (octets === 2) {
    out[at] = upper << 1;
    out[at + 1] = (lower << 1) | 1;
  } else {
    out[at] = (upper >>> 7) << 1;
    out[at + 1] = (upper & 0x7f) << 1;
    out[at + 2] = (lower >>> 7) << 1;
    out[at + 3] = ((lower & 0x7f) << 1) | 1;
  }
  return at + octets;
}

/** Whether two addresses have the same octets on the wire. */
export function sameAddress(a: HdlcAddress, b: HdlcAddress): boolean {
  return a === b || (a.upper === b.upper && a.lower === b.lower && a.octets === b.octets);
}

/** An address for messages: `1` or `1:17`. */
export function formatAddress(address: HdlcAddress): string {
  return address.lower === undefined ? `${address.upper}` : `${address.upper}:${address.lower}`;
}

function allStation(octets: number): number {
  return octets === 4 ? 0x3fff : 0x7f;
}

/** Whether a server address stands for more than one station: such frames are never answered. */
export function isBroadcast(address: HdlcAddress): boolean {
  const all = allStation(address.octets);
  return address.upper === all || address.lower === all;
}

/**
 * Whether a server whose address is `own` takes a frame sent to `received`: the same address, an all-station
 * address, or one of another length that the rules for inopportune lengths let through (IEC 62056-46, 6.4.2.4).
 * `calling`: this server has called the client, so that the CALLING physical address means it.
 */
export function acceptsAddress(own: HdlcAddress, received: HdlcAddress, calling = false): boolean {
  const all = allStation(received.octets);
  if (own.octets === received.octets) return matches(own, received.upper, received.lower, calling);
  if (own.octets === 1) {
    if (received.lower !== all) return false;
    if (received.octets === 4) return received.upper === all;
    return received.upper === all || received.upper === own.upper;
  }
  if (own.octets === 4) {
    return received.octets === 2 && matches(own, widen(received.upper), widen(received.lower), calling);
  }
  if (received.octets === 1) return false;
  if (received.lower === all) return received.upper === all;
  return received.lower === all - 1 && received.upper === 1 && own.upper === 1 && calling;
}

function matches(own: HdlcAddress, upper: number, lower: number | undefined, calling: boolean): boolean {
  const all = allStation(own.octets);
  if (upper !== own.upper && upper !== all) return false;
  return lower === own.lower || lower === all || (calling && lower === all - 1);
}

/** One octet to two: the reserved values at the top stay at the top. */
function widen(half: number | undefined): number {
  if (half === undefined) return 0;
  return half >= 0x7e ? half + (0x3fff - 0x7f) : half;
}

/** What to call the addresses of a connection in messages. */
export function describeConnection(client: HdlcAddress, server: HdlcAddress): string {
  return `client ${formatAddress(client)}, server ${formatAddress(server)}`;
}
