import { appendFileSync, chmodSync, writeFileSync } from "node:fs";
import type { ConnectionUrl } from "@cosemkit/session/client/url";
import { anyTitle, KeyRing } from "@cosemkit/session/push/key-ring";
import { nodeCrypto } from "@cosemkit/session/security/crypto-node";
import { CaptureTrace } from "@cosemkit/session/trace/capture-trace";
import { TextTrace } from "@cosemkit/session/trace/text-trace";
import type { TraceSink } from "@cosemkit/session/trace/trace-event";
import { CommandError } from "../command-error.ts";
import type { PeerKeys } from "../key-file.ts";
import type { Terminal } from "../terminal.ts";
import { showStatus } from "./status.ts";

/**
 * Records a conversation in a file that only its owner can read, in the form that its name asks for; `-` is stderr.
 * Throws `CommandError` when the file cannot be written.
 */
export function traceTo(path: string, url: ConnectionUrl, keys: PeerKeys, terminal: Terminal): TraceSink {
  const write = path === "-" ? stderrWriter(terminal) : fileWriter(path, terminal);
  if (path.endsWith(".pcap")) {
    const trace = new CaptureTrace({ client: url.client, server: url.server.upper });
    write(trace.header);
    return (event) => write(trace.add(event));
  }
  const ring = new KeyRing(nodeCrypto, [[anyTitle, keys]]);
  const trace = new TextTrace({ form: path.endsWith(".hex") ? "hex" : "tree", keys: ring });
  return (event) => write(`${trace.add(event).join("\n")}\n`);
}

type Write = (content: string | Uint8Array) => void;

function stderrWriter(terminal: Terminal): Write {
  return (content) => {
    showStatus(undefined);
    terminal.stderr(String(content));
  };
}

/** Writes at once, so that a trace is whole up to the moment when something goes wrong; gives up when it cannot. */
function fileWriter(path: string, terminal: Terminal): Write {
  const problem = (error: unknown): string =>
    `${path} cannot be written: ${error instanceof Error && "code" in error ? String(error.code) : String(error)}`;
  try {
    writeFileSync(path, "", { mode: 0o600 });
    chmodSync(path, 0o600);
  } catch (error) {
    throw new CommandError(problem(error));
  }
  let isBroken = false;
  return (content) => {
    if (isBroken) return;
    try {
      appendFileSync(path, content);
    } catch (error) {
      isBroken = true;
      terminal.stderr(`warning: the trace ends here: ${problem(error)}\n`);
    }
  };
}
