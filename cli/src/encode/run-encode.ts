import { readFile } from "node:fs/promises";
import { EncodeError, fromJson, toHex } from "@cosemkit/core";
import { type CosemApdu, cosemApduDescriptor, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, dataDescriptor, encodeData } from "@cosemkit/model/apdu/data";
import { CommandError } from "../command-error.ts";
import type { EncodeFlags } from "../commands/encode.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

/** Encodes each object of the file, and returns the exit code. The others are still encoded when one fails. */
export async function runEncode(file: string, flags: EncodeFlags, terminal: Terminal): Promise<ExitCode> {
  const text = await readText(file, terminal);
  if (flags.xml === true) {
    const { encodeXml } = await import("./encode-xml.ts");
    for (const octets of encodeXml(text, flags)) terminal.stdout(`${toHex(octets)}\n`);
    return exitCodes.ok;
  }
  let exitCode: ExitCode = exitCodes.ok;
  for (const [index, object] of parseObjects(text).entries()) {
    try {
      terminal.stdout(`${toHex(encodeObject(object, flags.as))}\n`);
    } catch (error) {
      if (!(error instanceof EncodeError) && !(error instanceof CommandError)) throw error;
      terminal.stderr(`cosemkit: object ${index + 1}: ${error.message}\n`);
      exitCode = exitCodes.usage;
    }
  }
  return exitCode;
}

async function readText(file: string, terminal: Terminal): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      file === "-" ? await terminal.stdin() : await readFile(file),
    );
  } catch (error) {
    const why = error instanceof TypeError ? "it is not UTF-8" : error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file === "-" ? "standard input" : file} cannot be read: ${why}`);
  }
}

/** One object, over as many lines as it likes, or one a line. */
function parseObjects(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (whole) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length < 2) throw new CommandError(`not JSON: ${whole instanceof Error ? whole.message : String(whole)}`);
    return lines.map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch (error) {
        throw new CommandError(
          `line ${index + 1} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    });
  }
}

function encodeObject(object: unknown, as: EncodeFlags["as"]): Uint8Array {
  const { type, value } = typed(object, as);
  return type === "data"
    ? encodeData(fromJson(dataDescriptor, value) as Data)
    : encodeCosemApdu(fromJson(cosemApduDescriptor, value) as CosemApdu);
}

/** An APDU has a `kind`, Data has a `type`; a whole line of `decode --json` has either under its name. */
function typed(object: unknown, as: EncodeFlags["as"]): { readonly type: "apdu" | "data"; readonly value: unknown } {
  if (typeof object === "object" && object !== null && !("kind" in object) && !("type" in object)) {
    if ("apdu" in object && object.apdu !== null && as !== "data") return { type: "apdu", value: object.apdu };
    if ("data" in object && as !== "apdu") return { type: "data", value: object.data };
  }
  if (as !== undefined) return { type: as, value: object };
  if (typeof object === "object" && object !== null) {
    if ("kind" in object) return { type: "apdu", value: object };
    if ("type" in object) return { type: "data", value: object };
  }
  throw new CommandError("this is neither an APDU (with a kind) nor Data (with a type)");
}
