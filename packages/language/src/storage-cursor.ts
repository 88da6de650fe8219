/** An open element at the cursor. */
export interface OpenElement {
  readonly name: string;
  /** Its `ac:name` as written, or `''`. */
  readonly acName: string;
}

/** The syntactic context of a cursor. `from` is the start of the word at the cursor. */
export type CursorPosition =
  | { readonly kind: 'text' | 'tag-name' | 'end-tag-name' | 'opaque'; readonly from: number }
  | {
      readonly kind: 'attribute-name';
      readonly from: number;
      readonly tag: string;
      readonly written: readonly string[];
    }
  | { readonly kind: 'attribute-value'; readonly from: number; readonly tag: string; readonly attribute: string };

/** The context of a cursor and the elements around it, outermost first. */
export interface StorageCursor {
  readonly position: CursorPosition;
  readonly open: readonly OpenElement[];
  /** Parameter names of the innermost macro before the cursor. */
  readonly parameters: readonly string[];
}

/**
 * Scans from the start to the cursor. It is more lenient than the parser: a tag interrupted by `<` is dropped, and an end
 * tag closes the element it finds, so an incomplete tag affects nothing else.
 */
export function storageCursor(text: string, offset: number): StorageCursor {
  const open: OpenElement[] = [];
  const openCount = new Map<string, number>();
  /** The macros among the open elements, kept separately because there can be many elements. */
  const macros: { depth: number; parameters: string[] }[] = [];
  const at = (position: CursorPosition): StorageCursor => ({
    position,
    open,
    parameters: macros.at(-1)?.parameters ?? [],
  });
  const close = (name: string): void => {
    if ((openCount.get(name) ?? 0) === 0) return;
    for (let last = open.pop(); last; last = open.pop()) {
      openCount.set(last.name, (openCount.get(last.name) ?? 1) - 1);
      if (macros.at(-1)?.depth === open.length) macros.pop();
      if (last.name === name) return;
    }
  };

  let index = 0;
  for (;;) {
    const start = text.indexOf('<', index);
    if (start < 0 || start >= offset) return at({ kind: 'text', from: index });
    const jump = opaqueEnd(text, start);
    if (jump !== undefined) {
      if (jump > offset) return at({ kind: 'opaque', from: start });
      index = jump;
      continue;
    }

    const ends = start + 1 < offset && text[start + 1] === '/';
    let position = start + (ends ? 2 : 1);
    const nameStart = position;
    while (position < offset && !endsName(text.charCodeAt(position))) position++;
    const name = text.slice(nameStart, position);
    if (position >= offset) return at({ kind: ends ? 'end-tag-name' : 'tag-name', from: nameStart });

    const written: string[] = [];
    let acName = '';
    let closed = false;
    let broken = false;
    while (!closed && !broken) {
      while (position < offset && (isSpace(text.charCodeAt(position)) || text[position] === '/')) position++;
      if (position >= offset) return at({ kind: 'attribute-name', from: position, tag: name, written });
      const character = text.charAt(position);
      if (character === '>') closed = true;
      else if (character === '<') broken = true;
      else {
        const attributeStart = position;
        while (position < offset && !endsName(text.charCodeAt(position))) position++;
        if (position >= offset) return at({ kind: 'attribute-name', from: attributeStart, tag: name, written });
        const attribute = text.slice(attributeStart, position);
        if (attribute === '')
          position++; // a stray quote or equals sign
        else {
          written.push(attribute);
          while (position < offset && (isSpace(text.charCodeAt(position)) || text[position] === '=')) position++;
          const quote = text.charAt(position);
          if (position < offset && (quote === '"' || quote === "'")) {
            const valueStart = ++position;
            while (position < offset && text[position] !== quote && text[position] !== '<') position++;
            if (position >= offset) return at({ kind: 'attribute-value', from: valueStart, tag: name, attribute });
            if (attribute === 'ac:name') acName = text.slice(valueStart, position);
            if (text[position] === quote) position++;
          }
        }
      }
    }
    if (broken) {
      index = position;
      continue;
    }
    if (ends) close(name);
    else {
      if (name === 'ac:parameter') macros.at(-1)?.parameters.push(acName);
      if (text[position - 1] !== '/') {
        if (isMacro(name)) macros.push({ depth: open.length, parameters: [] });
        openCount.set(name, (openCount.get(name) ?? 0) + 1);
        open.push({ name, acName });
      }
    }
    index = position + 1;
  }
}

/** Whether an element of this name is a macro. */
export function isMacro(name: string): boolean {
  return name === 'ac:structured-macro' || name === 'ac:macro';
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Whitespace, `/`, `>`, `=`, `<` and quotes. */
function endsName(code: number): boolean {
  return code <= 62 && (isSpace(code) || code === 47 || code === 34 || code === 39 || code >= 60);
}

/** The end of the comment, CDATA section or processing instruction that starts here; beyond the text if it is not closed. */
function opaqueEnd(text: string, start: number): number | undefined {
  const next = text[start + 1];
  if (next !== '!' && next !== '?') return undefined;
  for (const [opener, closer] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!text.startsWith(opener, start)) continue;
    const end = text.indexOf(closer, start + opener.length);
    return end < 0 ? text.length + 1 : end + closer.length;
  }
  return undefined;
}
