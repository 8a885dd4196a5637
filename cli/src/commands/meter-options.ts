import { type Command, InvalidArgumentError } from "commander";

/** Options of the commands that talk to a meter. */
export interface MeterFlags {
  readonly keys?: string;
  /** System title of the meter. */
  readonly meter?: Uint8Array;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly counters?: string;
  readonly raiseCounter?: "meter" | number;
  readonly trace?: string;
}

const urlHelp = `
URL is tcp://host:port or udp://host:port (wrapper), hdlc://host:port (HDLC over TCP) or serial:/dev/ttyUSB0?baud=9600
(with mode=e after a sign-on by IEC 62056-21; echo=on for heads that echo), with
  ?client=16&server=1&auth=none|lls|hls3|hls4|hls5|hls6&suite=0&policy=…&scope=global|dedicated&title=<client system title>
form=service|general|general-ciphering for how APDUs are ciphered, the last with keyinfo=none|identified|wrapped,
names=short for meters that name their objects by short names, gbt=8 for general block transfer with 8 blocks in a row, and
gateway=1:0a0b for a device behind a gateway. Quote it: & means something to the shell. Passwords and keys come from the key
file, or from COSEMKIT_PASSWORD, COSEMKIT_GUEK, COSEMKIT_GAK and so on; COSEMKIT_TITLE can give the client's system title.`;

/** Adds the URL and what goes with it. */
export function addMeterOptions(command: Command): Command {
  return command
    .argument("<url>", "where the meter is, and how to talk to it")
    .option("--keys <file>", "key file: keys by system title; only you may be able to read it")
    .option("--meter <title>", "the meter's system title: picks its keys, and refuses another meter", systemTitle)
    .option("--timeout <seconds>", "how long to wait for each answer (default: 10)", milliseconds)
    .option("--counters <file>", "where invocation counters are kept (default: in the user's state folder)")
    .option("--raise-counter <from>", "go on from this invocation counter: a number, or meter to ask the meter", from)
    .option(
      "--trace <file>",
      "record the conversation: .pcap for Wireshark, .hex, any other name for every field; - is stderr",
    )
    .addHelpText("after", urlHelp);
}

function systemTitle(text: string): Uint8Array {
  if (!/^[0-9a-f]{16}$/i.test(text)) throw new InvalidArgumentError("16 hex digits are expected.");
  return Uint8Array.from(text.match(/../g)!, (octet) => Number.parseInt(octet, 16));
}

function milliseconds(text: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (seconds <= 0 || seconds > 86_400) throw new InvalidArgumentError("a number of seconds is expected.");
  return Math.ceil(seconds * 1000);
}

function from(text: string): "meter" | number {
  if (text === "meter") return text;
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError("a number or meter is expected.");
  return Number(text);
}
