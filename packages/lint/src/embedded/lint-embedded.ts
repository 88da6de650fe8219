import {
  type Diagnostic,
  isElement,
  keepsContent,
  parseStorage,
  type Range,
  type StorageDocument,
  walk,
} from '@macrowright/storage';
import { isText } from 'domhandler';
import { storageInJson } from './json.ts';
import { storageInMarkdown } from './markdown.ts';
import { type Snippet, toHost } from './snippet.ts';
import { placeholderCharacter, storageInTemplates } from './template.ts';

/** The kinds of files that can contain embedded storage format. */
export type HostKind = 'json' | 'markdown' | 'script';

const readers: Readonly<Record<HostKind, (source: string) => readonly Snippet[]>> = {
  json: storageInJson,
  markdown: storageInMarkdown,
  script: storageInTemplates,
};

/** The parts of a file that are storage format. */
export function embeddedStorage(source: string, kind: HostKind): readonly Snippet[] {
  return readers[kind](source);
}

/** Lints the storage format inside a file of another kind. Ranges and fixes refer to positions in that file. */
export function lintEmbedded(
  source: string,
  kind: HostKind,
  check: (document: StorageDocument) => readonly Diagnostic[],
): readonly Diagnostic[] {
  return embeddedStorage(source, kind)
    .flatMap((snippet) => {
      const document = parseStorage(snippet.text);
      const found = check(document);
      const known = snippet.placeholders.length > 0 ? found.filter(createPlaceholderFilter(document)) : found;
      return known.map((diagnostic) => toHost(snippet, diagnostic));
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** `keepsContent` for the storage format inside a file of another kind. */
export function keepsEmbeddedContent(before: string, after: string, kind: HostKind): boolean {
  const [original, edited] = [embeddedStorage(before, kind), embeddedStorage(after, kind)];
  return (
    original.length === edited.length &&
    original.every(({ text }, index) => keepsContent(text, edited[index]?.text ?? ''))
  );
}

/**
 * Whether a diagnostic is correct no matter what the program inserts for the placeholders. It may be wrong if its range contains
 * a placeholder, or if its element has a placeholder among its children.
 */
function createPlaceholderFilter(document: StorageDocument): (diagnostic: Diagnostic) => boolean {
  const open = new Set<number>();
  walk(document.root, {
    enter(node) {
      if (!isText(node) || !node.data.includes(placeholderCharacter)) return;
      for (let parent = node.parent, left = 3; parent && left > 0; parent = parent.parent, left--) {
        if (isElement(parent)) open.add(parent.startIndex ?? -1);
      }
    },
  });
  return ({ range }) => !hasPlaceholder(document.source, range) && !open.has(range.start);
}

function hasPlaceholder(source: string, { start, end }: Range): boolean {
  const at = source.indexOf(placeholderCharacter, start);
  return at >= 0 && at < end;
}
