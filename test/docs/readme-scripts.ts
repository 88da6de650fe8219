import { withClaims } from './run-script.ts';

const start = `import { createServer as startServer } from '@macrowright/server';
const readmeServer = await startServer({ data: ':memory:', demo: true });`;

/**
 * The `ts` examples of a README as modules that print their claims as JSON. The client's examples build on each other and need a
 * server; examples for test runners are left out.
 */
export function readmeScripts(name: string, readme: string): string[] {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, code = '']) => code)
    .filter((code) => !code.includes("from 'vitest'"));
  if (name !== '@macrowright/api') return blocks.map((code) => printing(code));
  const whole = withoutRepeatedImports(blocks.join('\n'));
  const code = whole.replaceAll("'http://127.0.0.1:4170", "readmeServer.url + '");
  return [printing(`${start}\n${code}\nawait readmeServer.close();`)];
}

function printing(code: string): string {
  return `${withClaims(code)}\nprocess.stdout.write(JSON.stringify(claims));\n`;
}

/** Merges the imports of several blocks at the top. */
function withoutRepeatedImports(code: string): string {
  const names = new Map<string, Set<string>>();
  const rest = code.replaceAll(/^import \{ (.*) \} from '(.+)';$/gm, (_, list: string, from: string) => {
    const known = names.get(from) ?? new Set();
    for (const name of list.split(', ')) known.add(name);
    names.set(from, known);
    return '';
  });
  const imports = [...names].map(([from, list]) => `import { ${[...list].join(', ')} } from '${from}';`);
  return `${imports.join('\n')}\n${rest}`;
}
