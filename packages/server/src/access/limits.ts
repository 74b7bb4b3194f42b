/** How much may be done, and how fast it comes back. */
export interface Rate {
  /** How much at once. */
  readonly burst: number;
  /** How much more each second. */
  readonly perSecond: number;
}

/** What is left of a rate. */
export interface Allowance {
  /** Whether so much is left. */
  has(amount: number): boolean;
  /** Takes some of it, if so much is left. Returns whether it was. */
  take(amount: number): boolean;
  /** In how many seconds, at least 1, there is so much. */
  waitFor(amount: number): number;
  /** Whether nothing is taken. */
  isFull(): boolean;
}

/** @param now milliseconds of a clock that never goes back */
export function createAllowance({ burst, perSecond }: Rate, now: () => number): Allowance {
  let left = burst;
  let at = now();
  const refill = () => {
    const time = now();
    left = Math.min(burst, left + ((time - at) / 1000) * perSecond);
    at = time;
  };
  const has = (amount: number) => {
    refill();
    return left >= amount;
  };
  return {
    has,
    take(amount) {
      if (!has(amount)) return false;
      left -= amount;
      return true;
    },
    waitFor(amount) {
      refill();
      return Math.max(1, Math.ceil((Math.min(amount, burst) - left) / perSecond));
    },
    isFull: () => has(burst),
  };
}

/** An allowance for each address; forgotten as soon as it is full again. */
export interface AddressAllowances {
  of(address: string): Allowance;
  /** Forgets the addresses that have not been busy lately. */
  sweep(): void;
}

export function createAddressAllowances(rate: Rate, now: () => number): AddressAllowances {
  const allowances = new Map<string, Allowance>();
  return {
    of(address) {
      const known = allowances.get(address);
      if (known) return known;
      const allowance = createAllowance(rate, now);
      allowances.set(address, allowance);
      return allowance;
    },
    sweep() {
      for (const [address, allowance] of allowances) {
        if (allowance.isFull()) allowances.delete(address);
      }
    },
  };
}
