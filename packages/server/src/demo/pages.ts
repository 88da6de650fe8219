/** A page in the demo space, with the pages below it. */
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

/** The home page of the demo space. It shows content from the pages below it. */
export const homeStorage = `<p>This is the space of a small team. Everything in it is stored on your machine: edit it, break it, convert it.</p>
${macro('info', rich(`<p>${link('Macros')} has one page for each macro, with its wiki markup and storage format.</p>`))}
<h2>Pages</h2>${macro('children', parameter('depth', '2'))}
<h2>Recently updated</h2>${macro('recently-updated', parameter('max', '5'))}`;

/** The pages below the home page. */
export const demoPages: readonly DemoPage[] = [
  {
    title: 'Macros',
    labels: ['macros'],
    storage: `${macro('info', rich('<p>The pages below show every macro with its examples.</p>'))}${macro('children')}`,
    files: [
      { name: 'notes.txt', mediaType: 'text/plain', comment: 'Meeting notes', text: 'Review the release checklist.\n' },
      { name: 'list.csv', mediaType: 'text/csv', comment: '', text: 'service,owner\nAPI,Ann\nWeb,Ben\n' },
    ],
  },
  { title: 'Intro', storage: '<p>Our API serves the web and mobile apps. Other pages include this paragraph.</p>' },
  { title: 'Home', storage: macro('excerpt', rich('<p>We build the customer portal and keep it running.</p>')) },
  { title: 'Files', storage: macro('space-attachments') },
  {
    title: 'Customer portal 2.0',
    labels: ['project'],
    comments: ['<p>Can we move the launch to May? The load test needs another week.</p>'],
    storage: `${macro('details', rich(`<table><tbody><tr><th>Owner</th><td>Ann</td></tr><tr><th>Status</th><td>${macro('status', parameter('colour', 'Green') + parameter('title', 'On track'))}</td></tr></tbody></table>`))}
${macro('excerpt', rich('<p>Customers can see their orders and invoices in one place.</p>'))}
<h2>Tasks</h2><ac:task-list>${task(1, 'complete', 'Agree on the API with the mobile team')}${task(2, 'incomplete', 'Run the load test <time datetime="2026-05-01" />')}</ac:task-list>
<h2>Scope</h2><ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>Included: orders, invoices, search.</p></ac:layout-cell><ac:layout-cell><p>Later: returns, chat with support.</p></ac:layout-cell></ac:layout-section></ac:layout>`,
    pages: [
      {
        title: 'Customer portal: meeting notes',
        labels: ['meeting-notes'],
        storage: `<table><tbody><tr><th>Date</th><th>Decision</th></tr><tr><td><time datetime="2026-01-12" /></td><td>Invoices are created by the <strong>billing service</strong>.</td></tr></tbody></table>
<p>Project page: ${link('Customer portal 2.0')}</p>${macro('excerpt-include', parameter('', link('Customer portal 2.0')))}`,
      },
      {
        title: 'Decision: store sessions in Redis',
        labels: ['decision'],
        storage: `${macro('details', rich(`<table><tbody><tr><th>Status</th><td>${macro('status', parameter('colour', 'Blue') + parameter('title', 'Accepted'))}</td></tr><tr><th>Date</th><td><time datetime="2026-02-03" /></td></tr></tbody></table>`))}
<h2>Context</h2><p>Sessions in memory are lost with every deployment.</p>
<h2>Decision</h2><p>We store sessions in Redis, with an expiry of 30 days.</p>
<h2>Consequences</h2><ul><li>Deployments no longer sign users out.</li><li>Redis is part of the on-call rotation.</li></ul>`,
      },
      {
        title: 'Release notes 1.9',
        labels: ['release-notes'],
        storage: `<h2>New</h2><ul><li>Export of invoices as CSV.</li><li>Search finds order numbers.</li></ul>
<h2>Fixed</h2><ul><li>The order list no longer jumps to the top when it reloads.</li></ul>
${macro('note', rich('<p>API clients must send the header <code>X-Api-Version: 2</code> from this release on.</p>'))}`,
      },
    ],
  },
  {
    title: 'Runbook: rotate the API key',
    labels: ['runbook'],
    storage: `${macro('toc')}<h2>Before you start</h2><ol><li>Announce the rotation in the on-call channel.</li><li>Check that nobody deploys.</li></ol>
<h2>Create the new key</h2>${macro('code', `${parameter('language', 'bash')}<ac:plain-text-body><![CDATA[portalctl keys create --name api --expires 90d]]></ac:plain-text-body>`)}
<h2>Afterwards</h2>${macro('warning', rich('<p>Revoke the old key only after all services have restarted.</p>'))}${macro('expand', parameter('title', 'How do I see which services use the old key?') + rich('<p>The metric <code>api_key_age_days</code> has one series for each service.</p>'))}`,
  },
  {
    title: 'Onboarding',
    labels: ['onboarding'],
    storage: `<p>Welcome! Copy this page and check off each step in your first week.</p>
<ac:task-list>${task(1, 'incomplete', 'Set up two-factor authentication')}${task(2, 'incomplete', `Read ${link('Customer portal 2.0')}`)}${task(3, 'incomplete', 'Shadow an on-call shift')}</ac:task-list>
${macro('tip', rich(`<p>${link('Runbook: rotate the API key')} is a good first contribution: try it on staging.</p>`))}`,
  },
];
