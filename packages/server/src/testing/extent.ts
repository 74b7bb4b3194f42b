/**
 * How large tests of faults and attacks are: small beside the other tests, full by `npm run faults`, which sets
 * UPTAKE_FAULTS.
 */
export const EXTENT =
  process.env.UPTAKE_FAULTS === 'full'
    ? { phones: 150, bursts: 60, times: 6, rooms: 400, looks: 80 }
    : { phones: 12, bursts: 12, times: 1, rooms: 24, looks: 10 };
