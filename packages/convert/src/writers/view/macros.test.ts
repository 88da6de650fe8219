import { builtinMacros, createBuiltinRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { builtinViews } from './builtin-views.ts';
import { exampleSite as site } from './example-site.fixture.ts';
import { renderView } from './render-view.ts';

const registry = createBuiltinRegistry();

/** A macro from `name:parameter=value|parameter=value`, with the kind of body in its definition. */
function stored(notation: string, body: string): string {
  const [name = '', ...rest] = notation.split(':');
  const parameters = rest
    .join(':')
    .split('|')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return `<ac:parameter ac:name="${pair.slice(0, at)}">${pair.slice(at + 1)}</ac:parameter>`;
    });
  const kind = registry.get(name)?.body;
  const bodyElement =
    kind === 'rich'
      ? `<ac:rich-text-body>${body}</ac:rich-text-body>`
      : kind === 'plain'
        ? `<ac:plain-text-body><![CDATA[${body}]]></ac:plain-text-body>`
        : '';
  return `<ac:structured-macro ac:name="${name}">${parameters.join('')}${bodyElement}</ac:structured-macro>`;
}

/** Renders a macro for an export, which does not mark macros. */
function render(notation: string, body = '<p>b</p>'): string {
  const { html } = renderView(parseStorage(stored(notation, body)), { site, registry, representation: 'export_view' });
  return html.replaceAll('https://s.example/wiki', '');
}

const link = (id: string, title: string, slug: string, version = '') =>
  `<a data-linked-resource-id="${id}" data-linked-resource-type="page"${version} href="/spaces/ENG/pages/${id}/${slug}">${title}</a>`;
const plan = link('2', 'Plan 10', 'Plan+10', ' data-linked-resource-version="7"');
const ann = '<a class="confluence-userlink url fn" data-account-id="A" href="/people/A">Ann</a>';

describe('macros', () => {
  it.each([
    [
      'contentbylabel:labels=a|showLabels=false|showSpace=false|spaces=ENG',
      `<ul class="content-by-label"><li><div><span class="icon aui-icon content-type-page" title="Page">Page:</span></div><div class="details">${plan}</div></li></ul>`,
    ],
    ['contentbylabel:labels=none', '<p>There is no content with the specified labels</p>'],
    [
      'children:all=true',
      '<ul class="childpages-macro"><li><a href="/spaces/ENG/pages/2/Plan+10">Plan 10</a><ul class="childpages-macro"><li><a href="/spaces/ENG/pages/3/Plan+9">Plan 9</a></li></ul></li></ul>',
    ],
    ['children:page=Plan 9', ''],
    [
      'detailssummary:label=a|firstcolumn=Page',
      `<div class="table-wrap"><table class="aui metadata-summary-macro null" data-first-column-heading="Page"><thead><tr><th class="confluenceTh">Page</th><th class="confluenceTh">Owner</th></tr></thead><tbody><tr><td class="title confluenceTd">${plan}</td><td class="confluenceTd">Ann</td></tr></tbody></table></div>`,
    ],
    [
      'tasks-report-macro:columns=description,location',
      `<div class="task-report"><div class="table-wrap"><table class="aui task-report-table"><thead><tr><th class="confluenceTh">Description</th><th class="confluenceTh">Task appears on</th></tr></thead><tbody><tr><td class="description confluenceTd">write</td><td class="location confluenceTd">${plan}</td></tr></tbody></table></div></div>`,
    ],
    ['excerpt-include:=Plan 10|nopanel=true', '<p>short</p>'],
    [
      'excerpt-include:=Nowhere',
      '<div class="error"><span class="error">Error rendering macro \'excerpt-include\' : No link could be created for \'Nowhere\'.</span></div>',
    ],
    [
      'contributors:page=Plan 9',
      '<div class="plugin-contributors"><a class="confluence-userlink url fn" data-account-id="B" href="/people/B">Bob</a></div>',
    ],
    [
      'content-report-table:labels=b|spaces=ENG|sort=title',
      `<div class="table-wrap"><table class="aui content-report-table-macro"><thead><tr><th class="confluenceTh">Title</th><th class="confluenceTh">Creator</th><th class="confluenceTh">Modified</th></tr></thead><tbody><tr><td class="title confluenceTd">${plan}</td><td class="creator confluenceTd">${ann}</td><td class="modified confluenceTd">Jan 02, 2026</td></tr><tr><td class="title confluenceTd">${link('3', 'Plan 9', 'Plan+9')}</td><td class="creator confluenceTd"><a class="confluence-userlink url fn" data-account-id="B" href="/people/B">Bob</a></td><td class="modified confluenceTd"></td></tr></tbody></table></div>`,
    ],
    ['userlister:groups=staff', `<ul class="user-lister"><li>${ann}</li></ul>`],
    [
      'profile-picture:User=A',
      '<span class="profile-picture-macro userLogoLink"><img class="userLogo logo" src="/images/icons/profilepics/default.svg" width="48" height="48" alt="User icon: Ann" /></span>',
    ],
    [
      'listlabels',
      '<div class="labels-list"><h3>A</h3><ul class="label-list"><li class="aui-label"><a class="aui-label-split-main" href="/label/ENG/a" rel="tag">a</a></li></ul><h3>B</h3><ul class="label-list"><li class="aui-label"><a class="aui-label-split-main" href="/label/ENG/b" rel="tag">b</a></li></ul></div>',
    ],
    [
      'navmap:=b|wrapAfter=1',
      '<div class="navmap"><table class="navmap-table"><tbody><tr><td style="width: 90px;height: 60px;"><a href="/spaces/ENG/pages/2/Plan+10">Plan 10</a></td></tr><tr><td style="width: 90px;height: 60px;"><a href="/spaces/ENG/pages/3/Plan+9">Plan 9</a></td></tr></tbody></table></div>',
    ],
    [
      'gallery',
      '<table class="gallery"><tbody><tr><td><a href="/download/attachments/1/a.png?version=1&amp;modificationDate=0&amp;cacheVersion=1&amp;api=v2" title="a.png"><img class="gallery-image" src="/download/thumbnails/1/a.png?version=1&amp;modificationDate=0&amp;cacheVersion=1&amp;api=v2" alt="a.png" /></a></td></tr></tbody></table>',
    ],
    [
      'multimedia:name=m.mp4|width=320',
      '<video class="multimedia-macro" src="/download/attachments/1/m.mp4?version=1&amp;cacheVersion=1&amp;api=v2" controls="controls" preload="none" width="320">m.mp4</video>',
    ],
    [
      'jira:key=K-1|server=https://jira.example|showSummary=false',
      '<span class="confluence-jim-macro jira-issue" data-jira-key="K-1"> <a href="https://jira.example/browse/K-1" class="jira-issue-key"><span class="aui-icon aui-icon-wait issue-placeholder">&nbsp;</span>K-1</a> <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-default issue-placeholder">STATUS</span> </span>',
    ],
    [
      'loremipsum:=1',
      '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p>',
    ],
    ['center', '<div style="text-align: center;"><p>b</p></div>'],
    ['reg-tm', '<sup>\u00ae</sup>'],
    ['style', ''],
    [
      'auimessage:type=error|title=T',
      '<div class="aui-message aui-message-error"><p class="title">T</p><p>b</p></div>',
    ],
  ])('%s', (notation, html) => {
    expect(render(notation)).toBe(html);
  });

  it('unmigrated markup is rendered as far as it can be read', () => {
    expect(render('unmigrated-wiki-markup', '*a* {nosuch}')).toBe(
      '<div><p><strong>a</strong> <span>{nosuch}</span></p></div>',
    );
  });

  it('a chart consists of numbers and text', () => {
    const table =
      '<table><tbody><tr><th> </th><th>x</th><th>y</th></tr><tr><td>A</td><td>1</td><td>1</td></tr></tbody></table>';
    const html = render('chart:type=pie|legend=false', table);
    expect(html.match(/<path [^>]*><title>[^<]*<\/title>/g)?.map((path) => path.replace(/.*<title>/, ''))).toEqual([
      'x: 1</title>',
      'y: 1</title>',
    ]);
    expect(html).not.toContain('<table');
    expect(render('chart:type=bar|dataDisplay=after', table)).toMatch(/<rect .*<table/);
  });

  it.each(['widget:url=https://v.example/x', 'iframe:src=https://v.example/x', 'rss:url=https://v.example/x'])(
    '%s is a link next to a placeholder',
    (notation) => {
      expect(render(notation)).toMatch(
        /^<div class="macro-elsewhere"><img [^>]* \/> <a class="external-link" href="https:\/\/v\.example\/x">/,
      );
    },
  );

  it('every built-in macro has a view', () => {
    const names = builtinMacros.map(({ name }) => name).sort();
    expect(Object.keys(builtinViews).sort()).toEqual(names);
  });

  it.each(['view', 'export_view', 'styled_view', 'editor'] as const)(
    'every macro is rendered without a site: %s',
    (representation) => {
      for (const { name } of builtinMacros) {
        const { diagnostics } = renderView(parseStorage(stored(name, '<p>b</p>')), { registry, representation });
        expect(diagnostics.filter(({ code }) => code === 'macro-view-failed')).toEqual([]);
      }
    },
  );
});

