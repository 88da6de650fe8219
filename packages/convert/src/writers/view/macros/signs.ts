import { element, text } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

function sign(character: string, raised = false): BuiltinView {
  return () => [raised ? element('sup', {}, character) : text(character)];
}

/** The copyright sign. */
export const copyright = sign('\u00a9');
/** The sign of a registered trade mark. */
export const regTm = sign('\u00ae', true);
/** The sign of a trade mark. */
export const tm = sign('\u2122');
/** The sign of a service mark. */
export const sm = sign('\u2120');
/** A privacy mark. */
export const privacyMark = sign('Private');
/** A privacy notice. */
export const privacyPolicy = sign('Privacy policy');
