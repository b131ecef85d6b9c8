/** Whom an action serves: the team, a customer, upper management, or the manager. */
export const DIRECTIONS = ["Down", "Customer", "Up", "Self"] as const;
