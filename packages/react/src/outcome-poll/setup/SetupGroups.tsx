import {
  askOwnGroups,
  askSegmentation,
  SEGMENTATIONS,
  type SegmentationPreset,
  segmentationText,
} from '@uptake/core/outcome-poll';
import { useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Checkbox } from '../../ui/Choice.tsx';
import { TextArea, TextField } from '../../ui/Field.tsx';
import type { SetupStep } from './SetupQuestions.tsx';
import { anatomy } from './setup.anatomy.ts';

const PRESETS = Object.keys(SEGMENTATIONS) as SegmentationPreset[];

/** The groups that people may say they belong to: those that come along, and a network's own. */
export function SetupGroups({ poll, onChange }: SetupStep) {
  const translator = useTranslator();
  const { t, locale } = translator;
  // As it is written, so that a line that has just begun is not taken away.
  const [own, setOwn] = useState({ isAsked: false, question: '', names: '' });
  const change = (next: typeof own) => {
    setOwn(next);
    const names = next.isAsked ? next.names.split('\n') : [];
    onChange(askOwnGroups(poll, next.question, names, locale));
  };
  return (
    <fieldset {...anatomy.part('setupGroup')}>
      <legend>{t('poll.setup.groups')}</legend>
      {PRESETS.map((preset) => (
        <Checkbox
          key={preset}
          label={segmentationText({ preset, wording: {} }, translator)}
          checked={Object.hasOwn(poll.segmentations, preset)}
          onCheckedChange={(isAsked) => onChange(askSegmentation(poll, preset, isAsked))}
        />
      ))}
      <Checkbox
        label={t('poll.setup.groups.own')}
        checked={own.isAsked}
        onCheckedChange={(isAsked) => change({ ...own, isAsked })}
      />
      {own.isAsked && (
        <>
          <TextField
            label={t('poll.setup.groups.question')}
            value={own.question}
            onValueChange={(question) => change({ ...own, question })}
          />
          <TextArea
            label={t('poll.setup.groups.names')}
            value={own.names}
            onValueChange={(names) => change({ ...own, names })}
          />
        </>
      )}
    </fieldset>
  );
}
