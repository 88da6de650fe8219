/**
 * Converting storage to view, compared with htmlparser2 + dom-serializer (storage to XML) and with turndown on the same documents;
 * then a page with 2,000 macros and 1,000 links on a site of 100,000 pages.
 *
 *     node test/bench/view.ts [rounds]
 */
import { renderView } from '@macrowright/convert';
import { parseStorage } from '@macrowright/storage';
import render from 'dom-serializer';
import { parseDocument } from 'htmlparser2';
import TurndownService from 'turndown';
import { documentKinds } from './documents.ts';
import { interleaved, report, speeds } from './measure.ts';
import type { Result } from './measurement.ts';
import { siteOf, viewDocument } from './view-documents.ts';

const rounds = Number(process.argv[2] ?? 7);

report([...pages(), largeSite()]);

function pages(): Result[] {
  const site = siteOf(1000);
  const turndown = new TurndownService();
  const peers = { toXml: 'htmlparser2 + dom-serializer, to XML', turndown: 'turndown' };
  const documents: readonly (readonly [name: string, make: (length: number) => string])[] = [
    ...documentKinds.filter(({ name }) => name !== 'generated').map(({ name, storage }) => [name, storage] as const),
    ['generated', viewDocument],
  ];
  const sizes = [
    ['10 KB', 10_000],
    ['100 KB', 100_000],
    ['1 MB', 1_000_000],
  ] as const;
  return documents.flatMap(([name, make]) =>
    sizes.flatMap(([size, length]) => {
      const source = make(length);
      const ours = ['ours', () => renderView(parseStorage(source), { site }).html] as const;
      const theirs = {
        toXml: () => render(parseDocument(source, { xmlMode: true }), { xmlMode: true }),
        turndown: () => turndown.turndown(source),
      };
      return (['toXml', 'turndown'] as const).map((peer) => {
        // each peer is compared with ours separately; otherwise turndown's garbage collection would count toward the next contender
        const times = interleaved([ours, [peer, theirs[peer]]], rounds);
        return {
          type: 'result' as const,
          operation: `storage to view, ${name}`,
          size,
          unit: 'MB/s',
          ours: speeds(source.length, times.get('ours')),
          peer: peers[peer],
          theirs: speeds(source.length, times.get(peer)),
          limit: peer === 'toXml' ? ('view, to XML' as const) : ('view, turndown' as const),
        };
      });
    }),
  );
}

function largeSite(): Result {
  const links = Array.from(
    { length: 1000 },
    (_, n) => `<p><ac:link><ri:page ri:content-title="Page ${n}" /></ac:link></p>`,
  );
  const macros = Array.from({ length: 2000 }, (_, n) => {
    const [name, parameter, value] =
      [
        ['status', 'title', `s${n}`],
        ['contentbylabel', 'labels', `l${n % 1000}`],
        ['excerpt-include', '', `Page ${n}`],
        ['info', 'title', 'x'],
      ][n % 4] ?? [];
    return `<ac:structured-macro ac:name="${name}"><ac:parameter ac:name="${parameter}">${value}</ac:parameter></ac:structured-macro>`;
  });
  const document = parseStorage([...links, ...macros].join('\n'));
  const [small, large] = [siteOf(1000), siteOf(100_000)];
  const times = interleaved(
    [
      ['large', () => renderView(document, { site: large })],
      ['small', () => renderView(document, { site: small })],
    ],
    rounds,
  );
  return {
    type: 'result',
    operation: '2,000 macros and 1,000 links, a site of 100,000 pages',
    size: `${Math.round(document.source.length / 1000)} KB`,
    unit: 'ms',
    ours: times.get('large') ?? [],
    peer: 'ours, a site of 1,000 pages',
    theirs: times.get('small') ?? [],
    limit: 'view, site',
  };
}
