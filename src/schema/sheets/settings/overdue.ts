/** Readers whose page was due and not sent, or who never got it: 1 for each as an Excel array. */
export const OVERDUE =
  '(Recipients[Recipient]<>"")*((Recipients[Last sent]="")+IF(ISNUMBER(Recipients[Next due]),Recipients[Next due]<INT(AsOf),FALSE)>0)';
