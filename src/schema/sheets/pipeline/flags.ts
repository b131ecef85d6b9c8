/** A part of the flags by a rule that may be switched off. */
function ruled(name: string, flag: string): string {
  return `IF(${name}="No","",${flag})`;
}

/** A part by a rule whose limit may be blank, which switches it off too. */
function limited(name: string, limit: string, flag: string): string {
  return `IF(OR(${name}="No",NOT(ISNUMBER(${limit}))),"",${flag})`;
}

/** How many people are known on the deal; nobody recorded says nothing about it. */
const KNOWN = "COUNTIFS(Relationships[Deal ID],[@[Deal ID]])";

const BUYERS = 'COUNTIFS(Relationships[Deal ID],[@[Deal ID]],Relationships[Role],"Economic buyer")';

const NORM = "N(XLOOKUP([@Stage],Stages[Stage],Stages[Norm days],0))";

/** What the rules of hygiene say of a deal; `needs` of the domain says the same. */
export const FLAGS = [
  '=IF([@Status]<>"Open","",TEXTJOIN(" · ",TRUE',
  'IF([@Large]="Yes","Large","")',
  limited(
    "CloseDateOn",
    "PastCloseDays",
    'IF([@[Close date]]="","No close date",IF(INT([@[Close date]])+PastCloseDays<INT(AsOf),"Past close date",""))',
  ),
  ruled("AmountOn", 'IF([@Amount]="","No amount","")'),
  ruled("NextStepOn", 'IF(TRIM([@[Next step]])="","No next step","")'),
  ruled(
    "NextStepOn",
    'IF([@[Next step date]]="","",IF([@[Next step date]]>=INT(AsOf),"","Step overdue "&INT(AsOf)-INT([@[Next step date]])&" d"))',
  ),
  ruled("BuyerOn", `IF([@Category]<>"Commit","",IF(${KNOWN}=0,"",IF(${BUYERS}=0,"No economic buyer","")))`),
  limited(
    "ContactsOn",
    "FewestContacts",
    `IF([@Large]<>"Yes","",IF(${KNOWN}=0,"",IF(${KNOWN}<FewestContacts,"Only "&${KNOWN}&" known","")))`,
  ),
  limited(
    "ActivityOn",
    "StaleDays",
    'IF([@[Last activity]]="","",IF(INT(AsOf)-INT([@[Last activity]])<=StaleDays,"","Quiet "&INT(AsOf)-INT([@[Last activity]])&" d"))',
  ),
  limited(
    "StageAgeOn",
    "StageTimes",
    `IF([@[Days in stage]]="","",IF(${NORM}<=0,"",IF([@[Days in stage]]>${NORM}*StageTimes,"In stage "&[@[Days in stage]]&" d","")))`,
  ),
  `${limited("PushesOn", "PushLimit", 'IF([@Pushes]="","",IF([@Pushes]<PushLimit,"","Pushed "&[@Pushes]&"×"))')}))`,
].join(",");
