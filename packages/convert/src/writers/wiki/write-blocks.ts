import { type ChildNode, childElements, type Element, textOf } from '@macrowright/storage';
import { blockWriters } from './blocks/index.ts';
import { maxDepth, type Place, type Unsupported, type WikiWriter } from './construct.ts';
import { hasOnly } from './identity.ts';
import { writeEmbeddedFile } from './macro/embedded-file.ts';
import { writeLoneMacro } from './macro/write-macro.ts';
import { isWhitespace, loneMacro, type Part, partsOf, type TextPart } from './parts.ts';
import { nameOf, writeUnsupported } from './unsupported.ts';

const writerOf = new Map(blockWriters.flatMap((writer) => writer.elements.map((name) => [name, writer] as const)));

/** Writes blocks one below the other. */
export function writeBlocks(writer: WikiWriter, nodes: readonly ChildNode[], place: Place): string {
  return joinBlocks(
    partsOf(writer, nodes).map((part) => writePart(writer, part, place)),
    place,
  );
}

/** Joins blocks with an empty line, or with a line break in a cell, where an empty line would end the table. */
export function joinBlocks(blocks: readonly string[], place: Place): string {
  return blocks.filter((block) => block !== '').join(place.kind === 'cell' ? '\n' : '\n\n');
}

/** Writes one block, or one run of inline content between blocks. */
export function writePart(writer: WikiWriter, part: Part, place: Place): string {
  return part.kind === 'text' ? writeText(writer, part, place) : writeBlock(writer, part.element, place);
}

function writeText(writer: WikiWriter, { nodes, paragraph }: TextPart, place: Place): string {
  if (!paragraph) return writeRun(writer, nodes, place);
  const file = hasOnly(paragraph) ? loneMacro(nodes) : undefined;
  const embedded = file && writeEmbeddedFile(file);
  if (embedded !== undefined) return embedded;

  const write = () => writeRun(writer, nodes, place);
  if (nodes.every(isWhitespace))
    return writeUnsupported(writer, paragraph, { reason: 'Wiki markup has no empty paragraph.', nearest: () => '' });
  if (hasOnly(paragraph)) return write();
  const reason = 'Wiki markup does not support attributes on paragraphs.';
  return writeUnsupported(writer, paragraph, { reason, nearest: write });
}

/** Writes inline content that is a block of its own. */
function writeRun(writer: WikiWriter, nodes: readonly ChildNode[], place: Place): string {
  return writeLoneMacro(writer, nodes, place) ?? writer.inline(nodes, place);
}

function writeBlock(writer: WikiWriter, element: Element, place: Place): string {
  const refuse = ({ reason, nearest = () => writeContent(writer, element, place) }: Unsupported) =>
    writeUnsupported(writer, element, { reason, nearest });
  if (place.depth > maxDepth) return refuse({ reason: 'The content is nested too deeply for wiki markup.' });

  const written = writerOf.get(element.name)?.write(writer, element, { ...place, depth: place.depth + 1 });
  if (written === undefined) return refuse({ reason: `Wiki markup has no equivalent of ${nameOf(element)}.` });
  return typeof written === 'string' ? written : refuse(written);
}

/** The nearest form of an unsupported block: its content without the element. */
function writeContent(writer: WikiWriter, element: Element, place: Place): string {
  if (place.depth > maxDepth) return '';
  const deeper = { ...place, depth: place.depth + 1 };
  if (element.name === 'pre') return `{noformat}${textOf(element).replaceAll('{noformat}', '{ noformat}')}{noformat}`;
  const bodies = childElements(element).filter(({ name }) => name === 'ac:rich-text-body');
  if (bodies.length > 0) return bodies.map((body) => writer.blocks(body.children, deeper)).join('\n\n');
  return element.name.endsWith('macro') ? '' : writer.blocks(element.children, deeper);
}
