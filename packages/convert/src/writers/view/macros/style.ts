import type { BuiltinView } from '../context.ts';

/** A style sheet, which is never rendered. */
export const style: BuiltinView = () => [];
