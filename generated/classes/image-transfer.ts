// Generated from spec/classes/0018-v0-image-transfer.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type Codec,
  type CosemObject,
  type Descriptor,
  type MethodDefinition,
  type MethodHandler,
  type MethodRef,
  type Reader,
  type ServerObject,
  type Writer,
  attributeRef,
  cosemObject,
  methodRef,
  serverObject,
} from "@cosemkit/core";
import {
  type BitString,
  type Boolean,
  type DoubleLongUnsigned,
  type EnumImageTransferStatus,
  type Integer,
  type LogicalName,
  bitStringCodec,
  booleanCodec,
  doubleLongUnsignedCodec,
  enumImageTransferStatusCodec,
  integerCodec,
  logicalNameCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class Image transfer (class_id 18, version 0). */
export interface ImageToActivateInfoElement {
  readonly imageToActivateSize: number;
  readonly imageToActivateIdentification: Uint8Array;
  readonly imageToActivateSignature: Uint8Array;
}

export function readImageToActivateInfoElement(r: Reader): ImageToActivateInfoElement {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 3) {
    r.fail("decode.malformed", `structure of ${count2} elements, 3 expected`, start1);
  }
  r.expect(6);
  const imageToActivateSize = r.u32();
  r.expect(9);
  const imageToActivateIdentification = r.octets();
  r.expect(9);
  const imageToActivateSignature = r.octets();
  return { imageToActivateSize, imageToActivateIdentification, imageToActivateSignature };
}

export function writeImageToActivateInfoElement(w: Writer, v: ImageToActivateInfoElement): void {
  w.length(3);
  w.u8(6);
  w.u32(v.imageToActivateSize);
  w.u8(9);
  w.octets(v.imageToActivateIdentification);
  w.u8(9);
  w.octets(v.imageToActivateSignature);
}

export const imageToActivateInfoElementDescriptor: Descriptor = {
  name: "image_to_activate_info_element",
  node: { kind: "sequence", counted: true, fields: [
    { property: "imageToActivateSize", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "imageToActivateIdentification", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "imageToActivateSignature", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * The images that were verified and may be activated.
 *
 * Blue Book part 2, class Image transfer (class_id 18, version 0).
 */
export type ImageTransferImageToActivateInfo = readonly ImageToActivateInfoElement[];

export function readImageTransferImageToActivateInfo(r: Reader): ImageTransferImageToActivateInfo {
  r.expect(1);
  const count1 = r.count(11);
  const items2 = new Array<ImageToActivateInfoElement>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readImageToActivateInfoElement(r);
  }
  return items2;
}

export function writeImageTransferImageToActivateInfo(w: Writer, v: ImageTransferImageToActivateInfo): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writeImageToActivateInfoElement(w, item1);
  }
}

export const imageTransferImageToActivateInfoDescriptor: Descriptor = {
  name: "Image transfer.image_to_activate_info",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => imageToActivateInfoElementDescriptor } }, least: 11 } },
  layer: "data",
};

export const imageTransferImageToActivateInfoCodec: Codec<ImageTransferImageToActivateInfo> = {
  descriptor: imageTransferImageToActivateInfoDescriptor,
  read: readImageTransferImageToActivateInfo,
  write: writeImageTransferImageToActivateInfo,
};

/** Blue Book part 2, class Image transfer (class_id 18, version 0). */
export interface ImageTransferInitiateParameter {
  readonly imageIdentifier: Uint8Array;
  readonly imageSize: number;
}

export function readImageTransferInitiateParameter(r: Reader): ImageTransferInitiateParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(9);
  const imageIdentifier = r.octets();
  r.expect(6);
  const imageSize = r.u32();
  return { imageIdentifier, imageSize };
}

export function writeImageTransferInitiateParameter(w: Writer, v: ImageTransferInitiateParameter): void {
  w.length(2);
  w.u8(9);
  w.octets(v.imageIdentifier);
  w.u8(6);
  w.u32(v.imageSize);
}

