import { builtinRules } from '@macrowright/lint';
import { builtinMacros } from '@macrowright/macros';
import type { Plugin } from 'vite';

/** The parts of a rule and of a macro that only people read: hover, completion, the examples, the settings. */
const ofRules = ['summary', 'rationale', 'source', 'examples'] as const;
const ofMacros = ['summary', 'bodyNote', 'notes', 'risks', 'source'] as const;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Keeps what people read about rules and macros out of the part of the engine that converts, draws and checks: in the build
 * their modules are without it, and `src/engine/documented.ts`, which is loaded when somebody asks, has all of it.
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
      const [, family] =
        /\/packages\/(lint\/src\/rules|macros\/src\/builtin)\/(?!index\.|builtin-rules\.)[\w-]+\.ts$/.exec(path) ?? [];
      if (family === undefined) return undefined;
      const object = exportedObject(this.parse(code) as unknown as Node); // ESTree, of which this reads a few nodes
      const cuts = object && (family === 'lint/src/rules' ? propertiesOf(object, ofRules) : macroCuts(object));
      if (!cuts?.length) this.error(`"${path}" is no rule or macro as this plugin knows them: an exported object.`);
      return { code: without(code, cuts), map: null };
    },
  };
}

function documentation() {
  return {
    rules: Object.fromEntries(builtinRules.map((rule) => [rule.code, pick(rule, ofRules)])),
    macros: Object.fromEntries(
      builtinMacros.map((macro) => [
        macro.name,
        {
          ...pick(macro, ofMacros),
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

/** The object that a module exports, itself or as the argument of a call. */
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
  return [...propertiesOf(object, ofMacros), ...docs];
}

function propertiesOf(object: Node, names: readonly string[]): Node[] {
  return valuesOf(object).flatMap(([name, , property]) => (names.includes(name) ? [property] : []));
}

function valuesOf(object: Node): [name: string, value: Node, property: Node][] {
  return (object.properties as readonly Node[]).flatMap((property) => {
    const key = property.key as Node | undefined; // a spread has none
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
