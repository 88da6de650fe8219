import { attribute, type ChildNode, type Element, isElement, macroOf, textOf } from '@macrowright/storage';
import { isComment, isText } from 'domhandler';
import { defaultLinkText } from './link-text.ts';
import { createParagraph, type Paragraph, type Tokens } from './paragraph.ts';
import { blockElements, identityAttributes, meaningOfStyle, phraseElements } from './vocabulary.ts';

/** What counts as a difference. */
export interface Comparison {
  /** Ids and versions that servers give out are compared too. Default: true. */
  readonly identity?: boolean;
}

/**
 * Whether two trees say the same.
 *
 * No difference are: white space that HTML folds, line ends as XML reads them, the order of attributes and parameters, CDATA or entities, synonyms of
 * phrases (`b` and `strong`), blanks at the edge of a phrase, a paragraph around text that stands alone in an item, cell
 * or body, a paragraph around a lone macro, an empty cell's blank, the class of a forced break, and a link text that
 * repeats the default one.
 */
export function sameStorage(
  a: readonly ChildNode[],
  b: readonly ChildNode[],
  { identity = true }: Comparison = {},
): boolean {
  const left = flat(meaning(a, identity));
  const right = flat(meaning(b, identity));
  return left.length === right.length && left.every((token, index) => token === right[index]);
}

interface Frame {
  readonly nodes: readonly ChildNode[];
  index: number;
  /** Where blocks of this frame go. */
  readonly out: Tokens;
  /** The open paragraph; shared by the inline elements inside it. */
  readonly holder: { paragraph: Paragraph | undefined };
  readonly inline: boolean;
  readonly leave: () => void;
}

/** The tree as tokens; a loop, so that depth costs no stack. */
function meaning(nodes: readonly ChildNode[], identity: boolean): Tokens {
  const result: Tokens = [];
  const marks = new Map<string, number>();
  const colors: string[] = [];
  const stack: Frame[] = [];
  const blockFrame = (children: readonly ChildNode[], out: Tokens, leave: () => void) => {
    const holder: Frame['holder'] = { paragraph: undefined };
    stack.push({
      nodes: children,
      index: 0,
      out,
      holder,
      inline: false,
      leave: () => {
        holder.paragraph?.close();
        leave();
      },
    });
  };
  const inlineFrame = (children: readonly ChildNode[], frame: Frame, leave: () => void) => {
    stack.push({ nodes: children, index: 0, out: frame.out, holder: frame.holder, inline: true, leave });
  };
  const paragraphOf = (frame: Frame): Paragraph => {
    frame.holder.paragraph ??= createParagraph(frame.out);
    return frame.holder.paragraph;
  };
  const markKey = () => {
    const names = [...marks.keys()].sort();
    return colors.length > 0 ? [...names, `color ${colors.at(-1)}`].join(' ') : names.join(' ');
  };

  blockFrame(nodes, result, () => {});
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.index++];
    if (!node) {
      stack.pop();
      frame.leave();
    } else if (isText(node) || node.type === 'cdata') {
      const value = textOf(node);
      if (value !== '' && (frame.holder.paragraph || /[^ \t\r\n]/.test(value)))
        paragraphOf(frame).text(value, markKey());
    } else if (isComment(node)) {
      paragraphOf(frame).add(`<!--${node.data}`);
    } else if (isElement(node)) {
      enter(node, frame);
    }
  }
  return result;

  function enter(node: Element, frame: Frame): void {
    const { name } = node;
    if (name === 'br') {
      paragraphOf(frame).add('<br>');
      return;
    }
    const phrase = phraseElements.get(name);
    const plain = Object.keys(node.attribs).length === 0;
    if (phrase && plain) {
      marked(node, frame, phrase);
      return;
    }
    if (name === 'span' && Object.keys(node.attribs).join() === 'style') {
      const meant = meaningOfStyle(attribute(node, 'style') ?? '');
      if (meant && 'phrase' in meant) {
        marked(node, frame, meant.phrase);
        return;
      }
      if (meant) {
        colors.push(meant.color.toLowerCase().replace(/\s+/g, ''));
        inlineFrame(node.children, frame, () => colors.pop());
        return;
      }
    }
    const macro = macroOf(node);
    if (macro) {
      const tokens: Tokens = [`<macro ${lineEnds(macro.name)}${attributes(node, identity, 'ac:name')}>`];
      const parameters = macro.parameters.map(({ name: key, value, resources, element }) => {
        const shown = resources.length > 0 ? resourceText(element, identity) : lineEnds(value);
        return `${lineEnds(key)}=${shown}`;
      });
      tokens.push(...parameters.sort());
      paragraphOf(frame).add(tokens, true);
      if (macro.body?.kind === 'plain') tokens.push(`text ${lineEnds(macro.body.text)}`);
      else if (macro.body) {
        tokens.push('<body>');
        blockFrame(macro.body.nodes, tokens, () => tokens.push('</macro>'));
        return;
      }
      tokens.push('</macro>');
      return;
    }
    if (name === 'ac:link') {
      link(node, frame);
      return;
    }
    if (name.startsWith('ri:') || name === 'ac:image' || name === 'ac:emoticon') {
      paragraphOf(frame).add(`${markKey()} ${wholeElement(node, identity)}`);
      return;
    }
    if (!blockElements.has(name)) {
      const paragraph = paragraphOf(frame);
      paragraph.add(`<${name}${attributes(node, identity)}>`);
      inlineFrame(node.children, frame, () => paragraphOf(frame).add(`</${name}>`));
      return;
    }
    block(node, frame);
  }

  function marked(node: Element, frame: Frame, phrase: string): void {
    marks.set(phrase, (marks.get(phrase) ?? 0) + 1);
    inlineFrame(node.children, frame, () => {
      const left = (marks.get(phrase) ?? 1) - 1;
      if (left > 0) marks.set(phrase, left);
      else marks.delete(phrase);
    });
  }

  function link(node: Element, frame: Frame): void {
    const target = node.children.find((child): child is Element => isElement(child) && child.name.startsWith('ri:'));
    const body = node.children.find((child): child is Element => isElement(child) && child.name.endsWith('-body'));
    const paragraph = paragraphOf(frame);
    const shown = target ? wholeElement(target, identity) : '';
    paragraph.add(`<link${attributes(node, identity)} ${shown}>`);
    const inner = body && textOf(body).trim() !== defaultLinkText(node) ? body.children : [];
    inlineFrame(inner, frame, () => paragraphOf(frame).add('</link>'));
  }

  function block(node: Element, frame: Frame): void {
    const { name } = node;
    frame.holder.paragraph?.close();
    frame.holder.paragraph = undefined;
    const kept = attributes(node, identity);
    if (name === 'p' && kept === '') {
      const holder: Frame['holder'] = { paragraph: createParagraph(frame.out, !isCellOrItem(node)) };
      stack.push({
        nodes: node.children,
        index: 0,
        out: frame.out,
        holder,
        inline: true,
        leave: () => holder.paragraph?.close(),
      });
      return;
    }
    if (name === 'tbody' && kept === '') {
      blockFrame(node.children, frame.out, () => {});
      return;
    }
    const out: Tokens = [`<${name}${kept}>`];
    frame.out.push(out);
    blockFrame(node.children, out, () => out.push(`</${name}>`));
  }
}

