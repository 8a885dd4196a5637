// Generated from spec/classes/0161-v1-g3-plc-hybrid-rf-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

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
  type Enum,
  type LogicalName,
  type LongUnsigned,
  type Unsigned,
  bitStringCodec,
  booleanCodec,
  doubleLongUnsignedCodec,
  enumCodec,
  logicalNameCodec,
  longUnsignedCodec,
  unsignedCodec,
} from "./simple-types.ts";

/** Blue Book part 2, class G3-PLC Hybrid RF MAC setup (class_id 161, version 1). Confidence: single-source. */
export interface PosTableEntryRf {
  readonly shortAddress: number;
  readonly forwardLqi: number;
  readonly reverseLqi: number;
  readonly dutyCycle: number;
  readonly forwardTxPowerOffset: number;
  readonly reverseTxPowerOffset: number;
  readonly posValidTime: number;
}

export function readPosTableEntryRf(r: Reader): PosTableEntryRf {
  const start1 = r.pos;
  const count2 = r.count(1);
  if (count2 !== 7) {
    r.fail("decode.malformed", `structure of ${count2} elements, 7 expected`, start1);
  }
  r.expect(0x12);
  const shortAddress = r.u16();
  r.expect(0x11);
  const forwardLqi = r.u8();
  r.expect(0x11);
  const reverseLqi = r.u8();
  r.expect(0x11);
  const dutyCycle = r.u8();
  r.expect(0x11);
  const forwardTxPowerOffset = r.u8();
  r.expect(0x11);
  const reverseTxPowerOffset = r.u8();
  r.expect(0x12);
  const posValidTime = r.u16();
  return {
    shortAddress,
    forwardLqi,
    reverseLqi,
    dutyCycle,
    forwardTxPowerOffset,
    reverseTxPowerOffset,
    posValidTime,
  };
}

export function writePosTableEntryRf(w: Writer, v: PosTableEntryRf): void {
  w.length(7);
  w.u8(0x12);
  w.u16(v.shortAddress);
  w.u8(0x11);
  w.u8(v.forwardLqi);
  w.u8(0x11);
  w.u8(v.reverseLqi);
  w.u8(0x11);
  w.u8(v.dutyCycle);
  w.u8(0x11);
  w.u8(v.forwardTxPowerOffset);
  w.u8(0x11);
  w.u8(v.reverseTxPowerOffset);
  w.u8(0x12);
  w.u16(v.posValidTime);
}

export const posTableEntryRfDescriptor: Descriptor = {
  name: "pos_table_entry_rf",
  node: { kind: "sequence", counted: true, fields: [
    { property: "shortAddress", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
    { property: "forwardLqi", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "reverseLqi", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "dutyCycle", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "forwardTxPowerOffset", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "reverseTxPowerOffset", presence: "required", node: { kind: "tagged", tag: 17, of: { kind: "integer", size: 1, signed: false } } },
    { property: "posValidTime", presence: "required", node: { kind: "tagged", tag: 18, of: { kind: "integer", size: 2, signed: false } } },
  ] },
  layer: "data",
};

/**
 * Devices in the radio personal operating space. The element is that of a vendor's information base.
 *
 * Blue Book part 2, class G3-PLC Hybrid RF MAC setup (class_id 161, version 1). Confidence: single-source.
 */
export type G3PlcHybridRfMacSetupMacPosTableRf = readonly PosTableEntryRf[];

export function readG3PlcHybridRfMacSetupMacPosTableRf(r: Reader): G3PlcHybridRfMacSetupMacPosTableRf {
  r.expect(1);
  const count1 = r.count(18);
  const items2 = new Array<PosTableEntryRf>(count1);
  for (let i3 = 0; i3 < count1; i3++) {
    r.expect(2);
    items2[i3] = readPosTableEntryRf(r);
  }
  return items2;
}

export function writeG3PlcHybridRfMacSetupMacPosTableRf(w: Writer, v: G3PlcHybridRfMacSetupMacPosTableRf): void {
  w.u8(1);
  w.length(v.length);
  for (const item1 of v) {
    w.u8(2);
    writePosTableEntryRf(w, item1);
  }
}

export const g3PlcHybridRfMacSetupMacPosTableRfDescriptor: Descriptor = {
  name: "G3-PLC Hybrid RF MAC setup.mac_POS_table_RF",
  node: { kind: "tagged", tag: 1, of: { kind: "list", of: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => posTableEntryRfDescriptor } }, least: 18 } },
  layer: "data",
};

