// Generated from the whole spec by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { ClassDefinition } from "@cosemkit/core";
import { llcSscsSetupClass } from "./61334-4-32-llc-sscs-setup.ts";
import { accountClass } from "./account.ts";
import { activityCalendarClass } from "./activity-calendar.ts";
import { arbitratorClass } from "./arbitrator.ts";
import { arrayManagerClass } from "./array-manager.ts";
import { associationLnV0Class } from "./association-ln-v0.ts";
import { associationLnV1Class } from "./association-ln-v1.ts";
import { associationLnV2Class } from "./association-ln-v2.ts";
import { associationLnClass } from "./association-ln.ts";
import { associationSnV0Class } from "./association-sn-v0.ts";
import { associationSnV1Class } from "./association-sn-v1.ts";
import { associationSnV2Class } from "./association-sn-v2.ts";
import { associationSnV3Class } from "./association-sn-v3.ts";
import { associationSnClass } from "./association-sn.ts";
import { autoAnswerClass } from "./auto-answer.ts";
import { autoConnectV1Class } from "./auto-connect-v1.ts";
import { autoConnectClass } from "./auto-connect.ts";
import { chargeClass } from "./charge.ts";
import { clockClass } from "./clock.ts";
import { coApDiagnosticClass } from "./coap-diagnostic.ts";
import { coApSetupClass } from "./coap-setup.ts";
import { communicationPortProtectionClass } from "./communication-port-protection.ts";
import { compactDataV0Class } from "./compact-data-v0.ts";
import { compactDataClass } from "./compact-data.ts";
import { cosemDataProtectionClass } from "./cosem-data-protection.ts";
import { creditClass } from "./credit.ts";
import { dataObjectClass } from "./data.ts";
import { demandRegisterClass } from "./demand-register.ts";
import { disconnectControlV0Class } from "./disconnect-control-v0.ts";
import { disconnectControlClass } from "./disconnect-control.ts";
import { dlmsServerMBusPortSetupClass } from "./dlms-server-m-bus-port-setup.ts";
import { extendedRegisterClass } from "./extended-register.ts";
import { functionControlClass } from "./function-control.ts";
import { g3Plc6LoWpanAdaptationLayerSetupV0Class } from "./g3-plc-6lowpan-adaptation-layer-setup-v0.ts";
import { g3Plc6LoWpanAdaptationLayerSetupV1Class } from "./g3-plc-6lowpan-adaptation-layer-setup-v1.ts";
import { g3Plc6LoWpanAdaptationLayerSetupV2Class } from "./g3-plc-6lowpan-adaptation-layer-setup-v2.ts";
import { g3Plc6LoWpanAdaptationLayerSetupV3Class } from "./g3-plc-6lowpan-adaptation-layer-setup-v3.ts";
import { g3Plc6LoWpanAdaptationLayerSetupClass } from "./g3-plc-6lowpan-adaptation-layer-setup.ts";
import { g3PlcHybrid6LoWpanAdaptationLayerSetupV0Class } from "./g3-plc-hybrid-6lowpan-adaptation-layer-setup-v0.ts";
import { g3PlcHybrid6LoWpanAdaptationLayerSetupClass } from "./g3-plc-hybrid-6lowpan-adaptation-layer-setup.ts";
import { g3PlcHybridRfMacLayerCountersClass } from "./g3-plc-hybrid-rf-mac-layer-counters.ts";
import { g3PlcHybridRfMacSetupV0Class } from "./g3-plc-hybrid-rf-mac-setup-v0.ts";
import { g3PlcHybridRfMacSetupClass } from "./g3-plc-hybrid-rf-mac-setup.ts";
import { g3PlcMacLayerCountersV0Class } from "./g3-plc-mac-layer-counters-v0.ts";
import { g3PlcMacLayerCountersClass } from "./g3-plc-mac-layer-counters.ts";
import { g3PlcMacSetupV0Class } from "./g3-plc-mac-setup-v0.ts";
import { g3PlcMacSetupV1Class } from "./g3-plc-mac-setup-v1.ts";
import { g3PlcMacSetupV2Class } from "./g3-plc-mac-setup-v2.ts";
import { g3PlcMacSetupV3Class } from "./g3-plc-mac-setup-v3.ts";
import { g3PlcMacSetupClass } from "./g3-plc-mac-setup.ts";
import { gprsModemSetupClass } from "./gprs-modem-setup.ts";
import { gsmDiagnosticV0Class } from "./gsm-diagnostic-v0.ts";
import { gsmDiagnosticV1Class } from "./gsm-diagnostic-v1.ts";
import { gsmDiagnosticClass } from "./gsm-diagnostic.ts";
import { hsPlcIsoIec121391CpasSetupClass } from "./hs-plc-iso-iec-12139-1-cpas-setup.ts";
import { hsPlcIsoIec121391HdlcSsasSetupClass } from "./hs-plc-iso-iec-12139-1-hdlc-ssas-setup.ts";
import { hsPlcIsoIec121391IpSsasSetupClass } from "./hs-plc-iso-iec-12139-1-ip-ssas-setup.ts";
import { hsPlcIsoIec121391MacSetupClass } from "./hs-plc-iso-iec-12139-1-mac-setup.ts";
import { iec61334432LlcSetupClass } from "./iec-61334-4-32-llc-setup.ts";
import { iec6205541AttributesClass } from "./iec-62055-41-attributes.ts";
import { iecHdlcSetupV0Class } from "./iec-hdlc-setup-v0.ts";
import { iecHdlcSetupClass } from "./iec-hdlc-setup.ts";
import { iecLocalPortSetupV0Class } from "./iec-local-port-setup-v0.ts";
import { iecLocalPortSetupClass } from "./iec-local-port-setup.ts";
import { iecTwistedPair1SetupV0Class } from "./iec-twisted-pair-1-setup-v0.ts";
import { iecTwistedPair1SetupClass } from "./iec-twisted-pair-1-setup.ts";
import { imageTransferClass } from "./image-transfer.ts";
import { iPv4SetupClass } from "./ipv4-setup.ts";
import { iPv6SetupClass } from "./ipv6-setup.ts";
import { isoIec14908DiagnosticClass } from "./iso-iec-14908-diagnostic.ts";
import { isoIec14908IdentificationClass } from "./iso-iec-14908-identification.ts";
import { isoIec14908ProtocolSetupClass } from "./iso-iec-14908-protocol-setup.ts";
import { isoIec14908ProtocolStatusClass } from "./iso-iec-14908-protocol-status.ts";
import { isoIec88022LlcType1SetupClass } from "./iso-iec-8802-2-llc-type-1-setup.ts";
import { isoIec88022LlcType2SetupClass } from "./iso-iec-8802-2-llc-type-2-setup.ts";
import { isoIec88022LlcType3SetupClass } from "./iso-iec-8802-2-llc-type-3-setup.ts";
import { limiterClass } from "./limiter.ts";
import { loRaWanDiagnosticClass } from "./lorawan-diagnostic.ts";
import { loRaWanSetupClass } from "./lorawan-setup.ts";
import { lteMonitoringV0Class } from "./lte-monitoring-v0.ts";
import { lteMonitoringClass } from "./lte-monitoring.ts";
import { mBusClientV0Class } from "./m-bus-client-v0.ts";
import { mBusClientV1Class } from "./m-bus-client-v1.ts";
import { mBusClientClass } from "./m-bus-client.ts";
import { mBusDiagnosticClass } from "./m-bus-diagnostic.ts";
import { mBusMasterPortSetupClass } from "./m-bus-master-port-setup.ts";
import { mBusSlavePortSetupClass } from "./m-bus-slave-port-setup.ts";
import { macAddressSetupClass } from "./mac-address-setup.ts";
import { measurementDataMonitoringClass } from "./measurement-data-monitoring.ts";
import { modemConfigurationClass } from "./modem-configuration.ts";
import { mplDiagnosticClass } from "./mpl-diagnostic.ts";
import { ntpSetupClass } from "./ntp-setup.ts";
import { parameterMonitorV0Class } from "./parameter-monitor-v0.ts";
import { parameterMonitorClass } from "./parameter-monitor.ts";
import { pppSetupClass } from "./ppp-setup.ts";
import { primeNbOfdmPlcApplicationIdentificationClass } from "./prime-nb-ofdm-plc-application-identification.ts";
import { primeNbOfdmPlcMacCountersClass } from "./prime-nb-ofdm-plc-mac-counters.ts";
import { primeNbOfdmPlcMacFunctionalParametersClass } from "./prime-nb-ofdm-plc-mac-functional-parameters.ts";
import {
  primeNbOfdmPlcMacNetworkAdministrationDataClass,
} from "./prime-nb-ofdm-plc-mac-network-administration-data.ts";
import { primeNbOfdmPlcMacSetupClass } from "./prime-nb-ofdm-plc-mac-setup.ts";
import { primeNbOfdmPlcPhysicalLayerCountersClass } from "./prime-nb-ofdm-plc-physical-layer-counters.ts";
import { profileGenericV0Class } from "./profile-generic-v0.ts";
import { profileGenericClass } from "./profile-generic.ts";
import { autoAnswerV0Class } from "./pstn-auto-answer-v0.ts";
import { autoConnectV0Class } from "./pstn-auto-dial-v0.ts";
import { modemConfigurationV0Class } from "./pstn-modem-configuration-v0.ts";
import { pushSetupV0Class } from "./push-setup-v0.ts";
import { pushSetupV1Class } from "./push-setup-v1.ts";
import { pushSetupV2Class } from "./push-setup-v2.ts";
import { pushSetupClass } from "./push-setup.ts";
import { registerActivationClass } from "./register-activation.ts";
import { registerMonitorClass } from "./register-monitor.ts";
import { registerTableClass } from "./register-table.ts";
import { registerClass } from "./register.ts";
import { rplDiagnosticClass } from "./rpl-diagnostic.ts";
import { sFskActiveInitiatorClass } from "./s-fsk-active-initiator.ts";
import { iec61334432LlcSetupV0Class } from "./s-fsk-iec-61334-4-32-llc-setup-v0.ts";
import { sFskMacCountersClass } from "./s-fsk-mac-counters.ts";
import { sFskMacSynchronizationTimeoutsClass } from "./s-fsk-mac-synchronization-timeouts.ts";
import { sFskPhyMacSetUpV0Class } from "./s-fsk-phy-mac-set-up-v0.ts";
import { sFskPhyMacSetUpClass } from "./s-fsk-phy-mac-set-up.ts";
import { sFskReportingSystemListClass } from "./s-fsk-reporting-system-list.ts";
import { sapAssignmentClass } from "./sap-assignment.ts";
import { schcLpwanDiagnosticClass } from "./schc-lpwan-diagnostic.ts";
import { schcLpwanSetupClass } from "./schc-lpwan-setup.ts";
import { scheduleClass } from "./schedule.ts";
import { scriptTableClass } from "./script-table.ts";
import { securitySetupV0Class } from "./security-setup-v0.ts";
import { securitySetupClass } from "./security-setup.ts";
import { sensorManagerClass } from "./sensor-manager.ts";
import { singleActionScheduleClass } from "./single-action-schedule.ts";
import { smtpSetupClass } from "./smtp-setup.ts";
import { specialDaysTableClass } from "./special-days-table.ts";
import { statusMappingClass } from "./status-mapping.ts";
import { tcpUdpSetupClass } from "./tcp-udp-setup.ts";
import { tokenGatewayClass } from "./token-gateway.ts";
import { utilityTablesClass } from "./utility-tables.ts";
import { wiSunDiagnosticClass } from "./wi-sun-diagnostic.ts";
import { wiSunSetupClass } from "./wi-sun-setup.ts";
import { wirelessModeQChannelV0Class } from "./wireless-mode-q-channel-v0.ts";
import { wirelessModeQChannelClass } from "./wireless-mode-q-channel.ts";
import { zigBeeNetworkControlClass } from "./zigbee-network-control.ts";
import { zigBeeSasApsFragmentationClass } from "./zigbee-sas-aps-fragmentation.ts";
import { zigBeeSasJoinClass } from "./zigbee-sas-join.ts";
import { zigBeeSasStartupClass } from "./zigbee-sas-startup.ts";
import { zigBeeTunnelSetupClass } from "./zigbee-tunnel-setup.ts";

