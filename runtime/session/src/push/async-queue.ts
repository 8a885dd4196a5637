/** What waits for a `for await`, in order. `limit` is how much should wait: those who can hold back then do. */
export class AsyncQueue<T> implements AsyncIterableIterator<T> {
  private readonly limit: number;
  private readonly items: T[] = [];
  private waiting: ((result: IteratorResult<T>) => void)[] = [];
  private ended = false;
  /** Called when there is room again. */
  private readonly onRoom: () => void;

  constructor(limit: number, onRoom: () => void = () => {}) {
    this.limit = limit;
    this.onRoom = onRoom;
  }

  /** Whether one more would be too many. */
  get isFull(): boolean {
    return this.items.length >= this.limit;
  }

  /** Adds an item, if need be beyond the limit; false when nobody will ever ask for it. */
  push(item: T): boolean {
    if (this.ended) return false;
    const waiting = this.waiting.shift();
    if (waiting !== undefined) waiting({ done: false, value: item });
    else this.items.push(item);
    return true;
  }

  /** Nothing more comes: what is there can still be taken. */
  end(): void {
    this.ended = true;
    for (const waiting of this.waiting.splice(0)) waiting({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<T>> {
    if (this.items.length > 0) {
      const wasFull = this.isFull;
      const value = this.items.shift()!;
      if (wasFull) this.onRoom();
      return Promise.resolve({ done: false, value });
    }
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
