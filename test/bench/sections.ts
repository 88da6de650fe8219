/** A section of docs/benchmarks.md. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** What is measured, and beside what. */
  readonly about: string;
  /** What a profile says about where the time goes: written by hand, to be read again when the figures change. */
  readonly bound: string;
  /** Files of this folder with their arguments. */
  readonly commands: readonly (readonly string[])[];
}

/** All sections in the order of the page. */
export function sections({ quick, large }: { readonly quick: boolean; readonly large: boolean }): readonly Section[] {
  return [
    {
      name: 'storage',
      title: 'Parse, print, hostile input',
      about:
        'Storage beside other XML and HTML parsers in one process. Ours makes the tree, every range and every finding about well-formedness; `htmlparser2` with an empty handler makes none of them and is the limit, `htmlparser2` with `domhandler` makes a tree with two places a node.',
      bound:
        'Parsing: up to 1 MB the making of nodes and their attribute objects; above that the garbage collector, which copies young nodes that stay. Edits: nine tenths of the time is the one copy of the text. A tree that was changed without the editor is compared with its source node by node, since plain nodes do not tell what was changed; so nothing is saved where nothing was. A built tree: the joining of its pieces, as with the peer. Hostile input: each of a million findings or nodes lives to the end, which is the garbage collector again.',
      commands: [['storage.ts', `--rounds=${quick ? 3 : 5}`, `--sizes=1KB,10KB,100KB,1MB,10MB${large ? ',50MB' : ''}`]],
    },
    {
      name: 'wiki',
      title: 'Wiki markup',
      about:
        'Beside `markdown-it` on the same visible content. Hostile inputs of 100 KB stand beside realistic wiki text of 100 KB.',
      bound:
        'To storage: a fifth of the time joins the pieces of the output; the rest is the loop over characters and what is made for each block. To the view: half is that reading, the rest the drawing of the nodes of each block. Deep nesting of macros keeps their pieces alive to the end, which is the garbage collector.',
      commands: [['wiki.ts', quick ? '3' : '7'], ...(process.env.BENCH_PEERS ? [['wiki-peers.ts', '5']] : [])],
    },
    {
      name: 'view',
      title: 'Storage to the view',
      about:
        'Beside `htmlparser2` with `dom-serializer` from storage to XML, which renders nothing, and beside `turndown`, which renders Markdown.',
      bound:
        'At 1 MB the garbage collector has 28 %, the loop over nodes with their attributes 25 %, parsing 24 %, printing 10 %, macros 8 %. At 10 KB the compilers have not done their work.',
      commands: [['view.ts', quick ? '3' : '7']],
    },
    {
      name: 'lint',
      title: 'Lint',
      about:
        'All default rules, from the start of the process to its end, beside `xmllint --noout`, which checks well-formedness only, and beside the HTML rules of Biome.',
      bound:
        'Of the first thread’s time a tenth each is the start of Node and the reading of files, a quarter parsing, under a half the rules. Most of it is code that is not compiled yet: on files after the first thousand the same work takes half as long, while libxml2 comes compiled. Threads join only when what is left is worth their start, about half a second of work on two cores.',
      commands: [['lint.ts', quick ? '3' : '7']],
    },
    {
      name: 'start-up',
      title: 'Start-up',
      about: 'From the command to its end or its first answer, beside an empty Node program.',
      bound:
        'Node itself. Then, for lint, about 5 ms each for the format with its macros and for the rules (reading the compiled code, setting up their tables) and 5 ms for the first run of that code.',
      commands: [['start-up.ts', quick ? '5' : '15']],
    },
    {
      name: 'client',
      title: 'REST client',
      about:
        '32 calls in flight to a bare server in another process, beside `undici.request` and the built-in `fetch`; then conversions by the batch call.',
      bound: 'The reading of JSON, and the bare server on the other core.',
      commands: [
        ['client.ts', quick ? '3' : '5'],
        ['client-batch.ts', quick ? '2000' : '10000'],
      ],
    },
    {
      name: 'server',
      title: 'Embedded server',
      about:
        '32 connections. Beside a bare `node:http` that reads JSON and does one SQLite insert; beside itself with fewer pages; beside the conversion without HTTP.',
      bound: 'Creating a page: the rows and indexes it has besides the page. Conversion: the conversion.',
      commands: [quick ? ['server.ts', '3', '1000', '20000'] : ['server.ts', '5', '1500', '100000']],
    },
    {
      name: 'growth',
      title: 'Growth',
      about: 'Each operation on realistic documents of one generator. From 10 MB each is measured once.',
      bound:
        'Storage to wiki is the slowest: what is written is read again and compared, which is three fifths of its time and what an empty loss report stands on. The others: linear work each; what exceeds an exponent of 1 is memory: caches of the processor and garbage collection.',
      commands: [['growth.ts', quick ? '2' : '3', ...(large ? ['--large'] : [])]],
    },
  ];
}
