import { Action } from "../kit/Action";
import { useType } from "../kit/type";

/** Says that nothing was asked because the book knows such an export, and leads to where that can be changed. */
export function KnownColumns({ onChange }: { readonly onChange: () => void }) {
  const type = useType();
  return (
    <p className={type.small}>
      Columns and words as last week. <Action onPress={onChange}>Look or change</Action>
    </p>
  );
}
