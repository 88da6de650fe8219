/** The steps that a documentation page describes, in order. */
export type Step =
  | { readonly kind: 'file'; readonly name: string; readonly content: string }
  | { readonly kind: 'command'; readonly line: string; readonly exitCode: number }
  | { readonly kind: 'script'; readonly code: string };

const fence = /^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm;
/** Commands that install something, never end, or need a program that tests do not have. */
const outside = /^(?:npm|pnpm|npx -y|git|code|docker|cd)\b|^npx macrowright (?:serve|lsp)\b/;

/**
 * Blocks with `file=` are files, lines of `sh` blocks are commands (`# exit 1` is the expected exit code, otherwise 0), and other
 * `ts` blocks are scripts. Commands that tests cannot run are left out.
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
