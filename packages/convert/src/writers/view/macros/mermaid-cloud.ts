import { appDiagram } from '../parts/app-diagram.ts';

/** A Mermaid diagram. */
export const mermaidCloud = appDiagram('mermaid', 'filename');
