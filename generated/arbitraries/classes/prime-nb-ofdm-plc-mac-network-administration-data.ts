// Generated from spec/classes/0085-v0-prime-nb-ofdm-plc-mac-network-administration-data.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import * as fc from "fast-check";
import {
  type MacListAvailableSwitchesItem,
  type MacListDirectTableItem,
  type MacListMulticastEntriesItem,
  type MacListPhyCommItem,
  type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches,
  type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable,
  type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries,
  type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm,
  type PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable,
  macListAvailableSwitchesItemDescriptor,
  macListDirectTableItemDescriptor,
  macListMulticastEntriesItemDescriptor,
  macListPhyCommItemDescriptor,
  primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitchesDescriptor,
  primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTableDescriptor,
  primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntriesDescriptor,
  primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyCommDescriptor,
  primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTableDescriptor,
  readMacListAvailableSwitchesItem,
  readMacListDirectTableItem,
  readMacListMulticastEntriesItem,
  readMacListPhyCommItem,
  readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches,
  readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable,
  readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries,
  readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm,
  readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable,
  writeMacListAvailableSwitchesItem,
  writeMacListDirectTableItem,
  writeMacListMulticastEntriesItem,
  writeMacListPhyCommItem,
  writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches,
  writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable,
  writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries,
  writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm,
  writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable,
} from "../../classes/prime-nb-ofdm-plc-mac-network-administration-data.ts";
import { type TypeCase, typeCase } from "../case.ts";

/** Values of MacListMulticastEntriesItem. */
export function macListMulticastEntriesItem(): fc.Arbitrary<MacListMulticastEntriesItem> {
  return fc.record({ mcastEntryLcid: fc.integer({ min: -128, max: 127 }), mcastEntryMembers: fc.integer({ min: -32768, max: 32767 }) });
}

/** Values of PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries. */
export function primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries(): fc.Arbitrary<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries> {
  return fc.array(macListMulticastEntriesItem(), { maxLength: 4 });
}

/** Values of PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable. */
export function primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable(): fc.Arbitrary<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable> {
  return fc.array(fc.integer({ min: -32768, max: 32767 }), { maxLength: 4 });
}

/** Values of MacListDirectTableItem. */
export function macListDirectTableItem(): fc.Arbitrary<MacListDirectTableItem> {
  return fc.record({ dconnEntrySrcSid: fc.integer({ min: -32768, max: 32767 }), dconnEntrySrcLnid: fc.integer({ min: -32768, max: 32767 }), dconnEntrySrcLcid: fc.integer({ min: -32768, max: 32767 }), dconnEntryDstSid: fc.integer({ min: -32768, max: 32767 }), dconnEntryDstLnid: fc.integer({ min: -32768, max: 32767 }), dconnEntryDstLcid: fc.integer({ min: -32768, max: 32767 }), dconnEntryDid: fc.uint8Array({ maxLength: 20 }) });
}

/** Values of PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable. */
export function primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable(): fc.Arbitrary<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable> {
  return fc.array(macListDirectTableItem(), { maxLength: 4 });
}

/** Values of MacListAvailableSwitchesItem. */
export function macListAvailableSwitchesItem(): fc.Arbitrary<MacListAvailableSwitchesItem> {
  return fc.record({ slistEntrySna: fc.uint8Array({ maxLength: 20 }), slistEntryLsid: fc.integer({ min: -32768, max: 32767 }), slistEntryLevel: fc.integer({ min: -128, max: 127 }), slistEntryRxLvl: fc.integer({ min: -128, max: 127 }), slistEntryRxSnr: fc.integer({ min: -128, max: 127 }) });
}

/** Values of PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches. */
export function primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches(): fc.Arbitrary<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches> {
  return fc.array(macListAvailableSwitchesItem(), { maxLength: 4 });
}

/** Values of MacListPhyCommItem. */
export function macListPhyCommItem(): fc.Arbitrary<MacListPhyCommItem> {
  return fc.record({ phyCommEui: fc.uint8Array({ maxLength: 20 }), phyCommTxPwr: fc.integer({ min: -128, max: 127 }), phyCommTxCod: fc.integer({ min: -128, max: 127 }), phyCommRxCod: fc.integer({ min: -128, max: 127 }), phyCommRxLvl: fc.integer({ min: -128, max: 127 }), phyCommSnr: fc.integer({ min: -128, max: 127 }), phyCommTxPwrMod: fc.integer({ min: -128, max: 127 }), phyCommTxCodMod: fc.integer({ min: -128, max: 127 }), phyCommRxCodMod: fc.integer({ min: -128, max: 127 }) });
}

/** Values of PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm. */
export function primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm(): fc.Arbitrary<PrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm> {
  return fc.array(macListPhyCommItem(), { maxLength: 4 });
}

/** Every type of the module, with its codec and its arbitrary. */
export const cases: readonly TypeCase[] = [
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: macListMulticastEntriesItemDescriptor, read: readMacListMulticastEntriesItem, write: writeMacListMulticastEntriesItem }, () => macListMulticastEntriesItem()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntriesDescriptor, read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries, write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries }, () => primeNbOfdmPlcMacNetworkAdministrationDataMacListMulticastEntries()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTableDescriptor, read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable, write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable }, () => primeNbOfdmPlcMacNetworkAdministrationDataMacListSwitchTable()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: macListDirectTableItemDescriptor, read: readMacListDirectTableItem, write: writeMacListDirectTableItem }, () => macListDirectTableItem()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTableDescriptor, read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable, write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable }, () => primeNbOfdmPlcMacNetworkAdministrationDataMacListDirectTable()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: macListAvailableSwitchesItemDescriptor, read: readMacListAvailableSwitchesItem, write: writeMacListAvailableSwitchesItem }, () => macListAvailableSwitchesItem()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitchesDescriptor, read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches, write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches }, () => primeNbOfdmPlcMacNetworkAdministrationDataMacListAvailableSwitches()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: macListPhyCommItemDescriptor, read: readMacListPhyCommItem, write: writeMacListPhyCommItem }, () => macListPhyCommItem()),
  typeCase("classes/prime-nb-ofdm-plc-mac-network-administration-data", { descriptor: primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyCommDescriptor, read: readPrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm, write: writePrimeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm }, () => primeNbOfdmPlcMacNetworkAdministrationDataMacListPhyComm()),
];
