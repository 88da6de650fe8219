import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedPackages } from '../navigation.ts';
import type { Source } from '../sources.ts';
import { type Declaration, declarationsOf } from './declarations.ts';

const groups: [title: string, kinds: readonly Declaration['kind'][]][] = [
  ['Functions', ['function']],
  ['Values', ['value']],
  ['Classes', ['class']],
  ['Types', ['type']],
];

/** Declarations of large families of builders are shown as one list. */
const listed = /= (?:defineMacro|builder)\(…\)$/;

/** One generated page per package with the exports of its entry points. The pages are not committed. */
export function apiSources(root: string): Source[] {
  return documentedPackages.map((folder) => {
    const path = join(root, 'packages', folder);
    const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const entries = Object.entries<string>(manifest.exports).filter(([, file]) => file.endsWith('.ts'));
    const parts = new Map(entries.toReversed().map(([entry, file]): [string, string] => [file, entry]));
    return {
      path: `docs/api/${folder}.md`,
      markdown: [
        `# ${manifest.name}: exports`,
        `${manifest.description} For an introduction, see [the package](../../packages/${folder}/README.md).`,
        ...[...parts]
          .reverse()
          .flatMap(([file, entry]) => entryPart(manifest.name + entry.slice(1), declarationsOf(join(path, file)))),
      ].join('\n\n'),
    };
  });
}

function entryPart(specifier: string, declarations: readonly Declaration[]): string[] {
  const builders = declarations.filter(({ code }) => listed.test(code));
  const external = declarations.filter(({ kind }) => kind === 'external');
  const parts = groups.flatMap(([title, kinds]) => {
    const members = declarations.filter(({ kind, code }) => kinds.includes(kind) && !listed.test(code));
    return members.length === 0 ? [] : [`### ${title}`, ...members.map(declarationPart)];
  });
  return [
    `## ${specifier}`,
    builders.length > 0 &&
      `${builders.length} builders, one per ${specifier.includes('macros') ? '[macro](../macros/README.md)' : 'element'}: ${builders.map(({ name }) => `\`${name}\``).join(', ')}.`,
    ...parts,
    external.length > 0 &&
      `Re-exported from \`${external[0]?.code}\`: ${external.map(({ name }) => `\`${name}\``).join(', ')}.`,
  ].filter((part) => part !== false);
}

function declarationPart({ name, code, doc }: Declaration): string {
  return [`#### ${name}`, doc, `\`\`\`ts\n${code}\n\`\`\``].filter(Boolean).join('\n\n');
}