export const g3PlcHybridRfMacSetupMacPosTableRfCodec: Codec<G3PlcHybridRfMacSetupMacPosTableRf> = {
  descriptor: g3PlcHybridRfMacSetupMacPosTableRfDescriptor,
  read: readG3PlcHybridRfMacSetupMacPosTableRf,
  write: writeG3PlcHybridRfMacSetupMacPosTableRf,
};

/**
 * Returns the POS entry of the device with this short address.
 *
 * Blue Book part 2, class G3-PLC Hybrid RF MAC setup (class_id 161, version 1). Confidence: single-source.
 */
export type G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply = PosTableEntryRf;

export function readG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply(r: Reader): G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply {
  r.expect(2);
  return readPosTableEntryRf(r);
}

export function writeG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply(w: Writer, v: G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply): void {
  w.u8(2);
  writePosTableEntryRf(w, v);
}

export const g3PlcHybridRfMacSetupMacGetPosTableEntryRfReplyDescriptor: Descriptor = {
  name: "G3-PLC Hybrid RF MAC setup.mac_get_POS_table_entry_RF_reply",
  node: { kind: "tagged", tag: 2, of: { kind: "ref", to: () => posTableEntryRfDescriptor } },
  layer: "data",
};

export const g3PlcHybridRfMacSetupMacGetPosTableEntryRfReplyCodec: Codec<G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply> = {
  descriptor: g3PlcHybridRfMacSetupMacGetPosTableEntryRfReplyDescriptor,
  read: readG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply,
  write: writeG3PlcHybridRfMacSetupMacGetPosTableEntryRfReply,
};

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const macMaxBeRfAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "mac_max_BE_RF",
  property: "macMaxBeRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const macMaxCsmaBackoffsRfAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "mac_max_CSMA_backoffs_RF",
  property: "macMaxCsmaBackoffsRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const macMaxFrameRetriesRfAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "mac_max_frame_retries_RF",
  property: "macMaxFrameRetriesRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const macMinBeRfAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "mac_min_BE_RF",
  property: "macMinBeRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const macFrameCounterRfAttribute: AttributeDefinition<DoubleLongUnsigned> = {
  id: 6,
  name: "mac_frame_counter_RF",
  property: "macFrameCounterRf",
  codec: doubleLongUnsignedCodec,
  storage: "dynamic",
  shortName: 0x28,
};
const macDuplicateDetectionTtlRfAttribute: AttributeDefinition<Unsigned> = {
  id: 7,
  name: "mac_duplicate_detection_TTL_RF",
  property: "macDuplicateDetectionTtlRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const macPosTableRfAttribute: AttributeDefinition<G3PlcHybridRfMacSetupMacPosTableRf> = {
  id: 8,
  name: "mac_POS_table_RF",
  property: "macPosTableRf",
  codec: g3PlcHybridRfMacSetupMacPosTableRfCodec,
  storage: "dynamic",
  shortName: 0x38,
};
const macOperatingModeRfAttribute: AttributeDefinition<Unsigned> = {
  id: 9,
  name: "mac_operating_mode_RF",
  property: "macOperatingModeRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x40,
};
const macChannelNumberRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 10,
  name: "mac_channel_number_RF",
  property: "macChannelNumberRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x48,
};
const macDutyCycleUsageRfAttribute: AttributeDefinition<Unsigned> = {
  id: 11,
  name: "mac_duty_cycle_usage_RF",
  property: "macDutyCycleUsageRf",
  codec: unsignedCodec,
  storage: "dynamic",
  shortName: 0x50,
};
const macDutyCyclePeriodRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 12,
  name: "mac_duty_cycle_period_RF",
  property: "macDutyCyclePeriodRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x58,
};
const macDutyCycleLimitRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 13,
  name: "mac_duty_cycle_limit_RF",
  property: "macDutyCycleLimitRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x60,
};
const macDutyCycleThresholdRfAttribute: AttributeDefinition<Unsigned> = {
  id: 14,
  name: "mac_duty_cycle_threshold_RF",
  property: "macDutyCycleThresholdRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x68,
};
const macDisablePhyRfAttribute: AttributeDefinition<Boolean> = {
  id: 15,
  name: "mac_disable_PHY_RF",
  property: "macDisablePhyRf",
  codec: booleanCodec,
  storage: "static",
  shortName: 0x70,
};
const macFrequencyBandRfAttribute: AttributeDefinition<Enum> = {
  id: 16,
  name: "mac_frequency_band_RF",
  property: "macFrequencyBandRf",
  codec: enumCodec,
  storage: "static",
  shortName: 0x78,
};
const macTransmitAttenRfAttribute: AttributeDefinition<Unsigned> = {
  id: 17,
  name: "mac_transmit_atten_RF",
  property: "macTransmitAttenRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x80,
};
const macAdaptivePowerStepRfAttribute: AttributeDefinition<Unsigned> = {
  id: 18,
  name: "mac_adaptive_power_step_RF",
  property: "macAdaptivePowerStepRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x88,
};
const macAdaptivePowerHighBoundRfAttribute: AttributeDefinition<Unsigned> = {
  id: 19,
  name: "mac_adaptive_power_high_bound_RF",
  property: "macAdaptivePowerHighBoundRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x90,
};
const macAdaptivePowerLowBoundRfAttribute: AttributeDefinition<Unsigned> = {
  id: 20,
  name: "mac_adaptive_power_low_bound_RF",
  property: "macAdaptivePowerLowBoundRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x98,
};
const macPosRecentEntriesRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 21,
  name: "mac_POS_recent_entries_RF",
  property: "macPosRecentEntriesRf",
  codec: longUnsignedCodec,
  storage: "dynamic",
  shortName: 0xa0,
};
const macHoppingEnabledRfAttribute: AttributeDefinition<Boolean> = {
  id: 22,
  name: "mac_hopping_enabled_RF",
  property: "macHoppingEnabledRf",
  codec: booleanCodec,
  storage: "static",
  shortName: 0xa8,
};
const macBroadcastIntervalDurationRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 23,
  name: "mac_broadcast_interval_duration_RF",
  property: "macBroadcastIntervalDurationRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xb0,
};
const macBroadcastSlotDurationRfAttribute: AttributeDefinition<Unsigned> = {
  id: 24,
  name: "mac_broadcast_slot_duration_RF",
  property: "macBroadcastSlotDurationRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xb8,
};
const macUnicastSlotDurationRfAttribute: AttributeDefinition<Unsigned> = {
  id: 25,
  name: "mac_unicast_slot_duration_RF",
  property: "macUnicastSlotDurationRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xc0,
};
const macExtendedBitmapRfAttribute: AttributeDefinition<BitString> = {
  id: 26,
  name: "mac_extended_bitmap_RF",
  property: "macExtendedBitmapRf",
  codec: bitStringCodec,
  storage: "static",
  shortName: 0xc8,
};
const macBeaconRandomizationWindowLengthRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 27,
  name: "mac_beacon_randomization_window_length_RF",
  property: "macBeaconRandomizationWindowLengthRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xd0,
};
const macAdditionalChannelScanTimeRfAttribute: AttributeDefinition<Unsigned> = {
  id: 28,
  name: "mac_additional_channel_scan_time_RF",
  property: "macAdditionalChannelScanTimeRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xd8,
};
const macMaxCcaAttemptsRetriesRfAttribute: AttributeDefinition<Unsigned> = {
  id: 29,
  name: "mac_max_cca_attempts_retries_RF",
  property: "macMaxCcaAttemptsRetriesRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0xe0,
};
const macMinInterTxIntervalRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 30,
  name: "mac_min_inter_Tx_interval_RF",
  property: "macMinInterTxIntervalRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xe8,
};
const macInitialRetryTimeRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 31,
  name: "mac_initial_retry_time_RF",
  property: "macInitialRetryTimeRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xf0,
};
const macMaximumRetryTimeRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 32,
  name: "mac_maximum_retry_time_RF",
  property: "macMaximumRetryTimeRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0xf8,
};
const macMaxClockDriftRfAttribute: AttributeDefinition<Unsigned> = {
  id: 33,
  name: "mac_max_clock_drift_RF",
  property: "macMaxClockDriftRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x100,
};
const macFhUnicastScheduleAddressRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 34,
  name: "mac_FH_unicast_schedule_address_RF",
  property: "macFhUnicastScheduleAddressRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x108,
};
const macFhUnicastSlotNumberRfAttribute: AttributeDefinition<LongUnsigned> = {
  id: 35,
  name: "mac_FH_unicast_slot_number_RF",
  property: "macFhUnicastSlotNumberRf",
  codec: longUnsignedCodec,
  storage: "static",
  shortName: 0x110,
};
const macFhUnicastOffsetRfAttribute: AttributeDefinition<Unsigned> = {
  id: 36,
  name: "mac_FH_unicast_offset_RF",
  property: "macFhUnicastOffsetRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x118,
};
const macMinGuardTimeRfAttribute: AttributeDefinition<Unsigned> = {
  id: 37,
  name: "mac_min_guard_time_RF",
  property: "macMinGuardTimeRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x120,
};
const macMaxBcastResyncWaitUnitRfAttribute: AttributeDefinition<Unsigned> = {
  id: 38,
  name: "mac_max_bcast_resync_wait_unit_RF",
  property: "macMaxBcastResyncWaitUnitRf",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x128,
};
const macGetPosTableEntryRfMethod: MethodDefinition<LongUnsigned, G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply> = {
  id: 1,
  name: "mac_get_POS_table_entry_RF",
  property: "macGetPosTableEntryRf",
  parameter: longUnsignedCodec,
  reply: g3PlcHybridRfMacSetupMacGetPosTableEntryRfReplyCodec,
  mandatory: false,
  shortName: 0x130,
};

