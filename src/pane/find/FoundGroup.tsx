import { useState } from "react";
import { Action } from "../kit/Action";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import type { FoundRecord } from "./findKind";
import { FoundRow, type FoundRowProps } from "./FoundRow";

const AT_FIRST = 5;
/** Who has not found it among so many types another letter. */
const AT_MOST = 100;

export interface FoundGroupProps extends Omit<FoundRowProps, "found"> {
  readonly kind: string;
  readonly records: readonly FoundRecord[];
}

/** What was found of one kind: the first five, and the rest when it is asked for. */
export function FoundGroup({ kind, records, ...given }: FoundGroupProps) {
  const type = useType();
  const [isWhole, setIsWhole] = useState(false);
  const shown = records.slice(0, isWhole ? AT_MOST : AT_FIRST);
  const more = Math.min(records.length, AT_MOST);
  return (
    <Section title={kind} side={wholeWords(records.length)}>
      <RowList>
        {shown.map((found, at) => (
          <FoundRow key={at} found={found} {...given} />
        ))}
      </RowList>
      {records.length > AT_FIRST && !isWhole && (
        <p className={type.small}>
          <Action onPress={() => setIsWhole(true)}>
            {more === records.length ? `All ${more}` : `The first ${more}`}
          </Action>
        </p>
      )}
    </Section>
  );
}
