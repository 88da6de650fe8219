interface Documentation {
  readonly title?: string;
  readonly summary: string;
  readonly parameters: Readonly<
    Record<
      string,
      {
        readonly doc: string;
        readonly argument?: string;
        readonly default?: string | number | boolean;
        readonly deprecated?: boolean;
      }
    >
  >;
}

interface SourceMap {
  readonly mappings: string;
}

export function documentDeclaration<M extends SourceMap>(
  declaration: string,
  sourceMap: M,
  documentation: Documentation,
): { declaration: string; sourceMap: M };
