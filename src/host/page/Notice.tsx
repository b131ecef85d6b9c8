/** Something that the page says in one line, with what can be done about it. */
export interface NoticeText {
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
}

/** The bar between ribbon and grid; it stays until it is read away. */
export function Notice({ notice, onClose }: { notice: NoticeText; onClose: () => void }) {
  return (
    <div className="notice" role="status">
      <span>{notice.text}</span>
      {notice.actions?.map(({ label, act }) => (
        <button key={label} onClick={act}>
          {label}
        </button>
      ))}
      <button className="close" aria-label="Close this notice" onClick={onClose}>
        ×
      </button>
    </div>
  );
}
