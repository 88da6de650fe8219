import { appFrame } from '../parts/app-frame.ts';

/** A PlantUML diagram for Cloud, as text. */
export const plantumlcloud = appFrame;
