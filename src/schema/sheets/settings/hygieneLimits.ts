import type { HygieneRule } from "../../../terms/hygieneRules";
import { COUNT, type Limit } from "./limit";

/** A rule of hygiene on Settings: its limit where it has one, and the name of its switch. */
export interface HygieneLimit extends Limit {
  readonly rule: HygieneRule;
  readonly switch: string;
}

/** The rules of hygiene in a new book, all switched on. */
export const HYGIENE_LIMITS: readonly HygieneLimit[] = [
  {
    rule: "close date",
    name: "PastCloseDays",
    switch: "CloseDateOn",
    limit: "Past close date",
    value: 0,
    note: "Days that it may be past.",
    format: COUNT,
  },
  {
    rule: "amount",
    switch: "AmountOn",
    limit: "No amount",
    value: null,
    note: "Without a limit: on or off.",
    format: COUNT,
  },
  {
    rule: "next step",
    switch: "NextStepOn",
    limit: "No next step",
    value: null,
    note: "None, or its day is past: on or off.",
    format: COUNT,
  },
  {
    rule: "activity",
    name: "StaleDays",
    switch: "ActivityOn",
    limit: "Quiet deal",
    value: 14,
    note: "Days without contact.",
    format: COUNT,
  },
  {
    rule: "stage age",
    name: "StageTimes",
    switch: "StageAgeOn",
    limit: "Old in its stage",
    value: 1,
    note: "Times the norm days of Stages.",
    format: "0.0",
  },
  {
    rule: "pushes",
    name: "PushLimit",
    switch: "PushesOn",
    limit: "Pushed often",
    value: 2,
    note: "Moves to a later month, from here on.",
    format: COUNT,
  },
  {
    rule: "economic buyer",
    switch: "BuyerOn",
    limit: "Commit, no buyer",
    value: null,
    note: "No Economic buyer on Relationships.",
    format: COUNT,
  },
  {
    rule: "contacts",
    name: "FewestContacts",
    switch: "ContactsOn",
    limit: "Few contacts",
    value: 2,
    note: "Fewest people known on a large deal.",
    format: COUNT,
  },
];
