import type { PackName } from "../terms/packNames";
import { isPrivate } from "./derive/audiencesOf";
import { tablesPage } from "./derive/tablesPage";
import type { Page } from "./page";
import { customerSuccess } from "./sheets/direction/customerSuccess";
import { expectations } from "./sheets/direction/expectations";
import { market } from "./sheets/direction/market";
import { milestones } from "./sheets/direction/milestones";
import { selfGrade } from "./sheets/direction/selfGrade";
import { candidates } from "./sheets/people/candidates";
import { careers } from "./sheets/people/careers";
import { onboarding } from "./sheets/people/onboarding";
import { skills } from "./sheets/people/skills";
import { meetings } from "./sheets/time/meetings";
import { timeBlocks } from "./sheets/time/timeBlocks";

/** Sheets that come and go together: a book without the pack has none of them. */
export interface Pack {
  readonly name: PackName;
  /** What it is for, in one sentence. */
  readonly about: string;
  readonly pages: readonly Page[];
}

/** Whether nobody but the manager may read any sheet of the pack. */
export function isPrivatePack({ pages }: Pack): boolean {
  return isPrivate(pages.flatMap(({ tables }) => tables));
}

/** All packs, in the order of their tabs. */
export const PACKS: readonly Pack[] = [
  {
    name: "People",
    about: "Skills, careers, candidates and onboarding.",
    pages: [skills, careers, candidates, onboarding].map((sheet) => tablesPage(sheet)),
  },
  {
    name: "Direction",
    about: "Self-grade, expectations, milestones, customer success and market.",
    pages: [selfGrade, expectations, milestones, customerSuccess, market].map((sheet) => tablesPage(sheet)),
  },
  {
    name: "Time",
    about: "Time blocks and meetings.",
    pages: [timeBlocks, meetings].map((sheet) => tablesPage(sheet)),
  },
];
