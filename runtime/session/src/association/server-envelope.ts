/** How a request came, which is how its answer goes: plain, or with the same protection. */
export interface Envelope {
  /** Octets that the plain answer may have so that what is sent fits the client's PDU size. */
  readonly room: number;
  /** Protects the plain answer. Throws `SecurityError` when the invocation counter is used up. */
  seal(plain: Uint8Array): Uint8Array;
}

/** Octets of an A-XDR length field for `length`. */
export function lengthOctets(length: number): number {
  if (length < 0x80) return 1;
  let octets = 2;
  for (let rest = length; rest > 0xff; rest = Math.floor(rest / 256)) octets++;
  return octets;
}

/** The longest octet string that fits `room` octets with its length field; -1 when not even an empty one does. */
export function octetsThatFit(room: number): number {
  let octets = room - 1;
  while (octets >= 0 && octets + lengthOctets(octets) > room) octets--;
  return octets;
}

/** Security control (1), invocation counter (4) and tag (12) around each protected APDU. */
const bodyOverhead = 17;

/** Octets that a plain APDU may have so that its ciphered form has at most `pduSize`; `header`: see `headerOctets`. */
export function plainRoom(pduSize: number, header: number): number {
  return octetsThatFit(pduSize - header) - bodyOverhead;
}
