import { type Command, Option } from "commander";
import type { CommandContext } from "../program.ts";
import { lenientOption } from "./lenient.ts";

const xmlForms = ["simple", "standard"] as const;

export interface DecodeFlags {
  readonly as?: "hdlc" | "wrapper" | "mbus" | "apdu" | "data";
  readonly keys?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly xml?: (typeof xmlForms)[number];
  readonly decimal?: boolean;
  readonly lenient?: readonly string[];
}

export function addDecode(program: Command, context: CommandContext): void {
  program
    .command("decode")
    .description("say what messages mean: HDLC, wrapper, M-Bus, bare APDUs or Data, deciphered where keys are given")
    .argument("<input...>", "hex (spaces allowed), @file (hex, octets, or a capture in pcap or pcapng), or -")
    .addOption(
      new Option("--as <layer>", "take the input for this instead of finding out").choices([
        "hdlc",
        "wrapper",
        "mbus",
        "apdu",
        "data",
      ]),
    )
    .option("--keys <file>", "key file: keys by system title; only you may be able to read it")
    .option("--json", "one JSON object a line, for each message")
    .addOption(new Option("--explain", "show every octet with its field").conflicts("json"))
    .addOption(
      new Option("--xml [form]", "print XML as the field's message translator does, in its simple or standard form")
        .choices(xmlForms)
        .preset("simple")
        .conflicts(["json", "explain"]),
    )
    .option("--decimal", "with --xml: integers of the simple form in decimal, not in hex")
    .addOption(lenientOption())
    .addHelpText("after", "\nKeys can also come from COSEMKIT_GUEK, COSEMKIT_GAK and so on.")
    .action(async (inputs: readonly string[], flags: DecodeFlags) => {
      const { runDecode } = await import("../decode/run-decode.ts");
      context.exit(await runDecode(inputs, flags, context.terminal));
    });
}

/** The arguments, with the form after `--xml` tied to it: whatever else follows it is an input. */
export function withXmlForm(args: readonly string[]): readonly string[] {
  const at = args.indexOf("--xml");
  if (args[0] !== "decode" || at < 0) return args;
  const form = xmlForms.find((one) => one === args[at + 1]);
  return args.toSpliced(at, form === undefined ? 1 : 2, `--xml=${form ?? xmlForms[0]}`);
}
