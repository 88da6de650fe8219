import type { BuiltinView } from '../context.ts';
import * as apps from './apps.ts';
import { attachments, spaceAttachments } from './attachments.ts';
import { blogPosts } from './blog-posts.ts';
import { changeHistory } from './change-history.ts';
import { chart } from './chart/index.ts';
import { children } from './children.ts';
import { code } from './code.ts';
import { contentByUser, contentReportTable, decisionreport } from './content-report.ts';
import { contentbylabel } from './contentbylabel.ts';
import { contributors, contributorsSummary } from './contributors.ts';
import { detailssummary } from './detailssummary.ts';
import { excerptInclude } from './excerpt-include.ts';
import { expand } from './expand.ts';
import { gallery } from './gallery.ts';
import { include } from './include.ts';
import { index } from './index-macro.ts';
import { jira, jirachart, jiraissues } from './jira.ts';
import { listlabels, popularLabels, recentlyUsedLabels, relatedLabels } from './labels.ts';
import { loremipsum } from './loremipsum.ts';
import { info, note, tip, warning } from './message.ts';
import { multimedia } from './multimedia.ts';
import { noformat } from './noformat.ts';
import { elsewhere } from './offline.ts';
import * as old from './old-looks.ts';
import { pagetree } from './pagetree.ts';
import { panel } from './panel.ts';
import { profile, profilePicture, userlister } from './profile.ts';
import { recentlyUpdated, recentlyUpdatedDashboard } from './recently-updated.ts';
import { livesearch, pagetreesearch, search } from './search.ts';
import * as server from './server-only.ts';
import * as signs from './signs.ts';
import { anchor, cheese, column, details, excerpt, quote, section } from './simple.ts';
import { globalReports, navmap, spaceDetails, spaces } from './spaces.ts';
import { status } from './status.ts';
import { tasksReport } from './tasks-report.ts';
import { toc, tocZone } from './toc.ts';
import { unmigrated, unmigratedInline } from './unmigrated.ts';
import { viewFile } from './view-file.ts';

/** Views of what a page itself holds. */
const fromThePage: Readonly<Record<string, BuiltinView>> = {
  anchor,
  chart,
  cheese,
  code,
  column,
  details,
  excerpt,
  expand,
  info,
  loremipsum,
  noformat,
  note,
  panel,
  quote,
  section,
  status,
  tasklist: server.tasklist,
  tip,
  toc,
  'toc-zone': tocZone,
  'unmigrated-inline-wiki-markup': unmigratedInline,
  'unmigrated-wiki-markup': unmigrated,
  warning,
};

/** Views of what the site knows. */
const fromTheSite: Readonly<Record<string, BuiltinView>> = {
  attachments,
  'blog-posts': blogPosts,
  'change-history': changeHistory,
  children,
  'content-by-user': contentByUser,
  'content-report-table': contentReportTable,
  contentbylabel,
  contributors,
  'contributors-summary': contributorsSummary,
  decisionreport,
  detailssummary,
  'excerpt-include': excerptInclude,
  gallery,
  'global-reports': globalReports,
  include,
  index,
  listlabels,
  livesearch,
  multimedia,
  navmap,
  pagetree,
  pagetreesearch,
  'popular-labels': popularLabels,
  profile,
  'profile-picture': profilePicture,
  'recently-updated': recentlyUpdated,
  'recently-updated-dashboard': recentlyUpdatedDashboard,
  'recently-used-labels': recentlyUsedLabels,
  'related-labels': relatedLabels,
  search,
  'space-attachments': spaceAttachments,
  'space-details': spaceDetails,
  spaces,
  'tasks-report-macro': tasksReport,
  userlister,
  'view-file': viewFile,
  viewdoc: viewFile,
  viewfile: viewFile,
  viewpdf: viewFile,
  viewppt: viewFile,
  viewxls: viewFile,
};

/** Views of what is somewhere else, or only for the person who reads. */
const fromElsewhere: Readonly<Record<string, BuiltinView>> = {
  aim: server.chat('AIM'),
  bookmarks: server.bookmarks,
  calendar: server.calendar,
  'create-from-template': server.createFromTemplate,
  'create-space-button': server.createSpaceButton,
  favpages: server.favpages,
  gadget: elsewhere('url'),
  'google-drive-docs': elsewhere('url'),
  'google-drive-sheets': elsewhere('url'),
  'google-drive-slides': elsewhere('url'),
  html: elsewhere(),
  'html-include': elsewhere('url', ''),
  icq: server.chat('ICQ'),
  iframe: elsewhere('src'),
  im: server.chat('IM'),
  jira,
  jirachart,
  jiraissues,
  jiraportlet: elsewhere('url'),
  junitreport: elsewhere('url'),
  network: server.network,
  roadmap: elsewhere(),
  rss: elsewhere('url'),
  'status-list': server.statusList,
  'welcome-message': server.welcomeMessage,
  widget: elsewhere('url'),
  xhtml: elsewhere(),
  'xhtml-include': elsewhere('url', ''),
  yahoo: server.chat('Yahoo!'),
};

/** Views of an old Cloud editor's macros. */
const fromOldEditors: Readonly<Record<string, BuiltinView>> = {
  align: old.align,
  bgcolor: old.bgcolor,
  center: old.center,
  color: old.color,
  copyright: signs.copyright,
  div: old.div,
  'fancy-bullets': old.fancyBullets,
  highlight: old.highlight,
  htmlcomment: old.htmlcomment,
  'privacy-mark': signs.privacyMark,
  'privacy-policy': signs.privacyPolicy,
  'reg-tm': signs.regTm,
  rolloverwithoudbody: old.rolloverwithoudbody,
  sm: signs.sm,
  span: old.span,
  strike: old.strike,
  style: old.style,
  tm: signs.tm,
};

/** Views of well-known apps' macros. */
const fromApps: Readonly<Record<string, BuiltinView>> = {
  auimessage: apps.auimessage,
  csv: apps.app,
  drawio: apps.diagram('drawio', 'diagramName'),
  excel: apps.app,
  gliffy: apps.diagram('gliffy', 'name'),
  'inc-drawio': apps.diagram('drawio', 'name'),
  localtab: apps.localtab,
  localtabgroup: apps.localtabgroup,
  markdown: apps.app,
  mathblock: apps.app,
  mathinline: apps.inlineApp,
  'mermaid-cloud': apps.diagram('mermaid', 'filename'),
  'multiexcerpt-macro': apps.multiexcerpt,
  plantuml: apps.app,
  plantumlcloud: apps.app,
  'scroll-ignore': apps.passing,
  'scroll-landscape': apps.passing,
  'scroll-only': apps.passing,
  'scroll-pagebreak': apps.pagebreak,
  'scroll-title': apps.scrollTitle,
  'show-if': apps.passing,
  sql: apps.app,
  'sv-translation': apps.svTranslation,
  'swagger-open-api': apps.app,
  'table-filter': apps.passing,
  'ui-step': apps.uiStep,
  'ui-steps': apps.uiSteps,
};

/** The built-in views by macro name. A macro that is not here gets the server's placeholder. */
export const builtinViews: Readonly<Record<string, BuiltinView>> = {
  ...fromThePage,
  ...fromTheSite,
  ...fromElsewhere,
  ...fromOldEditors,
  ...fromApps,
};
