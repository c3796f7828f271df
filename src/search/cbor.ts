/**
 * The part of CBOR (RFC 8949) in which Pagefind writes its index: whole numbers, texts and lists of known length.
 */
export type Cbor = number | string | Cbor[];

const majors = { whole: 0, negative: 1, text: 3, list: 4 };

/** Reads items one after another. */
export class CborReader {
  position = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly decoder = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @throws for an item that Pagefind does not write */
  read(): Cbor {
    const { major, value } = this.head();
    if (major === majors.whole) return value;
    if (major === majors.negative) return -1 - value;
    if (major === majors.list) {
      const list: Cbor[] = [];
      for (let index = 0; index < value; index += 1) list.push(this.read());
      return list;
    }
    if (major !== majors.text) throw new Error(`CBOR: ${String(major)}`);
    this.position += value;
    return this.decoder.decode(this.bytes.subarray(this.position - value, this.position));
  }

  /** Enters a list. @returns how many items it has */
  enter(): number {
    return this.head().value;
  }

  private head(): { major: number; value: number } {
    const first = this.view.getUint8(this.position);
    this.position += 1;
    const size = first & 31;
    return { major: first >> 5, value: size < 24 ? size : this.number(size) };
  }

  private number(size: number): number {
    const at = this.position;
    if (size === 24) this.position += 1;
    else if (size === 25) this.position += 2;
    else if (size === 26) this.position += 4;
    else throw new Error(`CBOR: ${String(size)}`);
    return size === 24 ? this.view.getUint8(at) : size === 25 ? this.view.getUint16(at) : this.view.getUint32(at);
  }
}

/** Writes items one after another. */
export class CborWriter {
  private bytes = new Uint8Array(32);
  private length = 0;

  write(item: Cbor): this {
    if (typeof item === 'number')
      return item < 0 ? this.head(majors.negative, -1 - item) : this.head(majors.whole, item);
    if (typeof item === 'string') {
      const text = new TextEncoder().encode(item);
      return this.head(majors.text, text.length).append(text);
    }
    this.list(item.length);
    for (const one of item) this.write(one);
    return this;
  }

  /** Begins a list of so many items. */
  list(count: number): this {
    return this.head(majors.list, count);
  }

  /** Adds items that are written already. */
  append(written: Uint8Array): this {
    this.reserve(written.length);
    this.bytes.set(written, this.length);
    this.length += written.length;
    return this;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private head(major: number, value: number): this {
    this.reserve(5);
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.bytes[this.length] = (major << 5) | (size === 0 ? value : 23 + (size === 4 ? 3 : size));
    for (let byte = 0; byte < size; byte += 1) this.bytes[this.length + 1 + byte] = value >>> (8 * (size - 1 - byte));
    this.length += 1 + size;
    return this;
  }

  private reserve(more: number) {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.written());
    this.bytes = larger;
  }
}
