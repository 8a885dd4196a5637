// Generated from spec/classes/0018-v0-image-transfer.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type ImageBlockTransferParameter,
  type ImageToActivateInfoElement,
  type ImageTransferImageBlockTransferParameter,
  type ImageTransferImageToActivateInfo,
  type ImageTransferImageTransferInitiateParameter,
  type ImageTransferInitiateParameter,
  imageBlockTransferParameterDescriptor,
  imageToActivateInfoElementDescriptor,
  imageTransferImageBlockTransferParameterDescriptor,
  imageTransferImageToActivateInfoDescriptor,
  imageTransferImageTransferInitiateParameterDescriptor,
  imageTransferInitiateParameterDescriptor,
  readImageBlockTransferParameter,
  readImageToActivateInfoElement,
  readImageTransferImageBlockTransferParameter,
  readImageTransferImageToActivateInfo,
  readImageTransferImageTransferInitiateParameter,
  readImageTransferInitiateParameter,
  writeImageBlockTransferParameter,
  writeImageToActivateInfoElement,
  writeImageTransferImageBlockTransferParameter,
  writeImageTransferImageToActivateInfo,
  writeImageTransferImageTransferInitiateParameter,
  writeImageTransferInitiateParameter,
} from "../../classes/image-transfer.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of ImageToActivateInfoElement. */
export function imageToActivateInfoElement(): fc.Arbitrary<ImageToActivateInfoElement> {
  return fc.record({ imageToActivateSize: fc.integer({ min: 0, max: 4294967295 }), imageToActivateIdentification: fc.uint8Array({ maxLength: 20 }), imageToActivateSignature: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of ImageTransferImageToActivateInfo. */
export function imageTransferImageToActivateInfo(): fc.Arbitrary<ImageTransferImageToActivateInfo> {
  return fc.array(imageToActivateInfoElement(), { maxLength: 4 });
}

/** Values of ImageTransferInitiateParameter. */
export function imageTransferInitiateParameter(): fc.Arbitrary<ImageTransferInitiateParameter> {
  return fc.record({ imageIdentifier: fc.uint8Array({ maxLength: 20 }), imageSize: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of ImageTransferImageTransferInitiateParameter. */
export function imageTransferImageTransferInitiateParameter(): fc.Arbitrary<ImageTransferImageTransferInitiateParameter> {
  return imageTransferInitiateParameter();
}

/** Values of ImageBlockTransferParameter. */
export function imageBlockTransferParameter(): fc.Arbitrary<ImageBlockTransferParameter> {
  return fc.record({ imageBlockNumber: fc.integer({ min: 0, max: 4294967295 }), imageBlockValue: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of ImageTransferImageBlockTransferParameter. */
export function imageTransferImageBlockTransferParameter(): fc.Arbitrary<ImageTransferImageBlockTransferParameter> {
  return imageBlockTransferParameter();
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/image-transfer", { descriptor: imageToActivateInfoElementDescriptor, read: readImageToActivateInfoElement, write: writeImageToActivateInfoElement }, () => imageToActivateInfoElement()),
  typeCase("classes/image-transfer", { descriptor: imageTransferImageToActivateInfoDescriptor, read: readImageTransferImageToActivateInfo, write: writeImageTransferImageToActivateInfo }, () => imageTransferImageToActivateInfo()),
  typeCase("classes/image-transfer", { descriptor: imageTransferInitiateParameterDescriptor, read: readImageTransferInitiateParameter, write: writeImageTransferInitiateParameter }, () => imageTransferInitiateParameter()),
  typeCase("classes/image-transfer", { descriptor: imageTransferImageTransferInitiateParameterDescriptor, read: readImageTransferImageTransferInitiateParameter, write: writeImageTransferImageTransferInitiateParameter }, () => imageTransferImageTransferInitiateParameter()),
  typeCase("classes/image-transfer", { descriptor: imageBlockTransferParameterDescriptor, read: readImageBlockTransferParameter, write: writeImageBlockTransferParameter }, () => imageBlockTransferParameter()),
  typeCase("classes/image-transfer", { descriptor: imageTransferImageBlockTransferParameterDescriptor, read: readImageTransferImageBlockTransferParameter, write: writeImageTransferImageBlockTransferParameter }, () => imageTransferImageBlockTransferParameter()),
];