function isCellOrItem({ parent }: Element): boolean {
  return isElement(parent) && (parent.name === 'td' || parent.name === 'th' || parent.name === 'li');
}

function attributes(node: Element, identity: boolean, ...without: string[]): string {
  return Object.keys(node.attribs)
    .filter((key) => !without.includes(key) && (identity || !identityAttributes.has(key)))
    .sort()
    .map((key) => ` ${key}="${lineEnds(attribute(node, key) ?? '')}"`)
    .join('');
}

/** A line may end in three ways, and wiki markup knows one of them: to XML they are the same. */
function lineEnds(value: string): string {
  return value.replace(/\r\n?/g, '\n');
}

/** An element that holds resources only, as one token. The depth of such elements is that of the format, which is three. */
function wholeElement(node: Element, identity: boolean, depth = 0): string {
  if (depth > 4) return node.name;
  const inner = node.children
    .map((child) => (isElement(child) ? wholeElement(child, identity, depth + 1) : lineEnds(textOf(child).trim())))
    .join('');
  return `<${node.name}${attributes(node, identity)}>${inner}</>`;
}

function resourceText(parameter: Element, identity: boolean): string {
  return parameter.children
    .filter((child) => isElement(child))
    .map((child) => wholeElement(child, identity))
    .join(',');
}

function flat(tokens: Tokens): string[] {
  const out: string[] = [];
  const stack: { readonly list: Tokens; index: number }[] = [{ list: tokens, index: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const token = top.list[top.index++];
    if (token === undefined) stack.pop();
    else if (typeof token === 'string') out.push(token);
    else stack.push({ list: token, index: 0 });
  }
  return out;
}
