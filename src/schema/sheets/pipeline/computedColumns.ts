import { flag } from "../../columns/flag";
import { formula } from "../../columns/formula";
import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { PALETTE } from "../../palette";
import { QUIET_WARNING } from "../../emphasis";
import { FLAGS } from "./flags";

/** What the book works out about a deal. */
export const computedColumns = {
  large: formula(
    flag({
      header: "Large",
      about: "Yes when the amount reaches the limit for large deals on Settings.",
      audience: "leadership",
      width: 54,
      isFolded: true,
    }),
    '=IF([@Amount]="","",IF([@Amount]>=LargeFrom,"Yes","No"))',
  ),
  age: formula(
    number({
      header: "Age",
      about: "Days since the deal was created, until today or until it closed.",
      audience: "leadership",
      format: "0",
      width: 44,
    }),
    '=IF([@Created]="","",IF([@Status]="Open",INT(AsOf)-INT([@Created]),IF([@[Closed on]]="","",INT([@[Closed on]])-INT([@Created]))))',
  ),
  daysInStage: formula(
    number({
      header: "Days in stage",
      about: "Days since an open deal entered its stage.",
      audience: "team",
      format: "0",
      width: 54,
      isFolded: true,
    }),
    '=IF(OR([@Status]<>"Open",[@[Stage since]]=""),"",INT(AsOf)-INT([@[Stage since]]))',
  ),
  pushes: number({
    header: "Pushes",
    about: "How often the close date moved to a later month; an import counts it.",
    audience: "team",
    format: '0;"−"0;"–"',
    width: 54,
    isComputed: true,
    highlights: [{ when: "=N([@Pushes])>=N(PushLimit)", show: QUIET_WARNING }],
  }),
  unknowns: formula(
    number({
      header: "Unknowns",
      about: "Questions without a fresh answer in the last review; blank where there was none.",
      audience: "team",
      format: "0",
      width: 72,
      isFolded: true,
    }),
    '=IF([@Status]="Open",XLOOKUP([@[Deal ID]],Reviews[Deal ID],Reviews[Unknowns],"",0,-1),"")',
  ),
  flags: formula(
    text({
      header: "Flags",
      about: "What an open deal needs, in words, by the rules that are on under Limits on Settings.",
      audience: "team",
      width: 189,
      highlights: [{ when: '=AND([@Flags]<>"",[@Flags]<>"Large")', show: { color: PALETTE.warn } }],
    }),
    FLAGS,
  ),
};
