/** Whether the member decides more alone than before, and since when. */
export const DELEGATION_LINE =
  '=IF(OR([@Delegation]="",[@[Delegation before]]=""),"",IF([@Delegation]>[@[Delegation before]],"▲ from ",' +
  'IF([@Delegation]<[@[Delegation before]],"▼ from ","as before, "))&[@[Delegation before]]&' +
  'IF(N([@[Delegation on]])=0,"",", "&DAY([@[Delegation on]])&" "&INDEX(MonthNames,MONTH([@[Delegation on]]))))';
