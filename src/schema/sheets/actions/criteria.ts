/** Criteria of open escalations of severity 1, the worst; in a SUM of COUNTIFS. */
export const SEVERITY_ONE =
  'Actions[Type],"Escalation",Actions[Severity],1,Actions[Status],{"Open","Waiting"}';

/** Criteria of escalations that were answered. */
export const ANSWERED = 'Actions[Type],"Escalation",Actions[Response hours],">=0"';

/** Messages on which the team asks something back, 1 for each as an Excel array. */
export const ASKED_BACK = '(Actions[Type]="Message to cascade")*(Actions[Questions back]<>"")';
