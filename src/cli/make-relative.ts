import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { relativeAddress } from '../paths.ts';

const addressAttribute = /(\s(?:href|src|action)=")(\/[^"]*)"/g;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/**
 * Rewrites a site built for the root of a host so that it reads and browses from a folder, without a server.
 * Search does not work there: browsers let no script of a folder read other files.
 */
export function makeRelative(site: string): void {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(site, name);
    const folder = relative(site, dirname(file)).split(sep).join('/');
    const page = folder === '' ? '/' : `/${folder}/`;
    const html = readFileSync(file, 'utf8')
      .replace(addressAttribute, (_, start: string, address: string) => `${start}${relativeAddress(address, page)}"`)
      // In a folder every file has an origin of its own, so that the policy would refuse the site's own style sheet.
      .replace(policy, '');
    writeFileSync(file, html);
  }
}
