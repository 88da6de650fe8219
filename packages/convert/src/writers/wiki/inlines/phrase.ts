import type { Element } from '@macrowright/storage';
import { nameOf } from '../unsupported.ts';
import { phraseElements, phraseMarks } from '../vocabulary.ts';
import type { InlineRun, InlineWriter } from './inline-writer.ts';

/** `*strong*`, `_emphasis_`, `{{code}}` and the other phrases. */
export const phrase: InlineWriter = {
  elements: [...phraseElements.keys()],
  write(element, run) {
    if (Object.keys(element.attribs).length > 0)
      return { reason: `Wiki markup does not support attributes on ${nameOf(element)}.` };
    writePhrase(element, phraseElements.get(element.name) ?? '', run);
    return undefined;
  },
};

/** Writes the content of an element as a phrase. Inside the same phrase, only the content is written. */
export function writePhrase(element: Element, name: string, { marks, pieces, content }: InlineRun): void {
  const mark = phraseMarks.get(name) ?? '';
  if (marks.has(mark)) {
    content(element.children);
    return;
  }
  marks.add(mark);
  pieces.push({ type: 'open', mark });
  content(element.children);
  pieces.push({ type: 'close', mark });
  marks.delete(mark);
}
