import { describe, expect, it } from 'vitest';
import { macroText, markFindings, type Row } from '../../test/mark-findings.ts';

const site = { options: { baseUrl: 'https://wiki.example.com/' } };
const url = (value: string) => `<ri:url ri:value="${value}"/>`;
const anchor = (name: string) => macroText('anchor', { '': name });
const table = (...rows: string[]) => `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;

const tables: Record<string, Row[]> = {
  'link-without-target': [
    ['an anchor is a target', '<ac:link ac:anchor="a"/>'],
    ['an empty link, as the editor stores it', '«<ac:link/>»', { severities: ['warning'] }],
    ['the page itself', macroText('include', { '': '<ac:link/>' })],
  ],
  'resource-attribute-missing': [
    ['a page by id', '<ri:page ri:content-id="1"/>'],
    ['a post without its day', '«<ri:blog-post ri:content-title="a"/>»'],
    ['a user', '«<ri:user/>»'],
  ],
  'link-body-type': [
    [
      'an element',
      '<ac:link><ri:page/>«<ac:plain-text-link-body>»<b>x</b></ac:plain-text-link-body></ac:link>',
      { fixed: '<ac:link><ri:page/><ac:link-body><b>x</b></ac:link-body></ac:link>' },
    ],
    [
      'angle brackets that are text',
      '<ac:link><ri:page/><ac:plain-text-link-body><![CDATA[List<String>]]></ac:plain-text-link-body></ac:link>',
    ],
    [
      'only text',
      '<ac:link ac:anchor="a">«see»</ac:link>',
      { fixed: '<ac:link ac:anchor="a"><ac:link-body>see</ac:link-body></ac:link>' },
    ],
  ],
  'broken-anchor': [
    ['a heading on Cloud', '<h2>Set up, now</h2><a href="#Set-up,-now">a</a>'],
    [
      'another case',
      '<h2>Repository Structure</h2><a href="«#repository-structure»">a</a>',
      { fixed: '<h2>Repository Structure</h2><a href="#Repository-Structure">a</a>' },
    ],
    [
      'underscores',
      '<h2>Link test 2</h2><a href="«#link_test_2»">a</a>',
      { fixed: '<h2>Link test 2</h2><a href="#Link-test-2">a</a>' },
    ],
    [
      'an anchor in another case',
      `${macroText('anchor', { '': 'SetupHere' })}<ac:link ac:anchor="«setuphere»"/>`,
      { fixed: `${macroText('anchor', { '': 'SetupHere' })}<ac:link ac:anchor="SetupHere"/>` },
    ],
    ['the second of two equal headings', '<h2>Plan</h2><h2>Plan</h2><a href="#MyPage-Plan.1">a</a>'],
    ['a heading on Data Center', '<h2>Set up</h2><ac:link ac:anchor="My-Page-Setup"/>'],
    ['the second heading with the same text', '<h2>Set up</h2><h2>Set up</h2><a href="#Setup.1">a</a>'],
    ['an id', '<p id="x">a</p><a href="#x">a</a>'],
    ['without a similar name', '<h2>A</h2><a href="«#nowhere»">a</a>'],
    ['another page', '<ac:link ac:anchor="x"><ri:page ri:content-title="A"/></ac:link>'],
    ['an included page may have the anchor', `${macroText('include', { '': 'A' })}<a href="#x">a</a>`],
  ],
  'duplicate-anchor': [['case counts', anchor('a') + anchor('A')]],
  'missing-attachment': [
    ['without a list nothing is reported', '<ri:attachment ri:filename="a"/>'],
    [
      'of another page',
      '<ri:attachment ri:filename="a"><ri:page ri:content-title="A"/></ri:attachment>',
      { options: { files: [] } },
    ],
    ['an unused attachment', '«»<p/>', { options: { files: ['a.png'] }, severities: ['info'] }],
  ],
  'missing-page': [
    ['another space', '<ri:page ri:space-key="A" ri:content-title="X"/>', { options: { pages: [] } }],
    ['this space by key', '<ri:page ri:space-key="A" ri:content-title="«X»"/>', { options: { pages: [], space: 'A' } }],
  ],
  'hard-coded-site-link': [
    ['another site', '<a href="https://wiki.example.com.evil.org/display/A/B">a</a>', site],
    [
      'a Cloud page with an anchor',
      '<a href="«https://wiki.example.com/wiki/spaces/A/pages/12/My+Page#Set%20up»">a</a>',
      {
        ...site,
        fixed:
          '<ac:link ac:anchor="Set up"><ri:page ri:space-key="A" ri:content-title="My Page" /><ac:link-body>a</ac:link-body></ac:link>',
      },
    ],
    ['a file', '<a href="«https://wiki.example.com/download/attachments/1/a.png»">a</a>', site],
    ['not a page', '<a href="https://wiki.example.com/rest/api">a</a>', site],
  ],
  'relative-link': [
    ['a file in the same folder', '<a href="«setup.adoc#x»">a</a>'],
    ['a file elsewhere', '<a href="https://e.org/setup.md">a</a>'],
    ['an anchor', '<a href="#setup.md">a</a>'],
  ],
  'heading-order': [['any first level; back is fine', '<h3>a</h3><h4>a</h4><h1>a</h1>«<h3>»a</h3>']],
  'empty-heading': [
    ['an anchor in it', `<h2>${anchor('a')}</h2>`],
    ['deep white space', '«<h2>»<strong>&nbsp;</strong></h2>', { fixed: '' }],
  ],
  'link-text': [
    ['no text', '«<a href="x">»</a>'],
    ['an image', '<a href="x"><ac:image/></a>'],
    ['a link that displays the title', '<ac:link><ri:page ri:content-title="A"/></ac:link>'],
    ['a URL', '«<a href="https://e.org">»https://e.org</a>'],
    ['a Cloud card', '<a href="https://e.org" data-card-appearance="inline">https://e.org</a>'],
  ],
  'table-header': [
    ['one row', table('<td>a</td>')],
    ['headers in a column', table('<th>a</th><td>b</td>', '<th>a</th><td>b</td>')],
    ['headers of a table in it', `«<table>»${table('<td>a</td>', `<td>${table('<th>a</th>')}</td>`).slice(7)}`],
  ],
  autoplay: [
    [
      'another spelling',
      macroText('multimedia', { name: 'a' }, '«<ac:parameter ac:name="autostart">yes</ac:parameter>»'),
      { fixed: macroText('multimedia', { name: 'a' }) },
    ],
  ],
  'color-contrast': [
    ['names', macroText('panel', { titleBGColor: 'navy', titleColor: 'white' })],
    [
      'not enough',
      `«<ac:structured-macro ac:name="panel">»${macroText('panel', { titleBGColor: 'rgb(255,255,255)', titleColor: '#777' }).slice(37)}`,
    ],
  ],
};

const dangers: Record<string, Row[]> = {
  'cloud-macro-removed': [
    ['both', '«<ac:structured-macro ac:name="gadget"/>»', { severities: ['warning'] }],
    ['Cloud', '«<ac:structured-macro ac:name="gadget"/>»', { target: 'cloud', severities: ['error'] }],
    ['Data Center', macroText('gadget', {}), { target: 'datacenter' }],
  ],
  'cloud-nested-bodied-macro': [
    [
      'code in a panel',
      macroText(
        'panel',
        {},
        `<ac:rich-text-body>${macroText('code', {}, '<ac:plain-text-body/>')}</ac:rich-text-body>`,
      ),
    ],
    ['no body', macroText('panel', {}, `<ac:rich-text-body>${macroText('toc', {})}</ac:rich-text-body>`)],
  ],
  'cloud-user-identity': [
    ['an account on Data Center', '«<ri:user ri:account-id="1"/>»', { target: 'datacenter' }],
    ['both', '<ri:user ri:account-id="1" ri:userkey="2"/>'],
    ['the current user', '<ri:user ri:username="@authenticated"/>'],
  ],
  'cloud-anchor-characters': [
    [
      'links are updated',
      `<ac:link ac:anchor="a b"/>${anchor('«a b»')}`,
      { fixed: `<ac:link ac:anchor="a-b"/>${anchor('a-b')}` },
    ],
  ],
  'site-specific-id': [
    ['a page by id', '<ri:page ri:content-id="«12»"/>'],
    ['an id of another macro', macroText('details', { id: 'a' })],
  ],
  'html-macro': [['allowed', macroText('html', {}), { options: { allow: true } }]],
  'active-content': [
    ['an element with content', '<p>«<script>»a</script>b</p>', { fixed: '<p>b</p>' }],
    ['two attributes', '<p «onload="a"» class="b" «onclick=\'c\'»>d</p>', { fixed: '<p class="b">d</p>' }],
    ['a word', '<p one="a">a</p>'],
  ],
  'dangerous-url': [
    ['a control character', '<a href="« java&#9;script&#58;x»">a</a>'],
    ['an image', '<img src="data:image/png;base64,AA"/>'],
    ['a document', '<a href="«data:text/html,x»">a</a>'],
    ['a parameter', macroText('widget', { url: '«JavaScript:x»' })],
    ['a resource', macroText('widget', { url: '<ri:url ri:value="«vbscript:x»"/>' })],
  ],
  'credentials-in-url': [
    ['user name and password', '<a href="«https://me:secret@e.org»">a</a>'],
    ['only a user name', '<a href="ssh://git@e.org:22/a">a</a>'],
    ['a token', url('«https://e.org/?a=1&amp;token=abc»')],
    ['a placeholder', url('https://e.org/?token={token}&amp;password=***')],
  ],
  'insecure-url': [
    ['HTTPS', macroText('iframe', { src: url('https://e.org') })],
    ['as text', macroText('widget', { url: '«http://e.org»' })],
  ],
  'widget-template': [
    [
      'a built-in template',
      macroText('widget', { _template: 'com/atlassian/confluence/extra/widgetconnector/templates/youtube.vm' }),
    ],
  ],
};

describe.each(Object.entries({ ...tables, ...dangers }))('%s', (code, rows) => {
  it.each(rows)('%s', (_name, text, expected = {}) => {
    const result = markFindings(code, text, expected);
    expect(result.marked).toBe(text);
    if (expected.severities) expect(result.severities).toEqual(expected.severities);
    if (expected.fixed !== undefined) expect(result.fixed).toBe(expected.fixed);
  });
});
