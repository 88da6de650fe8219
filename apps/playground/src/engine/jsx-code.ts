import { stringLiteral } from '@macrowright/macros/examples';
import { attribute, type ChildNode, isElement, textOf } from '@macrowright/storage';
import { type Written, writeCode } from './code-writer.ts';

/** TSX that builds the document with the JSX runtime of `@macrowright/storage`. */
export function jsxCode(nodes: readonly ChildNode[]): string {
  const used = new Set(['serialize', 'toNodes']);
  const body = writeCode(nodes, '    ', (node) => write(node));
  const comment = '/** @jsxImportSource @macrowright/storage */';
  const imports = `import { ${[...used].sort().join(', ')} } from '@macrowright/storage';`;
  return `${comment}\n${imports}\n\nexport const body = serialize(\n  toNodes(<>\n${body}\n  </>),\n);\n`;

  function write(node: ChildNode): Written {
    if (node.type === 'text') return { line: textCode(textOf(node)) };
    if (node.type === 'cdata') {
      // The builders of these bodies turn text into CDATA.
      const parent = node.parent && isElement(node.parent) ? node.parent.name : '';
      if (/^ac:plain-text-(link-)?body$/.test(parent)) return { line: `{${stringLiteral(textOf(node))}}` };
      used.add('cdata');
      return { line: `{cdata(${stringLiteral(textOf(node))})}` };
    }
    if (node.type === 'comment') {
      used.add('comment');
      return { line: `{comment(${stringLiteral(node.data)})}` };
    }
    if (!isElement(node)) return { line: '' };
    const start = `<${node.name}${Object.keys(node.attribs)
      .map((name) => ` ${name}=${attributeCode(attribute(node, name) ?? '')}`)
      .join('')}`;
    if (node.children.length === 0) return { line: `${start} />` };
    const [only] = node.children;
    const close = `</${node.name}>`;
    if (node.children.length === 1 && only?.type === 'text') {
      return { line: `${start}>${textCode(textOf(only))}${close}` };
    }
    return { open: `${start}>`, children: node.children, close };
  }
}

/** Text as it is if JSX keeps it unchanged, otherwise a string literal. */
function textCode(text: string): string {
  return /^[^\s{}<>&](?:[^{}<>&\n\r]*[^\s{}<>&])?$/.test(text) ? text : `{${stringLiteral(text)}}`;
}

function attributeCode(value: string): string {
  return /["&\n\r\\]/.test(value) ? `{${stringLiteral(value)}}` : `"${value}"`;
}
