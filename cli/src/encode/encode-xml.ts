import { EncodeError, messagesFromXml, type XmlOptions } from "@cosemkit/core";
import { type CosemApdu, cosemApduDescriptor, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, dataDescriptor, encodeData } from "@cosemkit/model/apdu/data";
import { translator } from "@cosemkit/model/xml/translator";
import { CommandError } from "../command-error.ts";
import type { EncodeFlags } from "../commands/encode.ts";

/** The messages of an XML document in the translator's dialect. Throws `CommandError` with line and column. */
export function encodeXml(text: string, flags: EncodeFlags): readonly Uint8Array[] {
  const options: XmlOptions = { dialect: translator, numbers: flags.decimal === true ? "decimal" : "hex" };
  try {
    if (flags.as !== "data") {
      try {
        return apdus(text, options);
      } catch (error) {
        if (flags.as === "apdu" || !(error instanceof EncodeError)) throw error;
        return dataOr(error, text, options);
      }
    }
    return data(text, options);
  } catch (error) {
    throw error instanceof EncodeError ? new CommandError(error.message) : error;
  }
}

function apdus(text: string, options: XmlOptions): readonly Uint8Array[] {
  return messagesFromXml(cosemApduDescriptor, text, options).map((one) => encodeCosemApdu(one as CosemApdu));
}

function data(text: string, options: XmlOptions): readonly Uint8Array[] {
  return messagesFromXml(dataDescriptor, text, options).map((one) => encodeData(one as Data));
}

/** Data, for what is no APDU; where it is neither, why it is no APDU. */
function dataOr(error: EncodeError, text: string, options: XmlOptions): readonly Uint8Array[] {
  try {
    return data(text, options);
  } catch (second) {
    throw second instanceof EncodeError ? error : second;
  }
}
