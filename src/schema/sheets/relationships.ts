import { BUYING_ROLES } from "../../terms/buyingRoles";
import { choice } from "../columns/choice";
import { date } from "../columns/date";
import { formula } from "../columns/formula";
import { id } from "../columns/id";
import { member } from "../columns/member";
import { number } from "../columns/number";
import { rating } from "../columns/rating";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { defineSheet, type Row } from "../sheet";

/** Strength and stance as one figure from −1 to 1 that halves with every so many days of silence. */
const STANDING =
  '=IF(OR([@Person]="",[@Strength]="",[@Stance]="",[@[Last contact]]=""),"",' +
  "ROUND([@Strength]/3*[@Stance]/2*0.5^(MAX(0,INT(AsOf)-[@[Last contact]])/RelationDays),2))";

const SENTENCE =
  "=LET(people,COUNTA(Relationships[Person]),single,COUNTIFS(Relationships[Contacts],1)," +
  'IF(people=0,"Nobody yet: list who decides on your largest deals, and where each of them stands.",' +
  'people&" people; "&single&IF(single=1," deal hangs"," deals hang")&" on one person; "&' +
  'COUNTIFS(Relationships[Standing],"<0")&" against us."))';

/** Who at the customers decides, where each stands, and who of us keeps the tie. */
export const relationships = defineSheet({
  name: "Relationships",
  about: "Who at the customers decides, where each stands, and who of us knows them.",
  key: ["person", "account", "dealId"],
  version: 2,
  columns: {
    person: text({
      header: "Person",
      about: "Who it is.",
      audience: "team",
      width: 150,
      isBold: true,
    }),
    account: text({
      header: "Account",
      about: "The customer, spelled as on Pipeline.",
      audience: "team",
      width: 150,
    }),
    dealId: id({ header: "Deal ID", about: "The deal that they decide on.", audience: "team", width: 132 }),
    role: choice(
      { header: "Role", about: "What they are to the decision.", audience: "team", width: 126 },
      BUYING_ROLES,
    ),
    stance: rating(
      {
        header: "Stance",
        about: "From −2 against us to +2 for us.",
        audience: "team",
        width: 58,
        format: '+0;"−"0;0',
        highlights: [{ when: "=AND(ISNUMBER([@Stance]),[@Stance]<0)", show: WARNING }],
      },
      { from: -2, to: 2 },
    ),
    strength: rating(
      {
        header: "Strength",
        about: "How strong the tie is, 0 never met to 3 trusts us.",
        audience: "team",
        width: 62,
      },
      { from: 0, to: 3 },
    ),
    lastContact: date({
      header: "Last contact",
      about: "The last time we spoke to them.",
      audience: "team",
      width: 80,
      highlights: [{ when: '=AND([@Person]<>"",[@[Last contact]]="")', show: WARNING }],
    }),
    ourOwner: member({
      header: "Our owner",
      about: "Who of us keeps the tie.",
      audience: "team",
      width: 116,
      indent: 1,
    }),
    standing: formula(
      number({
        header: "Standing",
        about: "From −1 to 1; it fades with the days since the last contact.",
        audience: "team",
        format: '+0.00;"−"0.00;0.00',
        width: 66,
        highlights: [{ when: "=N([@Standing])<0", show: WARNING }],
      }),
      STANDING,
    ),
    contacts: formula(
      number({
        header: "Contacts",
        about: "People known on the deal; one alone is a risk.",
        audience: "team",
        format: "0",
        width: 66,
        highlights: [{ when: "=[@Contacts]=1", show: WARNING }],
      }),
      '=IF([@[Deal ID]]="","",COUNTIFS(Relationships[Deal ID],[@[Deal ID]]))',
    ),
    note: text({ header: "Note", about: "What matters to them.", audience: "team", width: 240, indent: 1 }),
  },
  tab: {
    purpose: "Who at the customers decides, and where each stands. What is not kept up fades.",
    sentence: SENTENCE,
    frozenColumns: 1,
    headerHeight: 34,
    visibility: "Hidden",
  },
});

/** Somebody at a customer. */
export type Relationship = Row<typeof relationships>;
