/** The first milestone that lies ahead with its day, an Excel expression over `next`; `none` where there is none. */
function ahead(words: string, none: string): string {
  return (
    'IFERROR(LET(next,MIN(IF(ISNUMBER(MilestoneDates),IF(MilestoneDates>=INT(AsOf),MilestoneDates,""),"")),' +
    `IF(next=0,"${none}",${words}&XLOOKUP(next,MilestoneDates,MilestoneNames)&", "&INDEX(DayNames,WEEKDAY(next,2))&" "&DAY(next)&" "&INDEX(MonthNames,MONTH(next)))),"${none}")`
  );
}

/** The next milestone for the top of a team's page, unless Settings hides it; blank while none lies ahead. */
export const MILESTONE_LINE = `=IF(N(MilestoneShown)=0,"",${ahead('"Next milestone: "', "")})`;

/** The next milestone beside its label. */
export const NEXT_MILESTONE = `=${ahead('""', "None ahead: name one on Milestones (pack Direction).")}`;
