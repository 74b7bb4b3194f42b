// Compares the public types with packages/<name>/etc/<entry>.api.md, or rewrites those files.
//   node scripts/api.mjs [--update]
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { PACKAGES, packageFolder, scriptEntries } from './entries.mjs';
import { main } from './run.mjs';

const EXPORTED_NAME = /^export (?:abstract )?(?:type|interface|class|enum|const|function) (\w+)/gm;
const TYPE_NAME = /^[A-Z]/;

// As a consumer compiles: without the condition that leads to our sources.
const compilerOptionsOf = (name) => ({
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: true,
    types: name === 'server' ? ['node'] : [],
  },
});

const update = process.argv.includes('--update');

await main(() => {
  const reports = PACKAGES.flatMap((name) =>
    reportedEntries(name).map((entry) => ({ name, entry, notExported: [], exported: [] })),
  );
  const changed = reports.filter((report) => !extract(report));
  refuseHiddenTypes(reports);
  const list = changed.map(({ name, entry }) => `  @uptake/${name}${entry.subpath.slice(1)}`);
  if (update) {
    console.log(`${reports.length} API reports written, ${changed.length} of them changed.`);
  } else if (changed.length > 0) {
    throw new Error(
      `The public API changed:\n${list.join('\n')}\n` +
        'If that is what you want, run `npm run build && npm run api` and commit packages/*/etc.',
    );
  } else {
    console.log(`${reports.length} API reports are up to date.`);
  }
});

/** All languages have the same types, so one stands for them. */
function reportedEntries(name) {
  return scriptEntries(name).filter(
    ({ subpath }) => !subpath.startsWith('./locales/') || subpath === './locales/en',
  );
}

/** Gives whether the report is up to date, and notes in it which types the entry exports or not. */
function extract({ name, entry: { subpath, types }, exported, notExported }) {
  const folder = packageFolder(name);
  mkdirSync(join(folder, 'etc'), { recursive: true });
  const reportFileName = subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-');
  const input = join(folder, types);
  if (!existsSync(input)) throw new Error(`${input} is missing. Run \`npm run build\` first.`);
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: input,
      compiler: { overrideTsconfig: compilerOptionsOf(name) },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: 'etc',
        reportTempFolder: 'dist/.api',
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      if (message.messageId === 'ae-forgotten-export') {
        notExported.push(/symbol "(.+?)"/.exec(message.text)[1]);
      }
      message.handled = message.logLevel !== ExtractorLogLevel.Error;
    },
  });
  if (result.errorCount > 0) throw new Error(`api-extractor cannot read ${input}.`);
  const report = readFileSync(result.extractorConfig.reportTempFilePath, 'utf8');
  exported.push(...[...report.matchAll(EXPORTED_NAME)].map((match) => match[1]));
  return !result.apiReportChanged;
}

/** A host must be able to name each type it meets; which entry of the package has it is no matter. */
function refuseHiddenTypes(reports) {
  const hidden = reports.flatMap(({ name, entry, notExported }) =>
    notExported
      .filter((type) => TYPE_NAME.test(type))
      .filter(
        (type) => !reports.some((other) => other.name === name && other.exported.includes(type)),
      )
      .map((type) => `  ${type}, met in @uptake/${name}${entry.subpath.slice(1)}`),
  );
  if (hidden.length > 0) {
    throw new Error(
      `No entry exports these types, though public types use them:\n${hidden.join('\n')}`,
    );
  }
}
