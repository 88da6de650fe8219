/** What conversion diagnostics mean and what to do about them, by code. In Markdown. */
export const conversionRemarks: Readonly<Record<string, string>> = {
  'wiki-unknown-macro':
    'No macro has this name, so Confluence keeps the markup as it is written. Correct the name, or declare your custom macros with `--macros FILE` or `macros` in the configuration.',
  'wiki-unclosed-macro':
    'The macro has a body, but its closing tag is missing, so its opening tag is shown as text. Write the tag again where the body ends.',
  'wiki-unknown-braces':
    'Confluence takes everything between braces for a macro and rejects a page with an unknown one. Write `\\{` for a literal brace. `lint` reports this; the conversion keeps the text.',
  'wiki-unnamed-parameter':
    'Only the first parameter of a macro can be unnamed. Write `name=value`, or `\\|` for a bar that is part of the value.',
  'wiki-dropped-parameter':
    'Images support only the parameters of their element, and Confluence drops others without a message. Correct the name or remove the parameter.',
  'wiki-unknown-color':
    'The text keeps its color, because the color is invalid. Use a CSS color name, `#rrggbb` or `rgb(r,g,b)`.',
  'wiki-bracketed-text': 'Brackets make a link, here to a page of that title. Write `\\[` for a literal bracket.',
  'wiki-looks-like-markdown':
    'Markdown is not wiki markup, so it is shown as it is written. The message names the equivalent in wiki markup.',
  'wiki-no-form':
    'Wiki markup does not support this part of the storage format. It is embedded as storage format, replaced by the nearest form, or refused with `--strict`.',
  'wiki-dropped-identity':
    'Wiki markup does not contain the identifiers that Confluence assigns to macros and blocks. Confluence assigns new ones.',
};
