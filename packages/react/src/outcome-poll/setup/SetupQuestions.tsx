import { type Identified, inOrder } from '@uptake/core';
import {
  addStatement,
  askQuestion,
  type PollDocument,
  QUESTION_PRESETS,
  type Question,
  questionText,
  removeStatement,
  statementText,
  wordStatement,
} from '@uptake/core/outcome-poll';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/Field.tsx';
import { ui } from '../../ui/ui.anatomy.ts';
import { anatomy } from './setup.anatomy.ts';

/** A poll that is being made, and what to do with it when it changes. */
export interface SetupStep {
  readonly poll: PollDocument;
  readonly onChange: (poll: PollDocument) => void;
}

/** Which questions are asked, and the statements of each. */
export function SetupQuestions({ poll, onChange }: SetupStep) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <fieldset {...anatomy.part('setupGroup')}>
        <legend>{t('poll.setup.questions')}</legend>
        {QUESTION_PRESETS.map((preset) => (
          <Checkbox
            key={preset}
            label={questionText({ preset, wording: {} }, translator)}
            checked={Object.hasOwn(poll.questions, preset)}
            onCheckedChange={(isAsked) => onChange(askQuestion(poll, preset, isAsked))}
          />
        ))}
      </fieldset>
      {inOrder(poll.questions).map((question) => (
        <details key={question.id}>
          <summary>
            {t('poll.setup.statements')}: <bdi>{questionText(question, translator)}</bdi>
          </summary>
          <SetupStatements {...{ poll, onChange, question }} />
        </details>
      ))}
    </>
  );
}

interface SetupStatementsProps extends SetupStep {
  readonly question: Identified<Question>;
}

function SetupStatements({ poll, onChange, question }: SetupStatementsProps) {
  const translator = useTranslator();
  const { t, number, locale } = translator;
  const list = useRef<HTMLOListElement>(null);
  const removed = useRef<number>(undefined);
  useEffect(() => {
    const { current } = removed;
    if (current === undefined) return;
    removed.current = undefined;
    // The button is gone with its statement: the next one has the focus, or the one to add.
    const buttons = list.current?.parentElement?.querySelectorAll('button') ?? [];
    (buttons[current] ?? buttons[buttons.length - 1])?.focus();
  });
  return (
    <>
      <p {...ui.part('hint')}>{t('poll.setup.statements.hint')}</p>
      <ol {...anatomy.part('setupStatements')} ref={list}>
        {inOrder(question.statements).map(({ id, preset, wording }, index) => {
          const ofCatalogue = preset && statementText({ preset, wording: {} }, translator);
          const label = t('poll.setup.statement', { number: number(index + 1) });
          return (
            <li key={id}>
              <TextField
                label={label}
                labelHidden
                value={wording[locale] ?? statementText({ preset, wording }, translator)}
                onValueChange={(text) =>
                  onChange(wordStatement(poll, question.id, id, text, locale, ofCatalogue))
                }
              />
              <Button
                kind="quiet"
                aria-label={t('common.action-on', {
                  action: t('poll.setup.statement.remove'),
                  name: label,
                })}
                onClick={() => {
                  removed.current = index;
                  onChange(removeStatement(poll, question.id, id));
                }}
              >
                {t('poll.setup.statement.remove')}
              </Button>
            </li>
          );
        })}
      </ol>
      <Button onClick={() => onChange(addStatement(poll, question.id, locale))}>
        {t('poll.setup.statement.add')}
      </Button>
    </>
  );
}
