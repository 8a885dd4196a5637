// Generated from spec/xml/tiny.json by cosemgen. Do not edit: change the spec and run `npm run generate`.

import type { XmlDialect } from "@cosemkit/core";
import { messageDescriptor } from "../apdu/message.ts";

/**
 * For a test.
 *
 * none Confidence: single-source.
 *
 * Sources: a test.
 */
export const tiny: XmlDialect = {
  namespace: "urn:test",
  envelopes: [
    { name: "APDU", of: () => messageDescriptor },
  ],
  messages: "All",
  apdu: () => messageDescriptor,
  names: {
    answer: ["Answer", "answer"],
    ask: ["Ask", "ask"],
    here: ["Here", "here"],
    howMany: ["Count", "how-many", "Number"],
    innerMessage: ["InnerMessage", "inner-message"],
    lastOne: ["LastOne", "last-one"],
    message: ["Message", "message"],
    place: ["Place", "place"],
    stop: ["Stop", "stop"],
    there: ["There", "there"],
    whereFrom: ["WhereFrom", "where-from"],
  },
  types: {
    ask: {
      names: {
        lastOne: ["LastOne", "last"],
      },
      apdu: {
        simple: ["innerMessage"],
      },
      group: {
        name: ["Body", "body"],
        fields: ["whereFrom"],
      },
      digits: ["lastOne"],
    },
    place: {
      text: true,
    },
  },
  items: {
    place: ["", "Place"],
  },
  codes: {
    result: {
      yes: ["Yes", ""],
      no: ["Never", ""],
    },
  },
};
