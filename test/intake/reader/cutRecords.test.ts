import { cutRecords } from "../../../src/intake/reader/cutRecords";

function cut(text: string, isLast = true) {
  return cutRecords(text, { delimiter: ",", isLast });
}

describe("Cutting text into records", () => {
  it("takes CR, LF and both as line ends, mixed in one file, and keeps them inside quotes", () => {
    const { records, lines } = cut('a,b\r"c\rd",e\n"f\r\ng",h\r\n\r\ni');
    expect(records).toEqual([["a", "b"], ["c\rd", "e"], ["f\r\ng", "h"], [""], ["i"]]);
    expect(lines).toBe(6);
  });

  it("waits for the rest where a piece ends inside a record, a quote or a line end", () => {
    const text = 'a,b\r\n"c ""d""" ,"e\nf"\r\n';
    const whole = cut(text).records;
    for (let at = 0; at <= text.length; at += 1) {
      const first = cut(text.slice(0, at), false);
      const second = cut(text.slice(first.end));
      expect([...first.records, ...second.records]).toEqual(whole);
    }
  });

  it.each([
    ['5" pipe,b', ['5" pipe', "b"]],
    ['"Big" deal,"x"', ["Big deal", "x"]],
    ['"say "yes" now",x', ['say "yes" now', "x"]],
    ['"a" ,b', ["a", "b"]],
    ['"",""""', ["", '"']],
  ])("reads %s as meant", (line, cells) => {
    expect(cut(`${line}\n`).records).toEqual([cells]);
  });

  it("names the line of a quote that nothing closes", () => {
    expect(cut('a,b\n"c\nd",e\nf,"g\nh,i\n')).toMatchObject({
      records: [
        ["a", "b"],
        ["c\nd", "e"],
      ],
      openQuote: 3,
    });
  });

  it("says that a quote swallowed rows rather than hide them in a cell", () => {
    expect(cut('a,b\n"c,d\ne,"f"\ng,h\n')).toMatchObject({ records: [["a", "b"]], openQuote: 1 });
  });

  it("needs one look at a long line of slips", () => {
    const { records } = cut(`${'"a"b,'.repeat(50_000)}\n`);
    expect(records[0]).toHaveLength(50_001);
  });
});
