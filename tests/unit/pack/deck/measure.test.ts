import { describe, expect, it } from 'vitest';
import { countLines, fitLine, heightOf, widthOf } from '../../../../src/pack/deck/measure.ts';

describe('the width of a text', () => {
  it('is one em for each Chinese character and less for Latin', () => {
    expect(widthOf('三级联创，')).toBe(5);
    expect(widthOf('in')).toBeLessThan(1);
    expect(widthOf('WW')).toBeGreaterThan(1.9);
  });
});

describe('the lines of a text', () => {
  it('grow with its length, and with each line end', () => {
    expect(countLines('字'.repeat(10), 20)).toBe(1);
    expect(countLines('字'.repeat(30), 20)).toBe(2);
    expect(countLines('一\n二\n三', 20)).toBe(3);
  });

  it('leave room for a mark that may not begin a line', () => {
    expect(countLines(`${'字'.repeat(19)}。`, 20)).toBe(2);
  });

  it('break between words, and inside a word only when it is longer than a line', () => {
    expect(countLines('committee committee committee', 6)).toBe(3);
    expect(countLines('x'.repeat(100), 10)).toBeGreaterThanOrEqual(5);
  });
});

describe('a paragraph in a frame', () => {
  it('is taller in larger letters and with a bullet that takes room', () => {
    const line = { text: '字'.repeat(40) };
    expect(heightOf(line, 28, 800)).toBeGreaterThan(heightOf(line, 20, 800));
    expect(heightOf({ text: '字'.repeat(38), bullet: true }, 20, 800)).toBeGreaterThan(
      heightOf({ text: '字'.repeat(38) }, 20, 800),
    );
  });
});

describe('a line that must fit', () => {
  it('takes the largest size that holds all of it', () => {
    expect(fitLine('短题', { width: 800, height: 72 }, [28, 24, 20])).toEqual({ text: '短题', size: 28, whole: true });
    expect(fitLine('长'.repeat(70), { width: 800, height: 72 }, [28, 24, 20]).size).toBe(20);
  });

  it('is cut with an ellipsis where no size does, and says so', () => {
    const { text, whole } = fitLine('长'.repeat(500), { width: 800, height: 72 }, [28, 20]);
    expect(whole).toBe(false);
    expect(text.endsWith('…')).toBe(true);
    expect(countLines(text, 800 / 20)).toBeLessThanOrEqual(2);
  });
});
