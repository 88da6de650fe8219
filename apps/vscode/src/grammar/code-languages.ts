/** A language of the code macro that VS Code can highlight. */
export interface CodeLanguage {
  /** Its names in the macro, as alternatives of a regular expression. */
  readonly names: string;
  readonly scope: string;
  readonly id: string;
}

/** The languages of the code macro for which VS Code has a grammar. */
export const codeLanguages: readonly CodeLanguage[] = [
  { names: 'bash|sh|shell|zsh', scope: 'source.shell', id: 'shellscript' },
  { names: 'c#|csharp', scope: 'source.cs', id: 'csharp' },
  { names: 'cpp|c\\+\\+', scope: 'source.cpp', id: 'cpp' },
  { names: 'c', scope: 'source.c', id: 'c' },
  { names: 'css', scope: 'source.css', id: 'css' },
  { names: 'diff|patch', scope: 'source.diff', id: 'diff' },
  { names: 'dockerfile', scope: 'source.dockerfile', id: 'dockerfile' },
  { names: 'go', scope: 'source.go', id: 'go' },
  { names: 'groovy', scope: 'source.groovy', id: 'groovy' },
  { names: 'html', scope: 'text.html.basic', id: 'html' },
  { names: 'java', scope: 'source.java', id: 'java' },
  { names: 'javascript|js', scope: 'source.js', id: 'javascript' },
  { names: 'json', scope: 'source.json', id: 'json' },
  { names: 'perl|pl', scope: 'source.perl', id: 'perl' },
  { names: 'powershell|ps', scope: 'source.powershell', id: 'powershell' },
  { names: 'python|py', scope: 'source.python', id: 'python' },
  { names: 'ruby|rb', scope: 'source.ruby', id: 'ruby' },
  { names: 'rust|rs', scope: 'source.rust', id: 'rust' },
  { names: 'sql', scope: 'source.sql', id: 'sql' },
  { names: 'swift', scope: 'source.swift', id: 'swift' },
  { names: 'typescript|ts', scope: 'source.ts', id: 'typescript' },
  { names: 'xml', scope: 'text.xml', id: 'xml' },
  { names: 'yaml|yml', scope: 'source.yaml', id: 'yaml' },
];

/** The scope of embedded code. The manifest maps it to the language. */
export function embeddedScope({ id }: CodeLanguage): string {
  return `meta.embedded.block.${id}`;
}
