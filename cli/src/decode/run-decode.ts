import { DecodeError } from "@cosemkit/core";
import { isCaptureFile } from "@cosemkit/session/capture/capture-file";
import { MessageDecoder, type MessageDecoderOptions } from "@cosemkit/session/push/decode-message";
import { KeyRing } from "@cosemkit/session/push/key-ring";
import { isFailed, type MessageOutcome } from "@cosemkit/session/push/message";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import type { DecodeFlags } from "../commands/decode.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { loadKeys } from "../key-file.ts";
import type { Terminal } from "../terminal.ts";
import { readInput } from "./inputs.ts";
import { failureJson, messageJson } from "./message-json.ts";

/** Decodes all inputs in order, prints what they are, and returns the exit code. */
export async function runDecode(inputs: readonly string[], flags: DecodeFlags, terminal: Terminal): Promise<ExitCode> {
  const print = await printer(flags, terminal);
  const options = await decoderOptions(flags, terminal);
  const decoder = new MessageDecoder(options);
  /** The argument of each input that the decoder got: those that are not hex never reach it. */
  const argumentOf: number[] = [];
  let exitCode: ExitCode = exitCodes.ok;
  const show = async (outcomes: readonly MessageOutcome[], argument?: number): Promise<void> => {
    for (const outcome of outcomes) {
      if (isFailed(outcome)) exitCode = worse(exitCode, outcome.error.code);
      await print.outcome(outcome, argument ?? argumentOf[outcome.input]!);
    }
  };
  for (const [argument, text] of inputs.entries()) {
    try {
      const octets = await readInput(text, terminal);
      if (isCaptureFile(octets)) {
        const { decodeCaptureInput } = await import("./capture-input.ts");
        await show(decoder.end());
        await show(decodeCaptureInput(octets, argument, options, terminal), argument);
        continue;
      }
      argumentOf.push(argument);
      print.input(octets, argument);
      await show(decoder.push(octets));
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      exitCode = worse(exitCode, error.code);
      await print.outcome(
        { input: argument, layers: [], error, inputOffset: error.offset, octets: undefined },
        argument,
      );
    }
  }
  await show(decoder.end());
  print.end?.();
  return exitCode;
}

/** A failed tag or key tells more than malformed octets. */
function worse(exitCode: ExitCode, code: string): ExitCode {
  return exitCode === exitCodes.security || code.startsWith("security.") ? exitCodes.security : exitCodes.decode;
}

async function decoderOptions(flags: DecodeFlags, terminal: Terminal): Promise<MessageDecoderOptions> {
  const keys = await loadKeys(flags.keys, terminal.env);
  return {
    as: flags.as,
    lenient: flags.lenient,
    keys: keys.size === 0 ? undefined : new KeyRing(nodeCrypto, keys),
  };
}

interface Printer {
  /** Hears of each input before it is decoded. */
  input(octets: Uint8Array, argument: number): void;
  outcome(outcome: MessageOutcome, argument: number): void | Promise<void>;
  /** Nothing more comes. */
  end?(): void;
}

async function printer(flags: DecodeFlags, terminal: Terminal): Promise<Printer> {
  const nothing = (): void => {};
  if (flags.json === true) {
    return {
      input: nothing,
      outcome: (outcome, argument) => {
        const line = isFailed(outcome) ? failureJson(outcome, argument) : messageJson(outcome, argument);
        terminal.stdout(`${JSON.stringify(line)}\n`);
      },
    };
  }
  if (flags.xml !== undefined) {
    const { XmlMessages } = await import("./message-xml.ts");
    const messages = new XmlMessages(flags.xml, flags.decimal === true, terminal);
    return {
      input: nothing,
      outcome: (outcome, argument) => messages.add(outcome, argument),
      end: () => messages.end(),
    };
  }
  if (flags.explain === true) {
    const { explainInput, explainOutcome } = await import("./explain-outcome.ts");
    return {
      input: (octets, argument) => explainInput(octets, flags, argument, terminal),
      outcome: (outcome, argument) => explainOutcome(outcome, flags, argument, terminal),
    };
  }
  const { printOutcome } = await import("./message-text.ts");
  return { input: nothing, outcome: (outcome, argument) => printOutcome(outcome, argument, terminal) };
}