/**
 * G3-PLC Hybrid RF MAC setup, version 1: Radio side of the G3-PLC Hybrid MAC layer: channels, duty cycle, hopping and channel access.
 *
 * Blue Book part 2, class G3-PLC Hybrid RF MAC setup (class_id 161, version 1). Confidence: single-source.
 */
export const g3PlcHybridRfMacSetupClass: ClassDefinition = {
  classId: 161,
  version: 1,
  name: "G3-PLC Hybrid RF MAC setup",
  attributes: [logicalNameAttribute, macMaxBeRfAttribute, macMaxCsmaBackoffsRfAttribute, macMaxFrameRetriesRfAttribute, macMinBeRfAttribute, macFrameCounterRfAttribute, macDuplicateDetectionTtlRfAttribute, macPosTableRfAttribute, macOperatingModeRfAttribute, macChannelNumberRfAttribute, macDutyCycleUsageRfAttribute, macDutyCyclePeriodRfAttribute, macDutyCycleLimitRfAttribute, macDutyCycleThresholdRfAttribute, macDisablePhyRfAttribute, macFrequencyBandRfAttribute, macTransmitAttenRfAttribute, macAdaptivePowerStepRfAttribute, macAdaptivePowerHighBoundRfAttribute, macAdaptivePowerLowBoundRfAttribute, macPosRecentEntriesRfAttribute, macHoppingEnabledRfAttribute, macBroadcastIntervalDurationRfAttribute, macBroadcastSlotDurationRfAttribute, macUnicastSlotDurationRfAttribute, macExtendedBitmapRfAttribute, macBeaconRandomizationWindowLengthRfAttribute, macAdditionalChannelScanTimeRfAttribute, macMaxCcaAttemptsRetriesRfAttribute, macMinInterTxIntervalRfAttribute, macInitialRetryTimeRfAttribute, macMaximumRetryTimeRfAttribute, macMaxClockDriftRfAttribute, macFhUnicastScheduleAddressRfAttribute, macFhUnicastSlotNumberRfAttribute, macFhUnicastOffsetRfAttribute, macMinGuardTimeRfAttribute, macMaxBcastResyncWaitUnitRfAttribute],
  methods: [macGetPosTableEntryRfMethod],
};

