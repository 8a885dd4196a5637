import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packetHeader, pcapOf } from "./pcap.ts";

/** A program that knows DLMS/COSEM, or why there is none. */
export type Tshark =
  | { readonly path: string; readonly version: string }
  | { readonly path: undefined; readonly reason: string };

/** A field of a packet as tshark shows it. */
export interface Field {
  /** `dlms.class_id`; empty for headings. */
  readonly name: string;
  /** What people read: `Class Id: clock (8)`. */
  readonly text: string;
  /** The octets of the message that the field stands for, as far as tshark says. */
  readonly octets: Uint8Array;
}

const limit = { timeout: 30_000, maxBuffer: 64 * 1024 * 1024 };

/** Looks for tshark with the dissectors `dlms` and `cosem`: `COSEMKIT_TSHARK` names it, otherwise it is in PATH. */
export function findTshark(): Tshark {
  const path = process.env["COSEMKIT_TSHARK"] ?? "tshark";
  const version = spawnSync(path, ["--version"], { ...limit, encoding: "utf8" });
  if (version.error !== undefined || version.status !== 0) {
    return { path: undefined, reason: `${path} cannot be run; COSEMKIT_TSHARK may name another tshark` };
  }
  const protocols = spawnSync(path, ["-G", "protocols"], { ...limit, encoding: "utf8" });
  const names = (protocols.stdout ?? "").split("\n").map((line) => line.split("\t")[2]);
  const first = version.stdout.split("\n")[0] ?? path;
  if (!names.includes("dlms") || !names.includes("cosem")) {
    return { path: undefined, reason: `${first} has no dissectors dlms and cosem; releases from 4.6 on have them` };
  }
  return { path, version: first };
}

/** What tshark says of each message, one packet for each; in one TCP stream if `stream` is set. */
export function dissect(path: string, messages: readonly Uint8Array[], stream = false): readonly (readonly Field[])[] {
  const folder = mkdtempSync(join(tmpdir(), "cosemkit-tshark-"));
  try {
    const file = join(folder, "messages.pcap");
    writeFileSync(file, pcapOf(messages, stream));
    // An empty folder for its settings: those of who runs this could change what it says. -n: no names are looked up.
    const env = { ...process.env, WIRESHARK_CONFIG_DIR: folder };
    const args = ["-n", "-r", file, "-T", "pdml"];
    const pdml = execFileSync(path, args, { ...limit, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const packets = pdml.split("<packet>").slice(1);
    return packets.map((packet, i) => fieldsOf(packet, messages[i] ?? new Uint8Array(0)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The fields of the protocol `dlms` in a packet of PDML, in the order of the tree. */
function fieldsOf(packet: string, message: Uint8Array): Field[] {
  const start = packet.indexOf('<proto name="dlms"');
  if (start < 0) return [];
  return [...packet.slice(start).matchAll(/<field ([^>]*?)\/?>/g)].map(([, attributes]) => {
    const of = new Map([...attributes!.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value!]));
    const at = Number(of.get("pos")) - packetHeader;
    const octets = message.slice(Math.max(at, 0), Math.max(at + Number(of.get("size")), 0));
    return { name: of.get("name") ?? "", text: unescapeXml(of.get("showname") ?? of.get("show") ?? ""), octets };
  });
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (named[name ?? ""] ?? whole) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
