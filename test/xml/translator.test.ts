import { readFileSync } from "node:fs";
import { fromHex, fromXml, messagesFromXml, toHex, toXml, type XmlForm } from "@cosemkit/core";
import { type CosemApdu, cosemApduDescriptor, decodeCosemApdu, encodeCosemApdu } from "@cosemkit/model/apdu/apdu";
import { type Data, dataDescriptor, decodeData, encodeData } from "@cosemkit/model/apdu/data";
import { translator } from "@cosemkit/model/xml/translator";
import { describe, expect, test } from "vitest";

interface Case {
  readonly name: string;
  readonly hex: string;
  readonly simple?: string;
  readonly standard?: string;
  readonly accepts?: readonly string[];
}

const { cases }: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL("../vectors/xml.json", import.meta.url), "utf8"),
);

/** The same document however it is laid out: no blanks between elements, in front of the end of a tag, or around hex. */
function compact(xml: string): string {
  return xml
    .replace(/^<\?xml.*\?>/, "")
    .replaceAll(/\s*(\/?>)/g, "$1")
    .replaceAll(/>\s+/g, ">")
    .replaceAll(/\s+</g, "<")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/<([\w:.-]+)((?: [^<>]*)?)><\/\1>/g, "<$1$2/>")
    .trim();
}

function read(xml: string): string {
  return toHex(encodeCosemApdu(fromXml(cosemApduDescriptor, xml, { dialect: translator }) as CosemApdu));
}

describe("the translator's own output", () => {
  const forms: readonly XmlForm[] = ["simple", "standard"];
  const written = forms.flatMap((form) =>
    cases.flatMap((one) => (one[form] === undefined ? [] : [[form, one.name, one.hex, one[form]] as const])),
  );

  test.each(written)("%s %s is what we write, and is read", (form, _name, hex, xml) => {
    const apdu = decodeCosemApdu(fromHex(hex));
    expect(compact(toXml(cosemApduDescriptor, apdu, { dialect: translator, form }))).toBe(compact(xml));
    expect(read(xml)).toBe(hex);
  });

  test.each(cases.flatMap(({ name, hex, accepts = [] }) => accepts.map((xml) => [name, hex, xml] as const)))(
    "%s in another layout is read",
    (_name, hex, xml) => {
      expect(read(xml)).toBe(hex);
    },
  );
});

test("a file of messages with comments, a byte order mark and decimal numbers", () => {
  // As the message files of the field's XML client (Gurux gurux.dlms.xmlClient, Messages/LN): a register is read, then reset.
  const file = `\ufeff<?xml version="1.0" encoding="utf-8"?>
    <!--Read a register, then reset it.-->
    <Messages>
      <GetRequest>
        <GetRequestNormal>
          <InvokeIdAndPriority Value="193" />
          <AttributeDescriptor>
            <!--REGISTER-->
            <ClassId Value="3" />
            <!--1.1.21.25.0.255-->
            <InstanceId Value="0101151900FF" />
            <AttributeId Value="2" />
          </AttributeDescriptor>
        </GetRequestNormal>
      </GetRequest>
      <ActionRequest>
        <ActionRequestNormal>
          <InvokeIdAndPriority Value="193" />
          <MethodDescriptor>
            <ClassId Value="3" />
            <InstanceId Value="0101151900FF" />
            <MethodId Value="1" />
          </MethodDescriptor>
          <MethodInvocationParameters>
            <Int8 Value="0" />
          </MethodInvocationParameters>
        </ActionRequestNormal>
      </ActionRequest>
    </Messages>`;
  const options = { dialect: translator, numbers: "decimal" } as const;
  const apdus = messagesFromXml(cosemApduDescriptor, file, options).map((one) =>
    toHex(encodeCosemApdu(one as CosemApdu)),
  );
  // c0 01 c1 | class 3, 1.1.21.25.0.255, attribute 2 | no selection; c3 01 c1 | the same, method 1 | 01: parameters, integer 0
  expect(apdus).toEqual(["c001c100030101151900ff0200", "c301c100030101151900ff01010f00"]);
  expect(() => fromXml(cosemApduDescriptor, file, options)).toThrow(/one message expected, 2 found/);
});

describe("what the translator has no form for", () => {
  const both = (hex: string): readonly string[] =>
    (["simple", "standard"] as const).map((form) =>
      toXml(dataDescriptor, decodeData(fromHex(hex)), { dialect: translator, form }),
    );
  const back = (xml: string): string =>
    toHex(encodeData(fromXml(dataDescriptor, xml, { dialect: translator }) as Data));

  test("a text that XML cannot hold is hex", () => {
    const [simple, standard] = both("0a020141");
    expect(simple).toBe('<String Value="0141" Encoding="hex" />\n');
    expect(standard).toContain(
      '<x:visible-string Encoding="hex" xmlns:x="http://www.dlms.com/COSEMpdu">0141</x:visible-string>',
    );
    expect([simple!, standard!].map(back)).toEqual(["0a020141", "0a020141"]);
  });

  test("markup and blanks in a text come back", () => {
    // visible-string, 10 octets: " <&'> tab CR LF and a blank at either end
    const hex = "0a0a20223c26273e090d0a20";
    expect(both(hex)[0]).toBe('<String Value=" &quot;&lt;&amp;\'&gt;&#9;&#13;&#10; " />\n');
    expect(both(hex).map(back)).toEqual([hex, hex]);
  });

  test("contents of a compact array that semicolons would not keep apart are hex", () => {
    const hex = "130a0403413b42";
    const [simple] = both(hex);
    expect(simple).toContain('<ArrayContents Encoding="hex">03413B42</ArrayContents>');
    expect(both(hex).map(back)).toEqual([hex, hex]);
  });

  test("the counter of an invocation-counter-error follows its name", () => {
    const xml = toXml(cosemApduDescriptor, decodeCosemApdu(fromHex("d801060000002a")), { dialect: translator });
    expect(xml).toContain('<ServiceError Value="InvocationCounterError 0000002A" />');
    expect(read(xml)).toBe("d801060000002a");
  });

  test("user information that is no APDU stays octets", () => {
    // aarq: context name ln, user-information of 4 octets
    const hex = "6013a109060760857405080101be060404deadbeef";
    const xml = toXml(cosemApduDescriptor, decodeCosemApdu(fromHex(hex)), { dialect: translator });
    expect(xml).toContain('<UserInformation Value="DEADBEEF" />');
    expect(read(xml)).toBe(hex);
  });
});
