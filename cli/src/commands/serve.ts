import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "../program.ts";

export interface ServeFlags {
  readonly port: number;
  readonly link: "wrapper" | "hdlc" | "udp";
  readonly security: "none" | "lls" | "hls5";
  readonly keys?: string;
  readonly counters?: string;
  readonly profile?: string;
  readonly shortNames?: true;
  readonly pushTo?: string;
  readonly pushInterval?: number;
  readonly pushConfirmed?: boolean;
}

const serveHelp = `
Clients are 1 (management: may do everything), 2 (reader) and 16 (public). With lls and hls5 the public client needs no
proof and sees little. The password or the keys (guek, gak) come from the key file, or from COSEMKIT_PASSWORD,
COSEMKIT_GUEK and COSEMKIT_GAK; without them they are the well-known ones that are said on stderr.
With --push-to, the meter pushes its readings to that address and to no other, for the reader and protected as the reader's
messages are: npx cosemkit listen takes them. The method push of 0-0:25.9.0.255 pushes at once, and the meter pushes at the
times that are written to execution_time of 0-0:15.0.4.255.
An interrupt stops the meter with exit code 130, SIGTERM with 0.`;

export function addServe(program: Command, context: CommandContext): void {
  program
    .command("serve")
    .description('simulate a meter on 127.0.0.1; prints {"listening":"127.0.0.1:PORT"} when it is ready')
    .option("--port <port>", "TCP or UDP port; 0 picks a free one", port, 4059)
    .addOption(
      new Option("--link <link>", "what frames the APDUs; udp is the wrapper over UDP")
        .choices(["wrapper", "hdlc", "udp"])
        .default("wrapper"),
    )
    .addOption(
      new Option("--security <level>", "how clients have to prove themselves")
        .choices(["none", "lls", "hls5"])
        .default("none"),
    )
    .option("--keys <file>", "key file: keys by system title; only you may be able to read it")
    .option("--counters <file>", "where invocation counters are kept (default: in the user's state folder)")
    .option("--short-names", "let clients name the objects by short names too (names=short)")
    .option("--profile <file>", "simulate the device that browse --json printed into this file")
    .option("--push-to <url>", "push to tcp://host:port, udp://host:port or hdlc://host:port (HDLC over TCP)")
    .option("--push-interval <seconds>", "how often (default: 60)", seconds)
    .option("--push-confirmed", "ask for a confirmation of each push")
    .addHelpText("after", serveHelp)
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import("../session/run-serve.ts");
      context.exit(await runServe(flags, context.terminal));
    });
}

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 0xffff)) throw new InvalidArgumentError("a whole number up to 65535 is expected.");
  return number;
}

function seconds(text: string): number {
  const number = /^\d{1,6}(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (number < 0.1) throw new InvalidArgumentError("a number of seconds from 0.1 is expected.");
  return number;
}
