/** Under this member stand the manager's own calls. */
export const MANAGER = "Manager";
