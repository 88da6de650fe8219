/** What the diagnostics of conversions mean, by code: why it is said, and what to do. In Markdown. */
export const conversionRemarks: Readonly<Record<string, string>> = {
  'wiki-unknown-macro':
    'No macro has this name, so Confluence would keep the markup as it is written. Correct the name, or make a macro of your own known: `--macros FILE`, or `macros` in the configuration.',
  'wiki-unclosed-macro':
    'A macro with a body begins but does not end, so its tag is shown as text. Write the tag a second time where the body ends.',
  'wiki-unnamed-parameter':
    'Only the first parameter of a macro may go without a name. Write `name=value`, or `\\|` for a bar that belongs to the value.',
  'wiki-dropped-parameter':
    'An image knows the parameters of its element only, and drops others without a word. Correct the name, or leave it out.',
  'wiki-unknown-color':
    'The text keeps its own colour, because CSS has none of this name. Write a name of CSS, `#rrggbb` or `rgb(r,g,b)`.',
  'wiki-bracketed-text': 'Brackets make a link, here to a page of that title. Write `\\[` where brackets are meant.',
  'wiki-looks-like-markdown':
    'Markdown is no wiki markup, and is shown as it is written. The message tells the form of wiki markup.',
  'wiki-no-form':
    'Wiki markup has no words for this piece of storage format. It is kept as storage format inside the wiki text, written as near as it goes, or refused with `--strict`.',
  'wiki-dropped-identity':
    'Identifiers that Confluence gives to macros and blocks are not written into wiki markup; Confluence makes new ones.',
};
