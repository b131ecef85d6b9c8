/** What a member called last in the period, by the week and not by the row; "" before a call. */
export function lastCall(member: string): string {
  const own = `Calls[Period],Period,Calls[Member],"="&${member}`;
  return `=IF(COUNTIFS(${own})=0,"",SUMIFS(Calls[Call],${own},Calls[Week],MAXIFS(Calls[Week],${own})))`;
}
