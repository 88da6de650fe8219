import type { AnyNode } from 'domhandler';
import type { StorageDocument } from '../parse/parse-storage.ts';
import { createPrinter } from './printer.ts';
import type { PrintSyntax } from './tags.ts';

/**
 * Prints storage format. A parsed document prints as its source, byte for byte. Nodes print in the canonical spelling:
 * double quotes, one space before `/>`, empty elements self-closed, nothing added.
 *
 * Changes to a document's tree are not printed: use an editor instead, or print the changed tree with `serializeFrom`.
 */
export function serialize(input: StorageDocument | AnyNode | readonly AnyNode[]): string {
  return isDocument(input) ? input.source : print('xml', input);
}

/**
 * Prints nodes as HTML that an HTML parser and an XML parser read the same way: void elements end in ` />`, all others have an end
 * tag. CDATA sections become text, and the text of `style` is not escaped.
 */
export function serializeHtml(input: AnyNode | readonly AnyNode[]): string {
  return print('html', input);
}

function print(syntax: PrintSyntax, nodes: AnyNode | readonly AnyNode[]): string {
  const printer = createPrinter(syntax);
  printer.print(nodes);
  return printer.take();
}

function isDocument(input: StorageDocument | AnyNode | readonly AnyNode[]): input is StorageDocument {
  return !Array.isArray(input) && 'source' in input && 'rangeOf' in input;
}
