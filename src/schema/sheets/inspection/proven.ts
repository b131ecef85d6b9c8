/** The places among all stages of what a column of the deals says. */
function order(column: string): string {
  return `XLOOKUP(FILTER(Pipeline[${column}],is,""),Stages[Stage],Stages[Order],0)`;
}

/** The share of open deals whose own stage is proven, or a dash where nobody said; `of` is an Excel condition over Pipeline. */
export function provenShare(of: string, open: string): string {
  return (
    `LET(is,(Pipeline[Status]="Open")*(Pipeline[Proven stage]<>"")*${of},` +
    `at,${order("Stage")},proven,${order("Proven stage")},` +
    `IF(SUM(is)=0,"–",SUM(1*(proven>=at))/${open}))`
  );
}
