import { type Diagnostic, isElement, parseStorage, type Range, type StorageDocument, walk } from '@macrowright/storage';
import { isText } from 'domhandler';
import { storageInJson } from './json.ts';
import { storageInMarkdown } from './markdown.ts';
import { type Snippet, toHost } from './snippet.ts';
import { holeCharacter, storageInTemplates } from './template.ts';

/** The kinds of files that can hold storage format. */
export type HostKind = 'json' | 'markdown' | 'script';

const readers: Readonly<Record<HostKind, (source: string) => readonly Snippet[]>> = {
  json: storageInJson,
  markdown: storageInMarkdown,
  script: storageInTemplates,
};

/** The stretches of storage format in a file of another kind. */
export function embeddedStorage(source: string, kind: HostKind): readonly Snippet[] {
  return readers[kind](source);
}

/** Checks what stands in a file of another kind. Ranges and fixes are those of the file. */
export function lintEmbedded(
  source: string,
  kind: HostKind,
  check: (document: StorageDocument) => readonly Diagnostic[],
): readonly Diagnostic[] {
  return embeddedStorage(source, kind)
    .flatMap((snippet) => {
      const document = parseStorage(snippet.text);
      const found = check(document);
      const known = snippet.holes.length > 0 ? found.filter(createHoleFilter(document)) : found;
      return known.map((diagnostic) => toHost(snippet, diagnostic));
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/**
 * Whether a finding holds whatever the program puts into the holes: nothing can be said about a stretch that has a hole,
 * nor about an element that has one among its children.
 */
function createHoleFilter(document: StorageDocument): (diagnostic: Diagnostic) => boolean {
  const open = new Set<number>();
  walk(document.root, {
    enter(node) {
      if (!isText(node) || !node.data.includes(holeCharacter)) return;
      for (let parent = node.parent, left = 3; parent && left > 0; parent = parent.parent, left--) {
        if (isElement(parent)) open.add(parent.startIndex ?? -1);
      }
    },
  });
  return ({ range }) => !holds(document.source, range) && !open.has(range.start);
}

function holds(source: string, { start, end }: Range): boolean {
  const at = source.indexOf(holeCharacter, start);
  return at >= 0 && at < end;
}
