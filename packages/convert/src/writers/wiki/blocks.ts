import { type ChildNode, childElements, type Element, textOf } from '@macrowright/storage';
import { deepest, type Place, type WriteContext } from './context.ts';
import { writeEmbedded } from './image.ts';
import { writeInline } from './inline.ts';
import { nameOf, unsupported } from './keep.ts';
import { writeList } from './list.ts';
import { hasOnly } from './loss.ts';
import { writeMacro } from './macro.ts';
import { isBlankText, loneMacro, type Part, partsOf } from './parts.ts';
import { writeTable } from './table.ts';
import { writeTasks } from './tasks.ts';

type TextPart = Extract<Part, { kind: 'text' }>;
type Refusal = (reason: string, nearest?: () => string) => string;

/** Writes blocks with a blank line between them, or a line end where a cell allows no blank line. */
export function writeBlocks(cx: WriteContext, nodes: readonly ChildNode[], place: Place): string {
  const written: string[] = [];
  for (const part of partsOf(cx, nodes)) {
    const text = part.kind === 'text' ? writeText(cx, part, place) : writeBlock(cx, part.element, place);
    if (text !== '') written.push(text);
  }
  return written.join(place.kind === 'cell' ? '\n' : '\n\n');
}

/** A paragraph, in tags or not. */
function writeText(cx: WriteContext, { nodes, paragraph }: TextPart, place: Place): string {
  if (!paragraph) return writeAlone(cx, nodes, place);
  const file = loneMacro(nodes);
  const embedded = file && hasOnly(paragraph) ? writeEmbedded(cx, file) : undefined;
  if (embedded !== undefined) return embedded;
  const write = () => writeAlone(cx, nodes, place);
  const no = (reason: string, nearest: () => string) => unsupported(cx, paragraph, reason, { inline: false, nearest });
  if (cx.unsafe.has(paragraph)) return no('This paragraph is not read back from its wiki form.', write);
  if (!hasOnly(paragraph)) return no('A paragraph has no attributes in wiki markup.', write);
  return nodes.some((node) => !isBlankText(node)) ? write() : no('Wiki markup has no empty paragraph.', () => '');
}

/** Inline content that is a block of its own. */
function writeAlone(cx: WriteContext, nodes: readonly ChildNode[], place: Place): string {
  const only = loneMacro(nodes);
  const macro = only && !cx.unsafe.has(only) ? writeMacro(cx, only, place, false) : undefined;
  return macro && 'value' in macro ? macro.value : writeInline(cx, nodes, place);
}

function writeBlock(cx: WriteContext, node: Element, place: Place): string {
  const text = () => nearestText(cx, node, place);
  const no: Refusal = (reason, nearest = text) => unsupported(cx, node, reason, { inline: false, nearest });
  if (cx.unsafe.has(node)) return no(`${nameOf(node)} is not read back from its wiki form.`);
  if (place.depth > deepest) return no('It is nested too deep for wiki markup.');
  const deeper = { ...place, depth: place.depth + 1 };
  const plain = hasOnly(node);

  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const write = () => `${node.name}. ${writeInline(cx, node.children, { ...place, kind: 'heading' })}`;
      return plain ? write() : no('A heading has no attributes in wiki markup.', write);
    }
    case 'hr':
      return plain ? '----' : no('A rule has no attributes in wiki markup.', () => '----');
    case 'blockquote':
      return quote(cx, node, deeper, no);
    case 'ul':
    case 'ol': {
      const written = writeList(cx, node, deeper);
      return typeof written === 'string' ? written : no(written.reason, written.nearest);
    }
    case 'table': {
      if (place.kind === 'cell') return no('A table cannot stand inside a cell in wiki markup.');
      const written = writeTable(cx, node, deeper);
      return typeof written === 'string' ? written : no(written.reason, written.nearest);
    }
    case 'ac:task-list': {
      const written = writeTasks(cx, node, deeper);
      return typeof written === 'string' ? written : no(written.reason, written.nearest);
    }
    case 'ac:structured-macro':
    case 'ac:macro': {
      const written = writeMacro(cx, node, deeper, false);
      if ('value' in written) return written.value;
      const { nearest } = written;
      return no(written.reason, nearest === undefined ? text : () => nearest);
    }
    default:
      return no(`${nameOf(node)} has no wiki form.`);
  }
}

function quote(cx: WriteContext, node: Element, place: Place, no: Refusal): string {
  const content = partsOf(cx, node.children);
  const [only] = content;
  const line =
    content.length === 1 && only?.kind === 'text' && !loneMacro(only.nodes) && isPlain(only) ? only : undefined;
  const write = () => {
    if (line) return `bq. ${writeInline(cx, line.nodes, { ...place, kind: 'heading' })}`;
    cx.openMacros.push('quote');
    const body = writeBlocks(cx, node.children, { ...place, kind: 'body', inCell: false });
    cx.openMacros.pop();
    return `{quote}\n${body}\n{quote}`;
  };
  if (!hasOnly(node)) return no('A quotation has no attributes in wiki markup.', write);
  if (content.length === 0) return no('Wiki markup has no empty quotation.', () => '');
  if (!line && cx.openMacros.includes('quote')) return no('A quotation inside a quotation would close it.');
  return write();
}

function isPlain({ paragraph, nodes }: TextPart): boolean {
  return (!paragraph || hasOnly(paragraph)) && nodes.some((node) => !isBlankText(node));
}

/** The content of something without a wiki form: its blocks without what holds them. */
function nearestText(cx: WriteContext, node: Element, place: Place): string {
  if (place.depth > deepest) return writeInline(cx, [], place);
  const bodies = childElements(node).filter(({ name }) => name === 'ac:rich-text-body');
  const deeper = { ...place, depth: place.depth + 1 };
  if (node.name === 'pre') return `{noformat}${textOf(node).replaceAll('{noformat}', '{ noformat}')}{noformat}`;
  if (bodies.length > 0) return bodies.map((body) => writeBlocks(cx, body.children, deeper)).join('\n\n');
  if (node.name.endsWith('macro')) return '';
  return writeBlocks(cx, node.children, deeper);
}
