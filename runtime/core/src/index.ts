export { type Codec, decodeWith, encodeWith, located, placed } from "./codec.ts";
export {
  bitField,
  noBitValue,
  readBerCode,
  readCode,
  readFlags,
  readOid,
  unknownKind,
  unknownTag,
  writeBerCode,
  writeCode,
  writeFlags,
  writeOid,
} from "./codes.ts";
export type { Column, TimeColumn } from "./column.ts";
export {
  type ClockStatusBits,
  type ClockStatusFlags,
  type CosemDate,
  type CosemDateTime,
  type CosemTime,
  clockStatusBits,
  clockStatusFlags,
  type DateTimeFromDateOptions,
  type DateTimeToDateOptions,
  dateFromBytes,
  dateTimeFromBytes,
  dateTimeFromDate,
  dateTimeToBytes,
  dateTimeToDate,
  dateToBytes,
  dayLast,
  daySecondLast,
  deviationNotSpecified,
  formatDate,
  formatDateTime,
  formatTime,
  monthDstBegin,
  monthDstEnd,
  notSpecified,
  parseDateTime,
  timeFromBytes,
  timeToBytes,
  yearNotSpecified,
} from "./date-time.ts";
export {
  type Alternative,
  type CodeTable,
  codeTable,
  type Descriptor,
  type Field,
  type FlagsNode,
  type Node,
  type OctetFormat,
  type OidTable,
  oidTable,
  type Presence,
} from "./descriptor.ts";
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
export { type ExplainedSpan, type Explanation, explain, formatExplanation } from "./explain.ts";
export { type FloatValue, readFloat, writeFloat } from "./floats.ts";
export { concatBytes, equalBytes, fromHex, toHex } from "./hex.ts";
export { type Description, heapDescribed, interpretRead, leastDescribed, type Step } from "./interpret-read.ts";
export { interpretWrite } from "./interpret-write.ts";
export { fromJson, type Json, toJson } from "./json.ts";
export { isObis, type Obis, type ObisGroups, obis, obisFromBytes, obisGroups, obisToBytes } from "./obis.ts";
export {
  type ObisDescription,
  type ObisFindOptions,
  type ObisNames,
  obisNames,
} from "./obis-names.ts";
export type {
  ObisCategory,
  ObisChannelRow,
  ObisConfidence,
  ObisMeasure,
  ObisMediumRow,
  ObisObjectRow,
  ObisPeriodRow,
  ObisProcessingRow,
  ObisQualifierRow,
  ObisQuantityRow,
  ObisRangeRow,
  ObisRules,
  ObisScope,
  ObisStatus,
  ObisTable,
  ObisTables,
  ObisValueGroups,
  ObisValues,
} from "./obis-rules.ts";
export {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type Awaitable,
  attributeRef,
  type ClassDefinition,
  type CosemObject,
  constant,
  cosemObject,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  methodRef,
  type RequestContext,
  type Selection,
  type SelectorDefinition,
  type ServerObject,
  selectedRef,
  serverObject,
  variable,
} from "./object.ts";
export { type DecodeOptions, type DecodeWarning, defaultLimits, type Limits } from "./options.ts";
export { formatQuantity, type Quantity, quantityText, quantityToNumber } from "./quantity.ts";
export { emptyBytes, Reader } from "./reader.ts";
export { type CellCodec, Table } from "./table.ts";
export { Writer } from "./writer.ts";
export {
  fromXml,
  messagesFromXml,
  toXml,
  type XmlDialect,
  type XmlForm,
  type XmlMembers,
  type XmlName,
  type XmlOptions,
  type XmlType,
} from "./xml/index.ts";
