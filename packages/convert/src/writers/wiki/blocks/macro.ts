import type { BlockWriter } from '../construct.ts';
import { writeMacro } from '../macro/write-macro.ts';

/** `{panel:title=Deployment}…{panel}` as a block. */
export const macroBlock: BlockWriter = {
  elements: ['ac:structured-macro', 'ac:macro'],
  write: (writer, element, place) => writeMacro(writer, element, place, 'block'),
};
