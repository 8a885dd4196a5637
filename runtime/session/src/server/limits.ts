/** What one client may cost a server. */
export interface ServerLimits {
  /** Block transfers that wait for their next block at a time; one more ends the oldest. */
  readonly pending: number;
  /** Octets of a value or parameter that comes in blocks. */
  readonly requestBytes: number;
  /** Octets of all the values that answer one request. */
  readonly replyBytes: number;
  /** Gets, sets and actions of one ACCESS request. */
  readonly specifications: number;
}

export const defaultServerLimits: ServerLimits = {
  pending: 4,
  requestBytes: 1024 * 1024,
  replyBytes: 4 * 1024 * 1024,
  specifications: 1_024,
};
