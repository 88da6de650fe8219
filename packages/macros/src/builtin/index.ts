import type { MacroDefinition } from '../definition.ts';
import { aim } from './aim.ts';
import { align } from './align.ts';
import { anchor } from './anchor.ts';
import { attachments } from './attachments.ts';
import { auimessage } from './auimessage.ts';
import { bgcolor } from './bgcolor.ts';
import { blogPosts } from './blog-posts.ts';
import { bookmarks } from './bookmarks.ts';
import { calendar } from './calendar.ts';
import { center } from './center.ts';
import { changeHistory } from './change-history.ts';
import { chart } from './chart.ts';
import { cheese } from './cheese.ts';
import { children } from './children.ts';
import { code } from './code.ts';
import { color } from './color.ts';
import { column } from './column.ts';
import { contentByUser } from './content-by-user.ts';
import { contentReportTable } from './content-report-table.ts';
import { contentbylabel } from './contentbylabel.ts';
import { contributors } from './contributors.ts';
import { contributorsSummary } from './contributors-summary.ts';
import { copyright } from './copyright.ts';
import { createFromTemplate } from './create-from-template.ts';
import { createSpaceButton } from './create-space-button.ts';
import { csv } from './csv.ts';
import { decisionreport } from './decisionreport.ts';
import { details } from './details.ts';
import { detailssummary } from './detailssummary.ts';
import { div } from './div.ts';
import { drawio } from './drawio.ts';
import { excel } from './excel.ts';
import { excerpt } from './excerpt.ts';
import { excerptInclude } from './excerpt-include.ts';
import { expand } from './expand.ts';
import { fancyBullets } from './fancy-bullets.ts';
import { favpages } from './favpages.ts';
import { gadget } from './gadget.ts';
import { gallery } from './gallery.ts';
import { gliffy } from './gliffy.ts';
import { globalReports } from './global-reports.ts';
import { googleDriveDocs } from './google-drive-docs.ts';
import { googleDriveSheets } from './google-drive-sheets.ts';
import { googleDriveSlides } from './google-drive-slides.ts';
import { highlight } from './highlight.ts';
import { html } from './html.ts';
import { htmlInclude } from './html-include.ts';
import { htmlcomment } from './htmlcomment.ts';
import { icq } from './icq.ts';
import { iframe } from './iframe.ts';
import { im } from './im.ts';
import { incDrawio } from './inc-drawio.ts';
import { include } from './include.ts';
import { index } from './index-macro.ts';
import { info } from './info.ts';
import { jira } from './jira.ts';
import { jirachart } from './jirachart.ts';
import { jiraissues } from './jiraissues.ts';
import { jiraportlet } from './jiraportlet.ts';
import { junitreport } from './junitreport.ts';
import { listlabels } from './listlabels.ts';
import { livesearch } from './livesearch.ts';
import { localtab } from './localtab.ts';
import { localtabgroup } from './localtabgroup.ts';
import { loremipsum } from './loremipsum.ts';
import { markdown } from './markdown.ts';
import { mathblock } from './mathblock.ts';
import { mathinline } from './mathinline.ts';
import { mermaidCloud } from './mermaid-cloud.ts';
import { multiexcerptMacro } from './multiexcerpt-macro.ts';
import { multimedia } from './multimedia.ts';
import { navmap } from './navmap.ts';
import { network } from './network.ts';
import { noformat } from './noformat.ts';
import { note } from './note.ts';
import { pagetree } from './pagetree.ts';
import { pagetreesearch } from './pagetreesearch.ts';
import { panel } from './panel.ts';
import { plantuml } from './plantuml.ts';
import { plantumlcloud } from './plantumlcloud.ts';
import { popularLabels } from './popular-labels.ts';
import { privacyMark } from './privacy-mark.ts';
import { privacyPolicy } from './privacy-policy.ts';
import { profile } from './profile.ts';
import { profilePicture } from './profile-picture.ts';
import { quote } from './quote.ts';
import { recentlyUpdated } from './recently-updated.ts';
import { recentlyUpdatedDashboard } from './recently-updated-dashboard.ts';
import { recentlyUsedLabels } from './recently-used-labels.ts';
import { regTm } from './reg-tm.ts';
import { relatedLabels } from './related-labels.ts';
import { roadmap } from './roadmap.ts';
import { rolloverwithoudbody } from './rolloverwithoudbody.ts';
import { rss } from './rss.ts';
import { scrollIgnore } from './scroll-ignore.ts';
import { scrollLandscape } from './scroll-landscape.ts';
import { scrollOnly } from './scroll-only.ts';
import { scrollPagebreak } from './scroll-pagebreak.ts';
import { scrollTitle } from './scroll-title.ts';
import { search } from './search.ts';
import { section } from './section.ts';
import { showIf } from './show-if.ts';
import { sm } from './sm.ts';
import { spaceAttachments } from './space-attachments.ts';
import { spaceDetails } from './space-details.ts';
import { spaces } from './spaces.ts';
import { span } from './span.ts';
import { sql } from './sql.ts';
import { status } from './status.ts';
import { statusList } from './status-list.ts';
import { strike } from './strike.ts';
import { style } from './style.ts';
import { svTranslation } from './sv-translation.ts';
import { swaggerOpenApi } from './swagger-open-api.ts';
import { tableFilter } from './table-filter.ts';
import { tasklist } from './tasklist.ts';
import { tasksReportMacro } from './tasks-report-macro.ts';
import { tip } from './tip.ts';
import { tm } from './tm.ts';
import { toc } from './toc.ts';
import { tocZone } from './toc-zone.ts';
import { uiStep } from './ui-step.ts';
import { uiSteps } from './ui-steps.ts';
import { unmigratedInlineWikiMarkup } from './unmigrated-inline-wiki-markup.ts';
import { unmigratedWikiMarkup } from './unmigrated-wiki-markup.ts';
import { userlister } from './userlister.ts';
import { viewFile } from './view-file.ts';
import { viewdoc } from './viewdoc.ts';
import { viewfile } from './viewfile.ts';
import { viewpdf } from './viewpdf.ts';
import { viewppt } from './viewppt.ts';
import { viewxls } from './viewxls.ts';
import { warning } from './warning.ts';
import { welcomeMessage } from './welcome-message.ts';
import { widget } from './widget.ts';
import { xhtml } from './xhtml.ts';
import { xhtmlInclude } from './xhtml-include.ts';
import { yahoo } from './yahoo.ts';

