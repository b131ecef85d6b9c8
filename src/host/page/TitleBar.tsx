import { useRef } from "react";

interface TitleBarProps {
  readonly name: string;
  readonly isSaved: boolean;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** The workbook's name and what one does with a file. */
export function TitleBar({ name, isSaved, onNew, onOpen, onSave }: TitleBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <div className="file-buttons">
        <button onClick={onNew}>New</button>
        <button onClick={() => picker.current?.click()}>Open .xlsx</button>
        <button onClick={onSave}>Save .xlsx</button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx"
          aria-label="Workbook to open"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            target.value = "";
          }}
        />
      </div>
      <h1 className="document">
        {name}
        <span> · {isSaved ? "Saved" : "Not saved"}</span>
      </h1>
      <div className="what-this-is">Embedded workbook</div>
    </header>
  );
}
