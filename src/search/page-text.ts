/** Stands where a word of letters or digits is, and where the index has no word. */
const otherWord = -1;
const nothing = 0;

/** A page as the index has it: at each place a Chinese character, another word or nothing. */
export class PageText {
  private characters = new Int32Array(512);
  private weights = new Uint8Array(512);
  private end = 0;

  setCharacter(place: number, character: string, weight: number) {
    this.reserve(place);
    this.characters[place] = character.codePointAt(0)!;
    this.weights[place] = weight;
  }

  setOtherWord(place: number) {
    this.reserve(place);
    if (this.characters[place] === nothing) this.characters[place] = otherWord;
  }

  /**
   * The words under which Chinese text is found, with their places: every pair of neighbours, and single characters. Pairs
   * make up a phrase, so of a single character a few places are enough, and those beside a number or a Latin word, with
   * which it may make up a phrase.
   */
  words(fewPlaces: number): Map<string, Places> {
    const found = new Map<string, Places>();
    const add = (word: string, place: number, most: number) => {
      const places = found.get(word) ?? new Places();
      if (places.size < most) places.add(place, this.weights[place]!);
      found.set(word, places);
    };
    for (let place = 0; place < this.end; place += 1) {
      const here = this.characters[place]!;
      if (here <= nothing) continue;
      const next = this.characters[place + 1] ?? nothing;
      const before = this.characters[place - 1] ?? nothing;
      const character = String.fromCodePoint(here);
      const besideOther = next === otherWord || before === otherWord;
      add(character, place, besideOther ? Infinity : fewPlaces);
      if (next > nothing) add(character + String.fromCodePoint(next), place, Infinity);
    }
    return found;
  }

  private reserve(place: number) {
    this.end = Math.max(this.end, place + 1);
    if (place < this.characters.length) return;
    const size = Math.max(this.characters.length * 2, place + 1);
    const [characters, weights] = [new Int32Array(size), new Uint8Array(size)];
    characters.set(this.characters);
    weights.set(this.weights);
    this.characters = characters;
    this.weights = weights;
  }
}

/** The places of a word in a page, by their weight. */
export class Places {
  size = 0;
  private readonly byWeight = new Map<number, number[]>();

  add(place: number, weight: number) {
    const places = this.byWeight.get(weight);
    if (places) places.push(place);
    else this.byWeight.set(weight, [place]);
    this.size += 1;
  }

  /** As Pagefind writes them: a weight as a negative number, then the places that have it, each by its distance from the last. */
  format(): number[] {
    return [...this.byWeight].flatMap(([weight, places]) => [
      -1 - weight,
      ...places.map((place, index) => place - (places[index - 1] ?? 0)),
    ]);
  }
}

/** Reads places back. */
export function* readPlaces(written: readonly number[]): Generator<{ place: number; weight: number }> {
  let [weight, place] = [0, 0];
  for (const number of written) {
    if (number < 0) [weight, place] = [-1 - number, 0];
    else {
      place += number;
      yield { place, weight };
    }
  }
}
