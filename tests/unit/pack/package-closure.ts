import { strFromU8, unzipSync } from 'fflate';
import { type Element, readXml } from './read-xml.ts';

/** A part of a package with its elements, if it is XML. */
interface Part {
  path: string;
  elements: Element[];
}

/** Attributes that name another element of the same part or package: who refers, and to what. */
const references: { from: string; to: string }[] = [
  { from: 'w:pStyle w:val', to: 'w:style w:styleId' },
  { from: 'w:rStyle w:val', to: 'w:style w:styleId' },
  { from: 'w:tblStyle w:val', to: 'w:style w:styleId' },
  { from: 'w:basedOn w:val', to: 'w:style w:styleId' },
  { from: 'w:next w:val', to: 'w:style w:styleId' },
  { from: 'w:numId w:val', to: 'w:num w:numId' },
  { from: 'w:footnoteReference w:id', to: 'w:footnote w:id' },
  { from: 'w:hyperlink w:anchor', to: 'w:bookmarkStart w:name' },
];

/** Values that must not come twice in one part. */
const uniqueInPart = [
  'w:bookmarkStart w:id',
  'w:bookmarkStart w:name',
  'w:footnote w:id',
  'w:style w:styleId',
  'w:num w:numId',
  'w:abstractNum w:abstractNumId',
  'Relationship Id',
  'Override PartName',
  'Default Extension',
  'p:cNvPr id',
  'p:sldId id',
];

/** Values that must not come twice in the package: masters and layouts share one range of numbers. */
const uniqueInPackage = [['p:sldMasterId id', 'p:sldLayoutId id']];

/**
 * What is wrong with a file of Office Open XML, as an office program would find it: parts that are not declared or not
 * there, relationships that lead nowhere, parts that nothing leads to, ids that come twice or do not exist, and XML that
 * is not well formed. An empty list when all is well.
 */
export function findFaults(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const files = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
  const faults = names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `${name} is in the file twice`);
  const parts = Object.entries(files)
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, content]): Part => {
      const { elements, faults: xmlFaults } = readXml(strFromU8(content));
      faults.push(...xmlFaults.map((fault) => `${path}: ${fault}`));
      return { path, elements };
    });
  return [
    ...faults,
    ...typeFaults(Object.keys(files), parts),
    ...relationshipFaults(Object.keys(files), parts),
    ...idFaults(parts),
  ];
}

function typeFaults(paths: string[], parts: Part[]): string[] {
  const types = parts.find(({ path }) => path === '[Content_Types].xml');
  if (!types) return ['[Content_Types].xml is missing'];
  const overrides = valuesOf(types, 'Override PartName');
  const extensions = valuesOf(types, 'Default Extension').map((extension) => extension.toLowerCase());
  const undeclared = paths.filter(
    (path) =>
      path !== types.path &&
      !path.endsWith('/') &&
      !overrides.includes(`/${path}`) &&
      !extensions.includes(path.split('.').at(-1)!.toLowerCase()),
  );
  // A part of XML that has only the general type opens as no part of a document.
  const general = paths.filter(
    (path) => path.endsWith('.xml') && path !== types.path && !overrides.includes(`/${path}`),
  );
  return [
    ...overrides
      .filter((name) => !paths.includes(name.slice(1)))
      .map((name) => `${name} has a content type but is not there`),
    ...[...new Set([...undeclared, ...general])].map((path) => `${path} has no content type of its own`),
  ];
}

function relationshipFaults(paths: string[], parts: Part[]): string[] {
  const faults: string[] = [];
  const targets = new Map<string, string[]>();
  for (const part of parts.filter(({ path }) => path.endsWith('.rels'))) {
    const owner = part.path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (owner !== '' && !paths.includes(owner)) faults.push(`${part.path} belongs to no part`);
    const found = part.elements.filter(
      ({ name, attributes }) => name === 'Relationship' && attributes['TargetMode'] !== 'External',
    );
    targets.set(owner, []);
    for (const { attributes } of found) {
      const target = resolve(owner, attributes['Target'] ?? '');
      if (!paths.includes(target)) faults.push(`${part.path}: ${target} is not there`);
      targets.get(owner)!.push(target);
    }
    const ids = valuesOf(part, 'Relationship Id');
    const user = parts.find(({ path }) => path === owner);
    for (const { name, attributes } of user?.elements ?? [])
      for (const [attribute, value] of Object.entries(attributes))
        if (/^r:(id|embed|link|pict|dm|lo|qs|cs)$/.test(attribute) && !ids.includes(value))
          faults.push(`${owner}: ${name} refers to ${value}, which is not there`);
  }
  for (const { path, elements } of parts)
    if (!targets.has(path) && elements.some(({ attributes }) => attributes['r:id'] !== undefined))
      faults.push(`${path} refers to relationships but has none`);
  const reached = new Set<string>();
  const visit = (owner: string) => {
    for (const target of targets.get(owner) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit('');
  const loose = paths.filter(
    (path) => !reached.has(path) && !path.endsWith('.rels') && !path.endsWith('/') && path !== '[Content_Types].xml',
  );
  return [...faults, ...loose.map((path) => `nothing leads to ${path}`)];
}

function idFaults(parts: Part[]): string[] {
  const inAll = (key: string) => parts.flatMap((part) => valuesOf(part, key));
  return [
    ...parts.flatMap((part) =>
      uniqueInPart.flatMap((key) =>
        repeated(valuesOf(part, key)).map((id) => `${part.path}: ${key} ${id} comes twice`),
      ),
    ),
    ...uniqueInPackage.flatMap((keys) =>
      repeated(keys.flatMap(inAll)).map((id) => `${keys.join(' or ')} ${id} comes twice`),
    ),
    ...references.flatMap(({ from, to }) => {
      const known = new Set(inAll(to));
      // Number 0 takes a paragraph out of all lists.
      const wanted = new Set(inAll(from).filter((id) => !(from.startsWith('w:numId') && id === '0')));
      return [...wanted].filter((id) => !known.has(id)).map((id) => `${from} ${id} has no ${to}`);
    }),
  ];
}

function valuesOf({ elements }: Part, key: string): string[] {
  const [name, attribute] = key.split(' ') as [string, string];
  return elements.flatMap((element) => {
    const value = element.name === name ? element.attributes[attribute] : undefined;
    return value === undefined ? [] : [value];
  });
}

function repeated(values: string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function resolve(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = [...owner.split('/').slice(0, -1), ...target.split('/')];
  return steps
    .reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : step === '.' ? path : [...path, step]), [])
    .join('/');
}
