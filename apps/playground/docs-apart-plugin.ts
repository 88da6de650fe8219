import { builtinRules } from '@macrowright/lint';
import { builtinMacros } from '@macrowright/macros';
import type { Plugin } from 'vite';

/** The properties of rules and macros that are documentation: shown in hovers, completion, examples and settings. */
const ruleDocs = ['summary', 'rationale', 'source', 'examples'] as const;
const macroDocs = ['summary', 'bodyNote', 'notes', 'risks', 'source'] as const;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const ruleCodes = new Set(builtinRules.map(({ code }) => code));

/**
 * Moves the documentation of rules and macros out of the part of the engine that converts, renders and lints. The build removes
 * it from their modules and puts it into `src/engine/documentation.ts`, which is loaded on demand.
 */
export function docsApartPlugin(): Plugin {
  return {
    name: 'docs-apart',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/src/engine/documentation.ts')) {
        return { code: `export const documentation = ${JSON.stringify(documentation())};`, map: null };
      }
      const [, family, name = ''] =
        /\/packages\/(lint\/src\/rules|macros\/src\/builtin)\/(?!index\.)([\w-]+)\.ts$/.exec(path) ?? [];
      const isRule = family === 'lint/src/rules';
      if (family === undefined || (isRule && !ruleCodes.has(name))) return undefined;
      const object = exportedObject(this.parse(code) as unknown as Node); // the few fields of ESTree nodes that this plugin reads
      const cuts = object && (isRule ? propertiesOf(object, ruleDocs) : macroCuts(object));
      if (!cuts?.length) this.error(`"${path}" does not export a rule or macro as an object literal.`);
      return { code: without(code, cuts), map: null };
    },
  };
}

function documentation() {
  return {
    rules: Object.fromEntries(builtinRules.map((rule) => [rule.code, pick(rule, ruleDocs)])),
    macros: Object.fromEntries(
      builtinMacros.map((macro) => [
        macro.name,
        {
          ...pick(macro, macroDocs),
          parameters: Object.fromEntries(Object.entries(macro.parameters).map(([name, { doc }]) => [name, doc])),
        },
      ]),
    ),
  };
}

function pick<T extends object, K extends keyof T>(whole: T, names: readonly K[]): Partial<Pick<T, K>> {
  const parts: Partial<Pick<T, K>> = {};
  for (const name of names) if (whole[name] !== undefined) parts[name] = whole[name];
  return parts;
}

/** The object literal that a module exports, directly or as the argument of a call. */
function exportedObject({ body }: Node): Node | undefined {
  for (const statement of body as readonly Node[]) {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? (statement.declaration as Node | null) : undefined;
    const [variable] = (declaration?.declarations as readonly Node[] | undefined) ?? [];
    const value = variable?.init as Node | undefined;
    const [argument] = (value?.arguments as readonly Node[] | undefined) ?? [];
    const object = argument ?? value;
    if (object?.type === 'ObjectExpression') return object;
  }
  return undefined;
}

function macroCuts(object: Node): Node[] {
  const parameters = valuesOf(object).find(([name]) => name === 'parameters')?.[1];
  const each = parameters?.type === 'ObjectExpression' ? valuesOf(parameters).map(([, value]) => value) : [];
  const docs = each.filter(({ type }) => type === 'ObjectExpression').flatMap((one) => propertiesOf(one, ['doc']));
  return [...propertiesOf(object, macroDocs), ...docs];
}

function propertiesOf(object: Node, names: readonly string[]): Node[] {
  return valuesOf(object).flatMap(([name, , property]) => (names.includes(name) ? [property] : []));
}

function valuesOf(object: Node): [name: string, value: Node, property: Node][] {
  return (object.properties as readonly Node[]).flatMap((property) => {
    const key = property.key as Node | undefined; // spread elements have no key
    return key ? [[String(key.name ?? key.value), property.value as Node, property]] : [];
  });
}

function without(code: string, cuts: readonly Node[]): string {
  let kept = code;
  for (const { start, end } of [...cuts].sort((a, b) => b.start - a.start)) {
    kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '');
  }
  return kept;
}
