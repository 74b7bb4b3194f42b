/** Something that happened. The fields are numbers and words of our own, and ids of polls. */
export interface LogEntry {
  readonly level: 'info' | 'warning' | 'error';
  /** What happened, for instance `poll-created`. */
  readonly event: string;
  readonly [field: string]: string | number | boolean | undefined;
}

/** Hears what happens. */
export type Log = (entry: LogEntry) => void;
