import { ValueObjectFactory } from "@univerjs/engine-formula";

/** Texts remembered before the memory starts anew. */
const ROOM = 50_000;

const plain = new Set<string>();
let isPatched = false;

/**
 * The engine tries to read each text as a date, a time and a number every time a formula meets it; only what is one is
 * remembered. Words such as stages and owners come up by the thousand: those that are none are remembered here.
 */
export function patchPlainTexts(): void {
  if (isPatched) return;
  isPatched = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignoresNumbers = false) => {
    if (typeof raw !== "string" || ignoresNumbers) return create(raw, ignoresNumbers);
    if (plain.has(raw)) return create(raw, true);
    const value = create(raw);
    if (plain.size >= ROOM) plain.clear();
    if (value.isString()) plain.add(raw);
    return value;
  };
}
