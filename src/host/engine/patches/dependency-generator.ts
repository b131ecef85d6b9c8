import type { IUnitRange } from "@univerjs/core";
import type {
  FormulaDependencyTree,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IDependencyManagerService,
} from "@univerjs/engine-formula";

/** A parsed formula, or a part of one. */
export interface SyntaxNode {
  readonly nodeType: number;
}

/** The formulas of one kind: workbook → sheet → row → column. */
export type FormulaData = Record<string, SheetFormulas | null | undefined>;
export type SheetFormulas = Record<string, Grid | null | undefined>;
export type Grid = Record<number, Record<number, FormulaItem | null | undefined> | undefined>;

/** A formula as the engine stores it; `si` marks one that is written out in another cell only. */
export interface FormulaItem {
  readonly f: string;
  readonly si?: string;
}

/** What a calculation was started with. */
export interface CalculationFacts extends IFormulaCurrentConfigService {
  _clearDependencyTreeCache: object;
  _dirtySuperTableMap: object;
}

/** The inside of the engine's class that finds out which formulas to calculate, and in what order. */
export interface DependencyGenerator {
  readonly _currentConfigService: CalculationFacts;
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _dependencyManagerService: IDependencyManagerService;
  readonly _dependencyTreeCache: Map<number, FormulaDependencyTree>;
  _registerFormulas(
    units: readonly string[],
    data: FormulaData,
    sheets: object,
    trees: FormulaDependencyTree[],
  ): void;
  _registerOtherFormulas(data: object, units: readonly string[], trees: FormulaDependencyTree[]): void;
  _registerFeatureFormulas(trees: FormulaDependencyTree[]): void;
  _calculateListByFunctionRefNode(trees: readonly FormulaDependencyTree[]): Promise<void>;
  _generateTreeList(data: FormulaData, others: object, sheets: object): Promise<FormulaDependencyTree[]>;
  _getTreeNode(tree: FormulaDependencyTree): SyntaxNode;
  _includeTree(tree: FormulaDependencyTree, node: SyntaxNode | null): boolean;
  _detectForcedRecalculationNode(tree: FormulaDependencyTree, node: SyntaxNode): boolean;
  _getAddressFunctionNodeList(node: SyntaxNode): FormulaDependencyTree["addressFunctionNodes"];
  _nodeTraversalRef(node: SyntaxNode, found: SyntaxNode[]): void;
  _getRangeListByNode(node: {
    node: SyntaxNode;
    refOffsetX: number;
    refOffsetY: number;
  }): Promise<IUnitRange[]>;
}
