/** The last chunks of a stream, as many as hold `least` octets; what is older is let go. */
export class RecentOctets {
  private readonly least: number;
  private chunks: Uint8Array[] = [];
  private octets = 0;

  constructor(least: number) {
    this.least = least;
  }

  push(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.octets += chunk.length;
    let old = 0;
    while (this.octets - this.chunks[old]!.length >= this.least) this.octets -= this.chunks[old++]!.length;
    if (old > 0) this.chunks = this.chunks.slice(old);
  }

  clear(): void {
    this.chunks = [];
    this.octets = 0;
  }

  [Symbol.iterator](): IterableIterator<Uint8Array> {
    return this.chunks.values();
  }
}
