import { useEffect, useState } from "react";
import { useType } from "./type";

/** Quick changes are spoken once, when they have settled. */
const SETTLED_MS = 800;

/** A sentence for those who hear the page, said when it has stood still for a moment. */
export function Spoken({ words }: { readonly words: string }) {
  const type = useType();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(words);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <span role="status" className={type.heard}>
      {said}
    </span>
  );
}
