import { appFrame } from '../parts/app-frame.ts';

/** A PlantUML diagram, as text. */
export const plantuml = appFrame;
