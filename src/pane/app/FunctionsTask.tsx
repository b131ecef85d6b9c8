import { useEffect, useState } from "react";
import type { FunctionDesk } from "../functions/functionDesk";
import { FunctionListPage } from "../functions/FunctionListPage";
import { functionOf } from "../functions/functionList";
import { FunctionPage } from "../functions/FunctionPage";
import { Page } from "../kit/Page";
import { useStore } from "../kit/useStore";
import { insertAnswer } from "./insertAnswer";
import { goBack, seeFunctions } from "./navigation";
import type { PaneApp } from "./paneApp";
import type { TaskProps } from "./taskProps";
import { useFunctionForm } from "./useFunctionForm";

/** The worksheet functions, wired to the workbook: the list of them, or the form of one. */
export function FunctionsTask({ app, view }: TaskProps) {
  const { worksheetFunction: id } = useStore(app.place);
  const [desk, setDesk] = useState<FunctionDesk | null>(null);
  useEffect(() => {
    void app.desk.functionDesk().then((loaded) => setDesk(() => loaded));
  }, [app]);
  if (id === undefined) {
    return <FunctionListPage onOpen={(chosen) => seeFunctions(app, chosen)} onBack={() => goBack(app)} />;
  }
  if (!desk) return <Page name="Setup">{null}</Page>;
  return <FunctionForm key={id} app={app} desk={desk} id={id} hasBook={view.book.standing === "ready"} />;
}

interface FunctionFormProps {
  readonly app: PaneApp;
  readonly desk: FunctionDesk;
  readonly id: string;
  readonly hasBook: boolean;
}

function FunctionForm({ app, desk, id, hasBook }: FunctionFormProps) {
  const { form, prepared, selected, place, setPlace, landing, look, choose } = useFunctionForm({
    app,
    desk,
    id,
  });
  const worksheetFunction = functionOf(id);
  if (!worksheetFunction) return null;
  return (
    <FunctionPage
      worksheetFunction={worksheetFunction}
      form={form}
      prepared={prepared}
      place={place}
      placeProblem={placeProblem(place.kind, landing === undefined, landing === null)}
      look={look}
      selected={selected}
      hasBook={hasBook}
      onChoose={choose}
      onPlace={setPlace}
      onInsert={() => {
        if (!landing) return;
        void insertAnswer(app, { desk, worksheetFunction, form, landing }).then((isDone) => {
          // The selected cell holds the answer now.
          if (isDone) setPlace({ kind: "new", text: "" });
        });
      }}
      onBack={() => goBack(app)}
    />
  );
}

function placeProblem(kind: "selected" | "typed" | "new", isUnread: boolean, isMissing: boolean) {
  if (kind === "typed" && isUnread) return "Type a cell, like C5 or Sheet2!C5.";
  return kind === "selected" && isMissing ? "Select one cell on a sheet." : undefined;
}
