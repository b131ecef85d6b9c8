/** The cell of a row of Actions. */
export function ofAction(header: string): (place: string) => string {
  return (place) => `INDEX(Actions[${header}],${place})`;
}

/** A text of a row of Actions, cut to so many characters. */
export function actionText(header: string, room: number): (place: string) => string {
  return (place) => cutText(ofAction(header)(place), room);
}

/** A text cut to so many characters. */
export function cutText(text: string, room: number): string {
  return `IF(LEN(${text})>${String(room)},LEFT(${text},${String(room - 1)})&"…",${text}&"")`;
}

/** A figure of a row of Actions; a blank one stays blank. */
export function actionFigure(header: string): (place: string) => string {
  return (place) => {
    const figure = `INDEX(Actions[${header}],${place})`;
    return `IF(ISNUMBER(${figure}),${figure},"")`;
  };
}

/** Rows of Actions of one type, an Excel array. */
export function ofType(type: string): string {
  return `(Actions[Type]="${type}")`;
}

/** Rows of Actions that are open or waiting. */
export const IS_OPEN = '((Actions[Status]="Open")+(Actions[Status]="Waiting"))';

/** A date column of Actions as whole days; one without a date counts as long ago. */
export function dayOf(header: string): string {
  return `IF(ISNUMBER(Actions[${header}]),INT(Actions[${header}]),0)`;
}
