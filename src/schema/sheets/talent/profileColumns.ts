import { date } from "../../columns/date";
import { member } from "../../columns/member";
import { money } from "../../columns/money";
import { percent } from "../../columns/percent";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { PALETTE } from "../../palette";

/** A view of the member that was never given, or has no day, or an old one. */
function unseen(header: string) {
  return {
    when: `=AND([@Member]<>"",OR([@${header}]="",INT(AsOf)-N([@[Assessed on]])>AssessmentDays))`,
    show: WARNING,
  };
}

/** Who the member is and what they bring. */
export const profileColumns = {
  member: member({
    header: "Member",
    about: "The name, spelled as the owner on Pipeline.",
    audience: "private",
    width: 104,
    isBold: true,
  }),
  role: text({
    header: "Role",
    about: "The job title.",
    audience: "private",
    width: 62,
    isWrapped: true,
    isFolded: true,
  }),
  since: date({
    header: "Since",
    about: "The month in which they joined.",
    audience: "private",
    format: "mmm yyyy",
    width: 60,
    isFolded: true,
  }),
  territory: text({
    header: "Territory",
    about: "What they cover.",
    audience: "private",
    width: 70,
    isWrapped: true,
    indent: 1,
  }),
  quota: money({
    header: "Quota",
    about: "For a quarter, in the book's currency.",
    audience: "private",
    width: 58,
    isFolded: true,
  }),
  ramp: percent({
    header: "Ramp",
    about: "How much of a full quota is expected by now.",
    audience: "private",
    width: 44,
    highlights: [{ bar: PALETTE.band, from: 0, to: 1 }],
  }),
  background: text({
    header: "Background",
    about: "Where they come from and what shaped them.",
    audience: "private",
    width: 130,
    isWrapped: true,
    indent: 1,
    isFolded: true,
  }),
  strengths: text({
    header: "Strengths",
    about: "What they do well, at least one; tinted until it is seen within the days on Settings.",
    audience: "private",
    width: 90,
    isWrapped: true,
    highlights: [unseen("Strengths")],
  }),
  weaknesses: text({
    header: "Weaknesses",
    about: "What holds them back, at least one; tinted until it is seen within the days on Settings.",
    audience: "private",
    width: 90,
    isWrapped: true,
    highlights: [unseen("Weaknesses")],
  }),
};
