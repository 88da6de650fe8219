import type { MacroExamples } from '../example.ts';
import { aimExamples } from './aim.ts';
import { alignExamples } from './align.ts';
import { anchorExamples } from './anchor.ts';
import { attachmentsExamples } from './attachments.ts';
import { auimessageExamples } from './auimessage.ts';
import { bgcolorExamples } from './bgcolor.ts';
import { blogPostsExamples } from './blog-posts.ts';
import { bookmarksExamples } from './bookmarks.ts';
import { calendarExamples } from './calendar.ts';
import { centerExamples } from './center.ts';
import { changeHistoryExamples } from './change-history.ts';
import { chartExamples } from './chart.ts';
import { cheeseExamples } from './cheese.ts';
import { childrenExamples } from './children.ts';
import { codeExamples } from './code.ts';
import { colorExamples } from './color.ts';
import { columnExamples } from './column.ts';
import { contentByUserExamples } from './content-by-user.ts';
import { contentReportTableExamples } from './content-report-table.ts';
import { contentbylabelExamples } from './contentbylabel.ts';
import { contributorsExamples } from './contributors.ts';
import { contributorsSummaryExamples } from './contributors-summary.ts';
import { copyrightExamples } from './copyright.ts';
import { createFromTemplateExamples } from './create-from-template.ts';
import { createSpaceButtonExamples } from './create-space-button.ts';
import { csvExamples } from './csv.ts';
import { decisionreportExamples } from './decisionreport.ts';
import { detailsExamples } from './details.ts';
import { detailssummaryExamples } from './detailssummary.ts';
import { divExamples } from './div.ts';
import { drawioExamples } from './drawio.ts';
import { excelExamples } from './excel.ts';
import { excerptExamples } from './excerpt.ts';
import { excerptIncludeExamples } from './excerpt-include.ts';
import { expandExamples } from './expand.ts';
import { fancyBulletsExamples } from './fancy-bullets.ts';
import { favpagesExamples } from './favpages.ts';
import { gadgetExamples } from './gadget.ts';
import { galleryExamples } from './gallery.ts';
import { gliffyExamples } from './gliffy.ts';
import { globalReportsExamples } from './global-reports.ts';
import { googleDriveDocsExamples } from './google-drive-docs.ts';
import { googleDriveSheetsExamples } from './google-drive-sheets.ts';
import { googleDriveSlidesExamples } from './google-drive-slides.ts';
import { highlightExamples } from './highlight.ts';
import { htmlExamples } from './html.ts';
import { htmlIncludeExamples } from './html-include.ts';
import { htmlcommentExamples } from './htmlcomment.ts';
import { icqExamples } from './icq.ts';
import { iframeExamples } from './iframe.ts';
import { imExamples } from './im.ts';
import { incDrawioExamples } from './inc-drawio.ts';
import { includeExamples } from './include.ts';
import { indexExamples } from './index-macro.ts';
import { infoExamples } from './info.ts';
import { jiraExamples } from './jira.ts';
import { jirachartExamples } from './jirachart.ts';
import { jiraissuesExamples } from './jiraissues.ts';
import { jiraportletExamples } from './jiraportlet.ts';
import { junitreportExamples } from './junitreport.ts';
import { listlabelsExamples } from './listlabels.ts';
import { livesearchExamples } from './livesearch.ts';
import { localtabExamples } from './localtab.ts';
import { localtabgroupExamples } from './localtabgroup.ts';
import { loremipsumExamples } from './loremipsum.ts';
import { markdownExamples } from './markdown.ts';
import { mathblockExamples } from './mathblock.ts';
import { mathinlineExamples } from './mathinline.ts';
import { mermaidCloudExamples } from './mermaid-cloud.ts';
import { multiexcerptMacroExamples } from './multiexcerpt-macro.ts';
import { multimediaExamples } from './multimedia.ts';
import { navmapExamples } from './navmap.ts';
import { networkExamples } from './network.ts';
import { noformatExamples } from './noformat.ts';
import { noteExamples } from './note.ts';
import { pagetreeExamples } from './pagetree.ts';
import { pagetreesearchExamples } from './pagetreesearch.ts';
import { panelExamples } from './panel.ts';
import { plantumlExamples } from './plantuml.ts';
import { plantumlcloudExamples } from './plantumlcloud.ts';
import { popularLabelsExamples } from './popular-labels.ts';
import { privacyMarkExamples } from './privacy-mark.ts';
import { privacyPolicyExamples } from './privacy-policy.ts';
import { profileExamples } from './profile.ts';
import { profilePictureExamples } from './profile-picture.ts';
import { quoteExamples } from './quote.ts';
import { recentlyUpdatedExamples } from './recently-updated.ts';
import { recentlyUpdatedDashboardExamples } from './recently-updated-dashboard.ts';
import { recentlyUsedLabelsExamples } from './recently-used-labels.ts';
import { regTmExamples } from './reg-tm.ts';
import { relatedLabelsExamples } from './related-labels.ts';
import { roadmapExamples } from './roadmap.ts';
import { rolloverwithoudbodyExamples } from './rolloverwithoudbody.ts';
import { rssExamples } from './rss.ts';
import { scrollIgnoreExamples } from './scroll-ignore.ts';
import { scrollLandscapeExamples } from './scroll-landscape.ts';
import { scrollOnlyExamples } from './scroll-only.ts';
import { scrollPagebreakExamples } from './scroll-pagebreak.ts';
import { scrollTitleExamples } from './scroll-title.ts';
import { searchExamples } from './search.ts';
import { sectionExamples } from './section.ts';
import { showIfExamples } from './show-if.ts';
import { smExamples } from './sm.ts';
import { spaceAttachmentsExamples } from './space-attachments.ts';
import { spaceDetailsExamples } from './space-details.ts';
import { spacesExamples } from './spaces.ts';
import { spanExamples } from './span.ts';
import { sqlExamples } from './sql.ts';
import { statusExamples } from './status.ts';
import { statusListExamples } from './status-list.ts';
import { strikeExamples } from './strike.ts';
import { styleExamples } from './style.ts';
import { svTranslationExamples } from './sv-translation.ts';
import { swaggerOpenApiExamples } from './swagger-open-api.ts';
import { tableFilterExamples } from './table-filter.ts';
import { tasklistExamples } from './tasklist.ts';
import { tasksReportMacroExamples } from './tasks-report-macro.ts';
import { tipExamples } from './tip.ts';
import { tmExamples } from './tm.ts';
import { tocExamples } from './toc.ts';
import { tocZoneExamples } from './toc-zone.ts';
import { uiStepExamples } from './ui-step.ts';
import { uiStepsExamples } from './ui-steps.ts';
import { unmigratedInlineWikiMarkupExamples } from './unmigrated-inline-wiki-markup.ts';
import { unmigratedWikiMarkupExamples } from './unmigrated-wiki-markup.ts';
import { userlisterExamples } from './userlister.ts';
import { viewFileExamples } from './view-file.ts';
import { viewdocExamples } from './viewdoc.ts';
import { viewfileExamples } from './viewfile.ts';
import { viewpdfExamples } from './viewpdf.ts';
import { viewpptExamples } from './viewppt.ts';
import { viewxlsExamples } from './viewxls.ts';
import { warningExamples } from './warning.ts';
import { welcomeMessageExamples } from './welcome-message.ts';
import { widgetExamples } from './widget.ts';
import { xhtmlExamples } from './xhtml.ts';
import { xhtmlIncludeExamples } from './xhtml-include.ts';
import { yahooExamples } from './yahoo.ts';

