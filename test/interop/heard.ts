import { toHex } from "@cosemkit/core";
import type { Field } from "./tshark.ts";

/** Turns what tshark shows of a field into a statement of the form that `expected.ts` makes of ours. */
type Listener = (text: string, octets: Uint8Array) => string;

const afterColon = (text: string): string => text.slice(text.indexOf(": ") + 2);
const name = (text: string): string => afterColon(text).replace(/ \(\d+\)$/, "");
const lastNumber = (text: string): string => /\((\d+)\)$/.exec(text)?.[1] ?? "";
const flag = (text: string): string => / = [^:]*: (\S+)$/.exec(text)?.[1]?.toLowerCase() ?? "";

const frameTitle = (text: string): string => /: ([A-Z]+ \([^)]*\))/.exec(text)?.[1] ?? text;

const listeners: Readonly<Record<string, Listener>> = {
  "dlms.apdu": (text) => `apdu ${lastNumber(text)}`,
  "dlms.get_request": name,
  "dlms.get_response": name,
  "dlms.set_request": name,
  "dlms.set_response": name,
  "dlms.action_request": name,
  "dlms.action_response": name,
  "dlms.access_request": name,
  "dlms.access_response": name,
  "dlms.invoke_id": (text) => `invoke id ${/(\d+)$/.exec(text)?.[1]}`,
  "dlms.service_class": flag,
  "dlms.priority": flag,
  "dlms.long_invoke_id": (text) => `long invoke id ${/(\d+)$/.exec(text)?.[1]}`,
  "dlms.self_descriptive": (text) => flag(text.replace(/ \(\d\)$/, "")),
  "dlms.processing_option": (text) => flag(text.replace(/ \(\d\)$/, "")),
  "dlms.date_time": (_, octets) => `date-time ${toHex(octets)}`,
  "dlms.class_id": (text) => `class ${lastNumber(text)}`,
  "dlms.instance_id": (text) => `instance ${/\(([\d.]+)\)$/.exec(text)?.[1]}`,
  "dlms.attribute_id": (text) => `attribute ${lastNumber(text)}`,
  "dlms.method_id": (text) => `method ${lastNumber(text)}`,
  "dlms.access_selector": (text) => `selector ${afterColon(text)}`,
  "dlms.data_access_result": (text) => `data access result ${name(text)}`,
  "dlms.action_result": (text) => `action result ${name(text)}`,
  "dlms.state_error": (text) => `state error ${name(text)}`,
  "dlms.service_error": (text) => `service error ${name(text)}`,
  "dlms.block_number": (text) => `block ${afterColon(text)}`,
  "dlms.last_block": (text) => `last block ${afterColon(text).toLowerCase()}`,
  "dlms.data": (text, octets) => `${text} = ${toHex(octets)}`,
  "dlms.dedicated_key": (_, octets) => `dedicated key ${toHex(octets)}`,
  "dlms.proposed_dlms_version_number": (text) => `version ${afterColon(text)}`,
  "dlms.negotiated_dlms_version_number": (text) => `version ${afterColon(text)}`,
  "dlms.client_max_receive_pdu_size": (text) => `PDU size ${afterColon(text)}`,
  "dlms.server_max_receive_pdu_size": (text) => `PDU size ${afterColon(text)}`,
  "dlms.objectname": (text) => `vaa-name ${afterColon(text)}`,
  "cosem.application_context_name": (text) => `context ${/([\d.]+) /.exec(afterColon(text))?.[1]}`,
  "cosem.aSO_context_name": (text) => `context ${/([\d.]+) /.exec(afterColon(text))?.[1]}`,
  "cosem.mechanism_name": (text) => `mechanism ${/([\d.]+) /.exec(afterColon(text))?.[1]}`,
  "cosem.ACSE.requirements.authentication": (text) => `requires authentication ${flag(text)}`,
  "cosem.calling_authentication_value": (text, octets) => `authentication ${name(text)} ${toHex(octets)}`,
  "cosem.responding_authentication_value": (text, octets) => `authentication ${name(text)} ${toHex(octets)}`,
  "cosem.result": (text) => `result ${name(text)}`,
  "cosem.acse_service_user": (text) => `service user ${name(text)}`,
  "cosem.acse_service_provider": (text) => `service provider ${name(text)}`,
  "cosem.reason": (text) => `reason ${name(text)}`,
  "cosem.user_information": (_, octets) => `user information ${toHex(octets)}`,
  "dlms.hdlc.segmentation": (text) => `segmented ${text.endsWith("1")}`,
  "dlms.hdlc.length": (text) => `length ${afterColon(text)}`,
  "dlms.hdlc.address": (text) => `address ${afterColon(text)}`,
  "dlms.hdlc.frame_i": () => "frame I (Information)",
  "dlms.hdlc.frame_rr_or_rnr": (text) => `frame ${frameTitle(text)}`,
  "dlms.hdlc.frame_other": (text) => `frame ${frameTitle(text)}`,
  "dlms.hdlc.pf": (text) => `final ${text.endsWith("1")}`,
  "dlms.hdlc.rsn": (text) => `N(R) ${afterColon(text)}`,
  "dlms.hdlc.ssn": (text) => `N(S) ${afterColon(text)}`,
  "dlms.hdlc.parameter": (text) => text,
  "dlms.check_sequence": () => "bad check sequence",
};

const conformance = "cosem.Conformance.U.";

/** What tshark says of one message, each field that can be judged as one line. */
export function heard(fields: readonly Field[]): string[] {
  const said: string[] = [];
  for (const { name: field, text, octets } of fields) {
    // From here on it joins blocks of other packets.
    if (field === "dlms.fragments" || text === "Reassembled Data") break;
    if (field.startsWith(conformance)) {
      if (flag(text) === "true") said.push(`conformance ${field.slice(conformance.length).replaceAll(".", "-")}`);
    } else {
      const listener = listeners[field];
      if (listener !== undefined) said.push(listener(text, octets));
    }
  }
  return said;
}