/**
 * A client's references to one G3-PLC Hybrid RF MAC setup object.
 *
 * Radio side of the G3-PLC Hybrid MAC layer: channels, duty cycle, hopping and channel access.
 */
export interface G3PlcHybridRfMacSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Largest back-off exponent. */
  readonly macMaxBeRf: AttributeRef<Unsigned>;
  /** Back-offs before a transmission is given up. */
  readonly macMaxCsmaBackoffsRf: AttributeRef<Unsigned>;
  /** How often a frame is sent again. */
  readonly macMaxFrameRetriesRf: AttributeRef<Unsigned>;
  /** Smallest back-off exponent. */
  readonly macMinBeRf: AttributeRef<Unsigned>;
  /** Frame counter of the outgoing frames. */
  readonly macFrameCounterRf: AttributeRef<DoubleLongUnsigned>;
  /** How long duplicates are recognized. */
  readonly macDuplicateDetectionTtlRf: AttributeRef<Unsigned>;
  /** Devices in the radio personal operating space. The element is that of a vendor's information base. */
  readonly macPosTableRf: AttributeRef<G3PlcHybridRfMacSetupMacPosTableRf>;
  /** Operating mode of the radio (IEEE 802.15.4 SUN FSK). */
  readonly macOperatingModeRf: AttributeRef<Unsigned>;
  /** Radio channel. */
  readonly macChannelNumberRf: AttributeRef<LongUnsigned>;
  /** Share of the duty cycle used up. */
  readonly macDutyCycleUsageRf: AttributeRef<Unsigned>;
  /** Period over which the duty cycle is counted. */
  readonly macDutyCyclePeriodRf: AttributeRef<LongUnsigned>;
  /** Longest transmission in a period. */
  readonly macDutyCycleLimitRf: AttributeRef<LongUnsigned>;
  /** Share of the duty cycle above which the device saves it. */
  readonly macDutyCycleThresholdRf: AttributeRef<Unsigned>;
  /** Whether the radio is switched off. */
  readonly macDisablePhyRf: AttributeRef<Boolean>;
  /** Frequency band. The codes were found in no source. */
  readonly macFrequencyBandRf: AttributeRef<Enum>;
  /** Attenuation of the output level. */
  readonly macTransmitAttenRf: AttributeRef<Unsigned>;
  /** Step of the adaptive output level. */
  readonly macAdaptivePowerStepRf: AttributeRef<Unsigned>;
  /** Link quality above which the output level falls. */
  readonly macAdaptivePowerHighBoundRf: AttributeRef<Unsigned>;
  /** Link quality below which the output level rises. */
  readonly macAdaptivePowerLowBoundRf: AttributeRef<Unsigned>;
  /** Number of recent POS entries. */
  readonly macPosRecentEntriesRf: AttributeRef<LongUnsigned>;
  /** Whether frequency hopping is on. */
  readonly macHoppingEnabledRf: AttributeRef<Boolean>;
  /** Interval between broadcast slots. */
  readonly macBroadcastIntervalDurationRf: AttributeRef<LongUnsigned>;
  /** Length of a broadcast slot. */
  readonly macBroadcastSlotDurationRf: AttributeRef<Unsigned>;
  /** Length of a unicast slot. */
  readonly macUnicastSlotDurationRf: AttributeRef<Unsigned>;
  /** Channels used for hopping: one bit a channel. */
  readonly macExtendedBitmapRf: AttributeRef<BitString>;
  /** Longest wait before a beacon is sent. */
  readonly macBeaconRandomizationWindowLengthRf: AttributeRef<LongUnsigned>;
  /** How long further channels are scanned. */
  readonly macAdditionalChannelScanTimeRf: AttributeRef<Unsigned>;
  /** Clear channel assessments before a retry is given up. */
  readonly macMaxCcaAttemptsRetriesRf: AttributeRef<Unsigned>;
  /** Least time between two transmissions. */
  readonly macMinInterTxIntervalRf: AttributeRef<LongUnsigned>;
  /** First wait before a frame is sent again. */
  readonly macInitialRetryTimeRf: AttributeRef<LongUnsigned>;
  /** Longest wait before a frame is sent again. */
  readonly macMaximumRetryTimeRf: AttributeRef<LongUnsigned>;
  /** Largest clock drift of a device. */
  readonly macMaxClockDriftRf: AttributeRef<Unsigned>;
  /** Address whose unicast schedule the next three values tell. */
  readonly macFhUnicastScheduleAddressRf: AttributeRef<LongUnsigned>;
  /** Slot number in that unicast schedule. */
  readonly macFhUnicastSlotNumberRf: AttributeRef<LongUnsigned>;
  /** Offset in that unicast schedule. */
  readonly macFhUnicastOffsetRf: AttributeRef<Unsigned>;
  /** Least guard time between slots. */
  readonly macMinGuardTimeRf: AttributeRef<Unsigned>;
  /** Longest wait for broadcast synchronization. */
  readonly macMaxBcastResyncWaitUnitRf: AttributeRef<Unsigned>;
  /** Returns the POS entry of the device with this short address. */
  readonly macGetPosTableEntryRf: MethodRef<LongUnsigned, G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply>;
}

