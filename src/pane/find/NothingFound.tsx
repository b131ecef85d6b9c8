import { Action } from "../kit/Action";
import { useType } from "../kit/type";
import type { FoundRecord } from "./findKind";

export interface NothingFoundProps {
  readonly wanted: string;
  readonly nearest: readonly FoundRecord[];
  /** Looks for a name instead. */
  readonly onTake: (name: string) => void;
}

/** What Find says when nothing has the words: what comes nearest, and what was searched. */
export function NothingFound({ wanted, nearest, onTake }: NothingFoundProps) {
  const type = useType();
  return (
    <div>
      <div>Nothing has “{wanted.trim()}”.</div>
      <div className={type.quiet}>
        {nearest.length > 0 && (
          <>
            Closest:{" "}
            {nearest.map(({ name }, at) => (
              <span key={name}>
                {at > 0 && ", "}
                <Action onPress={() => onTake(name)}>{name}</Action>
              </span>
            ))}
            .{" "}
          </>
        )}
        Deals, people, accounts, KPIs, actions, answers and your notes were searched, hidden columns too.
      </div>
    </div>
  );
}
