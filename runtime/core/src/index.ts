export {
  AccessError,
  ActionError,
  AssociationError,
  DecodeError,
  type DecodeErrorCode,
  type DecodeErrorDetails,
  DlmsError,
  EncodeError,
  type Layer,
  LinkError,
  SecurityError,
  TimeoutError,
} from "./errors.ts";
export { concatBytes, equalBytes, fromHex, toHex } from "./hex.ts";
export { type DecodeOptions, type DecodeWarning, defaultLimits, type Limits } from "./options.ts";
export { emptyBytes, Reader } from "./reader.ts";
export { Writer } from "./writer.ts";
