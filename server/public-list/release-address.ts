import type { PublicationNumber } from '../../workflows/domain/list/list-leaf.ts';
import { publicationText } from '../../workflows/domain/list/publication.ts';

/** /list/releases/2026-11/0001 */
export function releaseAddress(publication: PublicationNumber): string {
  return `/list/releases/${publicationText(publication)}`;
}
