// Generated from the whole spec by cosemgen. Do not edit: change the spec and run `npm run generate`.

import { cases as apduAccessCases } from "./apdu/access.ts";
import { cases as apduAcseCases } from "./apdu/acse.ts";
import { cases as apduActionCases } from "./apdu/action.ts";
import { cases as apduApduCases } from "./apdu/apdu.ts";
import { cases as apduCommonCases } from "./apdu/common.ts";
import { cases as apduDataCases } from "./apdu/data.ts";
import { cases as apduErrorsCases } from "./apdu/errors.ts";
import { cases as apduGeneralCases } from "./apdu/general.ts";
import { cases as apduGetCases } from "./apdu/get.ts";
import { cases as apduInitiateCases } from "./apdu/initiate.ts";
import { cases as apduNotificationCases } from "./apdu/notification.ts";
import { cases as apduSetCases } from "./apdu/set.ts";
import { cases as apduShortNameCases } from "./apdu/short-name.ts";
import type { TypeCase } from "./case.ts";
import { cases as classes61334432LlcSscsSetupCases } from "./classes/61334-4-32-llc-sscs-setup.ts";
import { cases as classesAccountCases } from "./classes/account.ts";
import { cases as classesActivityCalendarCases } from "./classes/activity-calendar.ts";
import { cases as classesArbitratorCases } from "./classes/arbitrator.ts";
import { cases as classesArrayManagerCases } from "./classes/array-manager.ts";
import { cases as classesAssociationLnV0Cases } from "./classes/association-ln-v0.ts";
import { cases as classesAssociationLnV1Cases } from "./classes/association-ln-v1.ts";
import { cases as classesAssociationLnV2Cases } from "./classes/association-ln-v2.ts";
import { cases as classesAssociationLnCases } from "./classes/association-ln.ts";
import { cases as classesAssociationSnV0Cases } from "./classes/association-sn-v0.ts";
import { cases as classesAssociationSnV1Cases } from "./classes/association-sn-v1.ts";
import { cases as classesAssociationSnV2Cases } from "./classes/association-sn-v2.ts";
import { cases as classesAssociationSnV3Cases } from "./classes/association-sn-v3.ts";
import { cases as classesAssociationSnCases } from "./classes/association-sn.ts";
import { cases as classesAutoAnswerCases } from "./classes/auto-answer.ts";
import { cases as classesAutoConnectV1Cases } from "./classes/auto-connect-v1.ts";
import { cases as classesAutoConnectCases } from "./classes/auto-connect.ts";
import { cases as classesChargeCases } from "./classes/charge.ts";
import { cases as classesClockCases } from "./classes/clock.ts";
import { cases as classesCoapDiagnosticCases } from "./classes/coap-diagnostic.ts";
import { cases as classesCoapSetupCases } from "./classes/coap-setup.ts";
import { cases as classesCommunicationPortProtectionCases } from "./classes/communication-port-protection.ts";
import { cases as classesCompactDataV0Cases } from "./classes/compact-data-v0.ts";
import { cases as classesCompactDataCases } from "./classes/compact-data.ts";
import { cases as classesCosemDataProtectionCases } from "./classes/cosem-data-protection.ts";
import { cases as classesCreditCases } from "./classes/credit.ts";
import { cases as classesDataCases } from "./classes/data.ts";
import { cases as classesDemandRegisterCases } from "./classes/demand-register.ts";
import { cases as classesDisconnectControlV0Cases } from "./classes/disconnect-control-v0.ts";
import { cases as classesDisconnectControlCases } from "./classes/disconnect-control.ts";
import { cases as classesDlmsServerMBusPortSetupCases } from "./classes/dlms-server-m-bus-port-setup.ts";
import { cases as classesExtendedRegisterCases } from "./classes/extended-register.ts";
import { cases as classesFunctionControlCases } from "./classes/function-control.ts";
import {
  cases as classesG3Plc6lowpanAdaptationLayerSetupV0Cases,
} from "./classes/g3-plc-6lowpan-adaptation-layer-setup-v0.ts";
import {
  cases as classesG3Plc6lowpanAdaptationLayerSetupV1Cases,
} from "./classes/g3-plc-6lowpan-adaptation-layer-setup-v1.ts";
import {
  cases as classesG3Plc6lowpanAdaptationLayerSetupV2Cases,
} from "./classes/g3-plc-6lowpan-adaptation-layer-setup-v2.ts";
import {
  cases as classesG3Plc6lowpanAdaptationLayerSetupV3Cases,
} from "./classes/g3-plc-6lowpan-adaptation-layer-setup-v3.ts";
import {
  cases as classesG3Plc6lowpanAdaptationLayerSetupCases,
} from "./classes/g3-plc-6lowpan-adaptation-layer-setup.ts";
import {
  cases as classesG3PlcHybrid6lowpanAdaptationLayerSetupV0Cases,
} from "./classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup-v0.ts";
import {
  cases as classesG3PlcHybrid6lowpanAdaptationLayerSetupCases,
} from "./classes/g3-plc-hybrid-6lowpan-adaptation-layer-setup.ts";
import { cases as classesG3PlcHybridRfMacLayerCountersCases } from "./classes/g3-plc-hybrid-rf-mac-layer-counters.ts";
import { cases as classesG3PlcHybridRfMacSetupV0Cases } from "./classes/g3-plc-hybrid-rf-mac-setup-v0.ts";
import { cases as classesG3PlcHybridRfMacSetupCases } from "./classes/g3-plc-hybrid-rf-mac-setup.ts";
import { cases as classesG3PlcMacLayerCountersV0Cases } from "./classes/g3-plc-mac-layer-counters-v0.ts";
import { cases as classesG3PlcMacLayerCountersCases } from "./classes/g3-plc-mac-layer-counters.ts";
import { cases as classesG3PlcMacSetupV0Cases } from "./classes/g3-plc-mac-setup-v0.ts";
import { cases as classesG3PlcMacSetupV1Cases } from "./classes/g3-plc-mac-setup-v1.ts";
import { cases as classesG3PlcMacSetupV2Cases } from "./classes/g3-plc-mac-setup-v2.ts";
import { cases as classesG3PlcMacSetupV3Cases } from "./classes/g3-plc-mac-setup-v3.ts";
import { cases as classesG3PlcMacSetupCases } from "./classes/g3-plc-mac-setup.ts";
import { cases as classesGprsModemSetupCases } from "./classes/gprs-modem-setup.ts";
import { cases as classesGsmDiagnosticV0Cases } from "./classes/gsm-diagnostic-v0.ts";
import { cases as classesGsmDiagnosticV1Cases } from "./classes/gsm-diagnostic-v1.ts";
import { cases as classesGsmDiagnosticCases } from "./classes/gsm-diagnostic.ts";
import { cases as classesHsPlcIsoIec121391CpasSetupCases } from "./classes/hs-plc-iso-iec-12139-1-cpas-setup.ts";
import {
  cases as classesHsPlcIsoIec121391HdlcSsasSetupCases,
} from "./classes/hs-plc-iso-iec-12139-1-hdlc-ssas-setup.ts";
import { cases as classesHsPlcIsoIec121391IpSsasSetupCases } from "./classes/hs-plc-iso-iec-12139-1-ip-ssas-setup.ts";
import { cases as classesHsPlcIsoIec121391MacSetupCases } from "./classes/hs-plc-iso-iec-12139-1-mac-setup.ts";
import { cases as classesIec61334432LlcSetupCases } from "./classes/iec-61334-4-32-llc-setup.ts";
import { cases as classesIec6205541AttributesCases } from "./classes/iec-62055-41-attributes.ts";
import { cases as classesIecHdlcSetupV0Cases } from "./classes/iec-hdlc-setup-v0.ts";
import { cases as classesIecHdlcSetupCases } from "./classes/iec-hdlc-setup.ts";
import { cases as classesIecLocalPortSetupV0Cases } from "./classes/iec-local-port-setup-v0.ts";
import { cases as classesIecLocalPortSetupCases } from "./classes/iec-local-port-setup.ts";
import { cases as classesIecTwistedPair1SetupV0Cases } from "./classes/iec-twisted-pair-1-setup-v0.ts";
import { cases as classesIecTwistedPair1SetupCases } from "./classes/iec-twisted-pair-1-setup.ts";
import { cases as classesImageTransferCases } from "./classes/image-transfer.ts";
import { cases as classesIpv4SetupCases } from "./classes/ipv4-setup.ts";
import { cases as classesIpv6SetupCases } from "./classes/ipv6-setup.ts";
import { cases as classesIsoIec14908DiagnosticCases } from "./classes/iso-iec-14908-diagnostic.ts";
import { cases as classesIsoIec14908IdentificationCases } from "./classes/iso-iec-14908-identification.ts";
import { cases as classesIsoIec14908ProtocolSetupCases } from "./classes/iso-iec-14908-protocol-setup.ts";
import { cases as classesIsoIec14908ProtocolStatusCases } from "./classes/iso-iec-14908-protocol-status.ts";
import { cases as classesIsoIec88022LlcType1SetupCases } from "./classes/iso-iec-8802-2-llc-type-1-setup.ts";
import { cases as classesIsoIec88022LlcType2SetupCases } from "./classes/iso-iec-8802-2-llc-type-2-setup.ts";
import { cases as classesIsoIec88022LlcType3SetupCases } from "./classes/iso-iec-8802-2-llc-type-3-setup.ts";
import { cases as classesLimiterCases } from "./classes/limiter.ts";
import { cases as classesLorawanDiagnosticCases } from "./classes/lorawan-diagnostic.ts";
import { cases as classesLorawanSetupCases } from "./classes/lorawan-setup.ts";
import { cases as classesLteMonitoringV0Cases } from "./classes/lte-monitoring-v0.ts";
import { cases as classesLteMonitoringCases } from "./classes/lte-monitoring.ts";
import { cases as classesMBusClientV0Cases } from "./classes/m-bus-client-v0.ts";
import { cases as classesMBusClientV1Cases } from "./classes/m-bus-client-v1.ts";
import { cases as classesMBusClientCases } from "./classes/m-bus-client.ts";
import { cases as classesMBusDiagnosticCases } from "./classes/m-bus-diagnostic.ts";
import { cases as classesMBusMasterPortSetupCases } from "./classes/m-bus-master-port-setup.ts";
import { cases as classesMBusSlavePortSetupCases } from "./classes/m-bus-slave-port-setup.ts";
import { cases as classesMacAddressSetupCases } from "./classes/mac-address-setup.ts";
import { cases as classesMeasurementDataMonitoringCases } from "./classes/measurement-data-monitoring.ts";
import { cases as classesModemConfigurationCases } from "./classes/modem-configuration.ts";
import { cases as classesMplDiagnosticCases } from "./classes/mpl-diagnostic.ts";
import { cases as classesNtpSetupCases } from "./classes/ntp-setup.ts";
import { cases as classesParameterMonitorV0Cases } from "./classes/parameter-monitor-v0.ts";
import { cases as classesParameterMonitorCases } from "./classes/parameter-monitor.ts";
import { cases as classesPppSetupCases } from "./classes/ppp-setup.ts";
import {
  cases as classesPrimeNbOfdmPlcApplicationIdentificationCases,
} from "./classes/prime-nb-ofdm-plc-application-identification.ts";
import { cases as classesPrimeNbOfdmPlcMacCountersCases } from "./classes/prime-nb-ofdm-plc-mac-counters.ts";
import {
  cases as classesPrimeNbOfdmPlcMacFunctionalParametersCases,
} from "./classes/prime-nb-ofdm-plc-mac-functional-parameters.ts";
import {
  cases as classesPrimeNbOfdmPlcMacNetworkAdministrationDataCases,
} from "./classes/prime-nb-ofdm-plc-mac-network-administration-data.ts";
import { cases as classesPrimeNbOfdmPlcMacSetupCases } from "./classes/prime-nb-ofdm-plc-mac-setup.ts";
import {
  cases as classesPrimeNbOfdmPlcPhysicalLayerCountersCases,
} from "./classes/prime-nb-ofdm-plc-physical-layer-counters.ts";
import { cases as classesProfileGenericV0Cases } from "./classes/profile-generic-v0.ts";
import { cases as classesProfileGenericCases } from "./classes/profile-generic.ts";
import { cases as classesPstnAutoAnswerV0Cases } from "./classes/pstn-auto-answer-v0.ts";
import { cases as classesPstnAutoDialV0Cases } from "./classes/pstn-auto-dial-v0.ts";
import { cases as classesPstnModemConfigurationV0Cases } from "./classes/pstn-modem-configuration-v0.ts";
import { cases as classesPushSetupV0Cases } from "./classes/push-setup-v0.ts";
import { cases as classesPushSetupV1Cases } from "./classes/push-setup-v1.ts";
import { cases as classesPushSetupV2Cases } from "./classes/push-setup-v2.ts";
import { cases as classesPushSetupCases } from "./classes/push-setup.ts";
import { cases as classesRegisterActivationCases } from "./classes/register-activation.ts";
import { cases as classesRegisterMonitorCases } from "./classes/register-monitor.ts";
import { cases as classesRegisterTableCases } from "./classes/register-table.ts";
import { cases as classesRegisterCases } from "./classes/register.ts";
import { cases as classesRplDiagnosticCases } from "./classes/rpl-diagnostic.ts";
import { cases as classesSFskActiveInitiatorCases } from "./classes/s-fsk-active-initiator.ts";
import { cases as classesSFskIec61334432LlcSetupV0Cases } from "./classes/s-fsk-iec-61334-4-32-llc-setup-v0.ts";
import { cases as classesSFskMacCountersCases } from "./classes/s-fsk-mac-counters.ts";
import { cases as classesSFskMacSynchronizationTimeoutsCases } from "./classes/s-fsk-mac-synchronization-timeouts.ts";
import { cases as classesSFskPhyMacSetUpV0Cases } from "./classes/s-fsk-phy-mac-set-up-v0.ts";
import { cases as classesSFskPhyMacSetUpCases } from "./classes/s-fsk-phy-mac-set-up.ts";
import { cases as classesSFskReportingSystemListCases } from "./classes/s-fsk-reporting-system-list.ts";
import { cases as classesSapAssignmentCases } from "./classes/sap-assignment.ts";
import { cases as classesSchcLpwanDiagnosticCases } from "./classes/schc-lpwan-diagnostic.ts";
import { cases as classesSchcLpwanSetupCases } from "./classes/schc-lpwan-setup.ts";
import { cases as classesScheduleCases } from "./classes/schedule.ts";
import { cases as classesScriptTableCases } from "./classes/script-table.ts";
import { cases as classesSecuritySetupV0Cases } from "./classes/security-setup-v0.ts";
import { cases as classesSecuritySetupCases } from "./classes/security-setup.ts";
import { cases as classesSensorManagerCases } from "./classes/sensor-manager.ts";
import { cases as classesSimpleTypesCases } from "./classes/simple-types.ts";
import { cases as classesSingleActionScheduleCases } from "./classes/single-action-schedule.ts";
import { cases as classesSmtpSetupCases } from "./classes/smtp-setup.ts";
import { cases as classesSpecialDaysTableCases } from "./classes/special-days-table.ts";
import { cases as classesStatusMappingCases } from "./classes/status-mapping.ts";
import { cases as classesTcpUdpSetupCases } from "./classes/tcp-udp-setup.ts";
import { cases as classesTokenGatewayCases } from "./classes/token-gateway.ts";
import { cases as classesUtilityTablesCases } from "./classes/utility-tables.ts";
import { cases as classesWiSunDiagnosticCases } from "./classes/wi-sun-diagnostic.ts";
import { cases as classesWiSunSetupCases } from "./classes/wi-sun-setup.ts";
import { cases as classesWirelessModeQChannelV0Cases } from "./classes/wireless-mode-q-channel-v0.ts";
import { cases as classesWirelessModeQChannelCases } from "./classes/wireless-mode-q-channel.ts";
import { cases as classesZigbeeNetworkControlCases } from "./classes/zigbee-network-control.ts";
import { cases as classesZigbeeSasApsFragmentationCases } from "./classes/zigbee-sas-aps-fragmentation.ts";
import { cases as classesZigbeeSasJoinCases } from "./classes/zigbee-sas-join.ts";
import { cases as classesZigbeeSasStartupCases } from "./classes/zigbee-sas-startup.ts";
import { cases as classesZigbeeTunnelSetupCases } from "./classes/zigbee-tunnel-setup.ts";

