import { Action } from "../kit/Action";
import { useType } from "../kit/type";

/** "Down 280 k since Mon 9 Nov: two slipped, one lost.", or "Level since …": the way, by how much, and why. */
const MOVED = /^(Up |Down |Level )(.*?) ?(since .+)$/;

export interface WhyMovedProps {
  /** What the Forecast says: "" before a second import, "Unchanged …" where nothing moved. */
  readonly said: string;
  readonly onSeeWhy?: (() => void) | undefined;
}

/** How the number moved, in the words of the Forecast, and the way to what moved it; nothing where nothing did. */
export function WhyMoved({ said, onSeeWhy }: WhyMovedProps) {
  const type = useType();
  const [, way, amount = "", since] = MOVED.exec(said) ?? [];
  if (way === undefined) return null;
  return (
    <p className={type.small}>
      {way}
      {amount !== "" && <b>{amount}</b>} {since} {onSeeWhy && <Action onPress={onSeeWhy}>See why</Action>}
    </p>
  );
}