export {
  aim,
  align,
  anchor,
  attachments,
  auimessage,
  bgcolor,
  blogPosts,
  bookmarks,
  calendar,
  center,
  changeHistory,
  chart,
  cheese,
  children,
  code,
  color,
  column,
  contentByUser,
  contentbylabel,
  contentReportTable,
  contributors,
  contributorsSummary,
  copyright,
  createFromTemplate,
  createSpaceButton,
  csv,
  decisionreport,
  details,
  detailssummary,
  div,
  drawio,
  excel,
  excerpt,
  excerptInclude,
  expand,
  fancyBullets,
  favpages,
  gadget,
  gallery,
  gliffy,
  globalReports,
  googleDriveDocs,
  googleDriveSheets,
  googleDriveSlides,
  highlight,
  html,
  htmlcomment,
  htmlInclude,
  icq,
  iframe,
  im,
  incDrawio,
  include,
  index,
  info,
  jira,
  jirachart,
  jiraissues,
  jiraportlet,
  junitreport,
  listlabels,
  livesearch,
  localtab,
  localtabgroup,
  loremipsum,
  markdown,
  mathblock,
  mathinline,
  mermaidCloud,
  multiexcerptMacro,
  multimedia,
  navmap,
  network,
  noformat,
  note,
  pagetree,
  pagetreesearch,
  panel,
  plantuml,
  plantumlcloud,
  popularLabels,
  privacyMark,
  privacyPolicy,
  profile,
  profilePicture,
  quote,
  recentlyUpdated,
  recentlyUpdatedDashboard,
  recentlyUsedLabels,
  regTm,
  relatedLabels,
  roadmap,
  rolloverwithoudbody,
  rss,
  scrollIgnore,
  scrollLandscape,
  scrollOnly,
  scrollPagebreak,
  scrollTitle,
  search,
  section,
  showIf,
  sm,
  spaceAttachments,
  spaceDetails,
  spaces,
  span,
  sql,
  status,
  statusList,
  strike,
  style,
  svTranslation,
  swaggerOpenApi,
  tableFilter,
  tasklist,
  tasksReportMacro,
  tip,
  tm,
  toc,
  tocZone,
  uiStep,
  uiSteps,
  unmigratedInlineWikiMarkup,
  unmigratedWikiMarkup,
  userlister,
  viewdoc,
  viewFile,
  viewfile,
  viewpdf,
  viewppt,
  viewxls,
  warning,
  welcomeMessage,
  widget,
  xhtml,
  xhtmlInclude,
  yahoo,
};

