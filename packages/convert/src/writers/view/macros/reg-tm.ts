import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** The sign of a registered trademark. */
export const regTm: BuiltinView = () => [element('sup', {}, '\u00ae')];
