import { act, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { Arrival } from "../../src/pane/kit/arrival";
import { Head } from "../../src/pane/kit/Head";
import { Page } from "../../src/pane/kit/Page";
import { Primary } from "../../src/pane/kit/Primary";
import { Shell, type ShellProps } from "../../src/pane/kit/Shell";
import type { StandingState } from "../../src/pane/kit/standing";
import { TextInput } from "../../src/pane/kit/TextInput";
import type { PageName } from "../../src/pane/pages";
import { shown } from "./shown";

const AS_OF = { words: "Data of Mon 16 Nov, 08:04", isLate: false };

function shell(change: Partial<ShellProps> = {}) {
  const onGo = jest.fn();
  const onBack = jest.fn();
  const onPrimary = jest.fn();
  function Pane() {
    const [page, setPage] = useState<PageName>("Today");
    const [text, setText] = useState("");
    return (
      <Shell
        bookName="North team"
        asOf={AS_OF}
        hasCorner={false}
        page={page}
        standing={{}}
        onBack={onBack}
        {...change}
        onGo={(to, way) => {
          onGo(to, way);
          setPage(to);
        }}
      >
        <Page name={page} dock={{ primary: <Primary onPress={onPrimary}>Do it</Primary> }}>
          <Head title={`${page} finding`} />
          <TextInput aria-label="Reason" value={text} onType={setText} />
        </Page>
      </Shell>
    );
  }
  return { ...shown(<Pane />), onGo, onBack, onPrimary };
}

describe("the shell", () => {
  test("has one landmark each for header, page and dock, and one heading", () => {
    shell();
    expect(screen.getByRole("banner")).toBeInTheDocument();
    expect(screen.getByRole("main", { name: "Today" })).toBeInTheDocument();
    expect(screen.getByRole("contentinfo")).toBeInTheDocument();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  });

  test("moves through its six tabs by arrows, Home and End, and selects on the way", async () => {
    const { user, onGo } = shell();
    screen.getByRole("tab", { name: "Today" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Import" })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "Import" })).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{End}");
    expect(screen.getByRole("tab", { name: "Share" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Today" })).toHaveFocus();
    await user.keyboard("{ArrowLeft}{Home}");
    expect(screen.getByRole("tab", { name: "Today" })).toHaveFocus();
    expect(onGo).toHaveBeenCalledWith("Import", "by tab");
  });

  test("has one tab in the tab order and ties it to its panel", () => {
    shell();
    const inOrder = screen.getAllByRole("tab").filter((tab) => tab.tabIndex === 0);
    expect(inOrder.map((tab) => tab.textContent)).toEqual(["Today"]);
    const panel = screen.getByRole("tabpanel", { name: "Today" });
    expect(inOrder[0]).toHaveAttribute("aria-controls", panel.id);
  });

  test("opens Find with a slash, but not while one types", async () => {
    const { user, onGo } = shell();
    await user.type(screen.getByLabelText("Reason"), "a/b");
    expect(onGo).not.toHaveBeenCalled();
    screen.getByRole("main").focus();
    await user.keyboard("/");
    expect(onGo).toHaveBeenCalledWith("Find", "by link");
  });

  test("presses its primary with Ctrl+Enter, in a field too", async () => {
    const { user, onPrimary } = shell();
    await user.click(screen.getByLabelText("Reason"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onPrimary).toHaveBeenCalledTimes(1);
  });

  test("goes back with Esc", async () => {
    const { user, onBack } = shell();
    screen.getByRole("main").focus();
    await user.keyboard("{Escape}");
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  test("undoes with Ctrl+Z outside a field and leaves the field its own", async () => {
    const onUndo = jest.fn();
    const standing: StandingState = { undo: { words: "43 changes written.", onUndo, onClose: jest.fn() } };
    const { user } = shell({ standing });
    await user.click(screen.getByLabelText("Reason"));
    await user.keyboard("{Control>}z{/Control}");
    expect(onUndo).not.toHaveBeenCalled();
    screen.getByRole("main").focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  test("marks the pressed tool and then selects no tab", async () => {
    const { user } = shell();
    await user.click(screen.getByRole("button", { name: "Trust" }));
    expect(screen.getByRole("button", { name: "Trust" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.queryByRole("tab", { selected: true })).not.toBeInTheDocument();
  });

  test("says when the data are late with a sign and not by colour alone", () => {
    shell({ asOf: { words: "Data of Fri 6 Nov, 10 days old", isLate: true } });
    expect(screen.getByText("Data of Fri 6 Nov, 10 days old").querySelector("svg")).toBeInTheDocument();
  });

  test("puts trouble first on the page, as an alert with its way out", async () => {
    const onPress = jest.fn();
    const trouble = {
      title: "Pipeline is protected",
      body: "Unprotect it.",
      action: { words: "Try again", onPress },
    };
    const { user } = shell({ standing: { trouble } });
    expect(screen.getByRole("alert")).toHaveTextContent("Pipeline is protected");
    expect(screen.getByRole("alert")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(onPress).toHaveBeenCalledTimes(1);
  });
});

describe("the job bar", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test("shows work only when it lasts, and Esc goes to its Stop", () => {
    const onStop = jest.fn();
    shell({ standing: { job: { title: "Reading 18,200 rows", onStop } } });
    expect(screen.queryByText("Reading 18,200 rows")).not.toBeInTheDocument();
    act(() => {
      jest.advanceTimersByTime(500);
    });
    expect(screen.getByText("Reading 18,200 rows")).toBeInTheDocument();
    fireEvent.keyDown(screen.getByRole("main"), { key: "Escape" });
    expect(screen.getByRole("button", { name: "Stop" })).toHaveFocus();
  });
});

describe("a heading", () => {
  test("takes the focus after navigation and only then", () => {
    const { again } = shown(
      <Arrival value={() => true}>
        <Head title="Deal review" />
      </Arrival>,
    );
    expect(screen.getByRole("heading", { name: "Deal review" })).toHaveFocus();
    again(<Head title="Deal review" />);
    expect(screen.getAllByRole("heading")).toHaveLength(1);
  });
});
