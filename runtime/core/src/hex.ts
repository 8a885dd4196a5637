import { DecodeError } from "./errors.ts";

const digits: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) =>
  i.toString(16).padStart(2, "0"),
);

/** Lower-case hex without separators. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += digits[bytes[i]!];
  return text;
}

/** Bytes of a hex text; white space between octets is allowed. Throws `DecodeError` with the offset of the bad character. */
export function fromHex(text: string): Uint8Array {
  const out = new Uint8Array(text.length >> 1);
  let length = 0;
  let high = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    let digit: number;
    if (c >= 48 && c <= 57) digit = c - 48;
    else if (c >= 97 && c <= 102) digit = c - 87;
    else if (c >= 65 && c <= 70) digit = c - 55;
    else if (c === 32 || c === 9 || c === 10 || c === 13) {
      if (high >= 0)
        throw new DecodeError("decode.malformed", "half an octet before a blank", { layer: "transport", offset: i });
      continue;
    } else {
      throw new DecodeError("decode.malformed", `${JSON.stringify(text[i])} is not a hex digit`, {
        layer: "transport",
        offset: i,
      });
    }
    if (high < 0) high = digit;
    else {
      out[length++] = (high << 4) | digit;
      high = -1;
    }
  }
  if (high >= 0)
    throw new DecodeError("decode.malformed", "odd number of hex digits", { layer: "transport", offset: text.length });
  return out.subarray(0, length);
}

/** Whether two byte strings are equal. Not for secrets: it stops at the first difference. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** One byte string out of several. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
