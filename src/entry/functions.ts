import { registerFunctions } from "./registerFunctions";

registerFunctions();
