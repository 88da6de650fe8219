import { appDiagram } from '../parts/app-diagram.ts';

/** A Gliffy diagram. */
export const gliffy = appDiagram('gliffy', 'name');
