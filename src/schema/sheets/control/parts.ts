/** One part of the control score: what is counted, which rows are not in order, and what a lost point leads to. */
export interface ControlPart {
  readonly what: string;
  /** How many there are to judge, an Excel expression. */
  readonly count: string;
  /** 1 for each row that is not in order, an Excel array as long as the table. */
  readonly faults: string;
  /** The limit in words, an Excel expression. */
  readonly limit: string;
  /** The column that names a row; a lost point leads to its cell. */
  readonly names: string;
  /** What to begin with, where it is not the row that the point leads to. */
  readonly begin?: string;
}

const OPEN = '(Pipeline[Status]="Open")';
const LARGE = `${OPEN}*(Pipeline[Large]="Yes")`;
const PROMISED = '((Actions[Status]="Open")+(Actions[Status]="Waiting"))';
const KEY = '(Accounts[Key]="Yes")';
const MEMBER = '(Talent[Member]<>"")';

/** Days since the dates of a column; a cell without a date counts as long ago. */
function since(dates: string): string {
  return `(INT(AsOf)-IF(ISNUMBER(${dates}),INT(${dates}),0))`;
}

/** A date that lies behind; a blank one does not. */
function behind(dates: string): string {
  return `IF(ISNUMBER(${dates}),${dates}<INT(AsOf),FALSE)`;
}

function counted(condition: string): string {
  return `SUMPRODUCT(${condition}*1)`;
}

/** A limit in days by its workbook name. */
function days(name: string): string {
  return `${name}&" days"`;
}

const CADENCE = "IF(ISNUMBER(Talent[1:1 every]),Talent[1:1 every],OneOnOneDays)+OneOnOneGrace";

const DECISION = '(Actions[Type]="Decision")*ISNUMBER(Actions[Review on])';

/** Fresh, complete and reviewed: what a manager keeps an eye on, in this order. */
export const CONTROL_PARTS: readonly ControlPart[] = [
  {
    what: "Fresh import",
    count: 'MIN(1,COUNTIFS(Pipeline[Deal ID],"?*"))',
    faults: "N(TODAY()-INT(AsOf)>ImportDays)",
    limit: days("ImportDays"),
    names: "Pipeline[Deal]",
    begin: "Drop a new export on the pane",
  },
  {
    what: "Open deals in touch",
    count: counted(`${OPEN}*ISNUMBER(Pipeline[Last activity])`),
    faults: `${OPEN}*ISNUMBER(Pipeline[Last activity])*(${since("Pipeline[Last activity]")}>StaleDays)`,
    limit: days("StaleDays"),
    names: "Pipeline[Deal]",
  },
  {
    what: "Key accounts in touch",
    count: counted(KEY),
    faults: `${KEY}*(${since("Accounts[Last touch]")}>AccountDays)`,
    limit: days("AccountDays"),
    names: "Accounts[Account]",
  },
  {
    what: "Key accounts' outlook",
    count: counted(KEY),
    faults: `${KEY}*((Accounts[Outlook]="")+(${since("Accounts[Outlook date]")}>OutlookDays)>0)`,
    limit: days("OutlookDays"),
    names: "Accounts[Account]",
  },
  {
    what: "Amount, date and next step filled",
    count: counted(OPEN),
    faults: `${OPEN}*((Pipeline[Amount]="")+(Pipeline[Close date]="")+(Pipeline[Next step]="")>0)`,
    limit: '"all three"',
    names: "Pipeline[Deal]",
  },
  {
    what: "Dates that lie ahead",
    count: counted(OPEN),
    faults: `${OPEN}*(${behind("Pipeline[Close date]")}+${behind("Pipeline[Next step date]")}>0)`,
    limit: '"none behind"',
    names: "Pipeline[Deal]",
  },
  {
    what: "Strengths and weaknesses",
    count: counted(MEMBER),
    faults: `${MEMBER}*((Talent[Strengths]="")+(Talent[Weaknesses]="")+(${since("Talent[Assessed on]")}>AssessmentDays)>0)`,
    limit: days("AssessmentDays"),
    names: "Talent[Member]",
  },
  {
    what: "Promises in time",
    count: counted(`${PROMISED}*ISNUMBER(Actions[Due])`),
    faults: `${PROMISED}*${behind("Actions[Due]")}`,
    limit: '"none late"',
    names: "Actions[Title]",
  },
  {
    what: "Answers to those above",
    count: counted(`${PROMISED}*(Actions[Type]="Question from above")`),
    faults: `${PROMISED}*(Actions[Type]="Question from above")*(Actions[Answer]="")`,
    limit: '"all ready"',
    names: "Actions[Title]",
  },
  {
    what: "Large deals reviewed",
    count: counted(LARGE),
    faults: `${LARGE}*(COUNTIFS(Reviews[Deal ID],Pipeline[Deal ID],Reviews[Date],">"&INT(AsOf)-LargeReviewDays)=0)`,
    limit: days("LargeReviewDays"),
    names: "Pipeline[Deal]",
  },
  {
    what: "One-on-ones held",
    count: counted(MEMBER),
    faults: `${MEMBER}*(${since("Talent[Last 1:1]")}>${CADENCE})`,
    limit: 'OneOnOneDays&" + "&OneOnOneGrace&" d"',
    names: "Talent[Member]",
  },
  {
    what: "Active KPIs reviewed",
    count: 'COUNTIFS(KPIs[Active],"Yes")',
    faults: `(KPIs[Active]="Yes")*(${since("IF(ISNUMBER(KPIs[Reviewed on]),KPIs[Reviewed on],KPIs[Baseline date])")}>KpiReviewDays)`,
    limit: days("KpiReviewDays"),
    names: "KPIs[KPI]",
  },
  {
    what: "Decisions looked at",
    count: counted(DECISION),
    faults: `${DECISION}*${behind("Actions[Review on]")}*(Actions[After]="")`,
    limit: '"on the day"',
    names: "Actions[Title]",
  },
  {
    what: "Your job agreement",
    count:
      'IF(COUNTIFS(Pipeline[Deal ID],"?*")+COUNTIFS(Talent[Member],"?*")=0,0,COUNTIFS(JobAgreement[Line],"?*"))',
    faults: `(JobAgreement[Line]<>"")*((JobAgreement[What we agreed]="")+(${since("JobAgreement[Agreed on]")}>AgreementDays)>0)`,
    limit: days("AgreementDays"),
    names: "JobAgreement[Line]",
  },
];
