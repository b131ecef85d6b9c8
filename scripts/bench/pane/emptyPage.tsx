import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

/** One Button that tells whether it was pressed. */
function EmptyPage() {
  const [isPressed, setPressed] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <Button aria-expanded={isPressed} onClick={() => setPressed(true)}>
        Press
      </Button>
    </FluentProvider>
  );
}

void Office.onReady(() => {
  const element = document.getElementById("pane");
  if (element) createRoot(element).render(<EmptyPage />);
});
