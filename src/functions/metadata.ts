import type { WorksheetFunction } from "./define";

/** functions.json as Excel reads it. */
export interface FunctionsJson {
  /** Errors and typed values in a block reach the function, which then names the cell. */
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
}

interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Where the function wizard's "Help on this function" leads. */
  readonly helpUrl: string;
  readonly parameters: readonly ParameterJson[];
  readonly result: { readonly dimensionality: "scalar" | "matrix" };
}

interface ParameterJson {
  readonly name: string;
  readonly description: string;
  /** Always any: Excel turns a blank into 0 for a number, and blank is not 0. */
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** The page that holds the guide of every function, beside the add-in's other pages. */
export const GUIDE_PAGE = "functions.html";

/** What Excel must know of the functions: derived, never written by hand. Their help is at the address that the add-in is served from. */
export function functionsJson(catalog: readonly WorksheetFunction[], home = ""): FunctionsJson {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: catalog.map((each) => functionJson(each, home)),
  };
}

function functionJson({ id, about, parameters, result }: WorksheetFunction, home: string): FunctionJson {
  return {
    id,
    name: id,
    description: about,
    helpUrl: `${home}${GUIDE_PAGE}#${id}`,
    parameters: parameters.map(({ name, about: description, shape, isOptional }) => ({
      name,
      description,
      type: "any",
      dimensionality: shape,
      ...(isOptional ? { optional: true } : {}),
    })),
    result: { dimensionality: result },
  };
}
