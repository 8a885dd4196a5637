import { readFileSync } from "node:fs";
import { fromHex } from "@cosemkit/core";
import type { InputLayer } from "@cosemkit/session/push/decode-message";
import { KeyRing } from "@cosemkit/session/push/key-ring";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";

/** Keys in hex, by system title or `*`: the form of key files. */
export type VectorKeys = Readonly<Record<string, { readonly guek?: string; readonly gak?: string }>>;

/** What one message says, as `cosemkit decode --json` prints it, but for `input` and `warnings`. */
export interface VectorMessage {
  readonly layers: readonly { readonly layer: string }[];
  readonly apdu: { readonly kind: string; readonly [name: string]: unknown } | null;
  readonly userInformation?: { readonly kind: string };
  readonly data?: { readonly type: string };
  readonly values?: readonly unknown[];
}

/** Octets with known meaning, or that must be refused. */
export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly what: string;
  readonly kind: "apdu" | "data" | "hdlc" | "wrapper" | "mbus" | "lengths";
  readonly inputs: readonly string[];
  readonly keys?: VectorKeys;
  /** A deviation: refused unless the lenient option of this name is on. */
  readonly quirk?: string;
  readonly messages?: readonly VectorMessage[];
  /** Codes of the warnings, each once. */
  readonly warnings?: readonly string[];
  /** Whether encoding what was decoded gives the same octets. */
  readonly canonical?: boolean;
  /** The raw data of all datablocks. */
  readonly joined?: string;
  readonly refused?: { readonly code: string; readonly layer: string; readonly offset?: number };
  readonly exitCode?: number;
  readonly lengths?: readonly { readonly value: number; readonly hex: string }[];
}

/** Every file of this folder that holds messages. */
export const messageFiles = [
  "acse",
  "xdlms-ln",
  "xdlms-sn",
  "data-types",
  "gbt-and-blocks",
  "push",
  "negative",
] as const;

export function loadVectors(name: (typeof messageFiles)[number]): readonly Vector[] {
  const url = new URL(`./${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { readonly vectors: readonly Vector[] }).vectors;
}

export function keyRing(keys: VectorKeys | undefined): KeyRing | undefined {
  if (keys === undefined) return undefined;
  return new KeyRing(
    nodeCrypto,
    Object.entries(keys).map(([title, { guek, gak }]) => [title, { guek: octets(guek), gak: octets(gak) }]),
  );
}

function octets(hex: string | undefined): Uint8Array | undefined {
  return hex === undefined ? undefined : fromHex(hex);
}

/** Bare Data is the one thing that must be said: everything else is found out. */
export function inputLayer(vector: Vector): InputLayer | undefined {
  return vector.kind === "data" ? "data" : undefined;
}
