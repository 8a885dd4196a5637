import { type ExplainedSpan, explain, formatExplanation } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { dataDescriptor } from "@cosemkit/model/apdu/data";
import { detectLink } from "@cosemkit/session/push/decode-message";
import { explainFrames } from "@cosemkit/session/push/explain-frames";
import { isFailed, type MessageOutcome } from "@cosemkit/session/push/message";
import { explainApdu, isViewOf } from "@cosemkit/session/trace/explain-apdu";
import type { DecodeFlags } from "../commands/decode.ts";
import { bold, type Terminal } from "../terminal.ts";
import { printFailure, printWarnings, titleLine } from "./message-text.ts";

/** Prints the frames of an input with their fields; bare APDUs and bare Data have none. */
export function explainInput(
  octets: Uint8Array,
  { as, lenient }: Pick<DecodeFlags, "as" | "lenient">,
  argument: number,
  terminal: Terminal,
): void {
  const link = as ?? detectLink(octets);
  if (link === undefined || link === "apdu" || link === "data") return;
  terminal.stdout(`${bold(terminal, `input ${argument}: ${link}`)}\n`);
  print(terminal, octets, explainFrames(link, octets, lenient));
}

/** Prints the octets of a message with their fields: the APDU as it was found below all layers, or Data. */
export function explainOutcome(
  outcome: MessageOutcome,
  { as }: Pick<DecodeFlags, "as">,
  argument: number,
  terminal: Terminal,
): void {
  if (isFailed(outcome)) {
    const { octets } = outcome;
    if (octets !== undefined && outcome.error.layer !== "security") {
      print(terminal, octets, explain(as === "data" ? dataDescriptor : cosemApduDescriptor, octets).spans);
    }
    printFailure(outcome, argument, terminal);
    return;
  }
  terminal.stdout(`${titleLine(outcome, argument, terminal)}\n`);
  const { apdu, userApdu, data } = outcome;
  if (apdu !== undefined) print(terminal, apdu.octets, explainApdu(apdu.octets));
  if (userApdu !== undefined) {
    terminal.stdout("user-apdu, deciphered\n");
    print(terminal, userApdu.octets, explain(cosemApduDescriptor, userApdu.octets).spans);
  }
  const inner = outcome.userInformation?.octets;
  if (apdu !== undefined && inner !== undefined && !isViewOf(inner, apdu.octets)) {
    terminal.stdout("user-information, deciphered\n");
    print(terminal, inner, explain(cosemApduDescriptor, inner).spans);
  }
  if (data !== undefined) print(terminal, data.octets, explain(dataDescriptor, data.octets).spans);
  printWarnings(outcome, argument, terminal);
}

function print(terminal: Terminal, octets: Uint8Array, spans: readonly ExplainedSpan[]): void {
  terminal.stdout(`${formatExplanation(octets, spans).join("\n")}\n`);
}