/** References to the G3-PLC Hybrid RF MAC setup object with this logical name. Throws when it is not an OBIS code. */
export function g3PlcHybridRfMacSetup(logicalName: string): G3PlcHybridRfMacSetup {
  const object = cosemObject(g3PlcHybridRfMacSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macMaxBeRf: attributeRef(object, macMaxBeRfAttribute),
    macMaxCsmaBackoffsRf: attributeRef(object, macMaxCsmaBackoffsRfAttribute),
    macMaxFrameRetriesRf: attributeRef(object, macMaxFrameRetriesRfAttribute),
    macMinBeRf: attributeRef(object, macMinBeRfAttribute),
    macFrameCounterRf: attributeRef(object, macFrameCounterRfAttribute),
    macDuplicateDetectionTtlRf: attributeRef(object, macDuplicateDetectionTtlRfAttribute),
    macPosTableRf: attributeRef(object, macPosTableRfAttribute),
    macOperatingModeRf: attributeRef(object, macOperatingModeRfAttribute),
    macChannelNumberRf: attributeRef(object, macChannelNumberRfAttribute),
    macDutyCycleUsageRf: attributeRef(object, macDutyCycleUsageRfAttribute),
    macDutyCyclePeriodRf: attributeRef(object, macDutyCyclePeriodRfAttribute),
    macDutyCycleLimitRf: attributeRef(object, macDutyCycleLimitRfAttribute),
    macDutyCycleThresholdRf: attributeRef(object, macDutyCycleThresholdRfAttribute),
    macDisablePhyRf: attributeRef(object, macDisablePhyRfAttribute),
    macFrequencyBandRf: attributeRef(object, macFrequencyBandRfAttribute),
    macTransmitAttenRf: attributeRef(object, macTransmitAttenRfAttribute),
    macAdaptivePowerStepRf: attributeRef(object, macAdaptivePowerStepRfAttribute),
    macAdaptivePowerHighBoundRf: attributeRef(object, macAdaptivePowerHighBoundRfAttribute),
    macAdaptivePowerLowBoundRf: attributeRef(object, macAdaptivePowerLowBoundRfAttribute),
    macPosRecentEntriesRf: attributeRef(object, macPosRecentEntriesRfAttribute),
    macHoppingEnabledRf: attributeRef(object, macHoppingEnabledRfAttribute),
    macBroadcastIntervalDurationRf: attributeRef(object, macBroadcastIntervalDurationRfAttribute),
    macBroadcastSlotDurationRf: attributeRef(object, macBroadcastSlotDurationRfAttribute),
    macUnicastSlotDurationRf: attributeRef(object, macUnicastSlotDurationRfAttribute),
    macExtendedBitmapRf: attributeRef(object, macExtendedBitmapRfAttribute),
    macBeaconRandomizationWindowLengthRf: attributeRef(object, macBeaconRandomizationWindowLengthRfAttribute),
    macAdditionalChannelScanTimeRf: attributeRef(object, macAdditionalChannelScanTimeRfAttribute),
    macMaxCcaAttemptsRetriesRf: attributeRef(object, macMaxCcaAttemptsRetriesRfAttribute),
    macMinInterTxIntervalRf: attributeRef(object, macMinInterTxIntervalRfAttribute),
    macInitialRetryTimeRf: attributeRef(object, macInitialRetryTimeRfAttribute),
    macMaximumRetryTimeRf: attributeRef(object, macMaximumRetryTimeRfAttribute),
    macMaxClockDriftRf: attributeRef(object, macMaxClockDriftRfAttribute),
    macFhUnicastScheduleAddressRf: attributeRef(object, macFhUnicastScheduleAddressRfAttribute),
    macFhUnicastSlotNumberRf: attributeRef(object, macFhUnicastSlotNumberRfAttribute),
    macFhUnicastOffsetRf: attributeRef(object, macFhUnicastOffsetRfAttribute),
    macMinGuardTimeRf: attributeRef(object, macMinGuardTimeRfAttribute),
    macMaxBcastResyncWaitUnitRf: attributeRef(object, macMaxBcastResyncWaitUnitRfAttribute),
    macGetPosTableEntryRf: methodRef(object, macGetPosTableEntryRfMethod),
  };
}

