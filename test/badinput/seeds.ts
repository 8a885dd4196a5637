import { readdirSync, readFileSync } from "node:fs";
import { DecodeError, encodeWith, fromHex, Reader, toHex } from "@cosemkit/core";
import type { TypeCase } from "@cosemkit/model/arbitraries/case";
import { HdlcReassembler } from "@cosemkit/session/link/hdlc-reassembler";
import { HdlcReceiver } from "@cosemkit/session/link/hdlc-receiver";
import { decodeLlc } from "@cosemkit/session/link/llc";
import { MbusReassembler, MbusReceiver } from "@cosemkit/session/link/mbus";
import { WrapperReceiver } from "@cosemkit/session/link/wrapper";
import * as fc from "fast-check";
import { full } from "./tally.ts";

/** A golden byte string. */
export interface Seed {
  /** File, and place in it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Byte strings stand under `hex`, or in lists called `inputs`. */
function* hexIn(node: unknown, name: string): Generator<Seed> {
  if (typeof node !== "object" || node === null) return;
  const id = "id" in node && typeof node.id === "string" ? `${name} ${node.id}` : name;
  for (const [key, value] of Object.entries(node)) {
    const texts: readonly unknown[] = key === "hex" ? [value] : key === "inputs" && Array.isArray(value) ? value : [];
    for (const text of texts) if (typeof text === "string" && text !== "") yield { name: id, bytes: fromHex(text) };
    yield* hexIn(value, id);
  }
}

/** Every byte string of every file of vectors, once. */
export function vectorSeeds(): readonly Seed[] {
  const folder = new URL("../vectors/", import.meta.url);
  const seeds = new Map<string, Seed>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".json")) continue;
    const content: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    for (const seed of hexIn(content, file)) seeds.set(toHex(seed.bytes), seed);
  }
  return [...seeds.values()];
}

/** The APDUs inside the frames of a stream. */
function apdusIn(bytes: Uint8Array): readonly Uint8Array[] {
  const apdus: Uint8Array[] = [];
  const hdlc = new HdlcReassembler();
  for (const frame of new HdlcReceiver().push(bytes)) {
    const message = hdlc.push(frame);
    if (message === undefined || message.information.length < 3) continue;
    try {
      apdus.push(decodeLlc(message.information).apdu);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
  }
  const mbus = new MbusReassembler();
  for (const frame of new MbusReceiver().push(bytes)) {
    const message = mbus.push(frame);
    if (message !== undefined) apdus.push(message.apdu);
  }
  for (const message of new WrapperReceiver().push(bytes)) apdus.push(message.apdu);
  return apdus.filter((apdu) => apdu.length > 0);
}

/** The vectors, with the APDUs in the place of the frames that bear them. */
export function apduSeeds(): readonly Seed[] {
  const seeds = new Map<string, Seed>();
  for (const seed of vectorSeeds()) {
    const apdus = apdusIn(seed.bytes);
    for (const bytes of apdus.length === 0 ? [seed.bytes] : apdus) seeds.set(toHex(bytes), { ...seed, bytes });
  }
  return [...seeds.values()];
}

/** Whether a type takes these octets. */
export function takes(one: TypeCase, bytes: Uint8Array): boolean {
  try {
    const r = new Reader(bytes);
    one.codec.read(r);
    r.finish();
    return true;
  } catch (error) {
    if (error instanceof DecodeError) return false;
    throw error;
  }
}

const samples = full ? 48 : 12;
const sampleSeed = 20;
const longestSample = 60;

/** Encoded values of a type, always the same: of a CHOICE one of each alternative that comes up, else three. */
export function typeSeeds({ codec, arbitrary }: TypeCase): readonly Uint8Array[] {
  const isChoice = codec.descriptor.node.kind === "choice";
  const seeds = new Map<string, Uint8Array>();
  for (const value of fc.sample(arbitrary(), { numRuns: samples, seed: sampleSeed })) {
    const bytes = encodeWith(codec, value);
    if (bytes.length > longestSample) continue;
    const key = isChoice ? alternativeOf(value) : String(seeds.size % 3);
    const known = seeds.get(key);
    if (known === undefined || known.length < bytes.length) seeds.set(key, bytes);
  }
  return [...seeds.values()];
}

function alternativeOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  if ("kind" in value) return String(value.kind);
  return "type" in value ? String(value.type) : "";
}
