import { sameStorage } from '@macrowright/convert';
import {
  buildMacro,
  type LooseArguments,
  type MacroDefinition,
  type MacroRegistry,
  readMacro,
} from '@macrowright/macros';
import { builderName, stringLiteral } from '@macrowright/macros/examples';
import {
  attribute,
  type ChildNode,
  cdata,
  type Element,
  element,
  isElement,
  macroOf,
  textOf,
} from '@macrowright/storage';
import { type Written, writeCode } from './code-writer.ts';

/** Elements with a builder of the same name that accepts any content. */
const plain = new Set('p h1 h2 h3 h4 h5 h6 strong em u s sub sup blockquote li td th div span'.split(' '));
/** Attributes that the server assigns. The code does not contain them. */
const serverAttributes = new Set(['ac:macro-id', 'ac:schema-version', 'ac:local-id']);

/** TypeScript that builds the document with the builders of `@macrowright/storage` and `@macrowright/macros`. */
export function builderCode(nodes: readonly ChildNode[], registry: MacroRegistry): string {
  const storage = new Set(['page', 'serialize']);
  const macros = new Set<string>();
  const body = writeCode(nodes, '    ', (node) => write(node));
  const imports = [
    ...(macros.size > 0 ? [`import { ${[...macros].sort().join(', ')} } from '@macrowright/macros';`] : []),
    `import { ${[...storage].sort().join(', ')} } from '@macrowright/storage';`,
  ];
  return `${imports.join('\n')}\n\nexport const body = serialize(\n  page([\n${body}\n  ]),\n);\n`;

  function write(node: ChildNode): Written {
    if (node.type === 'text') return { line: `${stringLiteral(textOf(node))},` };
    if (node.type === 'cdata') return { line: `${use('cdata')}(${stringLiteral(textOf(node))}),` };
    if (node.type === 'comment') return { line: `${use('comment')}(${stringLiteral(node.data)}),` };
    if (!isElement(node)) return { line: '' };
    const macro = asMacro(node, registry);
    if (macro) {
      macros.add(macro.name);
      if (!macro.children) return { line: `${macro.name}(${macro.start}),` };
      return around(`${macro.name}(${macro.start || '{}'}, [`, macro.children, ']),');
    }
    const attributes = recordOf(node);
    if (plain.has(node.name) && attributes === '{}') return around(`${use(node.name)}(`, node.children, '),');
    const rest = attributes === '{}' && node.children.length === 0 ? '' : `, ${attributes}`;
    if (node.children.length === 0) return { line: `${use('element')}(${stringLiteral(node.name)}${rest}),` };
    return around(`${use('element')}(${stringLiteral(node.name)}, ${attributes}, [`, node.children, ']),');
  }

  function use(name: string): string {
    storage.add(name);
    return name;
  }

  /** Writes a single text child on the same line. */
  function around(open: string, children: readonly ChildNode[], close: string): Written {
    const [only] = children;
    if (children.length === 0) return { line: open + close };
    if (children.length === 1 && only?.type === 'text')
      return { line: `${open}${stringLiteral(textOf(only))}${close}` };
    return { open, children, close };
  }
}

function recordOf(node: Element): string {
  const parts = Object.keys(node.attribs).map(
    (name) => `${stringLiteral(name)}: ${stringLiteral(attribute(node, name) ?? '')}`,
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** The call of a macro's builder, if the builder produces an equal macro. */
function asMacro(node: Element, registry: MacroRegistry) {
  if (node.name !== 'ac:structured-macro') return undefined;
  const definition = registry.get(macroOf(node)?.name ?? '');
  const read = definition && readMacro(node, definition);
  if (!definition || !read || definition.distribution === 'wiki-only') return undefined;
  const values = Object.fromEntries(
    Object.entries(read.values).map(([name, value]) => [definition.parameters[name]?.argument ?? name, value]),
  ) as LooseArguments;
  const { body } = read.macro;
  if (!rebuilds(node, definition, values, body?.kind === 'plain' ? body.text : undefined)) return undefined;
  const name = builderName(definition.name);
  const record = valueCode(values);
  if (body?.kind === 'plain') return { name, start: `${record}, ${stringLiteral(body.text)}` };
  if (body?.kind === 'rich') return { name, start: record === '{}' ? '' : record, children: body.nodes };
  return { name, start: record === '{}' ? '' : record };
}

/** Whether the builder produces an equal macro. Ignores a rich body, because its nodes are written one by one. */
function rebuilds(
  node: Element,
  definition: MacroDefinition,
  values: LooseArguments,
  text: string | undefined,
): boolean {
  try {
    const built = buildMacro(definition, values, definition.body === 'rich' ? 'body' : text);
    const shape = element(
      node.name,
      Object.fromEntries(
        Object.keys(node.attribs)
          .filter((name) => !serverAttributes.has(name))
          .map((name) => [name, attribute(node, name)]),
      ),
      node.children.flatMap((child): ChildNode[] => {
        if (!isElement(child)) return [];
        if (child.name === 'ac:rich-text-body') return [element('ac:rich-text-body', {}, 'body')];
        if (child.name === 'ac:plain-text-body') return [element('ac:plain-text-body', {}, cdata(textOf(child)))];
        return [child.cloneNode(true)];
      }),
    );
    return sameStorage([built], [shape], { identity: false });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false; // the builder rejects such a macro
    throw error;
  }
}

function valueCode(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(valueCode).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).flatMap(([name, part]) =>
    part === undefined ? [] : [`${/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name)}: ${valueCode(part)}`],
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
