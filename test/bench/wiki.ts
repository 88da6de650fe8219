/**
 * Converting wiki markup to storage and view, compared with markdown-it on the same visible content; converting again after one
 * typed letter; hostile inputs compared with realistic text of the same size.
 *
 *     node test/bench/wiki.ts [rounds]
 */
import { convertBody, createWikiConverter, wikiToStorage } from '@macrowright/convert';
import MarkdownIt from 'markdown-it';
import { interleaved, report, time } from './measure.ts';
import type { Growth, Measurement, Result } from './measurement.ts';
import { bothDocuments } from './wiki-documents.ts';

const rounds = Number(process.argv[2] ?? 9);
const [text] = bothDocuments(100_000);

report([...conversions(), edit(), ...hostile()]);

function conversions(): Result[] {
  const markdown = new MarkdownIt();
  const [wiki, md] = bothDocuments(1_000_000);
  const times = interleaved(
    [
      ['markdown-it', () => markdown.render(md)],
      ['wiki to storage', () => wikiToStorage(wiki).storage],
      [
        'wiki to view',
        () => {
          const result = convertBody({ value: wiki, from: 'wiki', to: 'view' });
          return result.ok ? result.value : '';
        },
      ],
    ],
    rounds,
  );
  return (['wiki to storage', 'wiki to view'] as const).map((operation) => ({
    type: 'result',
    operation,
    size: '1 MB',
    unit: 'ms',
    ours: times.get(operation) ?? [],
    peer: 'markdown-it, the same content',
    theirs: times.get('markdown-it') ?? [],
    limit: operation,
  }));
}

function edit(): Result {
  const converter = createWikiConverter();
  converter.convert(text);
  let at = 0;
  const next = () => {
    at = (at + 997) % text.length;
    return converter.convert(`${text.slice(0, at)}x${text.slice(at)}`).storage;
  };
  const times = interleaved(
    [
      ['edit', next],
      ['full', () => wikiToStorage(text).storage],
    ],
    rounds,
  );
  return {
    type: 'result',
    operation: 'wiki to storage again after one typed letter',
    size: '100 KB',
    unit: 'ms',
    ours: times.get('edit') ?? [],
    peer: 'a full conversion',
    theirs: times.get('full') ?? [],
  };
}

function hostile(): Measurement[] {
  const pieces = [
    '[',
    '{',
    '*',
    '|',
    '\\',
    '{panel}x',
    '{panel}\n',
    '_a ',
    '!a ',
    '[a|',
    '{{a ',
    '{color:red}a ',
    ':) ',
  ];
  const more = ['*_-+^~', '|a [x|b {c\n', 'http://a.b ', '\n'];
  const inputs: (readonly [name: string, make: (size: number) => string])[] = [
    ...[...pieces, ...more].map(
      (piece) => [`\`${JSON.stringify(piece)}\``, (size: number) => piece.repeat(size / piece.length)] as const,
    ),
    ['nested panels', (size) => `${'{panel:a=b}'.repeat(size / 18)}x${'{panel}'.repeat(size / 18)}`],
  ];
  const measured = inputs.map(([name, make]): [Result, Growth] => {
    const [small, large] = [make(100_000), make(1_000_000)];
    const times = interleaved(
      [
        ['hostile', () => wikiToStorage(small).storage],
        ['realistic', () => wikiToStorage(text).storage],
      ],
      3,
    );
    const ours = times.get('hostile') ?? [];
    return [
      {
        type: 'result',
        operation: `wiki to storage: ${name}`,
        size: '100 KB',
        unit: 'ms',
        ours,
        peer: 'realistic text',
        theirs: times.get('realistic') ?? [],
        limit: 'wiki, hostile',
      },
      {
        type: 'growth',
        operation: name,
        points: [
          { label: '100 KB', size: small.length, times: ours },
          {
            label: '1 MB',
            size: large.length,
            times: Array.from({ length: 3 }, () => time(() => wikiToStorage(large).storage)),
          },
        ],
        limit: 'growth, wiki hostile',
      },
    ];
  });
  return measured.flat();
}
