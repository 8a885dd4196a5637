import { type AttributeRef, DlmsError } from "@cosemkit/core";
import type { WaitOptions } from "@cosemkit/session/transport/byte-transport";
import type { AttributeValue } from "./attribute-value.ts";
import { isOfRequest } from "./failure.ts";

/** How the reading of one attribute ended. */
export type Outcome =
  | { readonly ok: true; readonly value: AttributeValue }
  | { readonly ok: false; readonly error: DlmsError };

/** What attributes are read from: a `Meter`. */
export interface AttributeSource {
  readEach(refs: readonly AttributeRef<AttributeValue>[], wait: WaitOptions): Promise<readonly Outcome[]>;
}

/** Attributes asked for at a time, so that an interrupt or a broken line costs little. */
const batchSize = 16;

/**
 * Reads attributes of one meter, several with one request where the meter can, and one by one where it refuses that.
 * Once the conversation itself has failed, everything that is asked for has that error: what was read stays read.
 */
export class AttributeReader {
  private readonly meter: AttributeSource;
  private readonly wait: WaitOptions;
  private broken: DlmsError | undefined = undefined;

  constructor(meter: AttributeSource, wait: WaitOptions) {
    this.meter = meter;
    this.wait = wait;
  }

  /** The outcomes, in the order asked for. Throws `aborted` when it was interrupted. */
  async read(refs: readonly AttributeRef<AttributeValue>[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (let at = 0; at < refs.length; at += batchSize) {
      outcomes.push(...(await this.readBatch(refs.slice(at, at + batchSize))));
    }
    return outcomes;
  }

  private async readBatch(refs: readonly AttributeRef<AttributeValue>[]): Promise<readonly Outcome[]> {
    const { broken } = this;
    if (broken !== undefined) return refs.map(() => ({ ok: false, error: broken }));
    try {
      return await this.meter.readEach(refs, this.wait);
    } catch (error) {
      if (!(error instanceof DlmsError) || error.code === "aborted") throw error;
      if (!isOfRequest(error)) this.broken = error;
      else if (refs.length > 1) {
        const outcomes: Outcome[] = [];
        for (const ref of refs) outcomes.push(...(await this.readBatch([ref])));
        return outcomes;
      }
      return refs.map(() => ({ ok: false, error }));
    }
  }
}
