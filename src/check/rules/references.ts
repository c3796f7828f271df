import type { ContentDocument } from '../../library/document.ts';
import type { Collection } from '../../library/plan.ts';
import { readingKinds } from '../../schema/module.ts';
import type { Rule } from '../context.ts';
import { componentUses } from '../../markup/elements.ts';
import { type Found, at, listAt, recordsIn } from '../raw-data.ts';
import { issueAt, issueInBody, type Wording } from '../report-issue.ts';

/** An id written in one place that should exist in another. */
interface Mention {
  collection: Collection;
  id: string;
  path: PropertyKey[];
}

/** Fields that hold a list of ids, and the collection they point to. */
const listFields: readonly [Collection, string, Collection][] = [
  ['cases', 'themes', 'themes'],
  ['cases', 'challenges', 'challenges'],
  ['cases', 'terms', 'terms'],
  ['challenges', 'terms', 'terms'],
  ['terms', 'seeAlso', 'terms'],
  ['terms', 'references', 'references'],
];

/** Fields that hold one id. */
const singleFields: readonly [Collection, string, Collection][] = [
  ['cases', 'place', 'places'],
  ['places', 'within', 'places'],
  ['terms', 'case', 'cases'],
];

/** Attributes of body components that hold an id. */
const attributes = new Map<string, Collection>([
  ['source', 'sources'],
  ['reference', 'references'],
]);

/** Every id that is mentioned exists, in facts and in bodies; nothing points to itself. */
export const checkReferences: Rule = (context) =>
  context.documents.flatMap((document) => {
    const unknown = mentionsIn(document)
      .filter((mention) => !context.ids[mention.collection].has(mention.id))
      .map((mention) =>
        issueAt(document, 'unknown-id', mention.path, unknownId(mention, context.ids[mention.collection])),
      );
    const uses = componentUses(context.body(document)?.tree ?? { type: 'root', children: [] });
    const inBody = uses.flatMap((use) => {
      const pairs = Object.entries(use.attributes).map(([name, id]) => ({
        collection: use.name === 'Term' && name === 'id' ? ('terms' as const) : attributes.get(name),
        id,
      }));
      return pairs.flatMap(({ collection, id }) =>
        collection && !context.ids[collection].has(id)
          ? [issueInBody(document, 'unknown-id', use.line, unknownId({ collection, id }, context.ids[collection]))]
          : [],
      );
    });
    return [...unknown, ...inBody, ...selfReferences(document)];
  });

function mentionsIn(document: ContentDocument): Mention[] {
  if (document.part !== 'facts') return [];
  const { data, collection } = document;
  const lists = listFields
    .filter(([owner]) => owner === collection)
    .flatMap(([, field, target]) => listAt(data, field).map((id, index) => mention(target, id, [field, index])));
  const singles = singleFields
    .filter(([owner]) => owner === collection)
    .map(([, field, target]) => mention(target, at(data, field), [field]));
  const approached = listAt(data, 'approaches').flatMap((_, approach) =>
    listAt(data, 'approaches', approach, 'cases').map((id, index) =>
      mention('cases', id, ['approaches', approach, 'cases', index]),
    ),
  );
  const related = listAt(data, 'related').map((_, index) =>
    mention('cases', at(data, 'related', index, 'id'), ['related', index, 'id']),
  );
  const cited = recordsIn(data).map(({ value, path }: Found & { value: Record<string, unknown> }) =>
    mention('sources', value['source'], [...path, 'source']),
  );
  const taught = collection === 'modules' ? mentionsOfModule(data) : [];
  const judged = listAt(data, 'evaluations').map((_, index) =>
    mention('places', at(data, 'evaluations', index, 'place'), ['evaluations', index, 'place']),
  );
  return [...lists, ...singles, ...approached, ...related, ...cited, ...judged, ...taught].filter(
    (found) => found !== undefined,
  );
}

function mentionsOfModule(data: unknown) {
  return [
    ...listAt(data, 'cases').map((entry, index) => mention('cases', at(entry, 'id'), ['cases', index, 'id'])),
    ...listAt(data, 'checks').flatMap((check, index) =>
      listAt(check, 'cases').map((id, position) => mention('cases', id, ['checks', index, 'cases', position])),
    ),
    ...listAt(data, 'reading').map((entry, index) => {
      const collection = readingKinds.find((kind) => kind === at(entry, 'collection'));
      return collection && mention(collection, at(entry, 'id'), ['reading', index, 'id']);
    }),
  ];
}

function mention(collection: Collection, id: unknown, path: PropertyKey[]): Mention | undefined {
  return typeof id === 'string' ? { collection, id, path } : undefined;
}

function selfReferences(document: ContentDocument) {
  if (document.part !== 'facts') return [];
  const fields = {
    related: listAt(document.data, 'related').map((item) => at(item, 'id')),
    seeAlso: listAt(document.data, 'seeAlso'),
  };
  return Object.entries(fields).flatMap(([field, ids]) =>
    ids.flatMap((id, index) =>
      id === document.id
        ? [
            issueAt(document, 'self-reference', [field, index], {
              message: { zh: `${field} 指向了自己。`, en: `${field} points to the entry itself.` },
              remedy: { zh: '删去这一项。', en: 'Remove it.' },
            }),
          ]
        : [],
    ),
  );
}

function unknownId({ collection, id }: Pick<Mention, 'collection' | 'id'>, existing: ReadonlySet<string>): Wording {
  const near = [...existing]
    .filter((other) => (id.length > 3 && (other.includes(id) || id.includes(other))) || distance(other, id) <= 2)
    .slice(0, 3);
  const hint = near.length > 0 ? near.join(', ') : undefined;
  return {
    message: { zh: `${collection}/ 里没有 ${id}。`, en: `There is no ${id} in ${collection}/.` },
    remedy: {
      zh: hint ? `是不是 ${hint}？不是的话先建这个条目。` : `检查拼写，或先在 ${collection}/ 里建这个条目。`,
      en: hint
        ? `Did you mean ${hint}? If not, write that entry first.`
        : `Check the spelling, or write that entry in ${collection}/ first.`,
    },
  };
}

/** Levenshtein distance, for «did you mean». */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
