import { inOrder } from '@uptake/core';
import { createTranslator } from '@uptake/core/i18n';
import en from '@uptake/core/locales/en';
import {
  isReason,
  itemOf,
  type LocalPollSession,
  type PaperSheet,
  type PollDocument,
  paperTable,
  readPaper,
  segmentationText,
  segmentItem,
  statementText,
} from '@uptake/core/outcome-poll';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { download } from '../../ui/download.ts';
import { TextArea } from '../../ui/Field.tsx';
import { FileImport } from '../../ui/FileImport.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { anatomy } from './control.anatomy.ts';

/** How many problems are shown; the rest is counted. */
const SHOWN = 50;

const english = createTranslator({ locale: 'en', catalogues: [en] });

/** The props of a {@link PaperDialog}. */
export interface PaperDialogProps {
  readonly session: LocalPollSession;
  /** The id of the question that was asked on paper. */
  readonly question: string;
  readonly onClose: () => void;
}

/** Takes over ratings from paper, after it has shown what it understood and what not. */
export function PaperDialog(props: PaperDialogProps) {
  const { t } = useTranslator();
  return (
    <Dialog
      {...anatomy.part('paperDialog')}
      open
      onClose={props.onClose}
      size="large"
      title={t('poll.import.title')}
      description={t('poll.import.hint')}
    >
      <PaperForm {...props} />
    </Dialog>
  );
}

function PaperForm({ session, question, onClose }: PaperDialogProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { poll, papers } = session.getState();
  const [text, setText] = useState('');
  const [areOthers, setOthers] = useState(false);
  const table = useDeferredValue(text);
  const sheet = useMemo(
    () => readPaper(table, { poll, question, translators: [translator, english] }),
    [table, poll, question, translator],
  );
  const isKnown = papers.some(
    ({ fingerprint, isCounted }) => isCounted && fingerprint === sheet.fingerprint,
  );
  const count = sheet.people.length;
  const isReady = count > 0 && sheet.problems.length === 0 && (!isKnown || areOthers);
  return (
    <>
      <TextArea
        label={t('poll.import.table')}
        value={text}
        maxLength={undefined}
        onValueChange={setText}
      />
      <div {...ui.part('actions')}>
        <FileImport
          label={t('poll.import.file')}
          accept=".csv,.tsv,.txt,text/csv"
          onText={setText}
        />
        <Button
          kind="quiet"
          onClick={() => download('paper.csv', 'text/csv', paperTable(poll, question, translator))}
        >
          {t('poll.import.template')}
        </Button>
      </div>
      {table.trim() !== '' && <Report poll={poll} sheet={sheet} />}
      {isKnown && count > 0 && (
        <div {...ui.part('notice')}>
          <p>{t('poll.import.again')}</p>
          <Checkbox
            label={t('poll.import.again.other')}
            checked={areOthers}
            onCheckedChange={setOthers}
          />
        </div>
      )}
      <div {...ui.part('actions')}>
        <Button
          kind="primary"
          aria-disabled={!isReady}
          onClick={() => {
            if (!isReady) return;
            session.takePaper(sheet);
            onClose();
          }}
        >
          {t('poll.import.apply', { count })}
        </Button>
      </div>
    </>
  );
}

function Report({ poll, sheet }: { readonly poll: PollDocument; readonly sheet: PaperSheet }) {
  const translator = useTranslator();
  const { t, list } = translator;
  const asked = poll.questions[sheet.question];
  const ignored = sheet.columns.filter(({ about }) => !about).map(({ heading }) => heading);
  const present = sheet.columns.flatMap(({ about }) =>
    about?.kind === 'statement' ? [about.statement] : [],
  );
  const missing = inOrder(asked?.statements ?? {})
    .filter(({ id }) => !present.includes(id))
    .map((statement) => statementText(statement, translator));
  return (
    <div aria-live="polite" {...anatomy.part('paperReport')}>
      <p>{t('poll.import.found', { count: sheet.people.length })}</p>
      {ignored.some((heading) => heading.trim() !== '') && (
        <p dir="auto">{t('poll.import.ignored', { columns: list(ignored) })}</p>
      )}
      {sheet.columns.length > 0 && missing.length > 0 && (
        <p dir="auto">{t('poll.import.missing', { statements: list(missing) })}</p>
      )}
      <Problems poll={poll} sheet={sheet} />
      {sheet.people.length > 0 && <Columns poll={poll} sheet={sheet} />}
    </div>
  );
}

function Problems({ poll, sheet }: { readonly poll: PollDocument; readonly sheet: PaperSheet }) {
  const { t, number } = useTranslator();
  const asked = poll.questions[sheet.question];
  const { min, points } = asked?.kind === 'rating' ? asked.scale : { min: 0, points: 1 };
  const { problems } = sheet;
  if (problems.length === 0) return null;
  return (
    <div {...ui.part('notice', { 'data-kind': 'danger' })}>
      <p>{t('poll.import.problems', { count: problems.length })}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ row, column, heading, reason, found }) => (
          <li key={`${row} ${column} ${reason}`} dir="auto">
            {t(`poll.import.problem.${reason}`, {
              row: number(row),
              heading,
              found,
              min: number(min),
              max: number(min + points - 1),
            })}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p>{t('poll.import.more', { count: problems.length - SHOWN })}</p>
      )}
    </div>
  );
}

/** What was understood of each column, in numbers: nobody's answers one by one. */
function Columns({ poll, sheet }: { readonly poll: PollDocument; readonly sheet: PaperSheet }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const asked = poll.questions[sheet.question];
  const rows = sheet.columns.flatMap(({ about }) => {
    if (!about) return [];
    if (about.kind === 'group') {
      const segmentation = poll.segmentations[about.segmentation];
      const item = segmentItem(about.segmentation);
      const answers = sheet.people.filter((answers) => item in answers).length;
      return segmentation ? [{ name: segmentationText(segmentation, translator), answers }] : [];
    }
    const statement = asked?.statements[about.statement];
    const answers = sheet.people.filter((answers) => {
      if (asked?.kind !== 'choice') {
        const answer = answers[itemOf(sheet.question, about.statement)];
        return answer !== undefined && !isReason(answer);
      }
      const picked = answers[itemOf(sheet.question)];
      return Array.isArray(picked) && picked.includes(about.statement);
    }).length;
    return statement ? [{ name: statementText(statement, translator), answers }] : [];
  });
  return (
    <table>
      <thead>
        <tr>
          {(['about', 'answers', 'none'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`poll.import.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, answers }) => (
          <tr key={name}>
            <th scope="row">
              <bdi dir="auto">{name}</bdi>
            </th>
            <td>{number(answers)}</td>
            <td>{number(sheet.people.length - answers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
