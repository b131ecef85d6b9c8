/** The side of the business a measure looks at. */
export const PERSPECTIVES = ["Result", "Customer", "Process", "People"] as const;
