/** The side of the business a measure looks at. */
export const PERSPECTIVES = ["Result", "Customer", "Process", "People"] as const;

export type Perspective = (typeof PERSPECTIVES)[number];
