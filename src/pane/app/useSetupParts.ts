import type { SetupBasis, SetupPart } from "../setup/setupPart";
import { useAgreementPart } from "../setup/useAgreementPart";
import { type CalendarBasis, useCalendarPart } from "../setup/useCalendarPart";
import { useKpisPart } from "../setup/useKpisPart";
import { useLimitsPart } from "../setup/useLimitsPart";
import { usePeriodsPart } from "../setup/usePeriodsPart";
import { useRecipientsPart } from "../setup/useRecipientsPart";
import { useStagesPart } from "../setup/useStagesPart";
import { useTeamPart } from "../setup/useTeamPart";

/** All parts of Setup, those of the first steps before the others. */
export function useSetupParts(basis: SetupBasis, onSave: CalendarBasis["onSave"]): readonly SetupPart[] {
  const steps = [useTeamPart(basis), useStagesPart(basis), usePeriodsPart(basis), useKpisPart(basis)];
  const others = [useLimitsPart(basis), useRecipientsPart(basis), useAgreementPart(basis)];
  return [...steps, ...others, useCalendarPart({ facts: basis.facts, today: basis.today, onSave })];
}
