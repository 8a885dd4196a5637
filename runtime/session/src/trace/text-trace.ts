import { formatExplanation, toHex } from "@cosemkit/core";
import { MessageDecoder } from "../push/decode-message.ts";
import type { KeyRing } from "../push/key-ring.ts";
import { isFailed } from "../push/message.ts";
import { explainApdu, isViewOf } from "./explain-apdu.ts";
import { Redactor } from "./redactor.ts";
import type { TraceEvent } from "./trace-event.ts";

export interface TextTraceOptions {
  /** `hex`: the octets as they travel, a line each APDU. `tree`: every field of it, deciphered where the keys allow. */
  readonly form: "hex" | "tree";
  /** Keys to decipher with, for the tree. */
  readonly keys?: KeyRing | undefined;
}

/** One conversation as text. No line shows a secret. */
export class TextTrace {
  private readonly form: TextTraceOptions["form"];
  private readonly redactor = new Redactor();
  private readonly decoder: MessageDecoder;

  constructor({ form, keys }: TextTraceOptions) {
    this.form = form;
    this.decoder = new MessageDecoder({ as: "apdu", keys });
  }

  /** The lines of one APDU. */
  add({ apdu, direction, time }: TraceEvent): readonly string[] {
    const arrow = direction === "sent" ? ">" : "<";
    const head = `${new Date(time).toISOString()} ${arrow}`;
    if (this.form === "hex") return [`${head} ${toHex(this.redactor.redact(apdu))}`];
    return [`${head} ${apdu.length} octets`, ...this.tree(apdu)];
  }

  private tree(apdu: Uint8Array): readonly string[] {
    const lines: string[] = [];
    for (const outcome of this.decoder.push(apdu)) {
      if (isFailed(outcome)) {
        const octets = outcome.octets ?? apdu;
        lines.push(...this.fields(octets), `  ${outcome.error.message}`);
        continue;
      }
      for (const layer of outcome.layers) {
        if (layer.layer !== "security") continue;
        const proof = layer.authenticated ? "authenticated" : "not authenticated";
        lines.push(`  security suite ${layer.suite}, counter ${layer.invocationCounter}, ${proof}`);
      }
      const { octets } = outcome.apdu!;
      lines.push(...this.fields(octets));
      const inner = outcome.userInformation?.octets;
      if (inner !== undefined && !isViewOf(inner, octets)) {
        lines.push("  user-information, deciphered", ...formatExplanation(inner, explainApdu(inner)).map(indented));
      }
      for (const { message } of outcome.warnings) lines.push(`  warning: ${message}`);
    }
    return lines;
  }

  private fields(octets: Uint8Array): readonly string[] {
    return formatExplanation(octets, this.redactor.explain(octets)).map(indented);
  }
}

function indented(line: string): string {
  return `  ${line}`;
}
