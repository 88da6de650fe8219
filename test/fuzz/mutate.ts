import type { Random } from './random.ts';

/** Longer inputs are truncated, because many short runs find more than a few long ones. */
const maxLength = 6000;

const characters = [
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  'İ',
  '\ufffe',
];

type Mutation = (text: string, random: Random, others: readonly string[], fragments: readonly string[]) => string;

/** The ways to change an input, all equally likely. */
const mutations: readonly Mutation[] = [
  // removes a slice
  (text, random) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  // repeats a slice
  (text, random) => {
    const [start, end] = span(text, random);
    const times = random.below(4) === 0 ? 2 + random.below(60) : 2;
    return text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end);
  },
  // moves a slice
  (text, random) => {
    const [start, end] = span(text, random);
    const rest = text.slice(0, start) + text.slice(end);
    return insert(rest, random.below(rest.length + 1), text.slice(start, end));
  },
  // inserts a fragment
  (text, random, _others, fragments) => insert(text, random.below(text.length + 1), random.pick(fragments)),
  // inserts several adjacent fragments
  (text, random, _others, fragments) => {
    const pieces = Array.from({ length: 2 + random.below(4) }, () => random.pick(fragments));
    return insert(text, random.below(text.length + 1), pieces.join(''));
  },
  // replaces a slice with a fragment
  (text, random, _others, fragments) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + random.pick(fragments) + text.slice(end);
  },
  // inserts a slice of another input
  (text, random, others) => {
    const other = random.pick(others);
    const [start, end] = span(other, random);
    return insert(text, random.below(text.length + 1), other.slice(start, end));
  },
  // joins the start of one input with the end of another
  (text, random, others) => {
    const other = random.pick(others);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  // inserts an unusual character
  (text, random) => insert(text, random.below(text.length + 1), random.pick(characters)),
  // flips a bit of a character
  (text, random) => {
    const at = random.below(text.length + 1);
    const code = text.charCodeAt(at) || 32;
    return text.slice(0, at) + String.fromCharCode(code ^ (1 << random.below(7))) + text.slice(at + 1);
  },
];

/** Applies some mutations to a text. */
export function mutate(text: string, random: Random, others: readonly string[], fragments: readonly string[]): string {
  let result = text;
  for (let rounds = 1 + random.below(6); rounds > 0; rounds--) {
    result = random.pick(mutations)(result, random, others, fragments);
    if (result.length > maxLength) result = cut(result, random);
  }
  return result;
}

function cut(text: string, random: Random): string {
  const start = random.below(text.length - maxLength / 2);
  return text.slice(start, start + maxLength / 2);
}

/** A random slice; short ones are more likely than long ones. */
function span(text: string, random: Random): [start: number, end: number] {
  const start = random.below(text.length + 1);
  const maxSpan = random.below(3) === 0 ? text.length : 24;
  return [start, Math.min(text.length, start + 1 + random.below(maxSpan))];
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
