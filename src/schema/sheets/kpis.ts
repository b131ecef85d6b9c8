import { BETTER_DIRECTIONS } from "../../terms/betterDirections";
import { KPI_KINDS } from "../../terms/kpiKinds";
import { MOST_ACTIVE_KPIS } from "../../terms/mostActiveKpis";
import { PERSPECTIVES } from "../../terms/perspectives";
import { VERDICTS } from "../../terms/verdicts";
import { choice } from "../columns/choice";
import { date } from "../columns/date";
import { flag } from "../columns/flag";
import { number } from "../columns/number";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { defineSheet, type Row } from "../sheet";
import { COMPLETE } from "./kpis/complete";
import { SUGGESTED } from "./kpis/suggested";

/** A KPI may be active only with a start and a target, and when no more than seven are. */
const MAY_BE_ACTIVE =
  `=OR([@Active]="No",AND([@Active]="Yes",COUNTIF(KpiActive,"Yes")<=${MOST_ACTIVE_KPIS},` +
  "COUNT([@Baseline],[@[Baseline date]],[@Target],[@[Target date]])=4))";

/** Below minimum by member, and how often the goal is met, as the scoreboard shows it. */
const SENTENCE =
  '=IF(COUNT(Z6:Z26)=0,"No KPI counts yet: define the first below, with baseline, target and both dates.",' +
  'IF(M27+N27=0,"Nobody below minimum.",IF(M27=0,"Nobody below minimum","Below minimum in "&M27&IF(M27=1," place"," places")&": "&' +
  'TEXTJOIN(", ",TRUE,IF(ISNUMBER(E27:L27),IF(E27:L27>0,LEFT(E5:L5,FIND(" ",E5:L5&" ")-1)&" "&E27:L27,""),"")))&' +
  '". Goal met in "&N27&"."))';

/** How many are active, of which kind, and what is wrong with that. */
const CHECK =
  '=LET(on,COUNTIFS(KPIs[Active],"Yes"),lead,COUNTIFS(KPIs[Active],"Yes",KPIs[Kind],"Leading"),' +
  'lag,COUNTIFS(KPIs[Active],"Yes",KPIs[Kind],"Lagging"),' +
  `bare,on-SUMPRODUCT(${COMPLETE}),` +
  'due,SUMPRODUCT((KPIs[Active]="Yes")*(IF(KPIs[Reviewed on]="",KPIs[Baseline date],KPIs[Reviewed on])<INT(AsOf)-KpiReviewDays)),' +
  'TEXTJOIN(" · ",TRUE,on&" of 7 active",lead&" leading, "&lag&" lagging",' +
  'IF(on>7,"! "&on-7&" too many",""),IF(bare=0,"","! "&bare&" without baseline, target or dates"),' +
  'IF(2*lead<on,"! fewer than half are leading",""),IF(due=0,"","! "&due&" not reviewed for two quarters")))';

/** The few measures that the team acts on, defined under their scoreboard. */
export const kpis = defineSheet({
  name: "KPIs",
  about: "The measures that the team acts on, at most seven active.",
  key: "kpi",
  version: 1,
  headerRow: 31,
  firstColumn: 1,
  names: { KpiNames: "kpi", KpiActive: "active" },
  columns: {
    kpi: text({
      header: "KPI",
      about: "What is measured.",
      audience: "leadership",
      isName: true,
      width: 150,
      isBold: true,
    }),
    why: text({
      header: "Why",
      about: "What it is good for: if nobody would act on it, it is not here.",
      audience: "leadership",
      width: 206,
    }),
    kind: choice(
      {
        header: "Kind",
        about: "Leading shows what will happen, Lagging what has happened.",
        audience: "leadership",
        width: 84,
      },
      KPI_KINDS,
    ),
    unit: text({
      header: "Unit",
      about: "What a figure counts, such as % or days.",
      audience: "leadership",
      isName: true,
      width: 84,
    }),
    better: choice(
      { header: "Better", about: "Whether higher or lower is better.", audience: "leadership", width: 84 },
      BETTER_DIRECTIONS,
    ),
    perspective: choice(
      {
        header: "Perspective",
        about: "The side of the business that it looks at.",
        audience: "leadership",
        width: 84,
      },
      PERSPECTIVES,
    ),
    objective: text({
      header: "Objective",
      about: "What it should help to reach.",
      audience: "leadership",
      width: 84,
    }),
    baseline: number({
      header: "Baseline",
      about: "Where it started.",
      audience: "leadership",
      width: 84,
    }),
    baselineDate: date({
      header: "Baseline date",
      about: "The day of the baseline.",
      audience: "leadership",
      width: 84,
    }),
    target: number({ header: "Target", about: "Where it should be.", audience: "leadership", width: 84 }),
    targetDate: date({
      header: "Target date",
      about: "The day by which.",
      audience: "leadership",
      width: 84,
    }),
    active: flag({
      header: "Active",
      about: "Yes for at most seven, each with baseline, target and both dates.",
      audience: "leadership",
      width: 84,
      indent: 1,
      validation: {
        rule: { custom: { formula: MAY_BE_ACTIVE } },
        style: "Stop",
        message: `Type Yes or No. At most ${MOST_ACTIVE_KPIS} KPIs may be active, each with baseline, target and both dates.`,
      },
      highlights: [{ when: '=AND([@KPI]<>"",[@Active]="")', show: WARNING }],
    }),
    reviewedOn: date({
      header: "Reviewed on",
      about: "The day you last asked whether to keep it.",
      audience: "leadership",
      width: 84,
      highlights: [
        {
          when: '=AND([@Active]="Yes",[@[Reviewed on]]<>"",INT(AsOf)-[@[Reviewed on]]>KpiReviewDays)',
          show: WARNING,
        },
      ],
    }),
    verdict: choice(
      {
        header: "Verdict",
        about: "What was decided then.",
        audience: "leadership",
        width: 84,
        indent: 1,
      },
      VERDICTS,
    ),
    keyResult: text({
      header: "Key result",
      about: "The result that shows the objective is reached.",
      audience: "leadership",
      width: 160,
      isFolded: true,
    }),
  },
  startsWith: () => SUGGESTED,
  tab: {
    purpose: "At most seven. If nobody would act on it, it is not here.",
    sentence: SENTENCE,
    check: CHECK,
    frozenRows: 0,
    headerHeight: 36,
  },
});

/** A measure as a row of KPIs holds it. */
export type Kpi = Row<typeof kpis>;
