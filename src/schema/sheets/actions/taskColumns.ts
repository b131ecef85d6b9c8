import { ACTION_STATUSES } from "../../../terms/actionStatuses";
import { ACTION_TYPES } from "../../../terms/actionTypes";
import { DIRECTIONS } from "../../../terms/directions";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { id } from "../../columns/id";
import { member } from "../../columns/member";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";

const SEVERITY = { from: 1, to: 3 };

/** An escalation of the worst kind that is open longer than the limit. */
const TOO_LONG =
  '=AND([@Type]="Escalation",[@Severity]=1,OR([@Status]="Open",[@Status]="Waiting"),AsOf-N([@Opened])>EscalationHours/24)';

/** What is to be done, for whom, by when. */
export const taskColumns = {
  actionId: id({ header: "Action ID", about: "Tells the rows apart.", audience: "team", width: 76 }),
  type: choice(
    { header: "Type", about: "What kind of thing it is.", audience: "team", width: 130 },
    ACTION_TYPES,
  ),
  title: text({
    header: "Title",
    about: "The thing in one line.",
    audience: "team",
    width: 240,
    isBold: true,
  }),
  detail: text({ header: "Detail", about: "All else.", audience: "team", width: 240, isFolded: true }),
  direction: choice(
    {
      header: "Direction",
      about: "Whom it serves: Down the team, Customer, Up leadership, Self.",
      audience: "team",
      width: 76,
      highlights: [{ when: '=AND([@Title]<>"",[@Direction]="")', show: WARNING }],
    },
    DIRECTIONS,
  ),
  owner: member({ header: "Owner", about: "Who has to act.", audience: "team" }),
  about: text({
    header: "About",
    about:
      "The deal's id, the account or the member that it is about. A question about a tile of Home, such as Call or Odds and range, shows that figure there as its answer; an action about “Own selling” tells Home that you know.",
    audience: "team",
    width: 144,
  }),
  opened: date({
    header: "Opened",
    about: "The day it was written down; for an escalation with the time.",
    audience: "team",
    highlights: [{ when: TOO_LONG, show: WARNING }],
  }),
  due: date({
    header: "Due",
    about: "The day by which.",
    audience: "team",
    highlights: [
      {
        when: '=AND(OR([@Status]="Open",[@Status]="Waiting"),[@Due]<>"",[@Due]<INT(AsOf))',
        show: WARNING,
      },
    ],
  }),
  severity: rating(
    {
      header: "Severity",
      about: "1 worst to 3 mild; for escalations.",
      audience: "team",
      width: 60,
      highlights: [{ when: TOO_LONG, show: WARNING }],
    },
    SEVERITY,
  ),
  status: choice(
    { header: "Status", about: "Open, Waiting, Done or Dropped.", audience: "team", width: 70 },
    ACTION_STATUSES,
  ),
};
