import { renderSvg, type SvgElement, svgElement, wrapText } from '../formats/index.ts';
import type { Translator } from '../i18n/index.ts';
import { pointsOf } from './poll.answer.ts';
import { axisX, CHART_WIDTH, layoutChart } from './poll.chart.ts';
import { methodsNote, sourceLine } from './poll.export.ts';
import { figureForm, figurePeak, groupsOf, wholesOf } from './poll.figure.ts';
import { orderItems, type ResultOrder } from './poll.order.ts';
import type { DistributionReading, ResultsReading } from './poll.reading.ts';
import type { PollDocument, Question } from './poll.schema.ts';
import {
  countWords,
  groupName,
  itemSentence,
  percent,
  rankingSentences,
} from './poll.sentences.ts';
import { ONE_TO_TEN } from './poll.statistics.ts';
import { questionText, scaleText, segmentationText, statementText } from './poll.wording.ts';
import { COLOURS, drawChart, drawLane, LANE } from './svg/draw-chart.ts';

/** The measures of the figure, in pixels. */
const SHEET = {
  width: 1000,
  margin: 32,
  words: 380,
  gap: 28,
  scale: 1.3,
  size: 15,
  line: 20,
  note: 12.5,
  noteLine: 17,
  title: 22,
  titleLine: 29,
} as const;

/** How the figure is drawn. */
export interface FigureOptions {
  readonly order?: ResultOrder;
}

interface Text {
  readonly words: string;
  readonly size?: number;
  readonly line?: number;
  readonly fill?: string;
  readonly weight?: number;
}

interface Row {
  readonly texts: readonly Text[];
  readonly reading: DistributionReading;
  readonly before: DistributionReading | undefined;
  readonly height: number;
  readonly peak: number;
  readonly form: 'dots' | 'bars';
}

/**
 * The results of a question as an SVG file: title, one chart for each statement and group on one
 * axis, the number of people, a source line and a note on the method. It is drawn in the language
 * and direction of the translator, and says so where the content is made up.
 */
export function resultsToSvg(
  poll: PollDocument,
  reading: ResultsReading,
  translator: Translator,
  { order = 'asked' }: FigureOptions = {},
): string {
  const { direction, locale } = translator;
  const inner = SHEET.width - 2 * SHEET.margin;
  const isMirrored = direction === 'rtl';
  const atStart = (x: number) => (isMirrored ? SHEET.width - x : x);
  let y: number = SHEET.margin;
  const drawn: SvgElement[] = [];
  const write = (text: Text, width = inner, x = SHEET.margin) => {
    const { size = SHEET.size, line = SHEET.line, fill, weight } = text;
    for (const words of wrapText(text.words, width, size)) {
      const place = { x: atStart(x), y: y + 0.8 * line };
      drawn.push(
        svgElement('text', { ...place, 'font-size': size, fill, 'font-weight': weight }, words),
      );
      y += line;
    }
  };

  const { question } = reading;
  const title = question ? questionText(question, translator) : translator.t('poll.results.title');
  write({ words: title, size: SHEET.title, line: SHEET.titleLine, weight: 600 });
  if (poll.rehearsal) write({ words: translator.t('poll.results.made-up'), fill: COLOURS.warning });
  y += SHEET.line;

  const chartLeft = isMirrored ? SHEET.margin : SHEET.width - SHEET.margin - chartWidth();
  if (question) drawn.push(...drawAxis(question, translator, chartLeft, y));
  y += 40;
  for (const row of rowsOf(poll, reading, translator, order)) {
    const top = y;
    for (const text of row.texts) write(text, SHEET.words);
    const options = { ...row, direction, scale: axisOf(reading) };
    const chart = layoutChart(row.reading, options, row.before);
    const place = `translate(${chartLeft} ${top}) scale(${SHEET.scale})`;
    drawn.push(
      svgElement('g', { transform: place }, ...drawChart(chart)),
      ...drawLane(
        chart,
        row.reading,
        translator,
        { left: chartLeft, top, scale: SHEET.scale },
        row.before && { reading: row.before, round: reading.round - 1 },
      ),
    );
    y = Math.max(y, top + row.height * SHEET.scale + LANE) + SHEET.line;
  }
  for (const words of rankingSentences(reading, translator)) write(noteOf(words));
  y += SHEET.noteLine / 2;
  for (const words of [
    sourceLine(poll, reading, translator),
    methodsNote(poll, reading, translator),
  ]) {
    write(noteOf(words));
  }
  const height = Math.ceil(y + SHEET.margin);
  return renderSvg(
    svgElement(
      'svg',
      {
        viewBox: `0 0 ${SHEET.width} ${height}`,
        width: SHEET.width,
        height,
        role: 'img',
        'xml:lang': locale,
        direction,
        'font-family': 'system-ui, sans-serif',
        fill: COLOURS.text,
      },
      svgElement('title', {}, title),
      svgElement('desc', {}, describe(poll, reading, translator)),
      svgElement('rect', { width: SHEET.width, height, fill: COLOURS.paper }),
      ...drawn,
    ),
  );
}

