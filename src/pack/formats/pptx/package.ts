import { zipSync, type Zippable } from 'fflate';
import { escapeXml, xmlPart } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';

/** What a part is to the one that names it. */
export type Relation =
  | 'officeDocument'
  | 'extended-properties'
  | 'core-properties'
  | 'slideMaster'
  | 'slideLayout'
  | 'slide'
  | 'notesMaster'
  | 'notesSlide'
  | 'theme'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles'
  | 'chart'
  | 'package'
  | 'worksheet'
  | 'styles';

/** The time that stands in every archive, so that the same content gives the same bytes. Local, as the archive's own format counts. */
const fixedTime = new Date(2000, 0, 1);

/** An Office package: parts, and which names which. What is listed exists, and what exists is listed. */
export class OfficePackage {
  readonly #parts = new Map<string, { content: string | Uint8Array; type?: string }>();
  readonly #relations = new Map<string, { id: string; type: string; target: string }[]>();

  /**
   * @param path from the root, without a slash in front
   * @param type the media type of an XML part; other parts are known by their extension
   */
  add(path: string, content: string | Uint8Array, type?: string): void {
    this.#parts.set(path, { content, ...(type !== undefined && { type }) });
  }

  /**
   * Lets one part name another.
   * @param from its path; empty for the package itself
   * @returns the id by which it names it
   */
  relate(from: string, to: string, relation: Relation): string {
    const relations = this.#relations.get(from) ?? [];
    const id = `rId${relations.length + 1}`;
    const type = relation === 'core-properties' ? `${metadata}/core-properties` : `${office}/${relation}`;
    this.#relations.set(from, [...relations, { id, type, target: relativePath(from, to) }]);
    return id;
  }

  /** The archive. */
  zip(): Uint8Array {
    const files: Zippable = { '[Content_Types].xml': encode(this.#contentTypes()) };
    for (const [from, relations] of [...this.#relations].toSorted(([a], [b]) => a.length - b.length)) {
      if (from === '') files['_rels/.rels'] = encode(relationsXml(relations));
    }
    for (const [path, { content }] of this.#parts) {
      files[path] = typeof content === 'string' ? encode(xmlPart(content)) : content;
      const relations = this.#relations.get(path);
      if (relations) files[relationsPath(path)] = encode(relationsXml(relations));
    }
    return zipSync(files, { mtime: fixedTime, level: 6 });
  }

  #contentTypes(): string {
    const overrides = [...this.#parts].flatMap(([path, { type }]) =>
      type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
    );
    const embedded = [...this.#parts.keys()].some((path) => path.endsWith('.xlsx'))
      ? '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'
      : '';
    return xmlPart(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${embedded}${overrides.join('')}</Types>`,
    );
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function relationsXml(relations: readonly { id: string; type: string; target: string }[]): string {
  const entries = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
  );
  return xmlPart(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
  );
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < base.length && base[shared] === target[shared]) shared += 1;
  return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
