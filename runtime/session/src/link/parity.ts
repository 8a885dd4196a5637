/**
 * Seven data bits and even parity in software: the sign-on of IEC 62056-21 is 7E1, the HDLC behind it 8N1, and many
 * serial drivers cannot change from one to the other on an open port. A character of 7E1 takes as long as one of 8N1.
 */

/** Adds even parity as bit 7. What was in bit 7 is lost. */
export function addEvenParity(bytes: Uint8Array): Uint8Array {
  return bytes.map((octet) => (isOdd(octet & 0x7f) ? octet | 0x80 : octet & 0x7f));
}

/** Whether the eight bits have an even number of ones. */
export function hasEvenParity(octet: number): boolean {
  return !isOdd(octet);
}

function isOdd(octet: number): boolean {
  let bits = octet;
  bits ^= bits >>> 4;
  bits ^= bits >>> 2;
  bits ^= bits >>> 1;
  return (bits & 1) === 1;
}
