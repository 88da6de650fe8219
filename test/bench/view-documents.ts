import { createSite } from '@macrowright/convert';

const paragraph = (n: number) =>
  `<p>Paragraph ${n} with <strong>bold</strong>, <em>italic</em>, <code>code</code> &amp; a <a href="https://site${n % 50}.example/path?q=${n}">link to a site</a>, and enough words for a paragraph.</p>`;
const block = (n: number) => `<h2>Section ${n}</h2>${paragraph(n)}
<ul><li><p>one</p></li><li><p>two <ac:link><ri:page ri:content-title="Page ${n % 1000}" /><ac:link-body>page</ac:link-body></ac:link></p></li></ul>
<ac:structured-macro ac:name="info" ac:schema-version="1" ac:macro-id="00000000-0000-4000-8000-${String(n).padStart(12, '0')}"><ac:parameter ac:name="title">Note ${n}</ac:parameter><ac:rich-text-body>${paragraph(n)}</ac:rich-text-body></ac:structured-macro>
<table><tbody><tr><th>Name</th><th>State</th></tr><tr><td>row ${n}</td><td><ac:structured-macro ac:name="status" ac:schema-version="1"><ac:parameter ac:name="title">done</ac:parameter><ac:parameter ac:name="colour">Green</ac:parameter></ac:structured-macro></td></tr></tbody></table>
<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:parameter ac:name="language">java</ac:parameter><ac:plain-text-body><![CDATA[if (a < ${n} && b > 0) { return "x"; }]]></ac:plain-text-body></ac:structured-macro>${paragraph(n + 1)}`;

/** A storage page of about `bytes` characters with links, macros and tables. Always the same for the same size. */
export function viewDocument(bytes: number): string {
  const blocks: string[] = [];
  for (let [n, length] = [0, 0]; length < bytes; n++) length += blocks[blocks.push(block(n)) - 1]?.length ?? 0;
  return blocks.join('\n');
}

/** A site with a given number of pages, each with its own label. */
export function siteOf(pages: number) {
  return createSite({
    baseUrl: 'https://site.example/wiki',
    page: { id: 'own', title: 'Own', spaceKey: 'ENG' },
    pages: Array.from({ length: pages }, (_, n) => ({
      id: String(n),
      title: `Page ${n}`,
      spaceKey: 'ENG',
      version: 1,
      labels: [`l${n}`],
    })),
  });
}
