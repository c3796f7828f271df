/** From the edge of the window, in pixels, at which it scrolls along while something is dragged; and how far each time. */
const edge = 70;
const stride = 14;

/**
 * Lets an item of a list be dragged by its handle, with a mouse, a pen or a finger. While it is held the items only look
 * moved; Escape puts it back.
 * @param drop called with the new place, when it is another
 */
export function makeDraggable(
  item: HTMLElement,
  handle: HTMLElement,
  drop: (to: number) => void,
  cancelled: () => void,
) {
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !item.parentElement) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    hold(item, handle, event, drop, cancelled);
  });
}

function hold(
  item: HTMLElement,
  handle: HTMLElement,
  start: PointerEvent,
  drop: (to: number) => void,
  cancelled: () => void,
) {
  const items = [...item.parentElement!.children] as HTMLElement[];
  const from = items.indexOf(item);
  const middles = items.map((other) => other.offsetTop + other.offsetHeight / 2);
  const step = item.offsetHeight + gapBelow(items);
  const startY = start.clientY + window.scrollY;
  let pointer = start.clientY;
  let to = from;
  let ended = false;
  item.classList.add('dragged');

  const place = () => {
    const moved = pointer + window.scrollY - startY;
    const middle = middles[from]! + moved;
    to = middles.filter((other, index) => index !== from && other < middle).length;
    item.style.transform = `translateY(${moved}px)`;
    for (const [index, other] of items.entries()) {
      if (other === item) continue;
      const shift = index > from && index <= to ? -step : index < from && index >= to ? step : 0;
      other.style.transform = shift === 0 ? '' : `translateY(${shift}px)`;
    }
  };
  const follow = () => {
    if (ended) return;
    const direction = pointer < edge ? -1 : pointer > window.innerHeight - edge ? 1 : 0;
    if (direction !== 0) {
      window.scrollBy({ top: direction * stride, behavior: 'instant' });
      place();
    }
    requestAnimationFrame(follow);
  };
  const end = (dropped: boolean) => {
    if (ended) return;
    ended = true;
    listening.abort();
    item.classList.remove('dragged');
    for (const other of items) other.style.transform = '';
    if (!dropped) cancelled();
    else if (to !== from) drop(to);
  };
  const listening = new AbortController();
  const { signal } = listening;
  handle.addEventListener(
    'pointermove',
    (event) => {
      pointer = event.clientY;
      place();
    },
    { signal },
  );
  handle.addEventListener('pointerup', () => end(true), { signal });
  handle.addEventListener('pointercancel', () => end(false), { signal });
  handle.addEventListener('lostpointercapture', () => end(false), { signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal });
  requestAnimationFrame(follow);
}

function gapBelow([first, second]: HTMLElement[]): number {
  return first && second ? second.offsetTop - first.offsetTop - first.offsetHeight : 0;
}
