/**
 * Leaves out what a port hears of itself: optical heads and two-wire lines give back each octet that is sent, before
 * anything of the other side. An echo that comes damaged or not at all costs no octet of the answer.
 */
export class EchoFilter {
  private expected: Uint8Array = new Uint8Array(0);

  /** These octets were sent, in one turn with those before. */
  sent(bytes: Uint8Array): void {
    const expected = new Uint8Array(this.expected.length + bytes.length);
    expected.set(this.expected);
    expected.set(bytes, this.expected.length);
    this.expected = expected;
  }

  /** What of the received octets is no echo. */
  receive(bytes: Uint8Array): Uint8Array {
    let at = 0;
    while (at < bytes.length && at < this.expected.length && bytes[at] === this.expected[at]) at++;
    // From the first difference on it is the other side that speaks.
    this.expected = at < bytes.length ? new Uint8Array(0) : this.expected.subarray(at);
    return bytes.subarray(at);
  }

  /** The line was silent: what was not heard by now will not come. */
  silence(): void {
    this.expected = new Uint8Array(0);
  }
}
