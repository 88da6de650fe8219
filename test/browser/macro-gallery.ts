// Takes a screenshot of a page with every macro, rendered as styled_view with a small site context.
// Run with: node test/browser/macro-gallery.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSite, renderView } from '@macrowright/convert';
import { createBuiltinRegistry } from '@macrowright/macros';
import { galleryPage } from '@macrowright/macros/examples';
import { parseStorage } from '@macrowright/storage';
import { startChromium } from './chromium.ts';

const person = (accountId: string, displayName: string) => ({
  accountId,
  username: accountId,
  displayName,
  groups: ['confluence-users'],
});
const storage = galleryPage();
const document = parseStorage(storage);
if (document.firstError) throw new Error(document.firstError.message);
const site = createSite({
  baseUrl: 'https://site.example/wiki',
  now: '2026-01-31T09:00:00Z',
  page: {
    id: '1',
    title: 'Every macro',
    spaceKey: 'ENG',
    version: 3,
    labels: ['gallery'],
    createdBy: 'ann',
    lastModified: '2026-01-30',
  },
  spaces: [{ key: 'ENG', name: 'Engineering', homepageId: '1', description: 'How we build' }],
  pages: [
    {
      id: '2',
      title: 'Release plan',
      spaceKey: 'ENG',
      version: 7,
      parentId: '1',
      labels: ['release', 'plan'],
      createdBy: 'ann',
      createdDate: '2026-01-05',
      lastModified: '2026-01-29',
      storage: '<p>Three <strong>steps</strong>.</p>',
    },
    {
      id: '5',
      title: 'Home',
      spaceKey: 'ENG',
      storage:
        '<ac:structured-macro ac:name="excerpt"><ac:rich-text-body><p>Engineering builds and runs the platform.</p></ac:rich-text-body></ac:structured-macro>',
    },
    { id: '6', title: 'Intro', spaceKey: 'ENG', storage: '<p>The team builds the deployment pipeline.</p>' },
    {
      id: '3',
      title: 'Retrospective',
      spaceKey: 'ENG',
      version: 2,
      parentId: '1',
      labels: ['release'],
      createdBy: 'bob',
      createdDate: '2026-01-12',
      lastModified: '2026-01-20',
    },
    {
      id: '4',
      title: 'Version 2.1 is out',
      spaceKey: 'ENG',
      type: 'blogpost',
      postingDay: '2026/01/28',
      createdBy: 'bob',
      storage: '<p>Version 2.1 starts faster.</p>',
    },
  ],
  attachments: ['demo.mp4', 'plan.pdf', 'plan.docx', 'plan.xlsx', 'talk.pptx', 'team.png'].map((filename, index) => ({
    id: `att${index}`,
    filename,
    pageId: '1',
    version: 1,
    fileSize: 20_000 * (index + 1),
    modificationDate: 1_769_000_000_000,
    ...(filename.endsWith('png') ? { mediaType: 'image/png' } : {}),
  })),
  users: [person('ann', 'Ann Archer'), person('bob', 'Bob Baker')],
});
const { html, diagnostics } = renderView(document, {
  site,
  registry: createBuiltinRegistry(),
  representation: 'styled_view',
  remoteImages: false,
});
for (const { code, message } of diagnostics) console.log(`${code}: ${message}`);

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
mkdirSync(folder, { recursive: true });
if (process.argv[2]) writeFileSync(process.argv[2], html);
const browser = await startChromium();
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 }, colorScheme: 'light' });
  // the images do not exist; their alternative texts are shown
  await page.route('https://site.example/**', (route) => route.abort());
  // columns keep the long page readable
  await page.setContent(
    html.replace(
      '</style>',
      '#main-content{columns:4;column-gap:2rem}body{max-width:none!important}h2{break-after:avoid}</style>',
    ),
  );
  await page.setViewportSize({ width: 2000, height: 1400 });
  await page.screenshot({ path: `${folder}/macro-gallery.jpg`, type: 'jpeg', quality: 60, fullPage: true });
  console.log('docs/images/macro-gallery.jpg');
} finally {
  await browser.close();
}
