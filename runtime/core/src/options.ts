/** What a decoder may spend on one input. One object for every room, with safe defaults. */
export interface Limits {
  /** Nesting of Data and type descriptions. */
  readonly depth: number;
  /** Elements of all arrays, structures and lists of one input together. */
  readonly elements: number;
  /** Octets of one APDU, after reassembly. */
  readonly apduBytes: number;
  /** Blocks of one block transfer. */
  readonly blocks: number;
}

export const defaultLimits: Limits = {
  depth: 32,
  elements: 4_000_000,
  apduBytes: 64 * 1024 * 1024,
  blocks: 1_000_000,
};

/** Something accepted that a strict sender would not have sent. */
export interface DecodeWarning {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
}

export interface DecodeOptions {
  readonly limits?: Partial<Limits> | undefined;
  /** Names of deviations to accept; each use is reported to `onWarning`. */
  readonly lenient?: readonly string[] | undefined;
  readonly onWarning?: ((warning: DecodeWarning) => void) | undefined;
}
