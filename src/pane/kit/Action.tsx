import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A link in a sentence: goes to a cell or a page, so it is a button underneath. */
export function Action({
  children,
  onPress,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
}) {
  return (
    <Link as="button" inline onClick={onPress}>
      {children}
    </Link>
  );
}
