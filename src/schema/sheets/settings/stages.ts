import { CATEGORIES } from "../../../terms/categories";
import { STATUSES } from "../../../terms/statuses";
import { TEMPERATURES } from "../../../terms/temperatures";
import { choice } from "../../columns/choice";
import { number } from "../../columns/number";
import { percent } from "../../columns/percent";
import { text } from "../../columns/text";
import { defineSheet, type Row } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

/** The stages of a new book, until the CRM's own words come in. */
const STAGES = [
  {
    stage: "Qualified",
    order: 1,
    temperature: "Prospect",
    probability: 0.25,
    category: "Pipeline",
    criteria: "The customer has said what hurts and agreed to look at it with us.",
    normDays: 30,
    kind: "Open",
  },
  {
    stage: "Proposal",
    order: 2,
    temperature: "Warm",
    probability: 0.5,
    category: "Best case",
    criteria: "The person who pays has seen the offer and the figure it is worth to them.",
    normDays: 30,
    kind: "Open",
  },
  {
    stage: "Negotiation",
    order: 3,
    temperature: "Hot",
    probability: 0.6,
    category: "Best case",
    criteria: "We are chosen; terms and dates are being agreed.",
    normDays: 21,
    kind: "Open",
  },
  {
    stage: "Contract",
    order: 4,
    temperature: "Ready",
    probability: 0.8,
    category: "Commit",
    criteria: "The papers are with the people who sign.",
    normDays: 14,
    kind: "Open",
  },
  { stage: "Closed Won", order: 5, probability: 1, category: "Closed", kind: "Won" },
  { stage: "Closed Lost", order: 6, probability: 0, category: "Omitted", kind: "Lost" },
] as const;

/** The team's own stages in the order in which deals pass them. */
export const stages = defineSheet({
  name: "Settings",
  table: "Stages",
  about: "The stages that deals pass, in order.",
  key: "stage",
  version: 1,
  names: { StageNames: "stage", StageTemperatures: "temperature" },
  columns: {
    stage: text({
      header: "Stage",
      about: "The stage's name, as your CRM spells it.",
      audience: "leadership",
      isName: true,
      width: 110,
      isBold: true,
    }),
    order: number({
      header: "Order",
      about: "Its place on the way.",
      audience: "leadership",
      format: "0",
      width: 52,
    }),
    temperature: choice(
      {
        header: "Temperature",
        about: "How near to an order: Prospect, Warm, Hot, Ready.",
        audience: "leadership",
        width: 86,
        indent: 1,
      },
      TEMPERATURES,
    ),
    probability: percent({
      header: "Probability",
      about: "The chance of a deal that has none of its own.",
      audience: "leadership",
      width: 78,
    }),
    category: choice(
      {
        header: "Category",
        about: "The forecast category of a deal that has none of its own.",
        audience: "leadership",
        width: 80,
        indent: 1,
      },
      CATEGORIES,
    ),
    criteria: text({
      header: "Criteria",
      about: "What must be true before a deal stands here.",
      audience: "leadership",
      width: 220,
    }),
    normDays: number({
      header: "Norm days",
      about: "How long a deal usually stays.",
      audience: "leadership",
      format: "0",
    }),
    kind: choice(
      {
        header: "Kind",
        about: "Whether deals here are open, won or lost.",
        audience: "leadership",
        width: 60,
        indent: 1,
      },
      STATUSES,
    ),
  },
  startsWith: () => STAGES,
  tab: { ...SETTINGS_TAB, caption: "Stages" },
});

/** One stage. */
export type Stage = Row<typeof stages>;
