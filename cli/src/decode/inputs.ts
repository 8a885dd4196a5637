import { readFile } from "node:fs/promises";
import { DecodeError, fromHex } from "@cosemkit/core";
import { CommandError } from "../command-error.ts";
import type { Terminal } from "../terminal.ts";

/**
 * The octets of an argument: hex, `@file`, or `-` for standard input. What a file or standard input holds is taken
 * for hex when it is nothing but hex digits and blanks, else for octets. Throws `DecodeError` for an argument that is
 * not hex, and `CommandError` for a file that cannot be read.
 */
export async function readInput(argument: string, terminal: Terminal): Promise<Uint8Array> {
  if (argument === "-") return hexOrOctets(await terminal.stdin());
  if (!argument.startsWith("@")) return fromHex(argument);
  const path = argument.slice(1);
  try {
    return hexOrOctets(await readFile(path));
  } catch (error) {
    if (error instanceof DecodeError) throw error;
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CommandError(`${path} cannot be read: ${why}`);
  }
}

function hexOrOctets(content: Uint8Array): Uint8Array {
  for (const octet of content) if (!isHexOrBlank(octet)) return content;
  return fromHex(new TextDecoder("latin1").decode(content));
}

function isHexOrBlank(c: number): boolean {
  return (
    (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102) || c === 32 || c === 9 || c === 10 || c === 13
  );
}
