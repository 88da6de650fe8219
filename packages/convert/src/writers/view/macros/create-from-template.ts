import { parameterValue } from '@macrowright/macros';
import type { BuiltinView } from '../context.ts';
import { createButton } from '../parts/create-button.ts';

/** A button that creates a page from a template. */
export const createFromTemplate: BuiltinView = (macro) => [
  createButton(parameterValue(macro, 'buttonLabel') || 'Create from Template'),
];