describe('queries', () => {
  it.each([
    ['label = "b" and space = currentSpace() order by title', ['Plan 10', 'Plan 9']],
    ['label in ("a", "b") and type = page order by title desc', ['Plan 9', 'Plan 10', 'Other']],
    ['not label = b and (space = ENG or space = "OPS") and type != blogpost order by title', ['Home', 'Other']],
    ['ancestor = currentContent() order by title', ['Plan 10', 'Plan 9']],
    ['title ~ "plan 9"', ['Plan 9']],
    ['creator = A and created >= "2026/01/01" and type = blogpost', ['News']],
  ])('%s', (cql, titles) => {
    const written = stored('content-report-table', '').replace(
      '>',
      `><ac:parameter ac:name="cql">${cql.replaceAll('<', '&lt;')}</ac:parameter>`,
    );
    const { html, diagnostics } = renderView(parseStorage(written), { site, registry });
    expect(diagnostics).toEqual([]);
    expect([...html.matchAll(/class="title confluenceTd"><a [^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual(
      titles,
    );
  });

  it.each([
    ['label =', 'Expected a value, found the end of the query.'],
    ['colour = red', 'The field "colour" is not supported.'],
    ['(label = a', 'Expected ")", found the end of the query.'],
    ['label = a b', 'Expected "and", "or" or "order by", found "b".'],
    ['space = nowhere()', 'The function "nowhere" is not supported.'],
    ['created > soon', 'Invalid date "soon"; use YYYY-MM-DD.'],
    ['title > a', 'The field "title" does not support the operator ">".'],
    ['order by label', 'Sorting by "label" is not supported.'],
    ['('.repeat(100_000), 'The query is nested too deeply.'],
  ])('reports an unsupported query: %s', (cql, message) => {
    const written = stored('contentbylabel', '').replace('>', `><ac:parameter ac:name="cql">${cql}</ac:parameter>`);
    const [found] = renderView(parseStorage(written), { site, registry }).diagnostics;
    expect(found?.message.endsWith(message)).toBe(true);
  });
});
