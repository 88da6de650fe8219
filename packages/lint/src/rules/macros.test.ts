import { describe, expect, it } from 'vitest';
import { macroText, markFindings, type Row } from '../../test/mark-findings.ts';

const excerpt = (name: string) =>
  macroText('excerpt', name ? { name } : {}, '<ac:rich-text-body><p>a</p></ac:rich-text-body>');
const marked = (macro: string) => macro.replace(/^<[^>]*>/, (open) => `«${open}»`);

const tables: Record<string, Row[]> = {
  'invalid-enum-value': [
    [
      'a different case has a safe fix',
      macroText('status', { colour: '«green»' }),
      { fixed: macroText('status', { colour: 'Green' }) },
    ],
    [
      'the closest name',
      macroText('status', { colour: '«Greeen»' }),
      { fixed: macroText('status', { colour: 'Green' }), severities: ['error'] },
    ],
    ['on one product only', macroText('status', { colour: '«Purple»' }), { severities: ['warning'] }],
    ['an array', macroText('contentbylabel', { type: '«page,blog»' }), { severities: ['error'] }],
    ['a valid list', macroText('contentbylabel', { type: 'page, -blogpost' })],
    ['the product itself', macroText('status', { colour: 'Purple' }), { target: 'cloud' }],
    ['a list that Cloud extends', macroText('recently-updated', { types: 'page,whiteboard' })],
    [
      'a list that Cloud extends, on Data Center',
      macroText('recently-updated', { types: '«page,whiteboard»' }),
      { target: 'datacenter', severities: ['warning'] },
    ],
  ],
  'missing-alternative-parameter': [
    ['a blank value', marked(macroText('jira', { key: ' ' }))],
    ['a value', macroText('jira', { key: 'OPS-1' })],
  ],
  'invalid-color': [
    [
      'the hash is missing',
      macroText('panel', { bgColor: '«FFF»' }),
      { fixed: macroText('panel', { bgColor: '#FFF' }) },
    ],
    [
      'a misspelled color',
      macroText('panel', { bgColor: '«yelow»' }),
      { fixed: macroText('panel', { bgColor: 'yellow' }) },
    ],
    [
      'valid colors',
      ['#abc', '#aabbcc', 'rgb(1,2,3)', 'Teal', ''].map((bgColor) => macroText('panel', { bgColor })).join(''),
    ],
  ],
  'invalid-length': [
    ['an invalid unit', macroText('column', { width: '«wide»' })],
    ['em in a style', macroText('toc', { indent: '1.5em' })],
    ['em in a macro', macroText('column', { width: '«2em»' })],
  ],
  'parameter-resource-mismatch': [
    [
      'a file, not a page',
      macroText('viewpdf', { name: '«<ri:page ri:content-title="a.pdf"/>»' }),
      { fixed: macroText('viewpdf', { name: '<ri:attachment ri:filename="a.pdf" />' }) },
    ],
    [
      'a list of spaces',
      macroText('contentbylabel', { spaces: '<ri:space ri:space-key="A"/>,<ri:space ri:space-key="B"/>' }),
    ],
    ['text next to a space', macroText('contentbylabel', { spaces: '«<ri:space ri:space-key="A"/> and B»' })],
    ['the page itself', macroText('include', { '': '<ac:link/>' })],
  ],
  'text-where-resource-preferred': [
    [
      'a space',
      macroText('popular-labels', { spaceKey: '«DEV»' }),
      { fixed: macroText('popular-labels', { spaceKey: '<ri:space ri:space-key="DEV" />' }) },
    ],
    [
      'a special root of a page tree',
      macroText('pagetree', { root: '«@self»' }),
      {
        severities: ['error'],
        fixed: macroText('pagetree', { root: '<ac:link><ri:page ri:content-title="@self" /></ac:link>' }),
      },
    ],
    ['a title as root of a page tree', macroText('pagetree', { root: '«Home»' }), { severities: ['warning'] }],
    ['several spaces', macroText('popular-labels', { spaceKey: '@self' })],
  ],
  'named-default-parameter': [
    [
      'a common mistake',
      macroText('excerpt-include', { '«page»': 'A' }),
      { fixed: macroText('excerpt-include', { '': 'A' }) },
    ],
    ['a real name', macroText('toc', { type: 'flat' })],
  ],
  'nested-same-macro': [
    [
      'not on Data Center',
      macroText('panel', {}, `<ac:rich-text-body>${macroText('panel', {})}</ac:rich-text-body>`),
      { target: 'datacenter' },
    ],
    [
      'nested deeper',
      macroText(
        'panel',
        {},
        `<ac:rich-text-body><ul><li>${marked(macroText('panel', {}))}</li></ul></ac:rich-text-body>`,
      ),
      { severities: ['warning'] },
    ],
  ],
  'required-parent': [
    [
      'adjacent macros get one parent',
      `«<ac:structured-macro ac:name="column">»</ac:structured-macro>\n«<ac:structured-macro ac:name="column">»</ac:structured-macro>`,
      {
        fixed: `<ac:structured-macro ac:name="section"><ac:rich-text-body>${macroText('column', {})}\n${macroText('column', {})}</ac:rich-text-body></ac:structured-macro>`,
      },
    ],
    [
      'the closest macro counts',
      macroText(
        'section',
        {},
        `<ac:rich-text-body>${macroText('panel', {}, `<ac:rich-text-body>${marked(macroText('column', {}))}</ac:rich-text-body>`)}</ac:rich-text-body>`,
      ),
    ],
  ],
  'section-without-column': [
    [
      'text next to a column',
      macroText('section', {}, `<ac:rich-text-body>${macroText('column', {})}« x »</ac:rich-text-body>`),
    ],
    [
      'columns with line endings',
      macroText('section', {}, `<ac:rich-text-body>\n${macroText('column', {})}\n</ac:rich-text-body>`),
    ],
  ],
  'excerpt-repeated': [
    ['the same name twice', `${excerpt('a')}${marked(excerpt('a'))}`],
    ['one of each', `${excerpt('')}${excerpt('a')}`],
    [
      'nested, which another rule reports',
      macroText('excerpt', {}, `<ac:rich-text-body>${excerpt('')}</ac:rich-text-body>`),
    ],
  ],
  'unsupported-code-language': [
    ['white space', macroText('code', { language: '« Java\n»' }), { fixed: macroText('code', { language: 'java' }) }],
    ['both products', macroText('code', { language: 'java' })],
    ['a shell', macroText('code', { language: '«sh»' }), { fixed: macroText('code', { language: 'bash' }) }],
    ['only Cloud', macroText('code', { language: 'json' }), { target: 'cloud' }],
  ],
  'dependent-parameter': [
    ['levels', macroText('toc', { minLevel: '«4»', maxLevel: '2' }), { severities: ['warning'] }],
    ['a value that the editor writes by default', macroText('children', { reverse: 'false' })],
    ['a flat list', macroText('toc', { type: 'flat', separator: 'pipe' })],
  ],
  'glob-in-regex': [
    ['several', macroText('attachments', { patterns: '«*.jpg,a?»' })],
    ['does not compile', macroText('toc', { include: '«(a»' })],
    ['a Java expression', macroText('toc', { include: '(?i)a++' })],
    ['an expression', macroText('toc', { include: '.*a' })],
  ],
  'legacy-macro-element': [
    [
      'only the unnamed parameter',
      '<ac:structured-macro ac:name="toc">«<ac:default-parameter>»a</ac:default-parameter></ac:structured-macro>',
      { fixed: macroText('toc', { '': 'a' }) },
    ],
    ['self-closing', '«<ac:macro ac:name="toc"/>»', { fixed: '<ac:structured-macro ac:name="toc"/>' }],
  ],
  'duplicate-macro-id': [
    ['an ID as Cloud writes it', `<ac:structured-macro ac:name="toc" ac:macro-id="${'0123456789abcdef'.repeat(4)}"/>`],
    [
      'not a UUID',
      '<ac:structured-macro ac:name="toc" ac:macro-id="«1»" />',
      { fixed: '<ac:structured-macro ac:name="toc" />' },
    ],
  ],
  'opaque-macro-edited': [
    [
      'broken encoding',
      '«<ac:structured-macro ac:name="roadmap">»<ac:parameter ac:name="source">%</ac:parameter></ac:structured-macro>',
    ],
  ],
  'wrong-body-type': [
    [
      'text of paragraphs',
      '<ac:structured-macro ac:name="code">«<ac:rich-text-body>»<p>a &lt;</p><p>b]]&gt;</p></ac:rich-text-body></ac:structured-macro>',
      { fixed: macroText('code', {}, '<ac:plain-text-body><![CDATA[a <\nb]]]]><![CDATA[>]]></ac:plain-text-body>') },
    ],
    [
      'lines to paragraphs',
      '<ac:structured-macro ac:name="info">«<ac:plain-text-body>»<![CDATA[a & b\nc]]></ac:plain-text-body></ac:structured-macro>',
      { fixed: macroText('info', {}, '<ac:rich-text-body><p>a &amp; b</p><p>c</p></ac:rich-text-body>') },
    ],
  ],
  'wiki-only-macro': [
    [
      'a quote',
      '<ac:structured-macro ac:name="«quote»"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
      { fixed: '<blockquote><p>a</p></blockquote>' },
    ],
  ],
  'missing-body': [
    [
      'only whitespace',
      '«<ac:structured-macro ac:name="info">»<ac:rich-text-body> \n</ac:rich-text-body></ac:structured-macro>',
    ],
    [
      'empty code',
      '«<ac:structured-macro ac:name="code">»<ac:plain-text-body><![CDATA[]]></ac:plain-text-body></ac:structured-macro>',
    ],
  ],
  'unknown-macro-parameter': [
    ['the closest name', macroText('toc', { '«maxLevl»': '3' }), { fixed: macroText('toc', { maxLevel: '3' }) }],
    ['a parameter of every macro', macroText('toc', { 'atlassian-macro-output-type': 'BLOCK' })],
    ['a name of Object.prototype', macroText('toc', { '«constructor»': '3' })],
  ],
};

describe.each(Object.entries(tables))('%s', (code, rows) => {
  it.each(rows)('%s', (_name, text, expected = {}) => {
    const result = markFindings(code, text, expected);
    expect(result.marked).toBe(text);
    if (expected.severities) expect(result.severities).toEqual(expected.severities);
    if (expected.fixed !== undefined) expect(result.fixed).toBe(expected.fixed);
  });
});
