import { describe, expect, it } from 'vitest';
import { markFindings, type Row } from '../../test/mark-findings.ts';

const tables: Record<string, Row[]> = {
  'cdata-in-rich-text': [
    ['markup is kept without the section', '<p>«<![CDATA[<b>x</b>]]>»</p>', { fixed: '<p><b>x</b></p>' }],
    ['text is escaped', '<p>«<![CDATA[a < b]]>»</p>', { fixed: '<p>a &lt; b</p>' }],
    [
      'code',
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body></ac:structured-macro>',
    ],
    ['a parameter', '<ac:parameter ac:name="title"><![CDATA[a]]></ac:parameter>'],
  ],
  'double-escaped-code': [
    [
      'a section end in code is split',
      '<ac:plain-text-body>«<![CDATA[a[b[0]]&gt;1]]>»</ac:plain-text-body>',
      { fixed: '<ac:plain-text-body><![CDATA[a[b[0]]]]><![CDATA[>1]]></ac:plain-text-body>' },
    ],
    ['markup with a reference is intended', '<ac:plain-text-body><![CDATA[<p>a &amp; b</p>]]></ac:plain-text-body>'],
    ['other references show that it is intended', '<ac:plain-text-body><![CDATA[&nbsp; &lt;]]></ac:plain-text-body>'],
    ['link text is not code', '<ac:link><ac:plain-text-link-body><![CDATA[&lt;]]></ac:plain-text-link-body></ac:link>'],
  ],
  'unknown-element': [
    ['renamed in both tags', '«<ac:lnk>»a</ac:lnk>', { fixed: '<ac:link>a</ac:link>', severities: ['error'] }],
    ['a misnomer', '<p>«<ac:time/>»</p>', { fixed: '<p><time/></p>' }],
    ['HTML is a warning', '«<details>»a</details>', { severities: ['warning'] }],
    ['one diagnostic for an SVG image', '«<svg>»<g><path/></g></svg>', { severities: ['warning'] }],
    ['nodes of the Cloud editor', '<ac:adf-extension><ac:adf-node type="panel"/></ac:adf-extension>'],
    ['names of Object.prototype', '«<constructor>»a</constructor>'],
  ],
  'unknown-attribute': [
    [
      'a typo',
      '<ac:image «ac:widht»="2"><ri:url ri:value="https://x.example"/></ac:image>',
      { fixed: '<ac:image ac:width="2"><ri:url ri:value="https://x.example"/></ac:image>' },
    ],
    ['a link', '<ac:link «ac:ancor»="x"/>', { fixed: '<ac:link ac:anchor="x"/>' }],
    ['a resource', '<ri:page «ri:spacekey»="X"/>', { fixed: '<ri:page ri:space-key="X"/>' }],
    ['an attribute of another element', '<ac:structured-macro ac:name="toc" «ac:title»="x"/>'],
    [
      'HTML',
      '<table><tbody><tr><td «colspna»="2">a</td></tr></tbody></table>',
      { fixed: '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>' },
    ],
    ['other HTML attributes', '<a href="x" target="_blank" download="x">a</a>'],
    ['data, ARIA and other namespaces', '<p data-x="1" aria-label="a" xmlns:b="u" b:c="1">a</p>'],
  ],
  'invalid-attribute-value': [
    ['a unit', '<ac:image ac:width="«5.77in»"/>'],
    ['a percentage', '<ac:image ac:width="«50%»"/>'],
    ['pixels', '<ac:image ac:width="50"/>'],
    ['a date', '<time datetime="«01/02/2026»"/>'],
    ['a date with a time', '<time datetime="2026-02-01T10:00:00"/>'],
    ['an emoticon', '<ac:emoticon ac:name="«smiley-cat»"/>'],
    ['an emoji', '<ac:emoticon ac:name="smiley-cat" ac:emoji-id="1f63a"/>'],
    ['an alignment', '<ac:image ac:align="«middle»"/>'],
    ['a known value', '<ac:image ac:align="center"/>'],
  ],
  'commented-cdata': [
    [
      'code',
      '<ac:plain-text-body>«<!--[CDATA[int a;]]-->»</ac:plain-text-body>',
      { fixed: '<ac:plain-text-body><![CDATA[int a;]]></ac:plain-text-body>' },
    ],
    ['another comment', '<ac:plain-text-body><!-- a --><![CDATA[b]]></ac:plain-text-body>'],
  ],
  'cloud-unsupported-element': [
    ['on Cloud', '«<details>»a</details>', { target: 'cloud' }],
    ['on Data Center', '<details>a</details>', { target: 'datacenter' }],
  ],
  'cloud-image-width': [
    [
      'ignored',
      '<ac:image ac:width="«250»"/>',
      { target: 'cloud', fixed: '<ac:image ac:width="250" ac:custom-width="true"/>' },
    ],
    ['used', '<ac:image ac:width="250" ac:custom-width="true"/>', { target: 'cloud' }],
    ['on Data Center', '<ac:image ac:width="250"/>', { target: 'datacenter' }],
  ],
  'block-macro-in-paragraph': [
    [
      'the only content: the paragraph is removed',
      '<p class="a"> «<ac:structured-macro ac:name="code">»</ac:structured-macro></p>',
      { fixed: ' <ac:structured-macro ac:name="code"></ac:structured-macro>' },
    ],
    [
      'in the middle: two equal paragraphs',
      '<p class="a">x«<ac:structured-macro ac:name="code"/>»y</p>',
      { fixed: '<p class="a">x</p><ac:structured-macro ac:name="code"/><p class="a">y</p>' },
    ],
    ['deeper: no fix', '<p><strong>«<ac:structured-macro ac:name="code"/>»</strong></p>'],
    ['an inline macro', '<p><ac:structured-macro ac:name="status"/></p>'],
    [
      'only the outer macro',
      '<p>«<ac:structured-macro ac:name="info">»<ac:rich-text-body><ac:structured-macro ac:name="code"/></ac:rich-text-body></ac:structured-macro></p>',
      {
        fixed:
          '<ac:structured-macro ac:name="info"><ac:rich-text-body><ac:structured-macro ac:name="code"/></ac:rich-text-body></ac:structured-macro>',
      },
    ],
  ],
  'macro-in-heading': [
    ['deep in it', '<h1>a <em>«<ac:structured-macro ac:name="toc"/>»</em></h1>'],
    ['an anchor', '<h1><ac:structured-macro ac:name="anchor"/>a</h1>'],
    ['after it', '<h1>a</h1><ac:structured-macro ac:name="toc"/>'],
  ],
  'layout-structure': [
    ['in a cell', '<table><tbody><tr><td>«<ac:layout>»</ac:layout></td></tr></tbody></table>'],
    ['a wrong type', '<ac:layout><ac:layout-section ac:type="«two-equal»"/></ac:layout>'],
    ['no type: another rule', '<ac:layout><ac:layout-section/></ac:layout>'],
    [
      'too many cells',
      '<ac:layout>«<ac:layout-section ac:type="single">»<ac:layout-cell/><ac:layout-cell/></ac:layout-section></ac:layout>',
    ],
    ['a cell outside of a section', '<p/>«<ac:layout-cell>»a</ac:layout-cell>'],
    [
      'four cells on Data Center',
      '<ac:layout><ac:layout-section ac:type="«fixed-width»"><ac:layout-cell/></ac:layout-section></ac:layout>',
      { target: 'datacenter', severities: ['warning'] },
    ],
    [
      'four cells on Cloud',
      '<ac:layout><ac:layout-section ac:type="fixed-width"><ac:layout-cell/></ac:layout-section></ac:layout>',
      { target: 'cloud' },
    ],
  ],
  'nested-table': [
    ['nested tables on Data Center', '<table><tr><td><table/></td></tr></table>', { target: 'datacenter' }],
    ['side by side', '<table/><table/>'],
  ],
  'misplaced-element': [
    ['an item in a task list', '<ac:task-list>«<li>»Rotate the key</li></ac:task-list>'],
    ['a paragraph in a paragraph', '<p>«<p>»Plan</p></p>'],
    ['a list in a list', '<ul>«<ul>»<li>Plan</li></ul></ul>'],
    ['a paragraph in a heading', '<h1>«<p>»Plan</p></h1>'],
    ['a paragraph in a table', '<table><tbody><tr><th>Day</th></tr>«<p>»Monday</p></tbody></table>'],
    ['a link in a link', '<a href="#a">See <em>«<a href="#b">»here</a></em></a>'],
    ['text in a list', '<ul><li>Plan</li>«Notes»</ul>'],
    ['a list in an item', '<ul><li>Plan<ul><li>Notes</li></ul></li></ul>'],
    ['an unknown element', '<p><foo>Plan</foo></p>'],
    [
      'a macro, which other rules check',
      '<p><ac:structured-macro ac:name="info"><ac:rich-text-body/></ac:structured-macro></p>',
    ],
  ],
  'table-shape': [
    ['a span reaches down', '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>'],
    ['a span beyond the last row', '<table><tr><td rowspan="9">a</td><td>b</td></tr><tr><td>c</td></tr></table>'],
    [
      'columns counted',
      '<table><tr><td colspan="3">a</td></tr>«<tr>»<td>b</td></tr><tr><td colspan="2">a</td><td>b</td></tr></table>',
    ],
    ['the least frequent width is reported', '<table>«<tr>»<td/></tr><tr><td/><td/></tr><tr><td/><td/></tr></table>'],
    [
      'head and body are one table',
      '<table><thead><tr><th>a</th></tr></thead><tbody>«<tr>»<td>a</td><td>b</td></tr></tbody></table>',
    ],
    ['a span of 0 counts as 1', '<table><tr><td colspan="0">a</td></tr><tr><td>b</td></tr></table>'],
    ['outside of a table', '<div>«<tr>»<td>a</td></tr></div>'],
  ],
  'task-structure': [
    [
      'no status',
      '«<ac:task>»<ac:task-body>a</ac:task-body></ac:task>',
      { fixed: '<ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>a</ac:task-body></ac:task>' },
    ],
    [
      'whitespace is significant',
      '<ac:task><ac:task-status>« complete»</ac:task-status><ac:task-body/></ac:task>',
      { fixed: '<ac:task><ac:task-status>complete</ac:task-status><ac:task-body/></ac:task>' },
    ],
    [
      'an empty status',
      '<ac:task>«<ac:task-status/>»<ac:task-body/></ac:task>',
      { fixed: '<ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body/></ac:task>' },
    ],
    ['the same ID twice', '<ac:task-id>1</ac:task-id><ac:task-id>«1»</ac:task-id>'],
    ['IDs are optional', '<ac:task><ac:task-status>complete</ac:task-status><ac:task-body/></ac:task>'],
  ],
  'missing-required-attribute': [
    ['a comment marker without a thread', '«<ac:inline-comment-marker>»a</ac:inline-comment-marker>'],
    ['a date', '<p>«<time/>»</p>'],
    ['the unnamed parameter', '<ac:parameter ac:name="">a</ac:parameter>'],
  ],
  'at-variable-from-text': [
    ['a name is escaped', '«<at:var at:name="a&amp;b"/>»', { fixed: '@a&amp;b@' }],
    ['a template by option', '<at:var at:name="a"/>', { options: { template: true } }],
    ['a template with declarations', '<at:declarations/><at:var at:name="a"/>'],
  ],
  'raw-markdown-left': [
    ['bold', '<p>a «**b c**» d</p>'],
    ['a power is not bold', '<p>2**3**4</p>'],
    ['a table', '<p>a | b\n«--- | ---»\n1 | 2</p>'],
    ['a link', '<p>see «[here](https://e.org)»</p>'],
    ['code', '<p><code>{code}</code></p>'],
    ['a parameter', '<ac:parameter ac:name="title">{toc}</ac:parameter>'],
  ],
};

describe.each(Object.entries(tables))('%s', (code, rows) => {
  it.each(rows)('%s', (_name, marked, expected = {}) => {
    const result = markFindings(code, marked, expected);
    expect(result.marked).toBe(marked);
    if (expected.severities) expect(result.severities).toEqual(expected.severities);
    if (expected.fixed !== undefined) expect(result.fixed).toBe(expected.fixed);
  });
});
