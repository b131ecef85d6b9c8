import { faultOf, tableOf } from "../exports";

const PAGE = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>a<b</title>
<style>td { color: red }</style></head><body><table><tr><td>Report</td></tr></table>
<table border="1"><tr><th>Deal</th><th>Stage</th><TH>Amount</TH><th>Next step</th></tr>
<!-- <tr><td>never</td></tr> -->
<tr><td>Pilot &amp; more</td><td>Closed&nbsp;Won</td><td>&euro;1,200</td><td>call<br>  then
 write &lt;b&gt; &#8211; &eacute;</td></tr>
<tr><td colspan=2>=HYPERLINK("x")<td>7</tr></table></body></html>`;

describe("A web page that calls itself an Excel file", () => {
  it("is read by its longest table, as it would be shown", async () => {
    const { headers, records } = await tableOf(new TextEncoder().encode(PAGE));
    expect(headers).toEqual(["Deal", "Stage", "Amount", "Next step"]);
    expect(records.map(({ cells }) => cells)).toEqual([
      ["Pilot & more", "Closed Won", "€1,200", "call\n then write <b> – &eacute;"],
      ['=HYPERLINK("x")', "", "7"],
    ]);
  });

  it("is read the same when it is pasted", async () => {
    expect(await tableOf(PAGE)).toEqual(await tableOf(new TextEncoder().encode(PAGE)));
  });

  it("is no export where it has no table", async () => {
    expect(await faultOf("<html><p>Please log in")).toEqual({ kind: "foreign", found: "web page" });
  });
});
