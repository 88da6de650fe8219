import type { Random } from './random.ts';

/** Longer texts are cut: many short runs find more than few long ones. */
const longest = 6000;

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

type Mutation = (text: string, random: Random, others: readonly string[], words: readonly string[]) => string;

/** The ways to change a text, each as likely as any other. */
const mutations: readonly Mutation[] = [
  // a piece is left out
  (text, random) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  // a piece stands twice, or many times
  (text, random) => {
    const [start, end] = span(text, random);
    const times = random.below(4) === 0 ? 2 + random.below(60) : 2;
    return text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end);
  },
  // a piece moves
  (text, random) => {
    const [start, end] = span(text, random);
    const rest = text.slice(0, start) + text.slice(end);
    return insert(rest, random.below(rest.length + 1), text.slice(start, end));
  },
  // a word comes in
  (text, random, _others, words) => insert(text, random.below(text.length + 1), random.pick(words)),
  // some words come in, side by side
  (text, random, _others, words) => {
    const pieces = Array.from({ length: 2 + random.below(4) }, () => random.pick(words));
    return insert(text, random.below(text.length + 1), pieces.join(''));
  },
  // a word takes the place of a piece
  (text, random, _others, words) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + random.pick(words) + text.slice(end);
  },
  // a piece of another text comes in
  (text, random, others) => {
    const other = random.pick(others);
    const [start, end] = span(other, random);
    return insert(text, random.below(text.length + 1), other.slice(start, end));
  },
  // the start of one text and the end of another
  (text, random, others) => {
    const other = random.pick(others);
    return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
  },
  // a character comes in that is seldom thought of
  (text, random) => insert(text, random.below(text.length + 1), random.pick(characters)),
  // a character becomes its neighbour
  (text, random) => {
    const at = random.below(text.length + 1);
    const code = text.charCodeAt(at) || 32;
    return text.slice(0, at) + String.fromCharCode(code ^ (1 << random.below(7))) + text.slice(at + 1);
  },
];

/** A text made from `text` by some mutations. */
export function mutate(text: string, random: Random, others: readonly string[], words: readonly string[]): string {
  let result = text;
  for (let rounds = 1 + random.below(6); rounds > 0; rounds--) {
    result = random.pick(mutations)(result, random, others, words);
    if (result.length > longest) result = piece(result, random);
  }
  return result;
}

function piece(text: string, random: Random): string {
  const start = random.below(text.length - longest / 2);
  return text.slice(start, start + longest / 2);
}

/** Short stretches are more likely than long ones. */
function span(text: string, random: Random): [start: number, end: number] {
  const start = random.below(text.length + 1);
  const most = random.below(3) === 0 ? text.length : 24;
  return [start, Math.min(text.length, start + 1 + random.below(most))];
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