export const imageTransferInitiateParameterDescriptor: Descriptor = {
  name: "image_transfer_initiate_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "imageIdentifier", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
    { property: "imageSize", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Begins a transfer: forgets the blocks that came before.
 *
 * Blue Book part 2, class Image transfer (class_id 18, version 0).
 */
export type ImageTransferImageTransferInitiateParameter = ImageTransferInitiateParameter;

export function readImageTransferImageTransferInitiateParameter(r: Reader): ImageTransferImageTransferInitiateParameter {
  r.expect(2);
  return readImageTransferInitiateParameter(r);
}

export function writeImageTransferImageTransferInitiateParameter(w: Writer, v: ImageTransferImageTransferInitiateParameter): void {
  w.u8(2);
  writeImageTransferInitiateParameter(w, v);
}

export const imageTransferImageTransferInitiateParameterDescriptor: Descriptor = {
  name: "Image transfer.image_transfer_initiate_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => imageTransferInitiateParameterDescriptor } },
  layer: "data",
};

export const imageTransferImageTransferInitiateParameterCodec: Codec<ImageTransferImageTransferInitiateParameter> = {
  descriptor: imageTransferImageTransferInitiateParameterDescriptor,
  read: readImageTransferImageTransferInitiateParameter,
  write: writeImageTransferImageTransferInitiateParameter,
};

/** Blue Book part 2, class Image transfer (class_id 18, version 0). */
export interface ImageBlockTransferParameter {
  readonly imageBlockNumber: number;
  readonly imageBlockValue: Uint8Array;
}

export function readImageBlockTransferParameter(r: Reader): ImageBlockTransferParameter {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 2) {
    r.fail("decode.malformed", `structure of ${count2} elements, 2 expected`, start1);
  }
  r.expect(6);
  const imageBlockNumber = r.u32();
  r.expect(9);
  const imageBlockValue = r.octets();
  return { imageBlockNumber, imageBlockValue };
}

export function writeImageBlockTransferParameter(w: Writer, v: ImageBlockTransferParameter): void {
  w.length(2);
  w.u8(6);
  w.u32(v.imageBlockNumber);
  w.u8(9);
  w.octets(v.imageBlockValue);
}

export const imageBlockTransferParameterDescriptor: Descriptor = {
  name: "image_block_transfer_parameter",
  node: { kind: "sequence", counted: true, fields: [
    { property: "imageBlockNumber", presence: "required", node: { kind: "tagged", tag: 6, of: { kind: "integer", size: 4, signed: false } } },
    { property: "imageBlockValue", presence: "required", node: { kind: "tagged", tag: 9, of: { kind: "octets", form: "counted" } } },
  ] },
  layer: "data",
};

/**
 * Transfers one block; the first has the number 0.
 *
 * Blue Book part 2, class Image transfer (class_id 18, version 0).
 */
export type ImageTransferImageBlockTransferParameter = ImageBlockTransferParameter;

export function readImageTransferImageBlockTransferParameter(r: Reader): ImageTransferImageBlockTransferParameter {
  r.expect(2);
  return readImageBlockTransferParameter(r);
}

export function writeImageTransferImageBlockTransferParameter(w: Writer, v: ImageTransferImageBlockTransferParameter): void {
  w.u8(2);
  writeImageBlockTransferParameter(w, v);
}

export const imageTransferImageBlockTransferParameterDescriptor: Descriptor = {
  name: "Image transfer.image_block_transfer_parameter",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => imageBlockTransferParameterDescriptor } },
  layer: "data",
};

export const imageTransferImageBlockTransferParameterCodec: Codec<ImageTransferImageBlockTransferParameter> = {
  descriptor: imageTransferImageBlockTransferParameterDescriptor,
  read: readImageTransferImageBlockTransferParameter,
  write: writeImageTransferImageBlockTransferParameter,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const imageBlockSizeAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 2,
  name: "image_block_size",
  property: "imageBlockSize",
  codec: doubleLongUnsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const imageTransferredBlocksStatusAttribute: AttributeDefinition<BitString> = {
  id: 3,
  name: "image_transferred_blocks_status",
  property: "imageTransferredBlocksStatus",
  codec: bitStringCodec,
  storage: "dynamic",
  shortName: 0x10,
};
const imageFirstNotTransferredBlockNumberAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 4,
  name: "image_first_not_transferred_block_number",
  property: "imageFirstNotTransferredBlockNumber",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x18,
};
const imageTransferEnabledAttribute: AttributeDefinition<Boolean> = {
  id: 5,
  name: "image_transfer_enabled",
  property: "imageTransferEnabled",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x20,
};
const imageTransferStatusAttribute: AttributeDefinition<EnumImageTransferStatus> = {
  id: 6,
  name: "image_transfer_status",
  property: "imageTransferStatus",
  codec: enumImageTransferStatusCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const imageToActivateInfoAttribute: AttributeDefinition<ImageTransferImageToActivateInfo> = {
  id: 7,
  name: "image_to_activate_info",
  property: "imageToActivateInfo",
  codec: imageTransferImageToActivateInfoCodec,
  storage: "dynamic",
  shortName: 0x30,
};
const imageTransferInitiateMethod: MethodDefinition<ImageTransferImageTransferInitiateParameter, undefined> = {
  id: 1,
  name: "image_transfer_initiate",
  property: "imageTransferInitiate",
  parameter: imageTransferImageTransferInitiateParameterCodec,
  mandatory: true,
  shortName: 0x40,
};
const imageBlockTransferMethod: MethodDefinition<ImageTransferImageBlockTransferParameter, undefined> = {
  id: 2,
  name: "image_block_transfer",
  property: "imageBlockTransfer",
  parameter: imageTransferImageBlockTransferParameterCodec,
  mandatory: true,
  shortName: 0x48,
};
const imageVerifyMethod: MethodDefinition<Integer, undefined> = {
  id: 3,
  name: "image_verify",
  property: "imageVerify",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x50,
};
const imageActivateMethod: MethodDefinition<Integer, undefined> = {
  id: 4,
  name: "image_activate",
  property: "imageActivate",
  parameter: integerCodec,
  mandatory: true,
  shortName: 0x58,
};

/**
 * Image transfer, version 0: Receives images such as firmware in blocks, verifies them and activates them.
 *
 * Blue Book part 2, class Image transfer (class_id 18, version 0).
 */
export const imageTransferClass: ClassDefinition = {
  classId: 18,
  version: 0,
  name: "Image transfer",
  attributes: [logicalNameAttribute, imageBlockSizeAttribute, imageTransferredBlocksStatusAttribute, imageFirstNotTransferredBlockNumberAttribute, imageTransferEnabledAttribute, imageTransferStatusAttribute, imageToActivateInfoAttribute],
  methods: [imageTransferInitiateMethod, imageBlockTransferMethod, imageVerifyMethod, imageActivateMethod],
};

/**
 * A client's references to one Image transfer object.
 *
 * Receives images such as firmware in blocks, verifies them and activates them.
 */
export interface ImageTransfer extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Octets in a block; only the last one may be shorter. */
  readonly imageBlockSize: AttributeRef<DoubleLongUnsigned>;
  /** One bit a block, block 0 first: 1 when it has arrived. */
  readonly imageTransferredBlocksStatus: AttributeRef<BitString>;
  /** First block that is missing; the number of blocks when none is. */
  readonly imageFirstNotTransferredBlockNumber: AttributeRef<DoubleLongUnsigned>;
  /** Whether the process may be used. */
  readonly imageTransferEnabled: AttributeRef<Boolean>;
  /** State of the process. */
  readonly imageTransferStatus: AttributeRef<EnumImageTransferStatus>;
  /** The images that were verified and may be activated. */
  readonly imageToActivateInfo: AttributeRef<ImageTransferImageToActivateInfo>;
  /** Begins a transfer: forgets the blocks that came before. */
  readonly imageTransferInitiate: MethodRef<ImageTransferImageTransferInitiateParameter, undefined>;
  /** Transfers one block; the first has the number 0. */
  readonly imageBlockTransfer: MethodRef<ImageTransferImageBlockTransferParameter, undefined>;
  /** Verifies the image. It may answer temporary-failure while it works. The parameter is 0. */
  readonly imageVerify: MethodRef<Integer, undefined>;
  /** Activates the image. It may answer temporary-failure while it works. The parameter is 0. */
  readonly imageActivate: MethodRef<Integer, undefined>;
}

