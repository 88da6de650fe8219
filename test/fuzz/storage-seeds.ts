import { builtinMacros } from '@macrowright/macros';

/** Generated documents that together use most of the format. */
export const storageSeeds: readonly string[] = [
  '<p>a <strong>b</strong> <em>c</em> &amp; &nbsp;&#x41;</p><h1>T</h1><hr /><p class="x">y<br />z</p>',
  '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul><ol start="3"><li>d</li></ol>',
  '<table><colgroup><col style="width: 10px;" /></colgroup><tbody><tr><th>a</th><td colspan="2"><p>b</p></td></tr></tbody></table>',
  '<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:parameter ac:name="language">js</ac:parameter><ac:plain-text-body><![CDATA[a < b && c]]></ac:plain-text-body></ac:structured-macro>',
  '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">T</ac:parameter><ac:rich-text-body><p>x</p><ac:structured-macro ac:name="toc" /></ac:rich-text-body></ac:structured-macro>',
  '<p><ac:link ac:anchor="x"><ri:page ri:content-title="A &quot;b&quot;" ri:space-key="DS" /><ac:plain-text-link-body><![CDATA[t]]></ac:plain-text-link-body></ac:link></p>',
  '<p><ac:link><ri:user ri:account-id="1" /></ac:link> <ac:link><ri:attachment ri:filename="a.png" /><ac:link-body>b <em>c</em></ac:link-body></ac:link></p>',
  '<ac:image ac:width="30" ac:alt="x"><ri:attachment ri:filename="a.png"><ri:page ri:content-title="B" /></ri:attachment></ac:image><ac:image><ri:url ri:value="http://x.org/a.png" /></ac:image>',
  '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>do <time datetime="2026-01-31" /></ac:task-body></ac:task></ac:task-list>',
  '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>a</p></ac:layout-cell><ac:layout-cell><p>b</p></ac:layout-cell></ac:layout-section></ac:layout>',
  '<p><ac:emoticon ac:name="smile" /> <ac:emoticon ac:name="blue-star" ac:emoji-shortname=":x:" ac:emoji-id="1f600" ac:emoji-fallback="😀" /> <ac:placeholder ac:type="mention">x</ac:placeholder></p>',
  '<ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">A-1</ac:parameter></ac:structured-macro><ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>n</p></ac:adf-content></ac:adf-node><ac:adf-fallback><div>n</div></ac:adf-fallback></ac:adf-extension>',
  '<p style="text-align: center;color: rgb(1,2,3);"><span style="color: #ff0000;">r</span><a href="http://x.org?a=1&amp;b=2" title="t">l</a><a href="javascript:alert(1)">j</a></p>',
  '<pre>a\n  b</pre><blockquote><p>q</p></blockquote><div class="y"><s>a</s><u>b</u><sub>c</sub><sup>d</sup><code>e</code><small>f</small></div>',
  '<ac:inline-comment-marker ac:ref="1-2">c</ac:inline-comment-marker><!-- comment --><?pi x?><o:p xmlns:o="urn:o">w</o:p>',
  '<!-- a --><p>b<!-- c -->d</p><ul><!-- e --><li>f</li></ul>',
  '<div>\u00a0<p>a</p>\u00a0 <p>b</p> &nbsp; </div><p>\u2003</p>',
  `<p class='a "b"' title="it's"\n\tid = 'c' >x</p\n><br\n/>`,
];

/** Meaningful markup, complete and incomplete. */
export const storageFragments: readonly string[] = [
  ...'p b em ul ol li table tbody tr td th pre div span a h1 h2 br hr ac:link ac:image ac:structured-macro ac:parameter'
    .split(' ')
    .concat(
      'ac:rich-text-body ac:link-body ac:layout ac:layout-section ac:layout-cell ac:task-list ac:task ac:task-body'.split(
        ' ',
      ),
    )
    .concat(
      'ac:adf-extension ac:macro ac:default-parameter ac:placeholder script style svg title textarea noscript'.split(
        ' ',
      ),
    )
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} />`, `<${name} `]),
  '<ac:plain-text-body><![CDATA[',
  ']]></ac:plain-text-body>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!DOCTYPE a>',
  '<ri:page ri:content-title="T" />',
  '<ri:user ri:username="u" />',
  '<ri:url ri:value="javascript:x" />',
  '<ri:space ri:space-key="S" />',
  ...builtinMacros.slice(0, 60).map(({ name }) => ` ac:name="${name}"`),
  ' style="color: red; background: url(javascript:x)"',
  ' class="a"',
  ' onclick="x"',
  ' href="http://a.b"',
  ' xmlns:ac="u"',
  ' a=',
  '"',
  "'",
  '&amp;',
  '&lt;',
  '&',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&#9;',
  '&x;',
  '<',
  '>',
  '/>',
  '</',
  '=',
  '*',
  '_',
  '{code}',
  '{toc}',
  '|',
  '[a]',
  '----',
  '\\',
];
