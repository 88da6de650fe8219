import { isText } from 'domhandler';
import { parseStorage, type StorageDocument } from '../parse/parse-storage.ts';
import { isElement, textOf } from '../read.ts';
import { walk } from '../walk.ts';

/** Elements that are visible although they contain no text. */
const visibleElements: ReadonlySet<string> = new Set(['ac:image', 'ac:emoticon', 'img', 'time', 'hr']);

interface Content {
  /** Visible characters without whitespace. */
  readonly text: string;
  /** Every plain-text body, character by character. */
  readonly code: readonly string[];
  /** How often each macro and each visible element occurs. */
  readonly objects: ReadonlyMap<string, number>;
}

/**
 * Whether an edited text keeps the content of the original: all its visible characters and all characters of its code, in
 * order, all macros and images, and without additional well-formedness errors. Takes linear time.
 */
export function keepsContent(before: string, after: string): boolean {
  const [original, edited] = [parseStorage(before), parseStorage(after)];
  if (errorsIn(edited) > errorsIn(original)) return false;
  const [expected, actual] = [contentOf(original), contentOf(edited)];
  return (
    isSubsequence([...expected.text], [...actual.text]) &&
    isSubsequence(expected.code, actual.code) &&
    [...expected.objects].every(([name, count]) => (actual.objects.get(name) ?? 0) >= count)
  );
}

function errorsIn({ diagnostics }: StorageDocument): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

function contentOf(document: StorageDocument): Content {
  const text: string[] = [];
  const code: string[] = [];
  const objects = new Map<string, number>();
  const count = (name: string) => objects.set(name, (objects.get(name) ?? 0) + 1);
  walk(document.root, {
    enter(node) {
      if (isText(node)) text.push(textOf(node).replace(/[\s\p{Cc}\p{Cn}\p{Cs}]+/gu, ''));
      if (!isElement(node)) return true;
      if (node.name === 'ac:parameter' || node.name === 'ac:default-parameter') return false;
      if (node.name === 'ac:plain-text-body') {
        code.push(textOf(node));
        return false;
      }
      if (node.name === 'ac:structured-macro' || node.name === 'ac:macro') count('macro');
      else if (visibleElements.has(node.name)) count(node.name);
      return true;
    },
  });
  return { text: text.join(''), code, objects };
}

function isSubsequence(expected: readonly string[], actual: readonly string[]): boolean {
  let at = 0;
  for (const item of actual) if (item === expected[at]) at++;
  return at === expected.length;
}
