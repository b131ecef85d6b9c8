import { MARKET_KINDS } from "../../../terms/marketKinds";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

/** Key accounts to which no point of view was given lately; a row may name several accounts. */
const SENTENCE =
  '=LET(bare,(Accounts[Key]="Yes")*(COUNTIFS(Market[Kind],"Point of view",Market[Accounts],"*"&Accounts[Account]&"*",Market[Shared on],">="&INT(AsOf)-PointOfViewDays)=0),' +
  'IF(COUNTIFS(Accounts[Key],"Yes")=0,"No key account yet: mark them on Accounts.",' +
  'IF(SUM(bare)=0,"Every key account got a point of view within "&PointOfViewDays&" days.",' +
  'SUM(bare)&" key accounts without a point of view in "&PointOfViewDays&" days: "&TEXTJOIN(", ",TRUE,IF(bare=1,Accounts[Account],""))&".")))';

/** What goes on in the customers' industries, and what the team makes of it. */
export const market = defineSheet({
  name: "Market",
  about: "Trends, technologies, competitors, outlooks and our own points of view.",
  key: ["kind", "title"],
  version: 2,
  columns: {
    kind: choice({ header: "Kind", about: "What it is.", audience: "leadership", width: 100 }, MARKET_KINDS),
    title: text({
      header: "Title",
      about: "In one line.",
      audience: "leadership",
      width: 230,
      isBold: true,
      isWrapped: true,
    }),
    soWhat: text({
      header: "So what",
      about: "What it means for our customers and us.",
      audience: "leadership",
      width: 290,
      isWrapped: true,
      highlights: [{ when: '=AND([@Title]<>"",[@[So what]]="")', show: WARNING }],
    }),
    source: text({ header: "Source", about: "Where it can be read.", audience: "leadership", width: 140 }),
    date: date({ header: "Date", about: "The day it was noted.", audience: "leadership" }),
    industry: text({
      header: "Industry",
      about: "The industry, as on Accounts.",
      audience: "leadership",
      isName: true,
      width: 100,
      indent: 1,
    }),
    accounts: text({
      header: "Accounts",
      about: "The customers that it matters to, parted by commas.",
      audience: "leadership",
      width: 210,
      isWrapped: true,
    }),
    competitor: text({
      header: "Competitor",
      about: "The rival, spelled as on Pipeline.",
      audience: "leadership",
      isName: true,
      width: 100,
    }),
    sharedOn: date({
      header: "Shared on",
      about: "The day a point of view was given to those customers.",
      audience: "leadership",
      highlights: [{ when: '=AND([@Kind]="Point of view",[@[Shared on]]="")', show: WARNING }],
    }),
  },
  tab: {
    purpose: "What goes on in the customers' industries, and what we make of it. The deal page reads here.",
    sentence: SENTENCE,
    check:
      '="Trends "&COUNTIFS(Market[Kind],"Trend")&" · competitors "&COUNTIFS(Market[Kind],"Competitor")&" · points of view "&COUNTIFS(Market[Kind],"Point of view")',
    frozenColumns: 2,
    headerHeight: 34,
  },
});
