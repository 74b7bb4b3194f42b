/** Numbers of [0, 1), the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number of 0 … below − 1. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((one) => [this.next(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  }

  /** Shares that sum to 1, any of them as likely as any other (the flat Dirichlet). */
  shares(count: number, skew = 1): number[] {
    const draws = Array.from({ length: count }, () => (-Math.log(1 - this.next())) ** skew);
    const total = draws.reduce((sum, one) => sum + one, 0);
    return draws.map((one) => one / total);
  }

  /** An index, each as likely as its share. */
  byShare(shares: readonly number[]): number {
    let left = this.next();
    const index = shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    return index < 0 ? shares.length - 1 : index;
  }
}
