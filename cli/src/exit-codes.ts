/** What the exit code of the command says. */
export const exitCodes: {
  readonly ok: 0;
  readonly refused: 1;
  readonly usage: 2;
  readonly unreachable: 3;
  readonly rejected: 4;
  readonly security: 5;
  readonly decode: 6;
  readonly partial: 7;
  readonly interrupted: 130;
} = {
  /** Done. */
  ok: 0,
  /** The meter refused. */
  refused: 1,
  /** The command was not understood, or what it was given cannot be used. */
  usage: 2,
  /** No connection, or no answer in time. */
  unreachable: 3,
  /** The association was rejected. */
  rejected: 4,
  /** A key, tag or other protection failed. */
  security: 5,
  /** Octets that are no message. */
  decode: 6,
  /** Some of it was done. */
  partial: 7,
  /** Stopped by the user. */
  interrupted: 130,
};

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
