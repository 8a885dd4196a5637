import { decodeCapture } from "@cosemkit/session/capture/decode-capture";
import type { MessageDecoderOptions } from "@cosemkit/session/push/decode-message";
import type { MessageOutcome } from "@cosemkit/session/push/message";
import type { Terminal } from "../terminal.ts";

/** The messages in a capture file; says on stderr what was left out of it. A file that is cut off ends in a failure. */
export function decodeCaptureInput(
  octets: Uint8Array,
  argument: number,
  options: MessageDecoderOptions,
  terminal: Terminal,
): readonly MessageOutcome[] {
  const { outcomes, packets, passedOver, error } = decodeCapture(octets, options);
  if (passedOver > 0) {
    terminal.stderr(
      `input ${argument}: ${passedOver} of ${packets} packets are of other traffic and were passed over\n`,
    );
  }
  if (error === undefined) return outcomes;
  return [...outcomes, { input: argument, layers: [], error, inputOffset: error.offset, octets: undefined }];
}
