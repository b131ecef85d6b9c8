/** The next milestone for the top of a team's page, unless Settings hides it; blank while none lies ahead. */
export const MILESTONE_LINE =
  '=IF(N(MilestoneShown)=0,"",IFERROR(LET(next,MIN(IF(ISNUMBER(MilestoneDates),IF(MilestoneDates>=INT(AsOf),MilestoneDates,""),"")),' +
  'IF(next=0,"","Next milestone: "&XLOOKUP(next,MilestoneDates,MilestoneNames)&", "&INDEX(DayNames,WEEKDAY(next,2))&" "&DAY(next)&" "&INDEX(MonthNames,MONTH(next)))),""))';
