import { Select } from "@fluentui/react-components";
import type { PeriodFacts } from "../../domain/forecast/periods";

export interface PeriodSelectProps {
  readonly periods: readonly PeriodFacts[];
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Which period is forecast. */
export function PeriodSelect({ periods, name, onName }: PeriodSelectProps) {
  return (
    <Select aria-label="Period" value={name} onChange={(_event, { value }) => onName(value)}>
      {periods.map((facts) => (
        <option key={facts.name}>{facts.name}</option>
      ))}
    </Select>
  );
}
