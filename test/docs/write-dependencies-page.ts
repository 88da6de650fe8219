// `pnpm docs:dependencies`: writes docs/dependencies.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dependenciesPage } from './dependencies-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
writeFileSync(`${root}/docs/dependencies.md`, dependenciesPage(root));
