// Loops written by hand for just one message each: the ceiling that generated code is held against.
// They return the same shapes, and check only what they must.

const empty = new Uint8Array(0);
function expect(bytes, at, ...octets) {
  for (let i = 0; i < octets.length; i++)
    if (bytes[at + i] !== octets[i]) throw new Error(`unexpected octet at ${at + i}`);
}

const results = ["accepted", "rejected-permanent", "rejected-transient"];
const diagnostics = { 0: "null", 1: "no-reason-given", 14: "authentication-required" };
const contexts = { 1: "ln", 2: "sn", 3: "ln-ciphering", 4: "sn-ciphering" };

/** AARE without authentication, LN. */
export function decodeAare(b) {
  expect(b, 0, 0x61, b.length - 2, 0xa1, 9, 6, 7, 0x60, 0x85, 0x74, 5, 8, 1);
  const context = contexts[b[12]];
  expect(b, 13, 0xa2, 3, 2, 1);
  const result = results[b[17]];
  expect(b, 18, 0xa3, 5, 0xa1, 3, 2, 1);
  const diagnostic = diagnostics[b[24]];
  expect(b, 25, 0xbe, b.length - 27, 4, b.length - 29);
  return {
    kind: "aare",
    protocolVersion: undefined,
    applicationContextName: context,
    result,
    resultSourceDiagnostic: { kind: "acse-service-user", value: diagnostic },
    respondingApTitle: undefined,
    respondingAeQualifier: undefined,
    respondingApInvocationId: undefined,
    respondingAeInvocationId: undefined,
    responderAcseRequirements: undefined,
    mechanismName: undefined,
    respondingAuthenticationValue: undefined,
    implementationInformation: undefined,
    userInformation: b.subarray(29),
  };
}

/** AARQ without authentication, LN. */
export function encodeAarq(v) {
  const user = v.userInformation;
  const out = new Uint8Array(17 + user.length);
  out.set(
    [0x60, 15 + user.length, 0xa1, 9, 6, 7, 0x60, 0x85, 0x74, 5, 8, 1, v.applicationContextName === "ln" ? 1 : 3, 0xbe],
    0,
  );
  out[14] = 2 + user.length;
  out[15] = 4;
  out[16] = user.length;
  out.set(user, 17);
  return out;
}

function invoke(octet) {
  return {
    invokeId: octet & 0x0f,
    reserved: (octet >>> 4) & 3,
    serviceClass: octet & 0x40 ? "confirmed" : "unconfirmed",
    priority: octet & 0x80 ? "high" : "normal",
  };
}

function u32(b, at) {
  return ((b[at] << 24) | (b[at + 1] << 16) | (b[at + 2] << 8) | b[at + 3]) >>> 0;
}

/** GET-response-normal with a double-long-unsigned. */
export function decodeGetResponse(b) {
  if (b.length < 9 || b[0] !== 0xc4 || b[1] !== 1 || b[3] !== 0 || b[4] !== 6) throw new Error("not that message");
  return {
    kind: "get-response-normal",
    invokeIdAndPriority: invoke(b[2]),
    result: { kind: "data", value: { type: "double-long-unsigned", value: u32(b, 5) } },
  };
}

export function encodeGetRequest(v) {
  const i = v.invokeIdAndPriority;
  const d = v.cosemAttributeDescriptor;
  const id = d.instanceId;
  const out = new Uint8Array(13);
  out[0] = 0xc0;
  out[1] = 1;
  out[2] =
    i.invokeId | (i.reserved << 4) | (i.serviceClass === "confirmed" ? 0x40 : 0) | (i.priority === "high" ? 0x80 : 0);
  out[3] = d.classId >>> 8;
  out[4] = d.classId;
  out[5] = id[0];
  out[6] = id[1];
  out[7] = id[2];
  out[8] = id[3];
  out[9] = id[4];
  out[10] = id[5];
  out[11] = d.attributeId;
  out[12] = 0;
  return out;
}

