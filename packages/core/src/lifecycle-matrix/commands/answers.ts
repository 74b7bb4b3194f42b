import { clipText } from '../../document/index.ts';
import type { MatrixQuestion } from '../matrix.schema.ts';
import type { MatrixEditor } from './records.ts';

/** The commands for what a network settles before it chooses activities. */
export function answerCommands({ change }: MatrixEditor) {
  return {
    /** Writes the answer to one of the questions for choosing. */
    writeAnswer(question: MatrixQuestion, answer: string): void {
      change(
        { name: 'answer.write', about: { question } },
        (draft) => {
          draft[question] = clipText(answer);
        },
        `answer ${question}`,
      );
    },
  };
}
