import { CATALOG } from "../functions/catalog";

for (const { id, call } of CATALOG) CustomFunctions.associate(id, call);