let at = 0;

/** Any Data of the types that the profile has. */
function data(b) {
  const tag = b[at++];
  switch (tag) {
    case 0:
      return { type: "null-data" };
    case 1:
    case 2: {
      let count = b[at++];
      if (count > 127) {
        const octets = count & 127;
        count = 0;
        for (let i = 0; i < octets; i++) count = count * 256 + b[at++];
      }
      if (count > b.length - at) throw new Error("count");
      const items = new Array(count);
      for (let i = 0; i < count; i++) items[i] = data(b);
      return { type: tag === 1 ? "array" : "structure", value: items };
    }
    case 6: {
      if (at + 4 > b.length) throw new Error("truncated");
      const value = u32(b, at);
      at += 4;
      return { type: "double-long-unsigned", value };
    }
    case 9: {
      const length = b[at++];
      if (length === 0) return { type: "octet-string", value: empty };
      if (at + length > b.length) throw new Error("truncated");
      const value = b.subarray(at, at + length);
      at += length;
      return { type: "octet-string", value };
    }
    case 17:
      return { type: "unsigned", value: b[at++] };
    case 18: {
      const value = (b[at] << 8) | b[at + 1];
      at += 2;
      return { type: "long-unsigned", value };
    }
    default:
      throw new Error("tag");
  }
}

export function decodeProfileTree(b) {
  at = 0;
  const value = data(b);
  if (at !== b.length) throw new Error("trailing");
  return value;
}

/** The profile of the workload into columns, its layout known. */
export function decodeProfileColumns(b) {
  let p = 1;
  let rows = b[p++];
  if (rows > 127) {
    const octets = rows & 127;
    rows = 0;
    for (let i = 0; i < octets; i++) rows = rows * 256 + b[p++];
  }
  const local = new Float64Array(rows);
  const deviation = new Int16Array(rows);
  const numbers = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  let date = -1;
  let day = 0;
  for (let row = 0; row < rows; row++) {
    if (b[p] !== 2 || b[p + 1] !== 5 || b[p + 2] !== 9 || b[p + 3] !== 12) throw new Error("row");
    const d = u32(b, p + 4);
    if (d !== date) {
      date = d;
      day = Date.UTC((b[p + 4] << 8) | b[p + 5], b[p + 6] - 1, b[p + 7]);
    }
    local[row] = day + (b[p + 9] * 3600 + b[p + 10] * 60 + b[p + 11]) * 1000;
    deviation[row] = (b[p + 13] << 8) | b[p + 14];
    if (b[p + 16] !== 17 || b[p + 18] !== 6 || b[p + 23] !== 6 || b[p + 28] !== 18) throw new Error("row");
    numbers[0][row] = b[p + 17];
    numbers[1][row] = u32(b, p + 19);
    numbers[2][row] = u32(b, p + 24);
    numbers[3][row] = (b[p + 29] << 8) | b[p + 30];
    p += 31;
  }
  if (p !== b.length) throw new Error("trailing");
  return { local, deviation, numbers };
}

/** The same rows as compact-array into a tree. */
export function decodeCompactTree(b) {
  if (b[0] !== 19) throw new Error("tag");
  const fields = b[2];
  let p = 3 + fields;
  let length = b[p++];
  if (length > 127) {
    const octets = length & 127;
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + b[p++];
  }
  const items = [];
  const end = p + length;
  if (end !== b.length) throw new Error("length");
  while (p < end) {
    if (p + 24 > end || b[p] !== 12) throw new Error("row");
    items.push({
      type: "structure",
      value: [
        { type: "octet-string", value: b.subarray(p + 1, p + 13) },
        { type: "unsigned", value: b[p + 13] },
        { type: "double-long-unsigned", value: u32(b, p + 14) },
        { type: "double-long-unsigned", value: u32(b, p + 18) },
        { type: "long-unsigned", value: (b[p + 22] << 8) | b[p + 23] },
      ],
    });
    p += 24;
  }
  return items;
}
