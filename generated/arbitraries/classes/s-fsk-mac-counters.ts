// Generated from spec/classes/0053-v0-s-fsk-mac-counters.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type BroadcastFramesCounterElement,
  type DesynchronizationListing,
  type SFskMacCountersBroadcastFramesCounter,
  type SFskMacCountersDesynchronizationListing,
  type SFskMacCountersSynchronizationRegister,
  type SynchronizationRegisterItem,
  broadcastFramesCounterElementDescriptor,
  desynchronizationListingDescriptor,
  readBroadcastFramesCounterElement,
  readDesynchronizationListing,
  readSFskMacCountersBroadcastFramesCounter,
  readSFskMacCountersDesynchronizationListing,
  readSFskMacCountersSynchronizationRegister,
  readSynchronizationRegisterItem,
  sFskMacCountersBroadcastFramesCounterDescriptor,
  sFskMacCountersDesynchronizationListingDescriptor,
  sFskMacCountersSynchronizationRegisterDescriptor,
  synchronizationRegisterItemDescriptor,
  writeBroadcastFramesCounterElement,
  writeDesynchronizationListing,
  writeSFskMacCountersBroadcastFramesCounter,
  writeSFskMacCountersDesynchronizationListing,
  writeSFskMacCountersSynchronizationRegister,
  writeSynchronizationRegisterItem,
} from "../../classes/s-fsk-mac-counters.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of BroadcastFramesCounterElement. */
export function broadcastFramesCounterElement(): fc.Arbitrary<BroadcastFramesCounterElement> {
  return fc.record({ sourceMacAddress: fc.integer({ min: 0, max: 65535 }), broadcastFramesCounter: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SynchronizationRegisterItem. */
export function synchronizationRegisterItem(): fc.Arbitrary<SynchronizationRegisterItem> {
  return fc.record({ macAddress: fc.integer({ min: 0, max: 65535 }), synchronizationsCounter: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SFskMacCountersSynchronizationRegister. */
export function sFskMacCountersSynchronizationRegister(): fc.Arbitrary<SFskMacCountersSynchronizationRegister> {
  return fc.array(synchronizationRegisterItem(), { maxLength: 4 });
}

/** Values of DesynchronizationListing. */
export function desynchronizationListing(): fc.Arbitrary<DesynchronizationListing> {
  return fc.record({ nbPhysicalLayerDesynchronization: fc.integer({ min: 0, max: 4294967295 }), nbTimeOutNotAddressedDesynchronization: fc.integer({ min: 0, max: 4294967295 }), nbTimeOutFrameNotOkDesynchronization: fc.integer({ min: 0, max: 4294967295 }), nbWriteRequestDesynchronization: fc.integer({ min: 0, max: 4294967295 }), nbWrongInitiatorDesynchronization: fc.integer({ min: 0, max: 4294967295 }) });
}

/** Values of SFskMacCountersDesynchronizationListing. */
export function sFskMacCountersDesynchronizationListing(): fc.Arbitrary<SFskMacCountersDesynchronizationListing> {
  return desynchronizationListing();
}

/** Values of SFskMacCountersBroadcastFramesCounter. */
export function sFskMacCountersBroadcastFramesCounter(): fc.Arbitrary<SFskMacCountersBroadcastFramesCounter> {
  return fc.array(broadcastFramesCounterElement(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/s-fsk-mac-counters", { descriptor: broadcastFramesCounterElementDescriptor, read: readBroadcastFramesCounterElement, write: writeBroadcastFramesCounterElement }, () => broadcastFramesCounterElement()),
  typeCase("classes/s-fsk-mac-counters", { descriptor: synchronizationRegisterItemDescriptor, read: readSynchronizationRegisterItem, write: writeSynchronizationRegisterItem }, () => synchronizationRegisterItem()),
  typeCase("classes/s-fsk-mac-counters", { descriptor: sFskMacCountersSynchronizationRegisterDescriptor, read: readSFskMacCountersSynchronizationRegister, write: writeSFskMacCountersSynchronizationRegister }, () => sFskMacCountersSynchronizationRegister()),
  typeCase("classes/s-fsk-mac-counters", { descriptor: desynchronizationListingDescriptor, read: readDesynchronizationListing, write: writeDesynchronizationListing }, () => desynchronizationListing()),
  typeCase("classes/s-fsk-mac-counters", { descriptor: sFskMacCountersDesynchronizationListingDescriptor, read: readSFskMacCountersDesynchronizationListing, write: writeSFskMacCountersDesynchronizationListing }, () => sFskMacCountersDesynchronizationListing()),
  typeCase("classes/s-fsk-mac-counters", { descriptor: sFskMacCountersBroadcastFramesCounterDescriptor, read: readSFskMacCountersBroadcastFramesCounter, write: writeSFskMacCountersBroadcastFramesCounter }, () => sFskMacCountersBroadcastFramesCounter()),
];
