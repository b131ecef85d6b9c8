/** The user's undo stack: what the add-in does is never on it. */
export interface Undo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Excel forgets the stack when a sheet is protected, copied or the file is saved. */
  clear(): void;
}
