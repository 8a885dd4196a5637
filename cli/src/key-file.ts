import { open } from "node:fs/promises";
import { DlmsError, fromHex } from "@cosemkit/core";
import { CommandError } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** What is known of one peer. */
export interface PeerKeys {
  readonly guek?: Uint8Array;
  readonly gbek?: Uint8Array;
  readonly gak?: Uint8Array;
  readonly dedicated?: Uint8Array;
  readonly kek?: Uint8Array;
  /** LLS password. */
  readonly password?: string;
  /** HLS secret. */
  readonly secret?: Uint8Array;
}

/** Keys by system title in lower-case hex; `*` is any other peer. */
export type Keys = ReadonlyMap<string, PeerKeys>;

const keyNames = ["guek", "gbek", "gak", "dedicated", "kek"] as const;
const names: readonly (keyof PeerKeys)[] = [...keyNames, "password", "secret"];

/**
 * The keys of a key file, and of the environment: COSEMKIT_GUEK and so on fill in what the file does not say of any
 * peer. Throws `CommandError` that never contains a key.
 */
export async function loadKeys(file: string | undefined, env: Terminal["env"]): Promise<Keys> {
  const keys = new Map(file === undefined ? [] : parseKeys(await readKeyFile(file), file));
  const fromEnv = environmentKeys(env);
  if (Object.keys(fromEnv).length > 0) keys.set("*", { ...fromEnv, ...keys.get("*") });
  return keys;
}

async function readKeyFile(path: string): Promise<string> {
  try {
    const handle = await open(path);
    try {
      const { mode } = await handle.stat();
      if (process.platform !== "win32" && (mode & 0o077) !== 0) {
        const found = (mode & 0o777).toString(8).padStart(3, "0");
        throw new CommandError(
          `key file ${path} is refused: group or others can use it (mode ${found}); do chmod 600 ${path}`,
          exitCodes.security,
        );
      }
      return await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`key file ${path} cannot be read: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function parseKeys(text: string, path: string): [string, PeerKeys][] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The message of JSON.parse shows a piece of the file, and so perhaps of a key.
    throw new CommandError(`key file ${path} is not JSON`);
  }
  if (!isRecord(parsed)) throw new CommandError(`key file ${path}: an object is expected, with system titles as names`);
  return Object.entries(parsed).map(([title, entry]) => {
    if (title !== "*" && !/^[0-9a-f]{16}$/i.test(title)) {
      throw new CommandError(
        `key file ${path}: ${JSON.stringify(title)} is neither a system title of 16 hex digits nor *`,
      );
    }
    if (!isRecord(entry)) throw new CommandError(`key file ${path}: the entry ${title} is not an object`);
    const unknown = Object.keys(entry).find((name) => !(names as readonly string[]).includes(name));
    if (unknown !== undefined) {
      throw new CommandError(
        `key file ${path}: ${title} has no ${JSON.stringify(unknown)}; it can have ${names.join(", ")}`,
      );
    }
    return [
      title.toLowerCase(),
      peerKeys(
        (name) => entry[name],
        (name) => `key file ${path}: ${name} of ${title}`,
      ),
    ];
  });
}

function environmentKeys(env: Terminal["env"]): PeerKeys {
  const variable = (name: string): string => `COSEMKIT_${name.toUpperCase()}`;
  return peerKeys((name) => (env[variable(name)] === "" ? undefined : env[variable(name)]), variable);
}

function peerKeys(get: (name: keyof PeerKeys) => unknown, label: (name: string) => string): PeerKeys {
  const out: { -readonly [name in keyof PeerKeys]: PeerKeys[name] } = {};
  for (const name of keyNames) {
    const octets = hexOf(get(name), label(name));
    if (octets === undefined) continue;
    if (octets.length !== 16 && octets.length !== 32) {
      throw new CommandError(`${label(name)} has ${octets.length} octets; keys have 16, or 32 in suite 2`);
    }
    out[name] = octets;
  }
  const secret = hexOf(get("secret"), label("secret"));
  if (secret !== undefined) out.secret = secret;
  const password = get("password");
  if (password !== undefined) {
    if (typeof password !== "string") throw new CommandError(`${label("password")} is not a text`);
    out.password = password;
  }
  return out;
}

function hexOf(value: unknown, label: string): Uint8Array | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw new CommandError(`${label} is not a text of hex digits`);
  try {
    return fromHex(value);
  } catch (error) {
    if (!(error instanceof DlmsError)) throw error;
    // Not the message of the error: it shows a character of the key.
    throw new CommandError(`${label} is not hex`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
