import { describe, expect, it } from 'vitest';
import { endGroup, record, redo, startHistory, undo } from '../../../src/pack/history.ts';
import { addCase, emptyPack } from '../../../src/pack/pack.ts';

const empty = emptyPack('zh');
const one = addCase(empty, 'pioneer-points');
const two = addCase(one, 'volunteer-time-bank');
const titled = (title: string) => ({ ...empty, title });

describe('a pack’s history', () => {
  it('takes changes back one by one, with their names, and does them again', () => {
    const history = record(record(startHistory(empty), one, 'add one'), two, 'add two');
    expect(history.past.map(({ label }) => label)).toEqual(['add one', 'add two']);
    const back = undo(history);
    expect(back.present).toBe(one);
    expect(back.future.map(({ label }) => label)).toEqual(['add two']);
    expect(undo(back).present).toBe(empty);
    expect(redo(redo(undo(back)))).toEqual({ ...history, group: undefined });
  });

  it('has nothing to take back or do again at its ends', () => {
    const history = startHistory(empty);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('forgets what was taken back once something else is done', () => {
    const history = record(undo(record(startHistory(empty), one, 'one')), titled('甲'), 'title');
    expect(history.future).toEqual([]);
    expect(redo(history).present.title).toBe('甲');
  });

  it('counts typing in one field as one change until the field is left', () => {
    let history = record(startHistory(empty), titled('甲'), 'title', 'title');
    history = record(history, titled('甲乙'), 'title', 'title');
    expect(history.past).toHaveLength(1);
    history = record(endGroup(history), titled('甲乙丙'), 'title', 'title');
    expect(history.past).toHaveLength(2);
    expect(undo(history).present.title).toBe('甲乙');
  });

  it('keeps typing apart that goes on after a step back', () => {
    const typed = record(record(startHistory(empty), one, 'add'), titled('甲'), 'title', 'title');
    const again = record(undo(typed), titled('乙'), 'title', 'title');
    expect(undo(again).present).toBe(one);
  });

  it('notes no change where nothing changed', () => {
    const history = startHistory(empty);
    expect(record(history, empty, 'nothing')).toBe(history);
  });

  it('keeps the latest 200 changes', () => {
    let history = startHistory(empty);
    for (let turn = 1; turn <= 250; turn += 1) history = record(history, titled(String(turn)), String(turn));
    expect(history.past).toHaveLength(200);
    expect(history.past[0]?.label).toBe('51');
  });
});
