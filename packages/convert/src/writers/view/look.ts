import type { Site } from '../../site/site.ts';

/** The looks of Confluence that differ in their HTML. */
export type Look = 'datacenter' | 'cloud-2023' | 'cloud';

/**
 * Which look a rendering imitates. Cloud pages recorded in 2023 have colours as they are stored and plain lozenges, those
 * of 2025 have neither; when that changed in between is not known, so the year 2024 counts as new.
 */
export function lookOf(flavor: 'cloud' | 'datacenter', site: Site | undefined): Look {
  if (flavor === 'datacenter') return 'datacenter';
  return site?.now !== undefined && site.now < '2024' ? 'cloud-2023' : 'cloud';
}
