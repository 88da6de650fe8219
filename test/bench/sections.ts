/** A section of docs/benchmarks.md. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** What is measured, and what it is compared with. */
  readonly about: string;
  /** Where the time goes, according to a profile. Written by hand: check it when the figures change. */
  readonly bound: string;
  /** The files of this folder to run, with their arguments. */
  readonly commands: readonly (readonly string[])[];
}

/** All sections, in the order of the page. */
export function sections({ quick, large }: { readonly quick: boolean; readonly large: boolean }): readonly Section[] {
  return [
    {
      name: 'storage',
      title: 'Parsing, printing, hostile input',
      about:
        'Compared with other XML and HTML parsers in one process. Our parser creates the tree, all ranges and all errors of well-formedness. `htmlparser2` with an empty handler creates nothing and is the limit; `htmlparser2` with `domhandler` creates a tree with two offsets per node.',
      bound:
        'Parsing: up to 1 MB, creating nodes and attributes; above that, the garbage collector, which copies new nodes that stay alive. Edits: nine tenths of the time is copying the text once. Printing a changed tree compares every node with its source, because plain nodes do not record changes. Printing a built tree: joining its strings, as in the peer. Hostile input: a million errors or nodes stay alive until the end, which again is work for the garbage collector.',
      commands: [['storage.ts', `--rounds=${quick ? 3 : 5}`, `--sizes=1KB,10KB,100KB,1MB,10MB${large ? ',50MB' : ''}`]],
    },
    {
      name: 'wiki',
      title: 'Wiki markup',
      about:
        'Compared with `markdown-it` on the same visible content. Hostile inputs of 100 KB are compared with realistic wiki markup of 100 KB.',
      bound:
        'To storage: a fifth of the time is joining the output; the rest is reading characters and creating the nodes of each block. To view: half is reading, the rest is rendering nodes. Deeply nested macros stay alive until the end, which is work for the garbage collector.',
      commands: [['wiki.ts', quick ? '3' : '7'], ...(process.env.BENCH_PEERS ? [['wiki-peers.ts', '5']] : [])],
    },
    {
      name: 'view',
      title: 'Storage to view',
      about:
        'Compared with `htmlparser2` and `dom-serializer` from storage to XML, which render nothing, and with `turndown`, which renders Markdown.',
      bound:
        'At 1 MB: 28 % garbage collection, 25 % visiting nodes and attributes, 24 % parsing, 10 % printing, 8 % macros. At 10 KB, the code is not fully compiled yet.',
      commands: [['view.ts', quick ? '3' : '7']],
    },
    {
      name: 'lint',
      title: 'Lint',
      about:
        'With the default rules, from the start of the process to its end. Compared with `xmllint --noout`, which only checks well-formedness, and with the HTML rules of Biome.',
      bound:
        'A tenth of the time of the first thread is starting Node.js, a tenth is reading files, a quarter is parsing, and less than half is the rules. Most of it is code that is not compiled yet: after the first thousand files, the same work takes half as long, while libxml2 is compiled in advance. More threads start only if the remaining work justifies it, which takes about half a second of work on two cores.',
      commands: [['lint.ts', quick ? '3' : '7']],
    },
    {
      name: 'start-up',
      title: 'Start-up',
      about: 'From the start of the command to its end or its first response, compared with an empty Node.js program.',
      bound:
        'Node.js itself. For lint, also about 5 ms each for loading the format with its macros, for loading the rules, and for the first run of that code.',
      commands: [['start-up.ts', quick ? '5' : '15']],
    },
    {
      name: 'client',
      title: 'REST client',
      about:
        '32 concurrent calls to a bare server in another process, compared with `undici.request` and the built-in `fetch`; then conversions through the batch call.',
      bound: 'Parsing JSON, and the bare server on the other core.',
      commands: [
        ['client.ts', quick ? '3' : '5'],
        ['client-batch.ts', quick ? '2000' : '10000'],
      ],
    },
    {
      name: 'server',
      title: 'Embedded server',
      about:
        '32 connections. Compared with a bare `node:http` server that parses JSON and inserts one SQLite row, with itself on a smaller site, and with the conversion without HTTP.',
      bound: 'Creating a page: its other rows and indexes. Conversion: the conversion itself.',
      commands: [quick ? ['server.ts', '3', '1000', '20000'] : ['server.ts', '5', '1500', '100000']],
    },
    {
      name: 'growth',
      title: 'Growth',
      about: 'Each operation on realistic documents of increasing size. From 10 MB, each is measured once.',
      bound:
        'Storage to wiki is the slowest: the result is read back and compared, which guarantees that an empty list of losses is complete. All operations do linear work; exponents above 1 come from processor caches and garbage collection.',
      commands: [['growth.ts', quick ? '2' : '3', ...(large ? ['--large'] : [])]],
    },
  ];
}
