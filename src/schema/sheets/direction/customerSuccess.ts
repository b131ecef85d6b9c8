import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

function words(header: string, about: string) {
  return text({ header, about, audience: "leadership", width: 172, isWrapped: true });
}

/** The key accounts that have no goal in common with us. */
const SENTENCE =
  '=LET(keys,COUNTIFS(Accounts[Key],"Yes"),bare,(Accounts[Key]="Yes")*(COUNTIFS(CustomerSuccess[Account],Accounts[Account],CustomerSuccess[Shared goal],"?*")=0),' +
  'IF(keys=0,"No key account yet: mark them on Accounts.",IF(SUM(bare)=0,"Every key account has a shared goal.",' +
  'SUM(bare)&" of "&keys&" key accounts without a shared goal: "&TEXTJOIN(", ",TRUE,IF(bare=1,Accounts[Account],""))&".")))';

/** Customers with a goal that we share and they measure. */
const MEASURED =
  '=LET(keys,COUNTIFS(Accounts[Key],"Yes"),IF(keys=0,"",ROUND(100*SUM((Accounts[Key]="Yes")*(COUNTIFS(CustomerSuccess[Account],Accounts[Account],' +
  'CustomerSuccess[Shared goal],"?*",CustomerSuccess[How they measure it],"?*")>0))/keys,0)&" % of the key accounts share a measured goal"))';

/** What the customers want to reach, and how we help. */
export const customerSuccess = defineSheet({
  name: "Customer success",
  table: "CustomerSuccess",
  about: "What each customer wants to reach, what we share of it, and how they measure it.",
  key: "account",
  version: 2,
  names: { SuccessAccounts: "account", SuccessGoals: "sharedGoal", SuccessMeasures: "howMeasured" },
  columns: {
    account: text({
      header: "Account",
      about: "The customer, spelled as on Accounts.",
      audience: "leadership",
      isName: true,
      width: 160,
      isBold: true,
    }),
    owner: formula(
      member({ header: "Owner", about: "Who keeps the customer, from Accounts.", audience: "leadership" }),
      '=IF([@Account]="","",XLOOKUP([@Account],Accounts[Account],Accounts[Owner],""))',
    ),
    theirPlan: words("Their plan", "What they mean to do."),
    theirStrategy: words("Their strategy", "How they mean to win."),
    sharedGoal: {
      ...words("Shared goal", "The goal that we have in common."),
      highlights: [{ when: '=AND([@Account]<>"",[@[Shared goal]]="")', show: WARNING }],
    },
    howMeasured: words("How they measure it", "The figure by which they see the value."),
    enhance: words("How we enhance it", "What we do so that it grows."),
    lastDialogue: date({
      header: "Last dialogue",
      about: "The last time we talked about this, not about an order.",
      audience: "leadership",
      highlights: [
        { when: '=AND([@[Last dialogue]]<>"",INT(AsOf)-[@[Last dialogue]]>OutlookDays)', show: WARNING },
        { when: '=AND([@Account]<>"",[@[Last dialogue]]="")', show: WARNING },
      ],
    }),
  },
  tab: {
    purpose: "What each customer wants to reach, what we share of it, and how they measure it.",
    sentence: SENTENCE,
    check: MEASURED,
    frozenColumns: 1,
    headerHeight: 34,
  },
});