/** A server's handlers for one G3-PLC Hybrid RF MAC setup object. What is left out is refused. */
export interface G3PlcHybridRfMacSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Largest back-off exponent. */
  readonly macMaxBeRf?: AttributeHandler<Unsigned>;
  /** Back-offs before a transmission is given up. */
  readonly macMaxCsmaBackoffsRf?: AttributeHandler<Unsigned>;
  /** How often a frame is sent again. */
  readonly macMaxFrameRetriesRf?: AttributeHandler<Unsigned>;
  /** Smallest back-off exponent. */
  readonly macMinBeRf?: AttributeHandler<Unsigned>;
  /** Frame counter of the outgoing frames. */
  readonly macFrameCounterRf?: AttributeHandler<DoubleLongUnsigned>;
  /** How long duplicates are recognized. */
  readonly macDuplicateDetectionTtlRf?: AttributeHandler<Unsigned>;
  /** Devices in the radio personal operating space. The element is that of a vendor's information base. */
  readonly macPosTableRf?: AttributeHandler<G3PlcHybridRfMacSetupMacPosTableRf>;
  /** Operating mode of the radio (IEEE 802.15.4 SUN FSK). */
  readonly macOperatingModeRf?: AttributeHandler<Unsigned>;
  /** Radio channel. */
  readonly macChannelNumberRf?: AttributeHandler<LongUnsigned>;
  /** Share of the duty cycle used up. */
  readonly macDutyCycleUsageRf?: AttributeHandler<Unsigned>;
  /** Period over which the duty cycle is counted. */
  readonly macDutyCyclePeriodRf?: AttributeHandler<LongUnsigned>;
  /** Longest transmission in a period. */
  readonly macDutyCycleLimitRf?: AttributeHandler<LongUnsigned>;
  /** Share of the duty cycle above which the device saves it. */
  readonly macDutyCycleThresholdRf?: AttributeHandler<Unsigned>;
  /** Whether the radio is switched off. */
  readonly macDisablePhyRf?: AttributeHandler<Boolean>;
  /** Frequency band. The codes were found in no source. */
  readonly macFrequencyBandRf?: AttributeHandler<Enum>;
  /** Attenuation of the output level. */
  readonly macTransmitAttenRf?: AttributeHandler<Unsigned>;
  /** Step of the adaptive output level. */
  readonly macAdaptivePowerStepRf?: AttributeHandler<Unsigned>;
  /** Link quality above which the output level falls. */
  readonly macAdaptivePowerHighBoundRf?: AttributeHandler<Unsigned>;
  /** Link quality below which the output level rises. */
  readonly macAdaptivePowerLowBoundRf?: AttributeHandler<Unsigned>;
  /** Number of recent POS entries. */
  readonly macPosRecentEntriesRf?: AttributeHandler<LongUnsigned>;
  /** Whether frequency hopping is on. */
  readonly macHoppingEnabledRf?: AttributeHandler<Boolean>;
  /** Interval between broadcast slots. */
  readonly macBroadcastIntervalDurationRf?: AttributeHandler<LongUnsigned>;
  /** Length of a broadcast slot. */
  readonly macBroadcastSlotDurationRf?: AttributeHandler<Unsigned>;
  /** Length of a unicast slot. */
  readonly macUnicastSlotDurationRf?: AttributeHandler<Unsigned>;
  /** Channels used for hopping: one bit a channel. */
  readonly macExtendedBitmapRf?: AttributeHandler<BitString>;
  /** Longest wait before a beacon is sent. */
  readonly macBeaconRandomizationWindowLengthRf?: AttributeHandler<LongUnsigned>;
  /** How long further channels are scanned. */
  readonly macAdditionalChannelScanTimeRf?: AttributeHandler<Unsigned>;
  /** Clear channel assessments before a retry is given up. */
  readonly macMaxCcaAttemptsRetriesRf?: AttributeHandler<Unsigned>;
  /** Least time between two transmissions. */
  readonly macMinInterTxIntervalRf?: AttributeHandler<LongUnsigned>;
  /** First wait before a frame is sent again. */
  readonly macInitialRetryTimeRf?: AttributeHandler<LongUnsigned>;
  /** Longest wait before a frame is sent again. */
  readonly macMaximumRetryTimeRf?: AttributeHandler<LongUnsigned>;
  /** Largest clock drift of a device. */
  readonly macMaxClockDriftRf?: AttributeHandler<Unsigned>;
  /** Address whose unicast schedule the next three values tell. */
  readonly macFhUnicastScheduleAddressRf?: AttributeHandler<LongUnsigned>;
  /** Slot number in that unicast schedule. */
  readonly macFhUnicastSlotNumberRf?: AttributeHandler<LongUnsigned>;
  /** Offset in that unicast schedule. */
  readonly macFhUnicastOffsetRf?: AttributeHandler<Unsigned>;
  /** Least guard time between slots. */
  readonly macMinGuardTimeRf?: AttributeHandler<Unsigned>;
  /** Longest wait for broadcast synchronization. */
  readonly macMaxBcastResyncWaitUnitRf?: AttributeHandler<Unsigned>;
  /** Returns the POS entry of the device with this short address. */
  readonly macGetPosTableEntryRf?: MethodHandler<LongUnsigned, G3PlcHybridRfMacSetupMacGetPosTableEntryRfReply>;
}

/** A G3-PLC Hybrid RF MAC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function g3PlcHybridRfMacSetupServer(logicalName: string, handlers: G3PlcHybridRfMacSetupServer): ServerObject {
  return serverObject(g3PlcHybridRfMacSetupClass, logicalName, handlers);
}
