/** Big-endian numbers at an offset of octets that are known to be there. */

const word: DataView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

export function i32At(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

export function u32At(bytes: Uint8Array, at: number): number {
  return i32At(bytes, at) >>> 0;
}

export function f32At(bytes: Uint8Array, at: number): number {
  word.setInt32(0, i32At(bytes, at));
  return word.getFloat32(0);
}

export function f64At(bytes: Uint8Array, at: number): number {
  word.setInt32(0, i32At(bytes, at));
  word.setInt32(4, i32At(bytes, at + 4));
  return word.getFloat64(0);
}
