import type { KeyboardEvent } from "react";
import { STOP } from "./JobBar";
import { PRIMARY } from "./Primary";

/** What the pane's own keys do; the rest of the keyboard belongs to Excel. */
export interface PaneKeys {
  readonly find: () => void;
  readonly back: () => void;
  readonly undo?: () => void;
}

type PaneKey = KeyboardEvent<HTMLElement>;

/**
 * Ctrl+Enter presses the primary, Ctrl+Z (outside a field) undoes, Esc goes back or to Stop, / finds. Tab leads on from a
 * heading that took the focus: on the web Office.js, which hears keys last, would leave the pane from there.
 */
export function paneKeys(keys: PaneKeys): (event: PaneKey) => void {
  return (event) => {
    if (event.key === "Tab" && event.target instanceof HTMLHeadingElement) event.stopPropagation();
    const action = actionOf(event, keys);
    if (!action) return;
    event.preventDefault();
    action();
  };
}

/**
 * Where what had the focus went away, as a button that has done its work, Tab leads on from its place: the browser knows
 * it, while Office.js would leave the pane. Gives the way to end that.
 */
export function leadTabOn(): () => void {
  const lead = (event: globalThis.KeyboardEvent): void => {
    if (event.key === "Tab" && event.target === document.body) event.stopPropagation();
  };
  document.addEventListener("keydown", lead);
  return () => document.removeEventListener("keydown", lead);
}

function actionOf(event: PaneKey, keys: PaneKeys): (() => void) | undefined {
  const hasControl = event.ctrlKey || event.metaKey;
  const marked = (mark: string) => event.currentTarget.querySelector<HTMLElement>(`[${mark}]`);
  if (hasControl && event.key === "Enter") {
    const primary = marked(PRIMARY);
    return () => primary?.click();
  }
  if (event.key === "Escape") {
    const stop = marked(STOP);
    return stop
      ? () => {
          stop.focus();
        }
      : keys.back;
  }
  if (isField(event.target)) return undefined;
  if (hasControl && event.key.toLowerCase() === "z") return keys.undo;
  if (event.key === "/" && !hasControl && !event.altKey) return keys.find;
  return undefined;
}

/** Text is typed here, so a letter is a letter and Ctrl+Z is the field's own. */
function isField(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement && !["radio", "checkbox", "button", "range"].includes(target.type)
  );
}
