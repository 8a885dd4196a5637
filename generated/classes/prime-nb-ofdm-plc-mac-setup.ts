// Generated from spec/classes/0082-v0-prime-nb-ofdm-plc-mac-setup.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import {
  type AttributeDefinition,
  type AttributeHandler,
  type AttributeRef,
  type ClassDefinition,
  type CosemObject,
  type ServerObject,
  attributeRef,
  cosemObject,
  serverObject,
} from "@cosemkit/core";
import { type LogicalName, type Unsigned, logicalNameCodec, unsignedCodec } from "./simple-types.ts";

const logicalNameAttribute: AttributeDefinition<LogicalName> = {
  id: 1,
  name: "logical_name",
  property: "logicalName",
  codec: logicalNameCodec,
  storage: "static",
  shortName: 0x00,
};
const macMinSwitchSearchTimeAttribute: AttributeDefinition<Unsigned> = {
  id: 2,
  name: "mac_min_switch_search_time",
  property: "macMinSwitchSearchTime",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x08,
};
const macMaxPromotionPduAttribute: AttributeDefinition<Unsigned> = {
  id: 3,
  name: "mac_max_promotion_pdu",
  property: "macMaxPromotionPdu",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x10,
};
const macPromotionPduTxPeriodAttribute: AttributeDefinition<Unsigned> = {
  id: 4,
  name: "mac_promotion_pdu_tx_period",
  property: "macPromotionPduTxPeriod",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x18,
};
const macBeaconsPerFrameAttribute: AttributeDefinition<Unsigned> = {
  id: 5,
  name: "mac_beacons_per_frame",
  property: "macBeaconsPerFrame",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x20,
};
const macScpMaxTxAttemptsAttribute: AttributeDefinition<Unsigned> = {
  id: 6,
  name: "mac_scp_max_tx_attempts",
  property: "macScpMaxTxAttempts",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x28,
};
const macCtlReTxTimerAttribute: AttributeDefinition<Unsigned> = {
  id: 7,
  name: "mac_ctl_re_tx_timer",
  property: "macCtlReTxTimer",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x30,
};
const macMaxCtlReTxAttribute: AttributeDefinition<Unsigned> = {
  id: 8,
  name: "mac_max_ctl_re_tx",
  property: "macMaxCtlReTx",
  codec: unsignedCodec,
  storage: "static",
  shortName: 0x38,
};

/**
 * PRIME NB OFDM PLC MAC setup, version 0: Parameters of the PRIME MAC layer.
 *
 * Blue Book part 2, class PRIME NB OFDM PLC MAC setup (class_id 82, version 0).
 */
export const primeNbOfdmPlcMacSetupClass: ClassDefinition = {
  classId: 82,
  version: 0,
  name: "PRIME NB OFDM PLC MAC setup",
  attributes: [logicalNameAttribute, macMinSwitchSearchTimeAttribute, macMaxPromotionPduAttribute, macPromotionPduTxPeriodAttribute, macBeaconsPerFrameAttribute, macScpMaxTxAttemptsAttribute, macCtlReTxTimerAttribute, macMaxCtlReTxAttribute],
  methods: [],
};

/**
 * A client's references to one PRIME NB OFDM PLC MAC setup object.
 *
 * Parameters of the PRIME MAC layer.
 */
export interface PrimeNbOfdmPlcMacSetup extends CosemObject {
  /** Logical name of the object. */
  readonly logicalName: AttributeRef<LogicalName>;
  /** Least time that a disconnected node listens for beacons. */
  readonly macMinSwitchSearchTime: AttributeRef<Unsigned>;
  /** Promotion needed PDUs sent in a period. */
  readonly macMaxPromotionPdu: AttributeRef<Unsigned>;
  /** Period in which promotion needed PDUs are counted. */
  readonly macPromotionPduTxPeriod: AttributeRef<Unsigned>;
  /** Beacons in a frame. */
  readonly macBeaconsPerFrame: AttributeRef<Unsigned>;
  /** How often the channel is tried in the shared contention period. */
  readonly macScpMaxTxAttempts: AttributeRef<Unsigned>;
  /** Wait before a control PDU is sent again. */
  readonly macCtlReTxTimer: AttributeRef<Unsigned>;
  /** How often a control PDU is sent again. */
  readonly macMaxCtlReTx: AttributeRef<Unsigned>;
}

/** References to the PRIME NB OFDM PLC MAC setup object with this logical name. Throws when it is not an OBIS code. */
export function primeNbOfdmPlcMacSetup(logicalName: string): PrimeNbOfdmPlcMacSetup {
  const object = cosemObject(primeNbOfdmPlcMacSetupClass, logicalName);
  return {
    ...object,
    logicalName: attributeRef(object, logicalNameAttribute),
    macMinSwitchSearchTime: attributeRef(object, macMinSwitchSearchTimeAttribute),
    macMaxPromotionPdu: attributeRef(object, macMaxPromotionPduAttribute),
    macPromotionPduTxPeriod: attributeRef(object, macPromotionPduTxPeriodAttribute),
    macBeaconsPerFrame: attributeRef(object, macBeaconsPerFrameAttribute),
    macScpMaxTxAttempts: attributeRef(object, macScpMaxTxAttemptsAttribute),
    macCtlReTxTimer: attributeRef(object, macCtlReTxTimerAttribute),
    macMaxCtlReTx: attributeRef(object, macMaxCtlReTxAttribute),
  };
}

/** A server's handlers for one PRIME NB OFDM PLC MAC setup object. What is left out is refused. */
export interface PrimeNbOfdmPlcMacSetupServer {
  /** Logical name of the object. */
  readonly logicalName?: AttributeHandler<LogicalName>;
  /** Least time that a disconnected node listens for beacons. */
  readonly macMinSwitchSearchTime?: AttributeHandler<Unsigned>;
  /** Promotion needed PDUs sent in a period. */
  readonly macMaxPromotionPdu?: AttributeHandler<Unsigned>;
  /** Period in which promotion needed PDUs are counted. */
  readonly macPromotionPduTxPeriod?: AttributeHandler<Unsigned>;
  /** Beacons in a frame. */
  readonly macBeaconsPerFrame?: AttributeHandler<Unsigned>;
  /** How often the channel is tried in the shared contention period. */
  readonly macScpMaxTxAttempts?: AttributeHandler<Unsigned>;
  /** Wait before a control PDU is sent again. */
  readonly macCtlReTxTimer?: AttributeHandler<Unsigned>;
  /** How often a control PDU is sent again. */
  readonly macMaxCtlReTx?: AttributeHandler<Unsigned>;
}

/** A PRIME NB OFDM PLC MAC setup object for a server. Throws when `logicalName` is not an OBIS code. */
export function primeNbOfdmPlcMacSetupServer(logicalName: string, handlers: PrimeNbOfdmPlcMacSetupServer): ServerObject {
  return serverObject(primeNbOfdmPlcMacSetupClass, logicalName, handlers);
}
