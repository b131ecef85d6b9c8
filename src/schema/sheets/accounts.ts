import { OUTLOOKS } from "../../terms/outlooks";
import { choice } from "../columns/choice";
import { date } from "../columns/date";
import { flag } from "../columns/flag";
import { member } from "../columns/member";
import { rating } from "../columns/rating";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { defineSheet } from "../sheet";

const HEALTH = { from: 1, to: 5 };

/** The customers, how they fare, and who keeps them. */
export const accounts = defineSheet({
  name: "Accounts",
  about: "Every customer the team works with, one row each.",
  key: "account",
  version: 1,
  columns: {
    account: text({
      header: "Account",
      about: "The customer, spelled as on Pipeline.",
      audience: "leadership",
      isName: true,
      width: 162,
      isBold: true,
    }),
    owner: member({ header: "Owner", about: "The rep who keeps the customer.", audience: "leadership" }),
    key: flag({
      header: "Key",
      about: "Yes for the customers that matter most.",
      audience: "leadership",
      width: 48,
    }),
    industry: text({
      header: "Industry",
      about: "The customer's industry.",
      audience: "leadership",
      isName: true,
    }),
    outlook: choice(
      {
        header: "Outlook",
        about: "Which way the customer's own business is heading.",
        audience: "leadership",
        width: 66,
        highlights: [{ when: '=AND([@Key]="Yes",[@Outlook]="")', show: WARNING }],
      },
      OUTLOOKS,
    ),
    outlookWhy: text({
      header: "Outlook why",
      about: "What that is based on.",
      audience: "leadership",
      width: 200,
    }),
    outlookDate: date({
      header: "Outlook date",
      about: "The day it was judged.",
      audience: "leadership",
      highlights: [
        { when: '=AND([@[Outlook date]]<>"",INT(AsOf)-[@[Outlook date]]>OutlookDays)', show: WARNING },
      ],
    }),
    outlookSource: text({
      header: "Outlook source",
      about: "Where it can be read.",
      audience: "leadership",
      width: 130,
      indent: 1,
    }),
    health: rating(
      {
        header: "Health",
        about: "How well the customer does with us, 1 poor to 5 excellent.",
        audience: "leadership",
        highlights: [{ when: "=AND(ISNUMBER([@Health]),[@Health]<=2)", show: WARNING }],
      },
      HEALTH,
    ),
    renewal: date({
      header: "Renewal",
      about: "The day the contract ends or renews.",
      audience: "leadership",
    }),
    heldByManager: flag({
      header: "Held by manager",
      about: "Yes for a customer you still keep yourself.",
      audience: "team",
      width: 70,
    }),
    lastTouch: date({
      header: "Last touch",
      about: "The last time anyone of the team spoke to the customer.",
      audience: "team",
      highlights: [
        {
          when: '=AND([@Key]="Yes",[@[Last touch]]<>"",INT(AsOf)-[@[Last touch]]>AccountDays)',
          show: WARNING,
        },
      ],
    }),
  },
  tab: {
    purpose: "Every customer the team works with, how they fare, and who keeps them.",
    sentence:
      '=LET(keys,COUNTIFS(Accounts[Key],"Yes"),stale,COUNTIFS(Accounts[Key],"Yes",Accounts[Outlook],"=")+' +
      'COUNTIFS(Accounts[Key],"Yes",Accounts[Outlook],"<>",Accounts[Outlook date],"<"&INT(AsOf)-OutlookDays),' +
      'IF(COUNTA(Accounts[Account])=0,"No account yet: list the customers you must not lose first.",' +
      'keys&" key accounts; "&stale&" without an outlook younger than "&OutlookDays&" days; "&COUNTIFS(Accounts[Held by manager],"Yes")&" held by you."))',
    frozenColumns: 1,
    headerHeight: 34,
  },
});
