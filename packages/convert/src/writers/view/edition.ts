import type { Site } from '../../site/site.ts';

/** The Confluence editions with different HTML. */
export type Edition = 'datacenter' | 'cloud-2023' | 'cloud';

/**
 * The edition that a rendering imitates. Cloud pages recorded in 2023 have text colors as stored and plain status
 * lozenges; those recorded in 2025 have neither. It is unknown when this changed, so 2024 counts as the newer edition.
 */
export function editionOf(flavor: 'cloud' | 'datacenter', site: Site | undefined): Edition {
  if (flavor === 'datacenter') return 'datacenter';
  return site?.now !== undefined && site.now < '2024' ? 'cloud-2023' : 'cloud';
}
