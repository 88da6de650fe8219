/** What a page of the documentation tells its reader to do, in order. */
export type Step =
  | { readonly kind: 'file'; readonly name: string; readonly content: string }
  | { readonly kind: 'command'; readonly line: string; readonly exitCode: number }
  | { readonly kind: 'script'; readonly code: string };

const fence = /^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm;
/** Commands that install, start something that does not end, or need a program that tests do not have. */
const outside = /^(?:npm|pnpm|npx -y|git|code|docker|cd)\b|^npx macrowright (?:serve|lsp)\b/;

/**
 * Blocks with `file=` are files, lines of `sh` blocks are commands (`# exit 1` says how one ends, 0 otherwise), and other
 * `ts` blocks are scripts. Commands of the outside world are left out.
 */
export function stepsOf(markdown: string): Step[] {
  return [...markdown.matchAll(fence)].flatMap(([, language = '', name, content = '']): Step[] => {
    if (name !== undefined) return [{ kind: 'file', name, content }];
    if (language === 'ts') return [{ kind: 'script', code: content }];
    if (language !== 'sh') return [];
    return commandsOf(content).map((line) => ({
      kind: 'command',
      line,
      exitCode: Number(/# exit (\d)/.exec(line)?.[1] ?? 0),
    }));
  });
}

function commandsOf(block: string): string[] {
  const lines = block.replaceAll(/\\\n\s*/g, ' ').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#') && !outside.test(line));
}
