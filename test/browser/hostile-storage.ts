const addresses = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  '&#106;avascript:hit()',
  'java&#9;script:hit()',
  'java&#10;script:hit()',
  ' javascript:hit()',
  '&#1;javascript:hit()',
  'javascript&colon;hit()',
  'java&Tab;script&colon;hit()',
  'vbscript:hit()',
  'data:text/html,&lt;script&gt;parent.hit()&lt;/script&gt;',
  'data:image/svg+xml,&lt;svg xmlns="http://www.w3.org/2000/svg" onload="hit()"/&gt;'.replaceAll('"', '&quot;'),
  'file:///etc/passwd',
  'blob:https://evil.example/x',
  'filesystem:http://evil.example/x',
  '//evil.example/x',
  '\\\\evil.example\\x',
  'http:\\\\evil.example/x',
  'ht&#9;tp://evil.example/x',
  'https://evil.example/x',
];

const elements = [
  '<script>hit()</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<ScRiPt>hit()</ScRiPt>',
  '<svg onload="hit()"><script>hit()</script><image href="https://evil.example/x" /></svg>',
  '<math><mtext><img src="x" onerror="hit()" /></mtext></math>',
  '<img src="x" onerror="hit()" />',
  '<video src="https://evil.example/x" autoplay="autoplay" onerror="hit()"><source src="https://evil.example/y" onerror="hit()" /></video>',
  '<audio src="https://evil.example/x" onerror="hit()"></audio>',
  '<iframe src="javascript:parent.hit()"></iframe>',
  '<iframe srcdoc="&lt;script&gt;parent.hit()&lt;/script&gt;"></iframe>',
  '<object data="https://evil.example/x"></object>',
  '<embed src="https://evil.example/x" />',
  '<form action="javascript:hit()"><input type="image" src="https://evil.example/x" formaction="javascript:hit()" /><button autofocus="autofocus" onfocus="hit()">b</button></form>',
  '<input autofocus="autofocus" onfocus="hit()" />',
  '<details open="open" ontoggle="hit()"><summary>s</summary></details>',
  '<base href="https://evil.example/" />',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/" />',
  '<link rel="stylesheet" href="https://evil.example/x.css" />',
  '<style>@import "https://evil.example/x.css"; body { background: url(https://evil.example/y) }</style>',
  '<p style="background: url(https://evil.example/x)">a</p>',
  '<p style="background-image: u\\72l(https://evil.example/x)">a</p>',
  '<p style="background: image-set(\'https://evil.example/x\' 1x)">a</p>',
  '<p style="list-style: url(https://evil.example/x)">a</p>',
  '<p style="cursor: url(https://evil.example/x), auto">a</p>',
  '<p style="color: red; } body { background: url(https://evil.example/x)">a</p>',
  '<p style="position: fixed; inset: 0">a</p>',
  '<p style="behavior: url(https://evil.example/x)">a</p>',
  '<table background="https://evil.example/x"><tbody><tr><td background="https://evil.example/y">a</td></tr></tbody></table>',
  '<a href="https://site.example" ping="https://evil.example/x" onclick="hit()">a</a>',
  '<p onmouseover="hit()" onclick="hit()" onanimationstart="hit()">a</p>',
  '<p id="hit">a</p><p id="getElementById">a</p><p id="location">a</p><a name="hit">a</a>',
  '<div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://evil.example/"><a href="x">a</a></div>',
  '<noscript><p title="&lt;/noscript&gt;&lt;img src=x onerror=hit()&gt;">a</p></noscript>',
  '<textarea>&lt;/textarea&gt;&lt;img src=x onerror=hit()&gt;</textarea>',
  '<title>&lt;/title&gt;&lt;img src=x onerror=hit()&gt;</title>',
  '<xmp>&lt;img src=x onerror=hit()&gt;</xmp>',
  '<plaintext>a</plaintext>',
  '<template><img src="x" onerror="hit()" /></template>',
  '<!-- --!> <img src=x onerror=hit()> -->',
  '<p title="&quot; onmouseover=&quot;hit()">a</p>',
  '<p title=\'" onmouseover="hit()\'>a</p>',
  '<p data-x="&lt;script&gt;hit()&lt;/script&gt;">a</p>',
  '<ac:placeholder><img src="x" onerror="hit()" /></ac:placeholder>',
  '<ac:image><ri:url ri:value="https://evil.example/x" /></ac:image>',
  '<ac:image ac:style="background: url(https://evil.example/x)" ac:class="&quot; onload=&quot;hit()"><ri:url ri:value="x" /></ac:image>',
  '<ac:emoticon ac:name="&quot; onerror=&quot;hit()" ac:emoji-fallback="&lt;script&gt;hit()&lt;/script&gt;" />',
  '<ac:link><ri:page ri:content-title="&lt;img src=x onerror=hit()&gt;" /></ac:link>',
  '<ac:link><ri:attachment ri:filename="&quot;&gt;&lt;img src=x onerror=hit()&gt;" /></ac:link>',
  '<ac:link><ri:user ri:username="&quot;&gt;&lt;img src=x onerror=hit()&gt;" /></ac:link>',
  '<ac:link ac:anchor="&quot;&gt;&lt;img src=x onerror=hit()&gt;"><ac:plain-text-link-body><![CDATA[<img src=x onerror=hit()>]]></ac:plain-text-link-body></ac:link>',
  '<ac:layout><ac:layout-section ac:type="&quot; onmouseover=&quot;hit()"><ac:layout-cell><p>a</p></ac:layout-cell></ac:layout-section></ac:layout>',
  '<time datetime="&quot;&gt;&lt;img src=x onerror=hit()&gt;" />',
  '<h1>&lt;img src=x onerror=hit()&gt;</h1><h2>"&gt;&lt;img src=x onerror=hit()&gt;</h2>',
];

const values = [
  '"&gt;&lt;img src=x onerror=hit()&gt;',
  '&lt;/style&gt;&lt;script&gt;hit()&lt;/script&gt;',
  "'; hit(); '",
  'red; background: url(https://evil.example/x)',
  ...addresses,
];

/** A macro with one value for all parameters, and a hostile body. */
export function hostileMacro(
  name: string,
  body: 'none' | 'plain' | 'rich',
  parameters: readonly string[],
  value: string,
): string {
  const inside = parameters.map((parameter) => `<ac:parameter ac:name="${parameter}">${value}</ac:parameter>`).join('');
  const bodies = {
    none: '',
    plain:
      '<ac:plain-text-body><![CDATA[</pre></style><script>hit()</script><img src=x onerror=hit()>]]></ac:plain-text-body>',
    rich: '<ac:rich-text-body><p onclick="hit()">a</p><script>hit()</script><table><tbody><tr><th>"&gt;&lt;img src=x onerror=hit()&gt;</th><td>1</td></tr></tbody></table></ac:rich-text-body>',
  };
  return `<ac:structured-macro ac:name="${name}" ac:macro-id="&quot; onclick=&quot;hit()">${inside}${bodies[body]}</ac:structured-macro>`;
}

/** Values for macro parameters. */
export const hostileValues: readonly string[] = values;

/** Bodies that try to run scripts, load resources, or cover the page. */
export const hostileStorage: readonly string[] = [
  ...elements,
  ...addresses.flatMap((address) => [
    `<a href="${address}">a</a>`,
    `<img src="${address}" />`,
    `<ac:image><ri:url ri:value="${address}" /></ac:image>`,
    `<ac:link><ri:url ri:value="${address}" /></ac:link>`,
    `<blockquote cite="${address}">a</blockquote>`,
    `<p style="background: url(${address})">a</p>`,
  ]),
];
