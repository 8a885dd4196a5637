/** XML dialects: values to XML and back, by walking descriptors with the names that a dialect gives them. */
export type { XmlDialect, XmlForm, XmlMembers, XmlName, XmlOptions, XmlType } from "./dialect.ts";
export { fromXml, messagesFromXml } from "./from-xml.ts";
export { toXml } from "./to-xml.ts";