/** Every built-in macro, by name. */
export const builtinMacros: readonly MacroDefinition[] = [
  aim,
  align,
  anchor,
  attachments,
  auimessage,
  bgcolor,
  blogPosts,
  bookmarks,
  calendar,
  center,
  changeHistory,
  chart,
  cheese,
  children,
  code,
  color,
  column,
  contentByUser,
  contentReportTable,
  contentbylabel,
  contributors,
  contributorsSummary,
  copyright,
  createFromTemplate,
  createSpaceButton,
  csv,
  decisionreport,
  details,
  detailssummary,
  div,
  drawio,
  excel,
  excerpt,
  excerptInclude,
  expand,
  fancyBullets,
  favpages,
  gadget,
  gallery,
  gliffy,
  globalReports,
  googleDriveDocs,
  googleDriveSheets,
  googleDriveSlides,
  highlight,
  html,
  htmlInclude,
  htmlcomment,
  icq,
  iframe,
  im,
  incDrawio,
  include,
  index,
  info,
  jira,
  jirachart,
  jiraissues,
  jiraportlet,
  junitreport,
  listlabels,
  livesearch,
  localtab,
  localtabgroup,
  loremipsum,
  markdown,
  mathblock,
  mathinline,
  mermaidCloud,
  multiexcerptMacro,
  multimedia,
  navmap,
  network,
  noformat,
  note,
  pagetree,
  pagetreesearch,
  panel,
  plantuml,
  plantumlcloud,
  popularLabels,
  privacyMark,
  privacyPolicy,
  profile,
  profilePicture,
  quote,
  recentlyUpdated,
  recentlyUpdatedDashboard,
  recentlyUsedLabels,
  regTm,
  relatedLabels,
  roadmap,
  rolloverwithoudbody,
  rss,
  scrollIgnore,
  scrollLandscape,
  scrollOnly,
  scrollPagebreak,
  scrollTitle,
  search,
  section,
  showIf,
  sm,
  spaceAttachments,
  spaceDetails,
  spaces,
  span,
  sql,
  status,
  statusList,
  strike,
  style,
  svTranslation,
  swaggerOpenApi,
  tableFilter,
  tasklist,
  tasksReportMacro,
  tip,
  tm,
  toc,
  tocZone,
  uiStep,
  uiSteps,
  unmigratedInlineWikiMarkup,
  unmigratedWikiMarkup,
  userlister,
  viewFile,
  viewdoc,
  viewfile,
  viewpdf,
  viewppt,
  viewxls,
  warning,
  welcomeMessage,
  widget,
  xhtml,
  xhtmlInclude,
  yahoo,
];
