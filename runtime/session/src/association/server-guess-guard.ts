export interface GuessGuardOptions {
  /** Failures in a row before a peer has to wait; 5 by default. */
  readonly attempts?: number;
  /** Milliseconds of the first wait, which doubles with each further failure; 60,000 by default. */
  readonly lock?: number;
  /** Peers remembered; 1,000 by default. The one that failed longest ago is forgotten first. */
  readonly peers?: number;
  /** Milliseconds since some fixed instant; `Date.now` by default. */
  readonly now?: () => number;
}

interface Peer {
  failures: number;
  lockedUntil: number;
}

const longestLock = 3_600_000;

/**
 * Slows down those who guess passwords: after some failures a peer is refused for a while, whatever it presents, with
 * the same answer as for a wrong password (W15).
 */
export class GuessGuard {
  private readonly attempts: number;
  private readonly lock: number;
  private readonly limit: number;
  private readonly now: () => number;
  private readonly peers = new Map<string, Peer>();

  constructor(options: GuessGuardOptions = {}) {
    this.attempts = options.attempts ?? 5;
    this.lock = options.lock ?? 60_000;
    this.limit = options.peers ?? 1_000;
    this.now = options.now ?? Date.now;
  }

  /** Whether the peer may try. */
  allows(peer: string): boolean {
    return this.now() >= (this.peers.get(peer)?.lockedUntil ?? Number.NEGATIVE_INFINITY);
  }

  failed(peer: string): void {
    const failures = (this.peers.get(peer)?.failures ?? 0) + 1;
    const beyond = failures - this.attempts;
    const wait = beyond < 0 ? 0 : Math.min(this.lock * 2 ** beyond, longestLock);
    // Deleted first, so that the map is in the order of the last failures.
    this.peers.delete(peer);
    this.peers.set(peer, { failures, lockedUntil: wait === 0 ? Number.NEGATIVE_INFINITY : this.now() + wait });
    if (this.peers.size > this.limit) {
      const [oldest] = this.peers.keys();
      this.peers.delete(oldest!);
    }
  }

  succeeded(peer: string): void {
    this.peers.delete(peer);
  }
}
