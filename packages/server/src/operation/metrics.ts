import type { Refusal } from '@uptake/core/outcome-poll/live';

const HELP = {
  sockets: 'Open WebSockets',
  streams: 'Open event streams',
  rooms: 'Polls that somebody follows',
  votes_counted_total: 'Votes that were acknowledged',
  votes_closed_total: 'Votes that came too late',
  voters_total: 'New voters',
  polls_created_total: 'New polls',
  slow_readers_total: 'Connections that were cut because they read too slowly',
  publish_total: 'Times that results were made',
  publish_seconds_total: 'Time spent on making results',
  acknowledge_seconds_total: 'Time between votes and their acknowledgement',
  acknowledge_total: 'Messages with votes that were acknowledged',
} as const;

/** Something that is counted. */
export type Metric = keyof typeof HELP;

const GAUGES: readonly Metric[] = ['sockets', 'streams', 'rooms'];

/** What the server has done since it started. */
export interface Metrics {
  add(metric: Metric, amount?: number): void;
  refuse(reason: Refusal): void;
  /** What was counted so far. */
  count(metric: Metric): number;
  /** The text that Prometheus reads. */
  toText(): string;
}

export function createMetrics(): Metrics {
  const values = new Map<Metric, number>();
  const refusals = new Map<Refusal, number>();
  const count = (metric: Metric) => values.get(metric) ?? 0;
  return {
    add(metric, amount = 1) {
      values.set(metric, count(metric) + amount);
    },
    refuse(reason) {
      refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
    },
    count,
    toText() {
      const lines = (Object.keys(HELP) as Metric[]).flatMap((metric) => [
        `# HELP uptake_${metric} ${HELP[metric]}`,
        `# TYPE uptake_${metric} ${GAUGES.includes(metric) ? 'gauge' : 'counter'}`,
        `uptake_${metric} ${count(metric)}`,
      ]);
      const refused = [...refusals].map(
        ([reason, times]) => `uptake_refused_total{reason="${reason}"} ${times}`,
      );
      return [
        ...lines,
        ...ofProcess(),
        '# HELP uptake_refused_total What was refused, by reason',
        '# TYPE uptake_refused_total counter',
        ...refused,
        '',
      ].join('\n');
    },
  };
}

/** What the process takes, under the names that Prometheus gives it everywhere. */
function ofProcess(): string[] {
  const { user, system } = process.cpuUsage();
  return [
    '# HELP process_cpu_seconds_total Time of all threads on a processor',
    '# TYPE process_cpu_seconds_total counter',
    `process_cpu_seconds_total ${(user + system) / 1e6}`,
    '# HELP process_resident_memory_bytes Memory of the process',
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
  ];
}