/** Every type of the APDUs. */
export const apduCases: readonly TypeCase[] = [
  ...apduAccessCases,
  ...apduAcseCases,
  ...apduActionCases,
  ...apduApduCases,
  ...apduCommonCases,
  ...apduDataCases,
  ...apduErrorsCases,
  ...apduGeneralCases,
  ...apduGetCases,
  ...apduInitiateCases,
  ...apduNotificationCases,
  ...apduSetCases,
  ...apduShortNameCases,
];

/** Every type of the interface classes, and every attribute and method parameter. */
export const classCases: readonly TypeCase[] = [
  ...classesSimpleTypesCases,
  ...classesDataCases,
  ...classesRegisterCases,
  ...classesExtendedRegisterCases,
  ...classesDemandRegisterCases,
  ...classesRegisterActivationCases,
  ...classesProfileGenericV0Cases,
  ...classesProfileGenericCases,
  ...classesClockCases,
  ...classesScriptTableCases,
  ...classesScheduleCases,
  ...classesSpecialDaysTableCases,
  ...classesAssociationSnV0Cases,
  ...classesAssociationSnV1Cases,
  ...classesAssociationSnV2Cases,
  ...classesAssociationSnV3Cases,
  ...classesAssociationSnCases,
  ...classesAssociationLnV0Cases,
  ...classesAssociationLnV1Cases,
  ...classesAssociationLnV2Cases,
  ...classesAssociationLnCases,
  ...classesSapAssignmentCases,
  ...classesImageTransferCases,
  ...classesIecLocalPortSetupV0Cases,
  ...classesIecLocalPortSetupCases,
  ...classesActivityCalendarCases,
  ...classesRegisterMonitorCases,
  ...classesSingleActionScheduleCases,
  ...classesIecHdlcSetupV0Cases,
  ...classesIecHdlcSetupCases,
  ...classesIecTwistedPair1SetupV0Cases,
  ...classesIecTwistedPair1SetupCases,
  ...classesMBusSlavePortSetupCases,
  ...classesUtilityTablesCases,
  ...classesPstnModemConfigurationV0Cases,
  ...classesModemConfigurationCases,
  ...classesPstnAutoAnswerV0Cases,
  ...classesAutoAnswerCases,
  ...classesPstnAutoDialV0Cases,
  ...classesAutoConnectV1Cases,
  ...classesAutoConnectCases,
  ...classesCosemDataProtectionCases,
  ...classesPushSetupV0Cases,
  ...classesPushSetupV1Cases,
  ...classesPushSetupV2Cases,
  ...classesPushSetupCases,
  ...classesTcpUdpSetupCases,
  ...classesIpv4SetupCases,
  ...classesMacAddressSetupCases,
  ...classesPppSetupCases,
  ...classesGprsModemSetupCases,
  ...classesSmtpSetupCases,
  ...classesGsmDiagnosticV0Cases,
  ...classesGsmDiagnosticV1Cases,
  ...classesGsmDiagnosticCases,
  ...classesIpv6SetupCases,
  ...classesSFskPhyMacSetUpV0Cases,
  ...classesSFskPhyMacSetUpCases,
  ...classesSFskActiveInitiatorCases,
  ...classesSFskMacSynchronizationTimeoutsCases,
  ...classesSFskMacCountersCases,
  ...classesSFskIec61334432LlcSetupV0Cases,
  ...classesIec61334432LlcSetupCases,
  ...classesSFskReportingSystemListCases,
  ...classesIsoIec88022LlcType1SetupCases,
  ...classesIsoIec88022LlcType2SetupCases,
  ...classesIsoIec88022LlcType3SetupCases,
  ...classesRegisterTableCases,
  ...classesCompactDataV0Cases,
  ...classesCompactDataCases,
  ...classesStatusMappingCases,
  ...classesSecuritySetupV0Cases,
  ...classesSecuritySetupCases,
  ...classesParameterMonitorV0Cases,
  ...classesParameterMonitorCases,
  ...classesMeasurementDataMonitoringCases,
  ...classesSensorManagerCases,
  ...classesArbitratorCases,
  ...classesDisconnectControlV0Cases,
  ...classesDisconnectControlCases,
  ...classesLimiterCases,
  ...classesMBusClientV0Cases,
  ...classesMBusClientV1Cases,
  ...classesMBusClientCases,
  ...classesWirelessModeQChannelV0Cases,
  ...classesWirelessModeQChannelCases,
  ...classesMBusMasterPortSetupCases,
  ...classesDlmsServerMBusPortSetupCases,
  ...classesMBusDiagnosticCases,
  ...classes61334432LlcSscsSetupCases,
  ...classesPrimeNbOfdmPlcPhysicalLayerCountersCases,
  ...classesPrimeNbOfdmPlcMacSetupCases,
  ...classesPrimeNbOfdmPlcMacFunctionalParametersCases,
  ...classesPrimeNbOfdmPlcMacCountersCases,
  ...classesPrimeNbOfdmPlcMacNetworkAdministrationDataCases,
  ...classesPrimeNbOfdmPlcApplicationIdentificationCases,
  ...classesG3PlcMacLayerCountersV0Cases,
  ...classesG3PlcMacLayerCountersCases,
  ...classesG3PlcMacSetupV0Cases,
  ...classesG3PlcMacSetupV1Cases,
  ...classesG3PlcMacSetupV2Cases,
  ...classesG3PlcMacSetupV3Cases,
  ...classesG3PlcMacSetupCases,
  ...classesG3Plc6lowpanAdaptationLayerSetupV0Cases,
  ...classesG3Plc6lowpanAdaptationLayerSetupV1Cases,
  ...classesG3Plc6lowpanAdaptationLayerSetupV2Cases,
  ...classesG3Plc6lowpanAdaptationLayerSetupV3Cases,
  ...classesG3Plc6lowpanAdaptationLayerSetupCases,
  ...classesWiSunSetupCases,
  ...classesWiSunDiagnosticCases,
  ...classesRplDiagnosticCases,
  ...classesMplDiagnosticCases,
  ...classesNtpSetupCases,
  ...classesZigbeeSasStartupCases,
  ...classesZigbeeSasJoinCases,
  ...classesZigbeeSasApsFragmentationCases,
  ...classesZigbeeNetworkControlCases,
  ...classesZigbeeTunnelSetupCases,
  ...classesAccountCases,
  ...classesCreditCases,
  ...classesChargeCases,
  ...classesTokenGatewayCases,
  ...classesIec6205541AttributesCases,
  ...classesFunctionControlCases,
  ...classesArrayManagerCases,
  ...classesCommunicationPortProtectionCases,
  ...classesSchcLpwanSetupCases,
  ...classesSchcLpwanDiagnosticCases,
  ...classesLorawanSetupCases,
  ...classesLorawanDiagnosticCases,
  ...classesIsoIec14908IdentificationCases,
  ...classesIsoIec14908ProtocolSetupCases,
  ...classesIsoIec14908ProtocolStatusCases,
  ...classesIsoIec14908DiagnosticCases,
  ...classesHsPlcIsoIec121391MacSetupCases,
  ...classesHsPlcIsoIec121391CpasSetupCases,
  ...classesHsPlcIsoIec121391IpSsasSetupCases,
  ...classesHsPlcIsoIec121391HdlcSsasSetupCases,
  ...classesLteMonitoringV0Cases,
  ...classesLteMonitoringCases,
  ...classesCoapSetupCases,
  ...classesCoapDiagnosticCases,
  ...classesG3PlcHybridRfMacLayerCountersCases,
  ...classesG3PlcHybridRfMacSetupV0Cases,
  ...classesG3PlcHybridRfMacSetupCases,
  ...classesG3PlcHybrid6lowpanAdaptationLayerSetupV0Cases,
  ...classesG3PlcHybrid6lowpanAdaptationLayerSetupCases,
];
