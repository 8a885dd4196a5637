import { EncodeError, fromXml, toXml, type XmlOptions } from "@cosemkit/core";
import { cosemApduDescriptor } from "@cosemkit/model/apdu/apdu";
import { dataDescriptor } from "@cosemkit/model/apdu/data";
import { translator } from "@cosemkit/model/xml/translator";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const options: XmlOptions = { dialect: translator };

function failure(xml: string, descriptor = cosemApduDescriptor): string {
  try {
    fromXml(descriptor, xml, options);
  } catch (error) {
    if (error instanceof EncodeError) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("malformed XML", () => {
  test.each([
    ["", "encode.invalid: 1:1: an element expected"],
    ["<GetRequest>", "encode.invalid in GetRequest: 1:13: the element GetRequest does not end"],
    [
      "<GetRequest></GetResponse>",
      "encode.invalid in GetRequest: 1:13: </GetResponse> where </GetRequest> is expected (opened at 1:1)",
    ],
    ["<None /><None />", "encode.invalid: 1:9: nothing may follow the outermost element"],
    ["<Int8 Value='1' Value='2' />", "encode.invalid: 1:17: the attribute Value is given twice"],
    ["<Int8 Value=1 />", "encode.invalid: 1:13: the value of Value begins with a quotation mark"],
    ['<Int8 Value="1"/', 'encode.invalid: 1:17: ">" expected'],
    ['<String Value="a<b" />', 'encode.invalid: 1:16: "<" in an attribute is written &lt;'],
    ['<String Value="a&b" />', 'encode.invalid: 1:17: "&" is written &amp;'],
    ['<String Value="&#1;" />', "encode.invalid: 1:16: &#1; is a character that XML does not allow"],
    ['<String Value="\u0001" />', "encode.invalid: 1:16: a character that XML does not allow"],
    ["<!-- never", "encode.invalid: 1:1: the comment does not end"],
    ["<Array>\n  <Int8 Value='1' />\n", "encode.invalid in Array: 3:1: the element Array does not end"],
  ])("%j is refused with its place", (xml, message) => {
    expect(failure(xml, dataDescriptor)).toBe(message);
  });

  test("document types are refused, and with them every entity that could grow", () => {
    const bomb =
      '<?xml version="1.0"?>\n<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<String Value="&b;" />';
    expect(failure(bomb, dataDescriptor)).toBe(
      "encode.invalid: 2:1: a document type is refused: it can define entities",
    );
    expect(failure('<String Value="&b;" />', dataDescriptor)).toBe(
      "encode.invalid: 1:16: &b; is not an entity of XML itself",
    );
  });

  test("CDATA sections and processing instructions are refused", () => {
    expect(failure("<Array><![CDATA[x]]></Array>", dataDescriptor)).toMatch(/1:8: a CDATA section is refused/);
    expect(failure("<Array><?php x ?></Array>", dataDescriptor)).toMatch(/1:8: a processing instruction is refused/);
  });

  test("nesting is bounded, without using up the stack", () => {
    const deep = `${"<Array>".repeat(100_000)}${"</Array>".repeat(100_000)}`;
    expect(failure(deep, dataDescriptor)).toMatch(/elements nested deeper than 128$/);
  });

  test("a large document is read in time that grows with its size", () => {
    const xml = `<Array>${'<Structure><UInt8 Value="01" /></Structure>\n'.repeat(20_000)}</Array>`;
    const start = performance.now();
    fromXml(dataDescriptor, xml, options);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("XML that says something else", () => {
  const get = (inner: string): string =>
    `<GetRequest>\n  <GetRequestNormal>\n${inner}\n  </GetRequestNormal>\n</GetRequest>`;
  const id = '    <InvokeIdAndPriority Value="C1" />\n';
  const attribute =
    '    <AttributeDescriptor><ClassId Value="0008" /><InstanceId Value="0000010000FF" /><AttributeId Value="02" /></AttributeDescriptor>';

  test.each([
    [get(id), "encode.invalid in GetRequest/GetRequestNormal: 2:3: the element AttributeDescriptor is missing"],
    [
      get(`${id}${id}${attribute}`),
      "encode.invalid in GetRequest/GetRequestNormal/InvokeIdAndPriority: 4:5: given twice, first at 3:5",
    ],
    [get(`${id}${attribute}<Extra />`), "GetRequest/GetRequestNormal/Extra: 4:"],
    [
      get(`${id}${attribute.replace("0000010000FF", "0000010000")}`),
      "AttributeDescriptor/InstanceId: 4:50: 6 octets expected, 5 given",
    ],
    [
      get(`${id}${attribute.replace("0008", "10000")}`),
      "AttributeDescriptor/ClassId: 4:26: 10000 is not from 0 to 65535",
    ],
    [get(`${id}${attribute.replace("0008", "8x")}`), "AttributeDescriptor/ClassId: 4:26: a number in hex expected"],
    [
      get(`${id}${attribute.replace('Value="0008"', "")}`),
      "AttributeDescriptor/ClassId: 4:26: the attribute Value is missing",
    ],
    [
      get(`${id}${attribute.replace("Value=", "Wert=")}`),
      "AttributeDescriptor/ClassId: 4:26: the attribute Wert has no meaning here",
    ],
    ["<GetRequest />", "encode.invalid in GetRequest: 1:1: one element expected inside"],
    ["<Get />", "encode.invalid in Get: 1:1: expected here: AssociationRequest"],
    [
      "<ExceptionResponse><StateError Value='Nope' /><ServiceError Value='OtherReason' /></ExceptionResponse>",
      'ExceptionResponse/StateError: 1:20: "Nope" is not a exception-state-error',
    ],
    [
      "<ExceptionResponse><StateError Value='ServiceUnknown' /><ServiceError Value='OtherReason 1' /></ExceptionResponse>",
      "ExceptionResponse/ServiceError: 1:57: nothing may follow OtherReason",
    ],
    [
      "<ConfirmedServiceError><Service Value='20' /><ServiceError><Access Value='Other' /></ServiceError></ConfirmedServiceError>",
      "ConfirmedServiceError/Service: 1:24: 32 stands for no alternative",
    ],
  ])("%#", (xml, message) => {
    expect(failure(xml)).toContain(message);
  });

  test.each([
    ["<Float32 Value='1.5' />", /hex expected/],
    ["<Boolean Value='yes' />", /true or false/],
    ["<Int8 Value='-81' />", /-81 is not from -128 to 127/],
    ["<BitString Value='012' />", /a text of 0 and 1/],
    ["<String Value='00' Encoding='base64' />", /the Encoding is "hex" or not given/],
    ["<StringUTF8 Value='FF' Encoding='hex' />", /not UTF-8/],
    ["<Array Value='1' />", /elements expected, not a value/],
    ["<Array>text</Array>", /elements expected, not text/],
    ["<None Value='' />", /elements expected, not a value/],
    ["<UInt8>5</UInt8>", /the value stands in the attribute Value/],
    [
      "<CompactArray><ContentsDescription><UInt8 /></ContentsDescription></CompactArray>",
      /its description and its contents/,
    ],
    [
      "<CompactArray><ContentsDescription><UInt8 /><UInt8 /></ContentsDescription><ArrayContents>1;2;3</ArrayContents></CompactArray>",
      /2 values expected in each line, 3 given/,
    ],
    [
      "<CompactArray><ContentsDescription><Boolean /></ContentsDescription><ArrayContents>1</ArrayContents></CompactArray>",
      /Encoding="hex"/,
    ],
    [
      "<CompactArray><ContentsDescription><Array Qty='0002'><UInt8 /><UInt8 /></Array></ContentsDescription><ArrayContents Encoding='hex'>0102</ArrayContents></CompactArray>",
      /an array has one type/,
    ],
    [
      "<CompactArray><ContentsDescription><UInt16 /></ContentsDescription><ArrayContents Encoding='hex'>010203</ArrayContents></CompactArray>",
      /ArrayContents: 1:68: .*2 octets wanted/,
    ],
  ])("%s", (xml, message) => {
    expect(failure(xml, dataDescriptor)).toMatch(message);
  });
});

test("a value that is not of the type is refused with its path", () => {
  const value = { kind: "get-request-normal", invokeIdAndPriority: { invokeId: 99 } };
  expect(() => toXml(cosemApduDescriptor, value, options)).toThrow(/invokeIdAndPriority: /);
  expect(() => toXml(dataDescriptor, { type: "array", value: [{ type: "enum", value: "x" }] }, options)).toThrow(
    /value\[0\].value: a whole number expected/,
  );
});

test("any text gives a value or an EncodeError", () => {
  const pieces = fc.constantFrom(
    "<",
    ">",
    "/",
    "</",
    "<!--",
    "-->",
    "&",
    ";",
    '"',
    "'",
    "=",
    " ",
    "\n",
    "Array",
    "UInt8",
    "Value",
    "01",
    "x:",
    "<?xml ?>",
    "]]>",
    "\u0000",
    "Structure",
    "CompactArray",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      try {
        fromXml(dataDescriptor, parts.join(""), options);
      } catch (error) {
        if (!(error instanceof EncodeError)) throw error;
        expect(error.detail).toMatch(/^\d+:\d+: /);
      }
    }),
    { numRuns: 2_000 },
  );
});