/** References to the Image transfer object with this logical name. Throws when it is not an OBIS code. */
export function imageTransfer(logicalName: string): ImageTransfer {
  const object = cosemObject(imageTransferClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    imageBlockSize: attributeRef(object, imageBlockSizeAttribute),
    imageTransferredBlocksStatus: attributeRef(object, imageTransferredBlocksStatusAttribute),
    imageFirstNotTransferredBlockNumber: attributeRef(object, imageFirstNotTransferredBlockNumberAttribute),
    imageTransferEnabled: attributeRef(object, imageTransferEnabledAttribute),
    imageTransferStatus: attributeRef(object, imageTransferStatusAttribute),
    imageToActivateInfo: attributeRef(object, imageToActivateInfoAttribute),
    imageTransferInitiate: methodRef(object, imageTransferInitiateMethod),
    imageBlockTransfer: methodRef(object, imageBlockTransferMethod),
    imageVerify: methodRef(object, imageVerifyMethod),
    imageActivate: methodRef(object, imageActivateMethod),
  };
}

/** A server's handlers for one Image transfer object. What is left out is refused. */
export interface ImageTransferServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Octets in a block; only the last one may be shorter. */
  readonly imageBlockSize?: AttributeHandler<DoubleLongUnsigned>;
  /** One bit a block, block 0 first: 1 when it has arrived. */
  readonly imageTransferredBlocksStatus?: AttributeHandler<BitString>;
  /** First block that is missing; the number of blocks when none is. */
  readonly imageFirstNotTransferredBlockNumber?: AttributeHandler<DoubleLongUnsigned>;
  /** Whether the process may be used. */
  readonly imageTransferEnabled?: AttributeHandler<Boolean>;
  /** State of the process. */
  readonly imageTransferStatus?: AttributeHandler<EnumImageTransferStatus>;
  /** The images that were verified and may be activated. */
  readonly imageToActivateInfo?: AttributeHandler<ImageTransferImageToActivateInfo>;
  /** Begins a transfer: forgets the blocks that came before. */
  readonly imageTransferInitiate?: MethodHandler<ImageTransferImageTransferInitiateParameter, void>;
  /** Transfers one block; the first has the number 0. */
  readonly imageBlockTransfer?: MethodHandler<ImageTransferImageBlockTransferParameter, void>;
  /** Verifies the image. It may answer temporary-failure while it works. The parameter is 0. */
  readonly imageVerify?: MethodHandler<Integer, void>;
  /** Activates the image. It may answer temporary-failure while it works. The parameter is 0. */
  readonly imageActivate?: MethodHandler<Integer, void>;
}

/** A Image transfer object for a server. Throws when `logicalName` is not an OBIS code. */
export function imageTransferServer(logicalName: string, handlers: ImageTransferServer): ServerObject {
  return serverObject(imageTransferClass, logicalName, handlers);
}
