import { type Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "../program.ts";
import { lenientOption } from "./lenient.ts";

export interface ListenFlags {
  readonly keys?: string;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly accept?: "authenticated" | "encrypted" | "any";
  readonly gap?: number;
  readonly count?: number;
  readonly confirmAs?: string;
  readonly counters?: string;
  readonly lenient?: readonly string[];
}

const listenHelp = `
URL is tcp://host:port, udp://host:port or serial:/dev/ttyUSB0?baud=2400; without one, it is TCP and UDP on 127.0.0.1:4059.
HDLC frames, wrapper, M-Bus long frames and bare APDUs are told apart. Keys come from the key file, or from COSEMKIT_GUEK and
COSEMKIT_GAK. With keys, only messages with a right tag and a new invocation counter are taken; --accept tells otherwise.
Pushes in the wrapper that ask for a confirmation get one; ciphered ones need --confirm-as.
A message in JSON has layers, apdu, values and warnings as decode --json has them, and: peer, received (UTC), authenticated,
encrypted; where it was ciphered systemTitle and invocationCounter; where it says when it was sent, time (12 octets in hex).
What is left out is said on stderr.
An interrupt ends it with exit code 130, SIGTERM with 0.`;

export function addListen(program: Command, context: CommandContext): void {
  program
    .command("listen")
    .description('take what meters push; prints {"listening":"HOST:PORT"} when it is ready')
    .argument("[url]", "where to listen")
    .option("--keys <file>", "key file: keys by system title; only you may be able to read it")
    .option("--json", "one JSON object a line, for each message, after the one that says where it listens")
    .addOption(
      new Option("--jsonl", "the same, and nothing but messages: where it listens goes to stderr").conflicts("json"),
    )
    .addOption(
      new Option("--accept <protection>", "the least protection to accept").choices([
        "authenticated",
        "encrypted",
        "any",
      ]),
    )
    .option("--gap <seconds>", "silence after which a message that has begun is given up (default: 4)", milliseconds)
    .option("--confirm-as <title>", "our system title in hex, to confirm ciphered pushes with")
    .option(
      "--counters <file>",
      "where the invocation counters of confirmations are kept (default: in the user's state folder)",
    )
    .option("--count <n>", "end after so many messages", count)
    .addOption(lenientOption())
    .addHelpText("after", listenHelp)
    .action(async (url: string | undefined, flags: ListenFlags) => {
      const { runListen } = await import("../listen/run-listen.ts");
      context.exit(await runListen(url, flags, context.terminal));
    });
}

function milliseconds(text: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > 3600) throw new InvalidArgumentError("a number of seconds is expected.");
  return Math.ceil(seconds * 1000);
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError("a whole number from 1 is expected.");
  return Number(text);
}