/** Every version of every interface class, sorted by class_id and version. */
export const classDefinitions: readonly ClassDefinition[] = [
  dataObjectClass,
  registerClass,
  extendedRegisterClass,
  demandRegisterClass,
  registerActivationClass,
  profileGenericV0Class,
  profileGenericClass,
  clockClass,
  scriptTableClass,
  scheduleClass,
  specialDaysTableClass,
  associationSnV0Class,
  associationSnV1Class,
  associationSnV2Class,
  associationSnV3Class,
  associationSnClass,
  associationLnV0Class,
  associationLnV1Class,
  associationLnV2Class,
  associationLnClass,
  sapAssignmentClass,
  imageTransferClass,
  iecLocalPortSetupV0Class,
  iecLocalPortSetupClass,
  activityCalendarClass,
  registerMonitorClass,
  singleActionScheduleClass,
  iecHdlcSetupV0Class,
  iecHdlcSetupClass,
  iecTwistedPair1SetupV0Class,
  iecTwistedPair1SetupClass,
  mBusSlavePortSetupClass,
  utilityTablesClass,
  modemConfigurationV0Class,
  modemConfigurationClass,
  autoAnswerV0Class,
  autoAnswerClass,
  autoConnectV0Class,
  autoConnectV1Class,
  autoConnectClass,
  cosemDataProtectionClass,
  pushSetupV0Class,
  pushSetupV1Class,
  pushSetupV2Class,
  pushSetupClass,
  tcpUdpSetupClass,
  iPv4SetupClass,
  macAddressSetupClass,
  pppSetupClass,
  gprsModemSetupClass,
  smtpSetupClass,
  gsmDiagnosticV0Class,
  gsmDiagnosticV1Class,
  gsmDiagnosticClass,
  iPv6SetupClass,
  sFskPhyMacSetUpV0Class,
  sFskPhyMacSetUpClass,
  sFskActiveInitiatorClass,
  sFskMacSynchronizationTimeoutsClass,
  sFskMacCountersClass,
  iec61334432LlcSetupV0Class,
  iec61334432LlcSetupClass,
  sFskReportingSystemListClass,
  isoIec88022LlcType1SetupClass,
  isoIec88022LlcType2SetupClass,
  isoIec88022LlcType3SetupClass,
  registerTableClass,
  compactDataV0Class,
  compactDataClass,
  statusMappingClass,
  securitySetupV0Class,
  securitySetupClass,
  parameterMonitorV0Class,
  parameterMonitorClass,
  measurementDataMonitoringClass,
  sensorManagerClass,
  arbitratorClass,
  disconnectControlV0Class,
  disconnectControlClass,
  limiterClass,
  mBusClientV0Class,
  mBusClientV1Class,
  mBusClientClass,
  wirelessModeQChannelV0Class,
  wirelessModeQChannelClass,
  mBusMasterPortSetupClass,
  dlmsServerMBusPortSetupClass,
  mBusDiagnosticClass,
  llcSscsSetupClass,
  primeNbOfdmPlcPhysicalLayerCountersClass,
  primeNbOfdmPlcMacSetupClass,
  primeNbOfdmPlcMacFunctionalParametersClass,
  primeNbOfdmPlcMacCountersClass,
  primeNbOfdmPlcMacNetworkAdministrationDataClass,
  primeNbOfdmPlcApplicationIdentificationClass,
  g3PlcMacLayerCountersV0Class,
  g3PlcMacLayerCountersClass,
  g3PlcMacSetupV0Class,
  g3PlcMacSetupV1Class,
  g3PlcMacSetupV2Class,
  g3PlcMacSetupV3Class,
  g3PlcMacSetupClass,
  g3Plc6LoWpanAdaptationLayerSetupV0Class,
  g3Plc6LoWpanAdaptationLayerSetupV1Class,
  g3Plc6LoWpanAdaptationLayerSetupV2Class,
  g3Plc6LoWpanAdaptationLayerSetupV3Class,
  g3Plc6LoWpanAdaptationLayerSetupClass,
  wiSunSetupClass,
  wiSunDiagnosticClass,
  rplDiagnosticClass,
  mplDiagnosticClass,
  ntpSetupClass,
  zigBeeSasStartupClass,
  zigBeeSasJoinClass,
  zigBeeSasApsFragmentationClass,
  zigBeeNetworkControlClass,
  zigBeeTunnelSetupClass,
  accountClass,
  creditClass,
  chargeClass,
  tokenGatewayClass,
  iec6205541AttributesClass,
  functionControlClass,
  arrayManagerClass,
  communicationPortProtectionClass,
  schcLpwanSetupClass,
  schcLpwanDiagnosticClass,
  loRaWanSetupClass,
  loRaWanDiagnosticClass,
  isoIec14908IdentificationClass,
  isoIec14908ProtocolSetupClass,
  isoIec14908ProtocolStatusClass,
  isoIec14908DiagnosticClass,
  hsPlcIsoIec121391MacSetupClass,
  hsPlcIsoIec121391CpasSetupClass,
  hsPlcIsoIec121391IpSsasSetupClass,
  hsPlcIsoIec121391HdlcSsasSetupClass,
  lteMonitoringV0Class,
  lteMonitoringClass,
  coApSetupClass,
  coApDiagnosticClass,
  g3PlcHybridRfMacLayerCountersClass,
  g3PlcHybridRfMacSetupV0Class,
  g3PlcHybridRfMacSetupClass,
  g3PlcHybrid6LoWpanAdaptationLayerSetupV0Class,
  g3PlcHybrid6LoWpanAdaptationLayerSetupClass,
];
