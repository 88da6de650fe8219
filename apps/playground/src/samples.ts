/** What a first visit shows. */
export const firstWiki = `h1. Release 2.1

Back up *first*, then read {{CHANGES}}.

* faster start
* fewer surprises

{info:title=Before you start}
The upgrade takes ten minutes.
{info}
`;

/** The first storage text where this build has no converter to make it. */
export const firstStorage = `<h1>Release 2.1</h1>
<p>Back up <strong>first</strong>, then read <code>CHANGES</code>.</p>
<ac:structured-macro ac:name="info">
  <ac:parameter ac:name="title">Before you start</ac:parameter>
  <ac:rich-text-body><p>The upgrade takes ten minutes.</p></ac:rich-text-body>
</ac:structured-macro>
`;
