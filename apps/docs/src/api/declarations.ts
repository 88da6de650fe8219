import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** An exported name with its declaration. */
export interface Declaration {
  readonly name: string;
  readonly kind: 'function' | 'type' | 'class' | 'value' | 'external';
  /** The declaration without function bodies; for `external`, the package that it comes from. */
  readonly code: string;
  /** Its doc comment, as Markdown. */
  readonly doc: string;
}

/** The exports of a module in order, following re-exports. */
export function declarationsOf(file: string, cache: Map<string, Declaration[]> = new Map()): Declaration[] {
  const known = cache.get(file);
  if (known) return known;
  const source = readFileSync(file, 'utf8');
  const found: Declaration[] = [];
  cache.set(file, found);
  const imported = new Map<string, string>();
  let end = 0;
  for (const statement of parseAst(source, { lang: 'ts' }).body) {
    const doc = docBefore(source.slice(end, statement.start));
    end = statement.end;
    if (statement.type === 'ImportDeclaration')
      for (const { local } of statement.specifiers) imported.set(local.name, statement.source.value);
    if (statement.type === 'ExportAllDeclaration')
      found.push(...declarationsOf(join(dirname(file), statement.source.value), cache));
    if (statement.type !== 'ExportNamedDeclaration') continue;
    if (statement.declaration) found.push(...declared(source, statement.declaration, doc));
    for (const specifier of statement.specifiers) {
      const from = statement.source?.value ?? imported.get(nameOf(specifier.local));
      if (from !== undefined) found.push(...reExported(file, from, specifier, cache));
    }
  }
  return withOverloads(found);
}

type Body = ReturnType<typeof parseAst>['body'][number];
type Exported = Extract<Body, { type: 'ExportNamedDeclaration' }>;
type Node = NonNullable<Exported['declaration']>;
type Class = Extract<Node, { superClass: unknown }>;

type Specifier = Exported['specifiers'][number];

const nameOf = (node: Specifier['local']) => (node.type === 'Literal' ? node.value : node.name);

function reExported(
  file: string,
  from: string,
  specifier: Specifier,
  cache: Map<string, Declaration[]>,
): Declaration[] {
  const name = nameOf(specifier.exported);
  if (!from.startsWith('.')) return [{ name, kind: 'external', code: from, doc: '' }];
  const inside = declarationsOf(join(dirname(file), from), cache);
  return inside.filter((one) => one.name === nameOf(specifier.local)).map((one) => ({ ...one, name }));
}

function declared(source: string, node: Node, doc: string): Declaration[] {
  const cut = (start: number, end: number) => source.slice(start, end).trim().replace(/;$/, '');
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return [
        { name: node.id?.name ?? '', kind: 'function', code: cut(node.start, node.body?.start ?? node.end), doc },
      ];
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [{ name: node.id.name, kind: 'type', code: cut(node.start, node.end), doc }];
    case 'ClassDeclaration':
      return [{ name: node.id?.name ?? '', kind: 'class', code: classCode(source, node), doc }];
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id, init }): Declaration[] => {
        if (id.type === 'ObjectPattern') {
          return id.properties.flatMap((property) =>
            property.type === 'Property' && property.value.type === 'Identifier'
              ? [{ name: property.value.name, kind: 'value', code: `const ${property.value.name}`, doc }]
              : [],
          );
        }
        if (id.type !== 'Identifier') return [];
        const isFunction = init?.type === 'ArrowFunctionExpression';
        const stop = isFunction ? init.body.start : id.end;
        const code = `const ${cut(id.start, stop).replace(/\s*=>$/, '')}`;
        return [{ name: id.name, kind: isFunction ? 'function' : 'value', code: code + createdBy(source, init), doc }];
      });
    default:
      return [];
  }
}

/** The function call that creates a value without a type annotation, such as `defineMacro(…)`. */
function createdBy(source: string, init: { type: string; start: number; end: number } | null | undefined): string {
  if (init?.type !== 'CallExpression') return '';
  const call = /^\w+/.exec(source.slice(init.start, init.end))?.[0];
  return call === undefined ? '' : ` = ${call}(…)`;
}

function classCode(source: string, node: Class): string {
  const members = node.body.body.flatMap((member) => {
    if (member.type === 'PropertyDefinition') return [source.slice(member.start, member.end).replace(/;$/, '')];
    if (member.type !== 'MethodDefinition' || member.key.type === 'PrivateIdentifier') return [];
    return [source.slice(member.start, member.value.body?.start ?? member.end).trim()];
  });
  const head = source.slice(node.start, node.body.start).trim();
  return `${head} {\n${members.map((member) => `  ${member};\n`).join('')}}`;
}

/** The doc comment directly before a declaration, without its asterisks. */
function docBefore(between: string): string {
  const start = between.lastIndexOf('/**');
  const end = between.indexOf('*/', start);
  if (start < 0 || between.slice(end + 2).trim() !== '') return '';
  return between
    .slice(start + 3, end)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim()
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/^@throws \{?(\w+)\}?/gm, 'Throws `$1`');
}

/** Merges the overloads of a function into one declaration. */
function withOverloads(declarations: Declaration[]): Declaration[] {
  const byName = new Map<string, Declaration>();
  for (const one of declarations.splice(0)) {
    const before = byName.get(one.name);
    if (before?.kind !== 'function' || one.kind !== 'function') byName.set(one.name, one);
    else byName.set(one.name, { ...before, code: `${before.code}\n${one.code}`, doc: before.doc || one.doc });
  }
  declarations.push(...byName.values());
  return declarations;
}
