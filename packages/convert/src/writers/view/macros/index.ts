// One line per macro. A macro with a view of its own has a file here, named like its definition in `packages/macros/src/builtin` and its
// example in `packages/macros/src/examples/builtin`. A macro that shares a view has only its line, with the view in `parts/`.

export {
  appDiagram as drawio,
  appDiagram as gliffy,
  appDiagram as incDrawio,
  appDiagram as mermaidCloud,
} from '../parts/app-diagram.ts';
export {
  appFrame as csv,
  appFrame as excel,
  appFrame as markdown,
  appFrame as mathblock,
  appFrame as plantuml,
  appFrame as plantumlcloud,
  appFrame as sql,
  appFrame as swaggerOpenApi,
} from '../parts/app-frame.ts';
export {
  bodyBlock as div,
  bodyBlock as fancyBullets,
  bodyBlock as scrollIgnore,
  bodyBlock as scrollLandscape,
  bodyBlock as scrollOnly,
  bodyBlock as showIf,
  bodyBlock as tableFilter,
  bodySpan as rolloverwithoudbody,
  bodySpan as span,
  bodySpan as unmigratedInlineWikiMarkup,
  namedBlock as localtabgroup,
  namedBlock as uiStep,
  namedBlock as uiSteps,
} from '../parts/body-block.ts';
export { chatName as aim, chatName as icq, chatName as im, chatName as yahoo } from '../parts/chat-name.ts';
export { createButton as createFromTemplate, createButton as createSpaceButton } from '../parts/create-button.ts';
export {
  embeddedFile as viewFile,
  embeddedFile as viewdoc,
  embeddedFile as viewfile,
  embeddedFile as viewpdf,
  embeddedFile as viewppt,
  embeddedFile as viewxls,
} from '../parts/embedded-file.ts';
export { emptyList as bookmarks, emptyList as favpages, emptyList as welcomeMessage } from '../parts/empty-list.ts';
export {
  externalContent as gadget,
  externalContent as googleDriveDocs,
  externalContent as googleDriveSheets,
  externalContent as googleDriveSlides,
  externalContent as html,
  externalContent as htmlInclude,
  externalContent as iframe,
  externalContent as jiraportlet,
  externalContent as junitreport,
  externalContent as roadmap,
  externalContent as rss,
  externalContent as widget,
  externalContent as xhtml,
  externalContent as xhtmlInclude,
} from '../parts/external-content.ts';
export {
  fixedText as cheese,
  fixedText as copyright,
  fixedText as privacyMark,
  fixedText as privacyPolicy,
  fixedText as sm,
  fixedText as tm,
} from '../parts/fixed-text.ts';
export {
  messageBox as info,
  messageBox as note,
  messageBox as tip,
  messageBox as warning,
} from '../parts/message-box.ts';
export {
  styledBody as align,
  styledBody as bgcolor,
  styledBody as center,
  styledBody as color,
  styledBody as highlight,
} from '../parts/styled-body.ts';
export { anchor } from './anchor.ts';
export { attachments } from './attachments.ts';
export { auimessage } from './auimessage.ts';
export { blogPosts } from './blog-posts.ts';
export { calendar } from './calendar.ts';
export { changeHistory } from './change-history.ts';
export { chart } from './chart.ts';
export { children } from './children.ts';
export { code } from './code.ts';
export { column } from './column.ts';
export { contentByUser } from './content-by-user.ts';
export { contentReportTable } from './content-report-table.ts';
export { contentbylabel } from './contentbylabel.ts';
export { contributors } from './contributors.ts';
export { contributorsSummary } from './contributors-summary.ts';
export { decisionreport } from './decisionreport.ts';
export { details } from './details.ts';
export { detailssummary } from './detailssummary.ts';
export { excerpt } from './excerpt.ts';
export { excerptInclude } from './excerpt-include.ts';
export { expand } from './expand.ts';
export { gallery } from './gallery.ts';
export { globalReports } from './global-reports.ts';
export { htmlcomment } from './htmlcomment.ts';
export { include } from './include.ts';
export { index } from './index-macro.ts';
export { jira } from './jira.ts';
export { jirachart } from './jirachart.ts';
export { jiraissues } from './jiraissues.ts';
export { listlabels } from './listlabels.ts';
export { livesearch } from './livesearch.ts';
export { localtab } from './localtab.ts';
export { loremipsum } from './loremipsum.ts';
export { mathinline } from './mathinline.ts';
export { multiexcerptMacro } from './multiexcerpt-macro.ts';
export { multimedia } from './multimedia.ts';
export { navmap } from './navmap.ts';
export { network } from './network.ts';
export { noformat } from './noformat.ts';
export { pagetree } from './pagetree.ts';
export { pagetreesearch } from './pagetreesearch.ts';
export { panel } from './panel.ts';
export { popularLabels } from './popular-labels.ts';
export { profile } from './profile.ts';
export { profilePicture } from './profile-picture.ts';
export { quote } from './quote.ts';
export { recentlyUpdated } from './recently-updated.ts';
export { recentlyUpdatedDashboard } from './recently-updated-dashboard.ts';
export { recentlyUsedLabels } from './recently-used-labels.ts';
export { regTm } from './reg-tm.ts';
export { relatedLabels } from './related-labels.ts';
export { scrollPagebreak } from './scroll-pagebreak.ts';
export { scrollTitle } from './scroll-title.ts';
export { search } from './search.ts';
export { section } from './section.ts';
export { spaceAttachments } from './space-attachments.ts';
export { spaceDetails } from './space-details.ts';
export { spaces } from './spaces.ts';
export { status } from './status.ts';
export { statusList } from './status-list.ts';
export { strike } from './strike.ts';
export { style } from './style.ts';
export { svTranslation } from './sv-translation.ts';
export { tasklist } from './tasklist.ts';
export { tasksReportMacro } from './tasks-report-macro.ts';
export { toc } from './toc.ts';
export { tocZone } from './toc-zone.ts';
export { unmigratedWikiMarkup } from './unmigrated-wiki-markup.ts';
export { userlister } from './userlister.ts';