/** The examples of every built-in macro, in the order of the macros. */
export const builtinExamples: readonly MacroExamples[] = [
  aimExamples,
  alignExamples,
  anchorExamples,
  attachmentsExamples,
  auimessageExamples,
  bgcolorExamples,
  blogPostsExamples,
  bookmarksExamples,
  calendarExamples,
  centerExamples,
  changeHistoryExamples,
  chartExamples,
  cheeseExamples,
  childrenExamples,
  codeExamples,
  colorExamples,
  columnExamples,
  contentByUserExamples,
  contentReportTableExamples,
  contentbylabelExamples,
  contributorsExamples,
  contributorsSummaryExamples,
  copyrightExamples,
  createFromTemplateExamples,
  createSpaceButtonExamples,
  csvExamples,
  decisionreportExamples,
  detailsExamples,
  detailssummaryExamples,
  divExamples,
  drawioExamples,
  excelExamples,
  excerptExamples,
  excerptIncludeExamples,
  expandExamples,
  fancyBulletsExamples,
  favpagesExamples,
  gadgetExamples,
  galleryExamples,
  gliffyExamples,
  globalReportsExamples,
  googleDriveDocsExamples,
  googleDriveSheetsExamples,
  googleDriveSlidesExamples,
  highlightExamples,
  htmlExamples,
  htmlIncludeExamples,
  htmlcommentExamples,
  icqExamples,
  iframeExamples,
  imExamples,
  incDrawioExamples,
  includeExamples,
  indexExamples,
  infoExamples,
  jiraExamples,
  jirachartExamples,
  jiraissuesExamples,
  jiraportletExamples,
  junitreportExamples,
  listlabelsExamples,
  livesearchExamples,
  localtabExamples,
  localtabgroupExamples,
  loremipsumExamples,
  markdownExamples,
  mathblockExamples,
  mathinlineExamples,
  mermaidCloudExamples,
  multiexcerptMacroExamples,
  multimediaExamples,
  navmapExamples,
  networkExamples,
  noformatExamples,
  noteExamples,
  pagetreeExamples,
  pagetreesearchExamples,
  panelExamples,
  plantumlExamples,
  plantumlcloudExamples,
  popularLabelsExamples,
  privacyMarkExamples,
  privacyPolicyExamples,
  profileExamples,
  profilePictureExamples,
  quoteExamples,
  recentlyUpdatedExamples,
  recentlyUpdatedDashboardExamples,
  recentlyUsedLabelsExamples,
  regTmExamples,
  relatedLabelsExamples,
  roadmapExamples,
  rolloverwithoudbodyExamples,
  rssExamples,
  scrollIgnoreExamples,
  scrollLandscapeExamples,
  scrollOnlyExamples,
  scrollPagebreakExamples,
  scrollTitleExamples,
  searchExamples,
  sectionExamples,
  showIfExamples,
  smExamples,
  spaceAttachmentsExamples,
  spaceDetailsExamples,
  spacesExamples,
  spanExamples,
  sqlExamples,
  statusExamples,
  statusListExamples,
  strikeExamples,
  styleExamples,
  svTranslationExamples,
  swaggerOpenApiExamples,
  tableFilterExamples,
  tasklistExamples,
  tasksReportMacroExamples,
  tipExamples,
  tmExamples,
  tocExamples,
  tocZoneExamples,
  uiStepExamples,
  uiStepsExamples,
  unmigratedInlineWikiMarkupExamples,
  unmigratedWikiMarkupExamples,
  userlisterExamples,
  viewFileExamples,
  viewdocExamples,
  viewfileExamples,
  viewpdfExamples,
  viewpptExamples,
  viewxlsExamples,
  warningExamples,
  welcomeMessageExamples,
  widgetExamples,
  xhtmlExamples,
  xhtmlIncludeExamples,
  yahooExamples,
];
