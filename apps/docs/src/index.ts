export { documentedPackages, families, sections } from './navigation.ts';
export { createSite, type Site } from './site.ts';
export { sitePath } from './site-path.ts';
