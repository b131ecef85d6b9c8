import type { LuckProposal } from "../../domain/accuracy/luckProposal";

/** The luck that the book proposes; "working" while it is worked out, "no history" where that cannot be read. */
export type ProposedLuck = LuckProposal | "working" | "no history";
