import { attribute } from '@macrowright/storage';
import { isColor } from '../../../readers/wiki/colors.ts';
import { meaningOfStyle } from '../vocabulary.ts';
import type { InlineWriter } from './inline-writer.ts';
import { writePhrase } from './phrase.ts';

/** `{color:red}text{color}`, or the phrase that a style represents. */
export const span: InlineWriter = {
  elements: ['span'],
  write(element, run) {
    const isStyled = Object.keys(element.attribs).join() === 'style';
    const meaning = isStyled ? meaningOfStyle(attribute(element, 'style') ?? '') : undefined;
    if (meaning && 'phrase' in meaning) {
      writePhrase(element, meaning.phrase, run);
      return undefined;
    }
    if (!meaning || !isColor(meaning.color)) return { reason: 'Wiki markup has no equivalent of this "span".' };
    if (run.isColored) return { reason: 'Wiki markup does not support a color inside another one.' };
    run.pieces.push({ type: 'color', value: meaning.color });
    run.content(element.children, { isColored: true });
    run.pieces.push({ type: 'color', value: undefined });
    return undefined;
  },
};
