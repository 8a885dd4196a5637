import type { DecodeError } from "@cosemkit/core";
import type { MessageLayer, MessageWarning } from "./message.ts";

/** What a link finds in its stream of octets. */
export type LinkEvent =
  /** A whole APDU. */
  | {
      readonly kind: "apdu";
      /** Where its first frame begins in the stream. */
      readonly offset: number;
      readonly layers: readonly MessageLayer[];
      readonly apdu: Uint8Array;
      /** Names who talks to whom: blocks of one transfer come under one name. */
      readonly conversation: string;
      /** Whether it is part of a dialogue, of which a recording may hold an excerpt only. */
      readonly dialogue: boolean;
      /** Deviations of the frames that were accepted. */
      readonly warnings?: readonly MessageWarning[] | undefined;
    }
  /** A frame without an APDU, or a part of a message whose rest is not in the recording. */
  | {
      readonly kind: "bare";
      readonly offset: number;
      readonly layers: readonly MessageLayer[];
      readonly warnings: readonly MessageWarning[];
    }
  /** Octets that are no message. */
  | {
      readonly kind: "failed";
      readonly offset: number;
      readonly layers: readonly MessageLayer[];
      readonly error: DecodeError;
      /** Where in the stream the error is, where it is in the frames themselves. */
      readonly place: number | undefined;
    };

/** Takes messages out of the stream of one kind of link. */
export interface LinkMessages {
  /** Takes the next octets and returns what they complete. */
  push(chunk: Uint8Array): readonly LinkEvent[];
  /** The stream has ended. */
  end(): readonly LinkEvent[];
  /** Whether the octets so far end inside a frame. */
  readonly incomplete: boolean;
  /** Whether these octets, and no more of them, would complete the frame that the octets so far end in. */
  completedBy(octets: Uint8Array): boolean;
}
