import { readers } from './readers/index.ts';
import { writers } from './writers/index.ts';

/** A representation that can be read. */
export type SourceRepresentation = keyof typeof readers;
/** A representation that can be written. Every source can be converted to every target. */
export type TargetRepresentation = keyof typeof writers;

/** The names of all representations that can be read, in the order in which help shows them. */
export const sourceRepresentations: readonly SourceRepresentation[] = namesOf(readers);
/** The names of all representations that can be written, in the order in which help shows them. */
export const targetRepresentations: readonly TargetRepresentation[] = namesOf(writers);

/** Whether a name is a representation that can be read. */
export function isSourceRepresentation(name: string): name is SourceRepresentation {
  return Object.hasOwn(readers, name);
}

/** Whether a name is a representation that can be written. */
export function isTargetRepresentation(name: string): name is TargetRepresentation {
  return Object.hasOwn(writers, name);
}

function namesOf<const N extends string>(record: Readonly<Record<N, unknown>>): readonly N[] {
  return Object.keys(record) as N[]; // the records are literals with no other keys
}
