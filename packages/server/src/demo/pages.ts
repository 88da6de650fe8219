/** A page of the demonstration, with those below it. */
export interface DemoPage {
  readonly title: string;
  readonly storage: string;
  readonly labels?: readonly string[];
  readonly comments?: readonly string[];
  readonly files?: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly comment: string;
    readonly text: string;
  }[];
  readonly pages?: readonly DemoPage[];
}

const macro = (name: string, inner = '') => `<ac:structured-macro ac:name="${name}">${inner}</ac:structured-macro>`;
const parameter = (name: string, value: string) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;
const rich = (storage: string) => `<ac:rich-text-body>${storage}</ac:rich-text-body>`;
const link = (title: string) => `<ac:link><ri:page ri:content-title="${title}" /></ac:link>`;
const task = (id: number, status: string, text: string) =>
  `<ac:task><ac:task-id>${id}</ac:task-id><ac:task-status>${status}</ac:task-status><ac:task-body>${text}</ac:task-body></ac:task>`;

/** What a small team would write: a home page that draws on the others, a project, meetings, a guide. */
export const homeStorage = `<p>Welcome to the demonstration. Everything here is stored on this machine: change it, break it, convert it.</p>
${macro('info', rich(`<p>${link('Macros')} shows macros at work, one page each.</p>`))}
<h2>Start here</h2>${macro('children', parameter('depth', '2'))}
<h2>Lately changed</h2>${macro('recently-updated', parameter('max', '5'))}`;

export const demoPages: readonly DemoPage[] = [
  {
    title: 'Macros',
    labels: ['macros'],
    storage: `<ac:structured-macro ac:name="cheese" />${macro('info', rich('<p>Good to know.</p>'))}${macro('children')}`,
    files: [
      { name: 'notes.txt', mediaType: 'text/plain', comment: 'Notes', text: 'Cheese.\n' },
      { name: 'list.csv', mediaType: 'text/csv', comment: '', text: 'a,b\n1,2\n' },
    ],
  },
  { title: 'Intro', storage: `<p>A few words that other pages include.</p>` },
  { title: 'Home', storage: macro('excerpt', rich('<p>The part of a page that others show.</p>')) },
  { title: 'Files', storage: '<ac:structured-macro ac:name="space-attachments" />' },
  {
    title: 'Project Lighthouse',
    labels: ['project'],
    comments: ['<p>Shall we move the launch to May?</p>'],
    storage: `${macro('details', rich('<table><tbody><tr><th>Owner</th><td>Ann</td></tr><tr><th>State</th><td><ac:structured-macro ac:name="status"><ac:parameter ac:name="colour">Green</ac:parameter><ac:parameter ac:name="title">On track</ac:parameter></ac:structured-macro></td></tr></tbody></table>'))}
${macro('excerpt', rich('<p>A light for ships, seen from twenty miles away.</p>'))}
<h2>Tasks</h2><ac:task-list>${task(1, 'complete', 'Buy the lamp')}${task(2, 'incomplete', 'Paint the tower <time datetime="2026-05-01" />')}</ac:task-list>
<h2>Layout</h2><ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>Left: the tower.</p></ac:layout-cell><ac:layout-cell><p>Right: the sea.</p></ac:layout-cell></ac:layout-section></ac:layout>`,
    pages: [
      {
        title: 'Lighthouse: meetings',
        labels: ['meeting-notes'],
        storage: `<table><tbody><tr><th>Day</th><th>Decision</th></tr><tr><td><time datetime="2026-01-12" /></td><td>The lamp will be <strong>green</strong>.</td></tr></tbody></table>
<p>About the project: ${link('Project Lighthouse')}</p>${macro('excerpt-include', parameter('', link('Project Lighthouse')))}`,
      },
      {
        title: 'Lighthouse: how to switch it on',
        labels: ['guide'],
        storage: `${macro('toc')}<h2>Before</h2><ol><li>Look at the sea.</li><li>Look at the clock.</li></ol>
<h2>The command</h2><ac:structured-macro ac:name="code"><ac:parameter ac:name="language">bash</ac:parameter><ac:plain-text-body><![CDATA[lamp --on --colour green]]></ac:plain-text-body></ac:structured-macro>
<h2>After</h2>${macro('warning', rich('<p>Do not look into the lamp.</p>'))}${macro('expand', parameter('title', 'Why not?') + rich('<p>It is bright.</p>'))}`,
      },
    ],
  },
];
