import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";

/** Shows a part of the pane in its theme, with a user who types and clicks. */
export function shown(element: ReactElement) {
  const user = userEvent.setup();
  const view = render(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>);
  const again = (next: ReactElement) =>
    view.rerender(<FluentProvider theme={webLightTheme}>{next}</FluentProvider>);
  return { user, again, container: view.container };
}

/** The same for a part that stands once something has come, or has done its first work. */
export async function shownOnce(element: ReactElement, coming?: Promise<unknown>) {
  let view: ReturnType<typeof shown> | undefined;
  await act(async () => {
    view = shown(element);
    await coming;
  });
  if (!view) throw new Error("Nothing was shown");
  return view;
}
