import { appDiagram } from '../parts/app-diagram.ts';

/** A draw.io diagram. */
export const drawio = appDiagram('drawio', 'diagramName');
