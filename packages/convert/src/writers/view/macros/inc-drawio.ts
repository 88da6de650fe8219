import { appDiagram } from '../parts/app-diagram.ts';

/** A draw.io diagram of another page. */
export const incDrawio = appDiagram('drawio', 'name');
