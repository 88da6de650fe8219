import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** The registered trademark sign. */
export const regTm: BuiltinView = () => [element('sup', {}, '\u00ae')];
