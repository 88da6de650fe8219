import type { BuiltinView } from '../context.ts';
import { createButton } from '../parts/create-button.ts';

/** A button that creates a space. */
export const createSpaceButton: BuiltinView = () => [createButton('Create space')];