function chartWidth(): number {
  return CHART_WIDTH * SHEET.scale;
}

function noteOf(words: string): Text {
  return { words, size: SHEET.note, line: SHEET.noteLine, fill: COLOURS.muted };
}

function axisOf({ question }: ResultsReading) {
  return question?.kind === 'rating' ? question.scale : ONE_TO_TEN;
}

/** Above the charts: the points of the scale with what its ends mean, or shares. */
function drawAxis(
  question: Question,
  translator: Translator,
  left: number,
  top: number,
): SvgElement[] {
  const text = (x: number, y: number, words: string, anchor: string) =>
    svgElement(
      'text',
      { x, y, 'text-anchor': anchor, 'font-size': SHEET.note, fill: COLOURS.muted },
      words,
    );
  const isMirrored = translator.direction === 'rtl';
  if (question.kind === 'choice') {
    return [0, 0.5, 1].map((share) => {
      const along = (isMirrored ? 1 - share : share) * chartWidth();
      const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
      return text(left + along, top + 31, percent(share, translator), anchor);
    });
  }
  const { scale } = question;
  const at = (value: number) => left + axisX(value, scale, translator.direction) * SHEET.scale;
  const start = isMirrored ? left + chartWidth() : left;
  const end = isMirrored ? left : left + chartWidth();
  return [
    text(start, top + 12, scaleText(question, 'low', translator), 'start'),
    text(end, top + 12, scaleText(question, 'high', translator), 'end'),
    ...pointsOf(scale).map((point) =>
      text(at(point), top + 31, translator.number(point), 'middle'),
    ),
  ];
}

function rowsOf(
  poll: PollDocument,
  reading: ResultsReading,
  translator: Translator,
  order: ResultOrder,
): Row[] {
  const { items, segmentation, question } = reading;
  const isRating = question?.kind === 'rating';
  const wholes = wholesOf(items);
  const whole = { form: figureForm(wholes), peak: figurePeak(wholes), height: isRating ? 56 : 14 };
  const groups = groupsOf(items);
  const part = { form: figureForm(groups), peak: figurePeak(groups), height: isRating ? 34 : 10 };
  const note = (words: string): Text => noteOf(words);
  return orderItems(items, order).flatMap((item) => [
    {
      ...whole,
      texts: [
        { words: statementText(item.statement, translator), weight: 600 },
        note(numbersOf(item.whole, item.heldBack, poll, translator)),
      ],
      reading: item.whole,
      before: item.before,
    },
    ...item.groups.map((group) => ({
      ...part,
      texts: [
        { words: groupName(group, segmentation, translator), size: 13, line: 18 },
        note(numbersOf(group.distribution, 0, poll, translator)),
      ],
      reading: group.distribution,
      before: undefined,
    })),
  ]);
}

function numbersOf(
  reading: DistributionReading,
  heldBack: number,
  { minimumCell }: PollDocument,
  translator: Translator,
): string {
  const { t } = translator;
  const words = countWords(reading, translator);
  if (reading.kind === 'withheld') {
    words.push(t('poll.results.sentence.withheld', { least: minimumCell }));
  }
  if (heldBack > 0) words.push(t('poll.results.count.held-back', { n: heldBack }));
  return words.join(' · ');
}

function describe(poll: PollDocument, reading: ResultsReading, translator: Translator): string {
  const { segmentation } = reading;
  const sentences = reading.items.map(
    (item) =>
      `${statementText(item.statement, translator)}: ${itemSentence(item, reading, poll, translator)}`,
  );
  if (segmentation) sentences.push(segmentationText(segmentation, translator));
  return sentences.join('\n');
}
