import { headingPart } from "./headingPart";
import { listLooks } from "./listLooks";
import { oneCell, type PagePart } from "./pagePart";
import { stacked } from "./stacked";

/** The quarters by their distance in months, oldest first, and the columns in which they stand. */
const QUARTERS = [
  { at: "F", months: -9 },
  { at: "H", months: -6 },
  { at: "J", months: -3 },
  { at: "L", months: 0 },
] as const;

function within(days: string, months: number): string {
  const from = (ahead: number): string => `EDATE(QuarterFrom,${String(months + ahead)})`;
  return `${days},">="&${from(0)},${days},"<"&${from(3)}`;
}

/** The share of the quarter's measured figures that were not below the minimum. */
function standardsMet(who: string, months: number): string {
  const all = `Scorecard[Member],"="&${who},${within("Scorecard[Period]", months)},Scorecard[State]`;
  const known = `SUM(COUNTIFS(${all},{"Below minimum","Between","Goal met"}))`;
  return `=IF(${known}=0,"–",1-COUNTIFS(${all},"Below minimum")/${known})`;
}

/** The mean of the grades that were given in the quarter with evidence; a dash without the pack People. */
function skillGrades(who: string, months: number): string {
  return `=IFERROR(AVERAGEIFS(SkillGrades,SkillMembers,"="&${who},SkillEvidence,"?*",${within("SkillDays", months)}),"–")`;
}

/** Four figures as blocks, from nothing to the most that can be reached; a quarter without a figure is a dot. */
function line(row: number, most: number): string {
  const cells = QUARTERS.map(({ at }) => `${at}${String(row)}`).join(",");
  return `=LET(v,CHOOSE({1,2,3,4},${cells}),IF(COUNT(v)=0,"",CONCAT(IFERROR(MID("▁▂▃▄▅▆▇█",1+ROUND(7*v/${String(most)},0),1),"·"))))`;
}

function growthRows(who: string): PagePart {
  return (top) => {
    const [standards, skills] = [top + 1, top + 2];
    const looks = listLooks(top, 2);
    return {
      ...looks,
      cells: [
        oneCell("M", top, "Line"),
        oneCell("B", standards, "Standards met"),
        oneCell("B", skills, "Skills, of 5"),
      ],
      formulas: [
        ...QUARTERS.flatMap(({ at, months }) => [
          oneCell(at, top, `=EDATE(QuarterFrom,${String(months)})`),
          oneCell(at, standards, standardsMet(who, months)),
          oneCell(at, skills, skillGrades(who, months)),
        ]),
        oneCell("M", standards, line(standards, 1)),
        oneCell("M", skills, line(skills, 5)),
      ],
      styles: [...looks.styles, { address: `F${String(top)}:M${String(skills)}`, style: { align: "Right" } }],
      formats: [
        { address: `F${String(top)}:L${String(top)}`, codes: "mmm yyyy" },
        { address: `F${String(standards)}:L${String(standards)}`, codes: "0 %" },
        { address: `F${String(skills)}:L${String(skills)}`, codes: "0.0" },
      ],
    };
  };
}

/** How a member grew over four quarters: standards met, and skills as graded with evidence. */
export function growthPart(who: string): PagePart {
  return stacked(
    headingPart({ title: "Growth over four quarters", side: "Quarters by their first month" }),
    growthRows(who),
  );
}
