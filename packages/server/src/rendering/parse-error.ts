import { createLineIndex, isElement, type StorageDocument, walk } from '@macrowright/storage';

/**
 * The error message of a Confluence server for storage that is not well-formed; `undefined` if it is well-formed. It uses the
 * wording of Confluence's XML parser where known, because clients extract names and the position from it. Rows and
 * columns refer to the submitted text.
 */
export function parseErrorOf(document: StorageDocument): string | undefined {
  const error = document.firstError;
  if (!error) return undefined;
  const { source } = document;
  const { text, at } = describe(document, error.code, error.message, error.range.start, error.range.end);
  const { line, column } = createLineIndex(source).positionAt(at);
  return `Error parsing xhtml: ${text}\n at [row,col {unknown-source}]: [${line},${column}]`;
}

function describe(document: StorageDocument, code: string, message: string, start: number, end: number) {
  const { source } = document;
  switch (code) {
    case 'unclosed-element': {
      const [name, at] = elementAt(document, start);
      const close = /^<\/([^\s>]*)/.exec(source.slice(at, at + 200))?.[1] ?? 'xml';
      return { text: `Unexpected close tag </${close}>; expected </${name}>.`, at };
    }
    case 'stray-end-tag': {
      const name = /^<\/([^\s>]*)/.exec(source.slice(start, end))?.[1] ?? '';
      return { text: `Unexpected close tag </${name}>; expected </${innermostAt(document, start)}>.`, at: start };
    }
    case 'unescaped-ampersand': {
      const name = /^&([\w:.-]*)/.exec(source.slice(start, start + 200))?.[1] ?? '';
      const at = start + 1 + name.length;
      if (name === '') return { text: `${characterAt(source, at)} (expected a name start character)`, at };
      return { text: `${characterAt(source, at)}; expected a semi-colon after the reference for entity '${name}'`, at };
    }
    case 'unknown-entity':
      return { text: `Undeclared general entity "${source.slice(start + 1, end).replace(/;$/, '')}"`, at: start };
    case 'cdata-end-in-text':
      return {
        text: "String ']]>' not allowed in textual content, except as the end marker of CDATA section",
        at: start,
      };
    case 'html-attribute-syntax':
      return { text: `${characterAt(source, end)} expected '='`, at: end };
    case 'unclosed-tag':
    case 'unclosed-cdata':
    case 'unclosed-comment':
    case 'unclosed-attribute-value':
      return {
        text: `Unexpected EOF; was expecting a close tag for element <${innermostAt(document, start)}>`,
        at: source.length,
      };
    default:
      return { text: message, at: start };
  }
}

function characterAt(source: string, at: number): string {
  const code = source.codePointAt(at);
  if (code === undefined) return 'Unexpected EOF';
  return `Unexpected character '${String.fromCodePoint(code)}' (code ${code})`;
}

/** The name and end of the element that starts at an offset. */
function elementAt(document: StorageDocument, start: number): readonly [name: string, end: number] {
  let found: readonly [string, number] = ['', start];
  walk(document.root, {
    enter(node) {
      if (isElement(node) && node.startIndex === start) found = [node.name, (node.endIndex ?? start) + 1];
      return (node.endIndex ?? 0) >= start;
    },
  });
  return found;
}

/** The name of the innermost element around an offset; the hidden root is named `xml`. */
function innermostAt(document: StorageDocument, at: number): string {
  let name = 'xml';
  walk(document.root, {
    enter(node) {
      const isAround = (node.startIndex ?? 0) < at && (node.endIndex ?? 0) >= at;
      if (isAround && isElement(node)) name = node.name;
      return isAround || !isElement(node);
    },
  });
  return name;
}
