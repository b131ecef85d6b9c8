import type { PagePart } from "../../plan";
import { day } from "../home/words";
import { amount } from "./words";

/** The next period: first day, name, last day, target, and what is open in it, in the folded rows. */
const NEXT: readonly string[] = [
  '=IF(PeriodEnd="","",IF(COUNTIFS(Periods[Start],">"&PeriodEnd)=0,"",MINIFS(Periods[Start],Periods[Start],">"&PeriodEnd)))',
  ...["Period", "End", "Target"].map(
    (header) => `=IF($P52="","",INDEX(Periods[${header}],MATCH($P52,Periods[Start],0)))`,
  ),
  '=IF($P52="","",SUMIFS(Pipeline[Amount],Pipeline[Status],"Open",Pipeline[Category],"<>Omitted",' +
    'Pipeline[Close date],">="&$P52,Pipeline[Close date],"<"&$P54+1))',
];

const NEXT_PERIOD =
  `=IF(P52="","","Next, "&P53&": "&${amount("P56")}&" open"&IF(N(P55)=0,", no target yet.",` +
  `" for a target of "&${amount("P55")}&": "&FIXED(P56/P55,1)&"×."))`;

function outlooks(outlook: string): string {
  return `COUNTIFS(Accounts[Key],"Yes",Accounts[Outlook],"${outlook}",Accounts[Outlook date],">="&INT(AsOf)-OutlookDays)`;
}

const KEY = 'COUNTIFS(Accounts[Key],"Yes")';
const UNKNOWN = `${KEY}-${outlooks("Up")}-${outlooks("Flat")}-${outlooks("Down")}`;

/** How many key customers measure a goal that they share with us; nothing where the pack Direction is not switched on. */
const SHARED =
  'IFERROR("; "&SUMPRODUCT((Accounts[Key]="Yes")*(COUNTIFS(SuccessAccounts,Accounts[Account],SuccessGoals,"?*",SuccessMeasures,"?*")>0))&' +
  `" of "&${KEY}&" share a goal that they measure","")`;

/** Key customers' own business; one that nobody asked lately is not known. */
const OUTLOOK =
  `=IF(${KEY}=0,"","Key accounts: "&${outlooks("Up")}&" up, "&${outlooks("Flat")}&" flat, "&${outlooks("Down")}&" down"&` +
  `IF(${UNKNOWN}=0,"",", "&${UNKNOWN}&" not known of late")&${SHARED}&".")`;

const NOTES = [
  '="¹ Won, closed in "&Period&" so far. ² Manager\'s last call. ³ Stored at the last import or call"&' +
    `IF(P13="","",", "&${day("P13")})&"; deals share their luck. ⁴ Target less call; open ÷ (target less closed)."`,
  '="⁵ Closed and open that closes in "&Period&". ⁶ Expected effects, owner\'s estimate. ⁷ Miss = last call ÷ result − 1. Amounts in "&TRIM(P3&" "&BookCurrency)&". How it is computed: sheet of that name in the book."',
];

/** Next period's cover, the customers' outlook, and where the figures come from. */
export const briefFoot: PagePart = {
  formulas: [
    { address: "P52:P56", cells: NEXT.map((formula) => [formula]) },
    { address: "A35", cells: [[NEXT_PERIOD]] },
    { address: "H35", cells: [[OUTLOOK]] },
    { address: "A37:A38", cells: NOTES.map((note) => [note]) },
    {
      address: "M38",
      cells: [['=IF(LogHead="","","Log "&LEFT(LogHead,4)&" "&MID(LogHead,5,4)&" · ")&"page 1 of 1"']],
    },
  ],
  // A book that keeps a log names the hash of its last entry so; the pack Direction names its customers' goals.
  names: ["LogHead", "SuccessAccounts", "SuccessGoals", "SuccessMeasures"].map((name) => ({
    name,
    formula: '=""',
  })),
};
