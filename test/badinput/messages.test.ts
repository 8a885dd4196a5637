import { DlmsError, fromHex } from "@cosemkit/core";
import { MessageDecoder } from "@cosemkit/session/push/decode-message";
import { isFailed } from "@cosemkit/session/push/message";
import { describe, test } from "vitest";
import { inputLayer, keyRing, loadVectors, messageFiles, type Vector } from "../vectors/support.ts";
import { damaged } from "./mutations.ts";
import { Tally } from "./tally.ts";
import { within } from "./time-limit.ts";

Error.stackTraceLimit = 0;
const timeLimit = 20_000;
/** Deciphering and all layers take their time: of each vector, one damage in so many. */
const sample = 3;

/** Gives a damaged input, and the good ones around it, to the decoder for everything: it never throws. */
function checkMessage(vector: Vector, inputs: readonly Uint8Array[], damagedAt: number, tally: Tally): void {
  const as = inputLayer(vector);
  const input = inputs[damagedAt]!;
  try {
    const decoder = new MessageDecoder({ as, keys: keyRing(vector.keys) });
    const outcomes = inputs.flatMap((bytes) => decoder.push(bytes));
    for (const outcome of [...outcomes, ...decoder.end()]) {
      if (!isFailed(outcome)) continue;
      const { error, inputOffset } = outcome;
      if (!(error instanceof DlmsError)) tally.violation(vector.id, input, `failure ${String(error)}`);
      const length = inputs[outcome.input]?.length ?? -1;
      if (inputOffset !== undefined && !(inputOffset >= 0 && inputOffset <= length)) {
        tally.violation(vector.id, input, `offset ${inputOffset} in input ${outcome.input} of ${length} octets`);
      }
    }
  } catch (error) {
    tally.violation(vector.id, input, `threw ${String(error)}`);
  }
}

describe.each(messageFiles)("damaged messages of %s", (file) => {
  test.for(loadVectors(file).filter((vector) => vector.kind !== "lengths"))("$id", (vector, { task }) => {
    const tally = new Tally();
    const good = vector.inputs.map((hex) => fromHex(hex));
    within(timeLimit, () => {
      let turn = 0;
      for (const [index, seed] of good.entries()) {
        for (const make of damaged(seed)) {
          if (turn++ % sample === 0 && tally.take()) checkMessage(vector, good.with(index, make()), index, tally);
        }
      }
    });
    tally.finish(task.meta);
  });
});
