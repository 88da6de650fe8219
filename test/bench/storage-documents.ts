import {
  cdata,
  createEditor,
  element,
  emoticon,
  findAll,
  h2,
  li,
  link,
  mention,
  p,
  type StorageDocument,
  serialize,
  strong,
  table,
  ul,
} from '@macrowright/storage';

const words =
  'release service gateway review window metric page space macro owner décision agenda token région queue the of to and with before Größe café'.split(
    ' ',
  );

/** A document of about `length` characters, as the editor writes it. Always the same for the same length. */
export function realisticDocument(length: number): string {
  const random = createRandom(7);
  const some = (min: number, max: number) =>
    Array.from({ length: min + Math.floor(random() * (max - min + 1)) }, () => pick(words, random)).join(' ');
  const blocks = [
    () => h2(some(2, 5)),
    () => p(some(6, 20), ' ', strong(some(1, 3)), ' ', some(4, 12), '\u00a0– “', some(2, 5), '”.'),
    () =>
      p(
        some(4, 9),
        ' ',
        link({ page: some(2, 4), space: 'ENG' }, some(1, 4)),
        ' & ',
        link({ url: `https://example.org/${pick(words, random)}?a=1&b=2` }, some(1, 3)),
      ),
    () => ul(Array.from({ length: 4 }, () => li(p(some(3, 9), emoticon('tick'))))),
    () =>
      table({
        header: [some(1, 2), some(1, 2), some(1, 2)],
        rows: Array.from({ length: 4 }, () => [
          some(1, 4),
          some(2, 6),
          [some(1, 3), mention({ accountId: '5b10ac8d82e05b22cc7d4ef5' })],
        ]),
      }),
    () => macro('info', element('ac:rich-text-body', {}, p(some(8, 20)))),
    () =>
      macro('code', [
        element('ac:parameter', { 'ac:name': 'language' }, 'js'),
        element('ac:plain-text-body', {}, cdata(`if (a < b && c > 1) {\n  ${some(5, 12)};\n}`)),
      ]),
  ];
  const pieces: string[] = [];
  for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 1) pieces.push(serialize(pick(blocks, random)()));
  return pieces.join('');
}

function macro(name: string, content: Parameters<typeof element>[2]) {
  return element(
    'ac:structured-macro',
    { 'ac:name': name, 'ac:schema-version': 1, 'ac:macro-id': 'c6a1c2d0-6a77-4a53-b83e-4d1a6e0c9f11' },
    content,
  );
}

/** Returns a function that sets an attribute of every hundredth element by editing the source, and returns the new source. */
export function editingSome(document: StorageDocument): () => string {
  const elements = findAll(document.root, () => true).filter((_, index) => index % 100 === 0);
  return () => {
    const editor = createEditor(document);
    for (const element of elements) editor.setAttribute(element, 'title', 'x');
    return editor.apply();
  };
}

/** Inputs that repeat one construct. */
export const hostileDocuments: readonly [name: string, make: (n: number) => string][] = [
  ['nested elements', (n) => '<b>'.repeat(n) + '</b>'.repeat(n)],
  ['unclosed elements', (n) => '<b>'.repeat(n)],
  ['end tags without start tags', (n) => '</b>'.repeat(n)],
  ['attributes of one element', (n) => `<b${Array.from({ length: n }, (_, index) => ` a${index}="1"`).join('')} />`],
  ['one long text', (n) => `<p>${'text '.repeat(n)}</p>`],
  ['references', (n) => `<p>${'&amp;'.repeat(n)}</p>`],
  ['raw ampersands', (n) => `<p>${'&'.repeat(n)}</p>`],
  ['unclosed quotes', (n) => '<a b="'.repeat(n)],
];

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Cannot pick from an empty list.');
  return found;
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
