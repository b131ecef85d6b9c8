import fc from "fast-check";
import { SaxesParser } from "saxes";
import { xmlCursor } from "../../../src/kit/xlsx/cursor";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Opens with attributes, closes, and joined texts, as our cursor gives them. */
function ours(document: string): readonly string[] {
  const cursor = xmlCursor(document);
  const events: string[] = [];
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event === "open") {
      const attributes = [...cursor.attributes()].map(([name, value]) => `${name}=${value}`);
      events.push(`<${cursor.name()} ${attributes.sort().join("|")}`);
    } else if (event === "close") events.push(`/${cursor.name()}`);
    else addText(events, cursor.text());
  }
  return events;
}

function addText(events: string[], text: string): void {
  const last = events.at(-1);
  if (last?.startsWith("'") === true) events[events.length - 1] = last + text;
  else if (text !== "") events.push(`'${text}`);
}

/** The same from an independent parser; elements without a namespace have an unknown one here. */
function theirs(document: string): readonly string[] {
  const events: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const name = (uri: string, local: string): string => (uri === MAIN ? local : `?:${local}`);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(({ prefix, local }) => prefix !== "xmlns" && local !== "xmlns")
      .map(({ prefix, local, value }) => `${prefix === "" ? local : `?:${local}`}=${value}`);
    events.push(`<${name(tag.uri, tag.local)} ${attributes.sort().join("|")}`);
  });
  parser.on("closetag", (tag) => {
    events.push(`/${name(tag.uri, tag.local)}`);
  });
  parser.on("text", (text) => {
    if (events.length > 0 && !isOutside(events)) addText(events, text);
  });
  parser.on("cdata", (text) => {
    addText(events, text);
  });
  parser.write(document).close();
  return events;
}

function isOutside(events: readonly string[]): boolean {
  const opened = events.filter((event) => event.startsWith("<")).length;
  return opened === events.filter((event) => event.startsWith("/")).length;
}

const localName = fc.constantFrom("row", "c", "v", "x:f", "y.z", "_a-1");
const content = fc.string({
  unit: fc.constantFrom("a", " ", "é", "漢", "😀", "\n", "]", "'", "0"),
  maxLength: 8,
});
const escaped = content.map((text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
);
const attribute = fc.record({
  name: fc.constantFrom("a", "b", "x:c", "d"),
  value: fc.oneof(escaped, fc.constantFrom("&#65;", "&#x41;&quot;", "a > b", "tab\there")),
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom(" ", "\n", "  "),
});
const attributes = fc
  .uniqueArray(attribute, { selector: ({ name }) => name, maxLength: 3 })
  .map((list) =>
    list
      .map(
        ({ name, value, quote, space }) => `${space}${name}=${quote}${value.replaceAll(quote, "")}${quote}`,
      )
      .join(""),
  );
const other = fc.constantFrom("<!-- a > b -->", "<?pi x?>", "<![CDATA[<raw> & ]]>", "&amp;", "\r\n");
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    escaped,
    other,
    fc
      .tuple(localName, attributes, fc.array(tie("node"), { maxLength: 3 }))
      .map(([name, own, inner]) =>
        inner.length === 0 ? `<${name}${own} />` : `<${name}${own}>${inner.join("")}</${name} >`,
      ),
  ),
}));
const documents = fc
  .array(node, { maxLength: 4 })
  .map((inner) => `<?xml version="1.0"?>\n<r xmlns="${MAIN}" xmlns:x="urn:x">${inner.join("")}</r>\n`);

describe("the cursor", () => {
  it("reads elements, attributes and texts in their order", () => {
    expect(ours(`<r xmlns="${MAIN}"><c r='A1' t="s"><v>1 &lt; 2</v></c><c/></r>`)).toEqual([
      "<r ",
      "<c r=A1|t=s",
      "<v ",
      "'1 < 2",
      "/v",
      "/c",
      "<c ",
      "/c",
      "/r",
    ]);
  });

  it("reads the names of the strict standard as those of the transitional one", () => {
    const cursor = xmlCursor('<x:row xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"/>');
    cursor.next();
    expect(cursor.name()).toBe("row");
  });

  it("gives a known local name in a foreign namespace another name", () => {
    const cursor = xmlCursor('<row xmlns="urn:elsewhere"/>');
    cursor.next();
    expect(cursor.name()).toBe("?:row");
  });

  it("agrees with an independent parser on any well-formed document", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(ours(document)).toEqual(theirs(document));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it.each([
    ["a DTD", '<!DOCTYPE r [<!ENTITY a "b">]><r/>'],
    ["an entity that nobody declared", "<r>&nbsp;</r>"],
    ["a lone ampersand", "<r>a & b</r>"],
    ["an entity that does not end", "<r>&amp</r>"],
    ["an entity that nobody declared in an attribute", '<r a="&nbsp;"/>'],
    ["a character that XML forbids", "<r>&#0;</r>"],
    ["a missing close", "<r><c></r>"],
    ["a close without open", "<r></c></r>"],
    ["an early end", "<r><c>"],
    ["two roots", "<r/><r/>"],
    ["text behind the root", "<r/>text"],
    ["one attribute twice", '<r a="1" a="2"/>'],
    ["an attribute without quotes", "<r a=1/>"],
    ["attributes without a blank between them", '<r a="1"b="2"/>'],
    ["an attribute without end", '<r a="1'],
    ["thousands of attributes", `<r ${Array.from({ length: 2000 }, (_, at) => `a${at}=""`).join(" ")}/>`],
    ["a tag in an attribute", '<r a="<c/>"/>'],
    ["no root", "  "],
    ["an endless comment", "<r><!-- </r>"],
  ])("refuses %s", (_, document) => {
    expect(() => ours(document)).toThrow();
  });
});
