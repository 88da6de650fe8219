/** The style sheet of a styled page, for the class names of Confluence, in light and dark mode. */
export const styleSheet = `:root{color-scheme:light dark;--text:#172b4d;--page:#fff;--line:#c1c7d0;--soft:#f4f5f7;--faint:#6b778c;--link:#0052cc;
--info:#deebff;--note:#fffae6;--tip:#e3fcef;--warning:#ffebe6}
@media(prefers-color-scheme:dark){:root{--text:#c7d1db;--page:#1d2125;--line:#4b5058;--soft:#22272b;--faint:#9fadbc;--link:#579dff;
--info:#1c2b41;--note:#332e1b;--tip:#1c3329;--warning:#42221f}}
*{box-sizing:border-box}
body{background:var(--page);color:var(--text);font:14px/1.6 system-ui,-apple-system,"Segoe UI",sans-serif;margin:0 auto;max-width:62rem;padding:2rem 1.25rem}
h1,h2,h3,h4,h5,h6{font-weight:600;line-height:1.25;margin:1.6em 0 .5em}h1{font-size:1.9em}h2{font-size:1.5em}h3{font-size:1.2em}h4{font-size:1.05em}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}a.createlink,a.unresolved,.error{color:#de350b}
p,ul,ol,blockquote{margin:.7em 0}ul,ol{padding-left:1.8em}blockquote{border-left:3px solid var(--line);color:var(--faint);margin-left:0;padding-left:1em}
code,pre{font:.92em/1.5 ui-monospace,SFMono-Regular,Consolas,monospace}code{background:var(--soft);border-radius:3px;padding:.1em .3em}
pre{margin:0;overflow-x:auto;white-space:pre}pre code{background:none;padding:0}
img,video,svg{max-width:100%;vertical-align:middle}hr{border:0;border-top:1px solid var(--line);margin:1.5em 0}
.table-wrap{margin:1em 0;overflow-x:auto}.confluenceTable,table.aui,table.attachments,table.gallery{border-collapse:collapse}
.confluenceTh,.confluenceTd,table.aui th,table.aui td{border:1px solid var(--line);padding:.45em .7em;text-align:left;vertical-align:top}
.confluenceTh,table.aui th{background:var(--soft);font-weight:600}.confluenceTd>:first-child,.confluenceTh>:first-child{margin-top:0}.confluenceTd>:last-child,.confluenceTh>:last-child{margin-bottom:0}
.panel,.aui-message,.macro-elsewhere,.ap-container,.profile-macro,.ui-step{border:1px solid var(--line);border-radius:4px;margin:1em 0;overflow:hidden}
span.ap-container,span.macro-elsewhere{border:0;display:inline;margin:0}
.panelHeader{background:var(--soft);border-bottom:1px solid var(--line);padding:.4em .9em}.panelContent,.aui-message,div.macro-elsewhere,.ap-content,.ui-step{padding:.6em .9em}
.code .panelContent,.preformatted .panelContent{background:var(--soft)}.panelContent>:first-child{margin-top:0}.panelContent>:last-child{margin-bottom:0}
.confluence-information-macro{background:var(--info);border-radius:4px;border-left:4px solid #4c9aff;margin:1em 0;padding:.6em 1em}
.confluence-information-macro-note{background:var(--note);border-color:#ffab00}.confluence-information-macro-tip{background:var(--tip);border-color:#36b37e}.confluence-information-macro-warning{background:var(--warning);border-color:#ff5630}
.confluence-information-macro .title,.aui-message .title{font-weight:600;margin:0 0 .3em}.confluence-information-macro-icon{display:none}
.aui-message-error{border-color:#ff5630}.aui-message-success{border-color:#36b37e}.aui-message-warning{border-color:#ffab00}
.confluence-information-macro-body>:first-child{margin-top:0}.confluence-information-macro-body>:last-child{margin-bottom:0}
.aui-lozenge{background:var(--soft);border-radius:3px;display:inline-block;font-size:.78em;font-weight:700;line-height:1.5;padding:0 .45em}
.aui-lozenge-success{background:#36b37e;color:#fff}.aui-lozenge-error{background:#de350b;color:#fff}.aui-lozenge-current{background:#ffab00;color:#172b4d}.aui-lozenge-complete{background:#0052cc;color:#fff}.aui-lozenge-progress{background:#6554c0;color:#fff}
.aui-lozenge-subtle{background:none;border:1px solid currentColor;color:inherit}
.expand-container{border:1px solid var(--line);border-radius:4px;margin:1em 0}.expand-control{color:var(--link);padding:.4em .9em}.expand-content{border-top:1px solid var(--line);padding:.2em .9em}
.columnLayout,.sectionMacroRow{display:flex;gap:1.5em}.cell,.columnMacro{flex:1;min-width:0}.cell.aside{flex:.5}.sectionMacroWithBorder{border:1px solid var(--line);padding:1em}
.innerCell>:first-child{margin-top:0}.toc-macro{margin:1em 0}.toc-macro ul{padding-left:1.4em}.TOCOutline{color:var(--faint)}
.confluence-embedded-file-wrapper.image-center-wrapper{display:block;text-align:center}.image-left-wrapper{float:left;margin:0 1em 1em 0}.image-right-wrapper{float:right;margin:0 0 1em 1em}
.confluence-content-image-border{border:1px solid var(--line)}.confluence-embedded-file{border:1px solid var(--line);border-radius:4px;display:inline-block;padding:.5em}
.inline-task-list{list-style:none;padding-left:.2em}.inline-task-list>li::before{content:"\\2610";margin-right:.5em}.inline-task-list>li.checked::before{content:"\\2611"}
.inline-comment-marker{background:var(--note)}time{background:var(--soft);border-radius:3px;padding:0 .3em}.user-mention,.confluence-userlink{white-space:nowrap}
.hidden,fieldset.hidden,tr.hidden{display:none}.smalltext,.update-item-meta,.blog-item-meta,.blog-item-date,.blog-item-space,.attachment-type{color:var(--faint);font-size:.9em}
.results-container ul,.blog-post-list>ul,.content-by-label,.label-list,.plugin_pagetree_children_list{list-style:none;padding-left:0}.update-item,.blog-item,.content-by-label li{display:flex;flex-wrap:wrap;gap:.2em .6em;padding:.35em 0}
.label-list,.label-heatmap{display:flex;flex-wrap:wrap;gap:.4em;padding-left:0}.label-heatmap{align-items:baseline;list-style:none}.aui-label{background:var(--soft);border-radius:3px;list-style:none;padding:0 .5em}
.content-type-page,.content-type-blogpost,.update-item-icon .icon,.aui-iconfont-page-blogpost{color:var(--faint);font-size:.85em}
.plugin_pagetree_children_list .plugin_pagetree_children_list{padding-left:1.4em}.plugin_pagetree li>div:not(.plugin_pagetree_children_container){display:inline-block;margin-right:.4em}
.vcard{align-items:center;display:flex;gap:1em;padding:.8em}.vcard h4{margin:0}.userLogo{background:var(--soft);border-radius:50%}
table.gallery td{padding:.4em}.gallery img{border:1px solid var(--line);max-height:10rem}.navmap td{border:1px solid var(--line);text-align:center}
.search-macro input,.text{background:var(--page);border:1px solid var(--line);border-radius:4px;color:inherit;font:inherit;max-width:20rem;padding:.35em .6em;width:100%}
.aui-button{background:var(--soft);border-radius:4px;display:inline-block;padding:.25em .9em}.localtab{border-top:2px solid var(--line)}
.wysiwyg-unknown-macro,.editor-inline-macro{background:var(--soft);border:1px dashed var(--line);border-radius:3px;color:var(--faint);font-size:.85em;min-height:1.6em;padding:.1em .5em}
.scroll-pagebreak{break-after:page}@media print{body{max-width:none;padding:0}.non-printable{display:none}}`;
