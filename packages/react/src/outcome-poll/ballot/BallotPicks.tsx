import {
  type Answer,
  type ChoiceItem,
  givenIn,
  NONE_PICKED,
  optionsOf,
  type SegmentItem,
} from '@uptake/core/outcome-poll';
import { useState } from 'react';
import { BallotBox, type BallotBoxProps } from './BallotBox.tsx';
import { BallotGroup } from './BallotGroup.tsx';
import { BallotReasons } from './BallotReasons.tsx';
import { poll } from './ballot.anatomy.ts';
import { useBallot } from './ballot.context.ts';

interface BallotPicksProps {
  readonly asked: ChoiceItem | SegmentItem;
  readonly name: string;
}

/**
 * The options of an item, then what stands instead of them. Where more are ticked than may be, all
 * of them stay ticked and it is said that nothing is saved: a box that refuses to be ticked looks
 * broken.
 */
export function BallotPicks({ asked, name }: BallotPicksProps) {
  const { state, translator, answer } = useBallot();
  const { t } = translator;
  const [tooMany, setTooMany] = useState<readonly string[]>();
  const isChoice = asked.kind === 'choice';
  const most = isChoice ? asked.question.most : 1;
  const given: Answer | undefined = tooMany ?? givenIn(state.answers, asked.item)?.answer;
  const type = most === 1 ? 'radio' : 'checkbox';
  const picked = typeof given === 'object' ? given : undefined;

  const give = (next: Answer) => {
    setTooMany(undefined);
    answer(asked, next);
  };
  const pick = (id: string, isPicked: boolean) => {
    const others = most === 1 ? [] : (picked ?? []).filter((one) => one !== id);
    const next = isPicked ? [...others, id] : others;
    if (most > 1 && next.length > most) setTooMany(next);
    // Unticking the last one takes the answer back, which is not to say that none applies.
    else give(next.length > 0 ? next : 'skipped');
  };
  const boxOf = (value: string, label: string, isChosen: boolean): BallotBoxProps => ({
    ...{ label, value, name: asked.item, checked: isChosen },
    type,
  });
  const limit = most === 0 ? t('poll.ballot.any') : t('poll.ballot.limit', { most });

  return (
    <BallotGroup
      asked={asked}
      name={name}
      hint={isChoice ? limit : undefined}
      problem={tooMany && t('poll.ballot.over', { over: tooMany.length - most })}
    >
      <div {...poll.part('ballotOptions')}>
        {optionsOf(asked, translator).map(({ id, text }) => (
          <BallotBox
            key={id}
            {...boxOf(id, text, picked?.includes(id) ?? false)}
            onPick={(isPicked) => pick(id, isPicked)}
          />
        ))}
        {isChoice && (
          <BallotBox
            {...boxOf(NONE_PICKED, t('poll.ballot.none'), picked?.length === 0)}
            onPick={(isPicked) => give(isPicked ? [] : 'skipped')}
          />
        )}
      </div>
      <BallotReasons asked={asked} type={type} onPick={give} />
    </BallotGroup>
  );
}
