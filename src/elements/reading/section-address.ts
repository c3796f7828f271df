/** The address of a place of this page, without what a search left in it. */
export function sectionAddress(id: string): string {
  const url = new URL(location.href);
  url.search = '';
  url.hash = id;
  return url.href;
}

/** The id of the heading that a place of a text stands under. */
export function sectionOf(place: Node, text: Element): string | undefined {
  const isBefore = (heading: Element) =>
    heading.contains(place) || (heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...text.querySelectorAll('h2[id], h3[id]')].filter(isBefore).at(-1)?.id;
}
