import { DecodeError, dateTimeFromBytes, formatDateTime, type Json, toHex, toJson } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { dataDescriptor } from "@cosemkit/model/apdu/data";
import {
  type DecodedMessage,
  type FailedMessage,
  isFailed,
  type MessageLayer,
  type MessageOutcome,
} from "@cosemkit/session/push/message";
import { type NamedValue, namedValues } from "@cosemkit/session/push/named-values";
import { bold, type Terminal } from "../terminal.ts";

/** Prints a message as an indented tree; a failure, and what is doubtful about a message, goes to stderr. */
export async function printOutcome(outcome: MessageOutcome, argument: number, terminal: Terminal): Promise<void> {
  if (isFailed(outcome)) printFailure(outcome, argument, terminal);
  else {
    const lines = await messageLines(outcome, argument, terminal);
    terminal.stdout(`${lines.join("\n")}\n`);
    printWarnings(outcome, argument, terminal);
  }
}

/** What is wrong with octets that are no message. */
export function printFailure(failure: FailedMessage, argument: number, terminal: Terminal): void {
  const { error, inputOffset, layers } = failure;
  const where = inputOffset === undefined ? "" : `, at octet ${inputOffset} of the input`;
  const below = layers.length === 0 ? "" : `, in ${layers.map((one) => one.layer).join(", ")}`;
  const layer = error instanceof DecodeError ? ` (${error.layer} layer${where}${below})` : "";
  terminal.stderr(`input ${argument}: ${error.message}${layer}\n`);
}

export function printWarnings(message: DecodedMessage, argument: number, terminal: Terminal): void {
  for (const warning of message.warnings) terminal.stderr(`input ${argument}: warning: ${warning.message}\n`);
}

/** The line that says which message this is, and through which layers it came. */
export function titleLine(message: DecodedMessage, argument: number, terminal: Terminal): string {
  const layers = message.layers.map(layerText);
  return bold(terminal, [`input ${argument}`, ...layers].join(" > "));
}

async function messageLines(message: DecodedMessage, argument: number, terminal: Terminal): Promise<readonly string[]> {
  const { apdu, userApdu, userInformation, data } = message;
  const lines = [titleLine(message, argument, terminal)];
  if (apdu?.value.kind === "data-notification") {
    const { notificationBody: _, ...head } = toJson(cosemApduDescriptor, apdu.value) as {
      readonly [name: string]: Json;
    };
    const { dateTime } = apdu.value;
    const shown = dateTime.length === 12 ? { ...head, dateTime: formatDateTime(dateTimeFromBytes(dateTime)) } : head;
    const values = namedValues(apdu.value.notificationBody.dataValue);
    lines.push(...tree(shown, 1), "  values:", ...(await valueLines(values)));
  } else if (apdu !== undefined) {
    lines.push(...tree(toJson(cosemApduDescriptor, apdu.value), 1));
  }
  if (userApdu !== undefined) {
    lines.push("  user-apdu, deciphered:", ...tree(toJson(cosemApduDescriptor, userApdu.value), 2));
  }
  if (userInformation !== undefined) {
    lines.push("  user-information:", ...tree(toJson(cosemApduDescriptor, userInformation.value), 2));
  }
  if (data !== undefined) lines.push(...tree(toJson(dataDescriptor, data.value), 1));
  return lines;
}

/** Code, value and name of each. */
export async function valueLines(values: readonly NamedValue[]): Promise<readonly string[]> {
  // The rules for names take long to load: not without need.
  const { describeObis } = await import("@cosemkit/model/obis/describe");
  const rows = values.map(({ obis, index, attribute, text }) => [
    obis ?? `#${index}`,
    text,
    obis === undefined ? "" : describeObis(obis).name,
    attribute === undefined || attribute === 2 ? "" : `(attribute ${attribute})`,
  ]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `    ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd());
}

function layerText(layer: MessageLayer): string {
  switch (layer.layer) {
    case "tcp":
    case "udp":
      return `packet ${layer.packet} ${layer.layer} ${layer.source} to ${layer.destination}`;
    case "hdlc": {
      const frames = layer.frames === 1 ? "" : `, ${layer.frames} frames`;
      const numbers = [
        layer.ns === undefined ? "" : ` N(S) ${layer.ns}`,
        layer.nr === undefined ? "" : ` N(R) ${layer.nr}`,
      ];
      return `hdlc ${layer.kind}${numbers.join("")} ${address(layer.source)} to ${address(layer.destination)}${frames}`;
    }
    case "llc":
      return `llc ${layer.direction}`;
    case "wrapper":
      return `wrapper ${layer.sourceWPort} to ${layer.destinationWPort}`;
    case "mbus":
      return `mbus ${layer.sourceSap} to ${layer.destinationSap}, ${layer.frames} frames`;
    case "gbt":
      return `general block transfer, ${layer.blocks} blocks`;
    case "security": {
      const title = layer.systemTitle === undefined ? "" : ` ${toHex(layer.systemTitle)}`;
      const proof = layer.authenticated ? "authenticated" : "not authenticated";
      return `security suite ${layer.suite}${title} counter ${layer.invocationCounter} ${proof}`;
    }
  }
}

function address({ upper, lower }: { readonly upper: number; readonly lower?: number | undefined }): string {
  return lower === undefined ? `${upper}` : `${upper}:${lower}`;
}

/** The JSON form as an indented tree: scalars after their names, Data as its type and value. */
function tree(json: Json, depth: number): readonly string[] {
  const indent = "  ".repeat(depth);
  const data = dataText(json);
  if (data !== undefined) return [`${indent}${data}`];
  if (Array.isArray(json)) return json.flatMap((item: Json, index) => member(`[${index}]`, item, depth));
  if (typeof json === "object" && json !== null) {
    return Object.entries(json).flatMap(([name, value]) => member(name, value, depth));
  }
  return [`${indent}${scalarText(json)}`];
}

function member(name: string, value: Json, depth: number): readonly string[] {
  const indent = "  ".repeat(depth);
  const one = dataText(value) ?? flatText(value);
  return one === undefined ? [`${indent}${name}:`, ...tree(value, depth + 1)] : [`${indent}${name}: ${one}`];
}

/** Data with a simple value: `long-unsigned 5`. */
function dataText(json: Json): string | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const { type, value, ...more } = json as { readonly [name: string]: Json | undefined };
  if (typeof type !== "string" || Object.keys(more).length > 0) return undefined;
  if (value === undefined) return type;
  return typeof value === "object" && value !== null ? undefined : `${type} ${scalarText(value)}`;
}

/** Scalars, and lists of them. */
function flatText(json: Json): string | undefined {
  if (typeof json !== "object" || json === null) return scalarText(json);
  if (!Array.isArray(json) || json.some((one: Json) => typeof one === "object" && one !== null)) return undefined;
  return json.length === 0 ? "none" : json.map(scalarText).join(", ");
}

function scalarText(json: Json): string {
  return typeof json === "string" ? json : JSON.stringify(json);
}
