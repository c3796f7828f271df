import { pinyin } from 'pinyin-pro';

/**
 * A Chinese name in pinyin, without tones, one syllable per character: `xian feng chu ji`. Runs at build time only.
 * Undefined for a name with other than Chinese characters, which nobody types in pinyin.
 */
export function romanise(name: string): string | undefined {
  const bare = name.replaceAll(/[“”‘’《》（）()、，·\s]/g, '');
  if (!/^\p{Script=Han}+$/u.test(bare)) return undefined;
  return pinyin(bare, { toneType: 'none', v: true, nonZh: 'removed' });
}
