import { toXml, type XmlForm, type XmlOptions } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { dataDescriptor } from "@cosemkit/model/apdu/data";
import { translator } from "@cosemkit/model/xml/translator";
import { isFailed, type MessageOutcome } from "@cosemkit/session/push/message";
import type { Terminal } from "../terminal.ts";
import { printFailure, printWarnings } from "./message-text.ts";

/**
 * Prints messages as one XML document in the dialect of the field's translator: one message alone, several in the
 * element that it has for that. Frames that carry no APDU have no XML; what is wrong goes to stderr.
 */
export class XmlMessages {
  private readonly options: XmlOptions;
  private readonly terminal: Terminal;
  private readonly documents: string[] = [];

  constructor(form: XmlForm, decimal: boolean, terminal: Terminal) {
    this.options = { dialect: translator, form, numbers: decimal ? "decimal" : "hex" };
    this.terminal = terminal;
  }

  add(outcome: MessageOutcome, argument: number): void {
    if (isFailed(outcome)) {
      printFailure(outcome, argument, this.terminal);
      return;
    }
    const { data } = outcome;
    const apdu = outcome.userApdu ?? outcome.apdu;
    if (apdu !== undefined) this.documents.push(toXml(cosemApduDescriptor, apdu.value, this.options));
    if (data !== undefined) this.documents.push(toXml(dataDescriptor, data.value, this.options));
    printWarnings(outcome, argument, this.terminal);
  }

  end(): void {
    const { documents, options, terminal } = this;
    const [first] = documents;
    if (first === undefined) return;
    if (documents.length === 1) {
      terminal.stdout(first);
      return;
    }
    const declaration = /^<\?xml.*\?>\n/;
    const head = declaration.exec(first)?.[0] ?? "";
    const inner = documents.map((one) => one.replace(declaration, "").replaceAll(/^(?=.)/gm, "  "));
    const { messages } = options.dialect;
    terminal.stdout(`${head}<${messages}>\n${inner.join("")}</${messages}>\n`);
  }
}
