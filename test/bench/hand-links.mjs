// HDLC frames by hand: one address octet each, I frames with information, nothing else.

const slices = Array.from({ length: 8 }, () => new Uint16Array(256));
for (let octet = 0; octet < 256; octet++) {
  let register = octet;
  for (let bit = 0; bit < 8; bit++) register = register & 1 ? (register >>> 1) ^ 0x8408 : register >>> 1;
  slices[0][octet] = register;
}
for (let k = 1; k < 8; k++) {
  for (let octet = 0; octet < 256; octet++) {
    const before = slices[k - 1][octet];
    slices[k][octet] = (before >>> 8) ^ slices[0][before & 0xff];
  }
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = slices;

function crc(register, b, from, to) {
  let r = register;
  let i = from;
  for (; i + 8 <= to; i += 8) {
    r ^= b[i] | (b[i + 1] << 8);
    r =
      t7[r & 0xff] ^
      t6[r >>> 8] ^
      t5[b[i + 2]] ^
      t4[b[i + 3]] ^
      t3[b[i + 4]] ^
      t2[b[i + 5]] ^
      t1[b[i + 6]] ^
      t0[b[i + 7]];
  }
  for (; i < to; i++) r = (r >>> 8) ^ t0[(r ^ b[i]) & 0xff];
  return r;
}

const residue = 0xf0b8;
const addresses = Array.from({ length: 128 }, (_, upper) => ({ upper, lower: undefined, octets: 1 }));

/** An I frame with information, whole in `b`. */
export function parseFrame(b) {
  const length = ((b[1] & 7) << 8) | b[2];
  if (b[0] !== 0x7e || (b[1] & 0xf0) !== 0xa0 || length + 2 !== b.length || b[length + 1] !== 0x7e)
    throw new Error("form");
  if ((b[3] & 1) === 0 || (b[4] & 1) === 0 || (b[5] & 1) !== 0) throw new Error("not that frame");
  const header = crc(0xffff, b, 1, 8);
  if (header !== residue || crc(header, b, 8, length + 1) !== residue) throw new Error("check");
  const control = b[5];
  return {
    destination: addresses[b[3] >>> 1],
    source: addresses[b[4] >>> 1],
    kind: "I",
    pollFinal: (control & 0x10) !== 0,
    ns: (control >>> 1) & 7,
    nr: control >>> 5,
    segmented: (b[1] & 8) !== 0,
    information: b.subarray(8, length - 1),
    offset: 0,
  };
}

/** The same frame; octets that are handed out are cut from one slab. */
let slab = new Uint8Array(0);
let used = 0;
export function buildFrame({ destination, source, pollFinal, ns, nr, information }) {
  const size = information.length + 11;
  if (used + size > slab.length) {
    slab = new Uint8Array(32_768);
    used = 0;
  }
  const out = slab.subarray(used, used + size);
  used += size;
  out[0] = 0x7e;
  out[1] = 0xa0 | ((size - 2) >>> 8);
  out[2] = size - 2;
  out[3] = (destination.upper << 1) | 1;
  out[4] = (source.upper << 1) | 1;
  out[5] = (nr << 5) | (pollFinal ? 0x10 : 0) | (ns << 1);
  const header = crc(0xffff, out, 1, 6) ^ 0xffff;
  out[6] = header;
  out[7] = header >>> 8;
  out.set(information, 8);
  const check = crc(residue, out, 8, size - 3) ^ 0xffff;
  out[size - 3] = check;
  out[size - 2] = check >>> 8;
  out[size - 1] = 0x7e;
  return out;
}
