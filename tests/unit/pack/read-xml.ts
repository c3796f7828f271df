/** An element as it begins, with the names of those around it from the outermost. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  ancestors: string[];
  /** Names of the elements right inside it, in order. */
  children: string[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// What XML 1.0 cannot hold; with the u flag only lone halves of characters are surrogates.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** Reads XML as an office program does: strictly. Faults are told in words; the elements are those up to the first fault. */
export function readXml(xml: string): { elements: Element[]; faults: string[] } {
  const elements: Element[] = [];
  const open: Element[] = [];
  const end = (fault?: string) => ({ elements, faults: fault === undefined ? [] : [fault] });
  if (forbidden.test(xml)) return end('a character that XML cannot hold');
  const prologs = /<(\?[^]*?\?|!--[^]*?--)>/y;
  const tags = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
  let at = 0;
  let roots = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start === -1 ? undefined : start);
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) return end(`a bare & in ${show(text)}`);
    if (forbidden.test(decode(text))) return end('a character that XML cannot hold');
    if (text.includes(']]>')) return end(`]]> in ${show(text)}`);
    if (open.length === 0 && text.trim() !== '') return end(`text outside of the root: ${show(text)}`);
    if (start === -1) break;
    prologs.lastIndex = start;
    tags.lastIndex = start;
    const prolog = prologs.exec(xml);
    const tag = prolog ?? tags.exec(xml);
    if (!tag) return end(`a broken tag at ${show(xml.slice(start, start + 60))}`);
    at = start + tag[0].length;
    if (prolog) continue;
    const [, closing, name = '', list = '', selfClosing] = tag;
    if (closing) {
      const last = open.pop();
      if (last?.name !== name) return end(`</${name}> closes <${String(last?.name)}>`);
      continue;
    }
    if (open.length === 0 && (roots += 1) > 1) return end('more than one root');
    const pairs = [...list.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const attributes = Object.fromEntries(pairs.map(([, key = '', one, two]) => [key, decode(one ?? two ?? '')]));
    if (Object.keys(attributes).length < pairs.length) return end(`an attribute twice in <${name}>`);
    const element = { name, attributes, ancestors: open.map((outer) => outer.name), children: [] };
    open.at(-1)?.children.push(name);
    elements.push(element);
    if (!selfClosing) open.push(element);
  }
  return open.length > 0 ? end(`<${open.at(-1)!.name}> is not closed`) : end(roots === 0 ? 'no root' : undefined);
}

/** Character data with its entities resolved. */
export function decode(text: string): string {
  return text.replaceAll(/&(#x?)?(\w+);/g, (_, number: string | undefined, name: string) =>
    number === undefined
      ? (entities[name] ?? '')
      : String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10)),
  );
}

function show(text: string): string {
  return JSON.stringify(text.trim().slice(0, 40));
}
