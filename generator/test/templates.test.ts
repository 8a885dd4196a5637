import { describe, expect, test } from "vitest";
import { compileTemplates, loadTemplates, type TemplateData } from "../src/templates.ts";

function render(text: string, data: TemplateData = {}, partials: Readonly<Record<string, string>> = {}): string {
  return compileTemplates(new Map([["page", text]]), new Map(Object.entries(partials)))("page", data);
}

describe("a template that is right", () => {
  test.each<[text: string, data: TemplateData, output: string]>([
    ["{{a}}", { a: 1 }, "1"],
    ["{{a.b}}", { a: { b: "<&>" } }, "<&>"],
    ["{{#if a}}yes{{else}}no{{/if}}", { a: false }, "no"],
    ["{{#if a}}yes{{else}}no{{/if}}", { a: [] }, "no"],
    ["{{#unless a}}none{{/unless}}", { a: "" }, "none"],
    ["{{#each a}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}", { a: ["x", "y"] }, "x, y"],
    ["{{#each a}}{{name}}{{../b}}{{@root.b}}{{else}}none{{/each}}", { a: [{ name: "n" }], b: "t" }, "ntt"],
    ["{{#each a as |one|}}{{one.x}}{{/each}}", { a: [{ x: 1 }, { x: 2 }] }, "12"],
    ["{{#with a}}{{b}}{{/with}}", { a: { b: 2 } }, "2"],
    ["{{cell a}}", { a: "one|two\nthree" }, "one\\|two three"],
    ["{{quote a}}", { a: 'a "b"' }, '"a \\"b\\""'],
  ])("%s", (text, data, output) => {
    expect(render(text, data)).toBe(output);
  });

  test("a partial gets a context or named parameters", () => {
    expect(render("{{> row a}}", { a: { x: 1 } }, { row: "[{{x}}]" })).toBe("[1]");
    expect(render("{{> row x=a}}", { a: 1 }, { row: "[{{x}}]" })).toBe("[1]");
  });
});

describe("nothing prints as nothing", () => {
  const data: TemplateData = { a: 1, b: { c: 2 }, list: [{ name: "n" }] };
  test.each<[what: string, text: string, error: RegExp]>([
    ["a name", "{{typo}}", /typo/],
    ["a path", "{{b.typo}}", /typo/],
    ["a path through nothing", "{{typo.c}}", /"c" not defined in undefined/],
    ["a name of the outer context", "{{#each list}}{{../typo}}{{/each}}", /typo/],
    ["a name of the root", "{{@root.typo}}", /typo/],
    ["a name in an inner context", "{{#each list}}{{a}}{{/each}}", /"a" not defined/],
    ["if", "{{#if typo}}x{{/if}}", /parameter of "if" is undefined/],
    ["if, in a path", "{{#if b.typo}}x{{/if}}", /parameter of "if" is undefined/],
    ["else if", "{{#if a}}{{else if typo}}x{{/if}}{{#if typo}}{{/if}}", /parameter of "if"/],
    ["unless", "{{#unless typo}}x{{/unless}}", /parameter of "unless" is undefined/],
    ["each", "{{#each typo}}x{{/each}}", /parameter of "each" is undefined/],
    ["with", "{{#with typo}}x{{/with}}", /parameter of "with" is undefined/],
    ["a block without a helper", "{{#typo}}x{{/typo}}", /typo|a block names a helper/],
    ["a section", "{{#list}}x{{/list}}", /a block names a helper/],
    ["an inverted section", "{{^typo}}x{{/typo}}", /typo|a block names a helper/],
    ["the parameter of a helper", "{{cell typo}}", /parameter of "cell" is undefined/],
    ["the parameter of another helper", "{{quote b.typo}}", /parameter of "quote" is undefined/],
    ["a helper", "{{typo a}}", /typo/],
    ["a helper in a parameter", "{{cell (typo a)}}", /typo/],
    ["a built-in helper that would pass", "{{lookup b 'typo'}}", /lookup/],
    ["the context of a partial", "{{> row typo}}", /parameter of partial "row" is undefined/],
    ["a named parameter of a partial", "{{> row x=typo}}", /parameter of partial "row": x is undefined/],
    ["a context beside named parameters", "{{> row typo x=a}}", /not both/],
    ["a name in a partial", "{{> row b}}", /"x" not defined/],
    ["a partial", "{{> typo}}", /typo/],
    ["a partial with a block to stand in", "{{#> typo}}x{{/typo}}", /partial has no block/],
  ])("%s", (_what, text, error) => {
    expect(() => render(text, data, { row: "{{x}}" })).toThrow(error);
  });

  test.each([undefined, null])("%s in the data, wherever it is", (nothing) => {
    const broken: TemplateData = { list: [{ name: nothing as never }] };
    expect(() => render("fixed", broken)).toThrow(`template "page": data: list: 0: name is ${nothing}`);
  });

  test("a template that is not there", () => {
    expect(() => loadTemplates()("typo", {})).toThrow('no template "typo"');
  });
});
