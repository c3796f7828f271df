/** What belongs into a list. */
export interface Filling {
  list: HTMLElement;
  items: readonly HTMLElement[];
}

/** More than fits on a screen: this many stand there at once. */
const atOnce = 100;

/**
 * Puts items into lists: what a reader sees at once, the rest piece by piece between two paintings, so that a list of thousands
 * answers a click as fast as a short one. A printout has all of it.
 */
export class GradualFill {
  private waiting: Filling[] = [];
  private timer = 0;

  constructor() {
    window.addEventListener('beforeprint', () => this.add(Infinity));
  }

  /** Leaves these items in these lists, and no others; what was under way for an earlier call is dropped. */
  fill(fillings: readonly Filling[]) {
    clearTimeout(this.timer);
    this.waiting = fillings.filter((filling) => !isFilled(filling));
    for (const { list } of this.waiting) list.replaceChildren();
    this.add(atOnce);
  }

  private add(most: number) {
    let left = most;
    while (left > 0 && this.waiting.length > 0) {
      const [{ list, items }, ...rest] = this.waiting as [Filling, ...Filling[]];
      list.append(...items.slice(0, left));
      this.waiting = left < items.length ? [{ list, items: items.slice(left) }, ...rest] : rest;
      left -= items.length;
    }
    clearTimeout(this.timer);
    if (this.waiting.length > 0) this.timer = window.setTimeout(() => this.add(atOnce), 0);
  }
}

/** Many choices leave a list as it is, which then keeps the place where the reader was. */
function isFilled({ list, items }: Filling): boolean {
  const { children } = list;
  return children.length === items.length && items.every((item, index) => children[index] === item);
}
