/**
 * Base of everything that holds a secret. Its octets live in `#private` fields, which neither a serializer nor
 * `util.inspect` can reach; where such an object becomes text, only its label appears.
 */
export abstract class Redacted {
  /** What kind of secret this is, without anything of its value. */
  protected abstract readonly label: string;

  toString(): string {
    return `[${this.label}]`;
  }

  toJSON(): string {
    return this.toString();
  }
}
