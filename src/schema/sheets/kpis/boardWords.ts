import type { CellBlock } from "../../plan";
import { bareFigure, figureInWords, lastEight, trend, UNIT_MARK } from "./boardFigures";

const OF_MEMBER = "Scorecard[Member],E$5,Scorecard[KPI],$B6";
const OF_TEAM = "Scorecard[KPI],$B6";

/** Which members stand below their minimum, told by their mark. */
const SHORT = 'LEFT($E6:$L6,1)="!"';
const MET = 'LEFT($E6:$L6,1)="✓"';

function firstName(name: string): string {
  return `LEFT(${name},FIND(" ",${name}&" ")-1)`;
}

/** What the team's figure says: where it came from, and who is short. */
const SENTENCE =
  '=IF($Z6="","",IF(Y6="","No figure in the last 4 weeks",' +
  `IF(ROUND(Y6-Y8,9)=0,"Unchanged at ",IF(Y6>Y8,"Up from ","Down from "))&${figureInWords("Y8")}&` +
  `IF(M6=0,"",IF(M6>2,"; "&M6&" below minimum","; "&TEXTJOIN(", ",TRUE,IF(${SHORT},${firstName("$E$5:$L$5")},""))&" short"))))`;

/** The group by which the KPIs stand in order, or else what kind they are of. */
const GROUP =
  '=IF($Z6="","",IF(KpiOrder="Objective",INDEX(KPIs[Objective],$Z6)&IF(INDEX(KPIs[Key result],$Z6)="","",": "&INDEX(KPIs[Key result],$Z6)),' +
  'IF(KpiOrder="Perspective",INDEX(KPIs[Perspective],$Z6)&"",LOWER(INDEX(KPIs[Kind],$Z6)&IF($Z8="",""," · "&$Z8)))))';

/** A member's figure with the mark of its state. */
const FIGURE =
  '=IF(OR(E$5="",$Z6=""),"",IF(AA6="","no data",' +
  'IF(AND(AA7<>"",$Z7*ROUND(AA6-N(AA7),9)<0),"! ",IF(AND(AA8<>"",$Z7*ROUND(AA6-N(AA8),9)>=0),"✓ ",""))&' +
  `${figureInWords("AA6")}))`;

const STANDARD =
  '=IF(OR(E$5="",$Z6=""),"",IF(AND(AA7="",AA8=""),"no standard",' +
  `IF(AA7="","–",${bareFigure("AA7")})&" · "&IF(AA8="","–",${bareFigure("AA8")})&${UNIT_MARK}))`;

/** How far the team is from its target, marked where it is worse by more than the limit. */
const DEVIATION =
  '=IF(OR($Z6="",Y6="",N(Y7)=0),"",IF($Z7*(1-Y6/Y7)>DeviationLimit,"! ","")&' +
  'IF(ROUND(Y6/Y7-1,2)=0,"on target",ROUND(100*ABS(Y6/Y7-1),0)&" % "&IF(Y6<Y7,"below","above")&" target"))';

/** Whether the team's last week lies outside what the last 8 lead one to expect (individuals chart, 3 ÷ 1.128 moving ranges). */
const SIGNAL =
  `=IF(OR($Z6="",Y6=""),"",LET(${lastEight(OF_TEAM)},x,FILTER(v,ISNUMBER(v),0),n,COUNT(v),` +
  "mid,AVERAGE(x),far,3/1.128*AVERAGE(ABS(INDEX(x,SEQUENCE(1,MAX(1,n-1),MIN(2,n)))-INDEX(x,SEQUENCE(1,MAX(1,n-1))))),z,INDEX(x,MAX(1,n))," +
  `IF(n<2,"usual range: n = "&n,IF(ABS(z-mid)>far,"! outside usual ","within usual ")&` +
  `${bareFigure("(mid-far)")}&"–"&${bareFigure("(mid+far)")}&${UNIT_MARK}&IF(n<6," (n = "&n&")",""))))`;

/** The member from whom the others can learn: the furthest past the goal's side of all who met it. */
const TEACHER = `=IF(N(N6)=0,"",LET(lead,IF(${MET},$Z7*$AA6:$AH6,""),${firstName("INDEX($E$5:$L$5,MATCH(MAX(lead),lead,0))")}))`;

/** The words of the first KPI, from its name to whom to learn from; the other six are copies. */
export const BOARD_WORDS: readonly CellBlock[] = [
  {
    address: "B6:E8",
    cells: [
      [
        '=IF($Z6="","",INDEX(KPIs[KPI],$Z6)&"")',
        SENTENCE,
        `=IF($Z6="","",IF(Y6="","no data",${figureInWords("Y6")}))`,
        FIGURE,
      ],
      [
        '=IF($Z6="","",IF($Z7<0,"lower is better","higher is better"))',
        '=IF($Z6="","","last 8 weeks")',
        `=IF($Z6="","",${trend(OF_TEAM)})`,
        `=IF(OR(E$5="",$Z6=""),"",${trend(OF_MEMBER)})`,
      ],
      [GROUP, '=IF($Z6="","","minimum · goal")', `=IF($Z6="","","target "&${figureInWords("Y7")})`, STANDARD],
    ],
  },
  {
    address: "M6:O8",
    cells: [
      ['=IF($Z6="","",COUNTIF($E6:$L6,"! *"))', '=IF($Z6="","",COUNTIF($E6:$L6,"✓ *"))', TEACHER],
      [DEVIATION, null, null],
      [SIGNAL, null, null],
    ],
  },
];
