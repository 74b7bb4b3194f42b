import { checkedChoice, clipLine, clipText } from '../../document/index.ts';
import { TOC_COMPONENTS, type TocComponent } from '../../vocabulary/index.ts';
import { isTheoryAlone, theoryOf } from '../reflection/versions.ts';
import { LANGUAGE_TAG, type TocDocument } from '../toc.schema.ts';
import type { TocEditing } from './edit.ts';

/** What can be done with a theory of change as a whole and with its components. */
export interface WholeCommands {
  setTitle(title: string): void;
  setVision(vision: string): void;
  setVisionTranslation(vision: string): void;
  /**
   * Says in which languages texts are written, as BCP 47 tags; an empty one says nothing. Texts
   * in a second language are kept when it is taken away.
   *
   * @throws RangeError when a text is no language tag
   */
  setLanguages(language: string, secondLanguage: string): void;
  /** Names a component; an empty label gives it its own name back. */
  renameComponent(component: TocComponent, label: string): void;
  /** Leaves a component out or takes it in again. What is in it is kept. */
  leaveOut(component: TocComponent, isLeftOut: boolean): void;
  /**
   * Puts other content in the place of all there is, as one step: the preset, or an import. Content
   * without rounds, log, plan or versions, such as a table, leaves those of the document.
   */
  replaceWith(content: TocDocument): void;
}

export function wholeCommands({ change }: TocEditing): WholeCommands {
  function setText(
    field: 'vision' | 'visionTranslation' | 'title',
    value: string,
    name = `toc.${field}`,
  ): void {
    change(
      { name },
      (document) => {
        document[field] = value;
      },
      name,
    );
  }

  return {
    setTitle: (title) => setText('title', clipLine(title)),
    setVision: (vision) => setText('vision', clipText(vision)),
    setVisionTranslation: (vision) => setText('visionTranslation', clipText(vision)),
    setLanguages(language, secondLanguage) {
      const wrong = [language, secondLanguage].find((tag) => !LANGUAGE_TAG.test(tag));
      if (wrong !== undefined) throw new RangeError(`“${wrong}” is no language tag.`);
      change({ name: 'toc.languages' }, (document) => {
        document.language = language;
        document.secondLanguage = secondLanguage;
      });
    },
    renameComponent(component, label) {
      checkedChoice(component, TOC_COMPONENTS);
      const checked = clipLine(label);
      change(
        { name: 'component.rename', about: { component } },
        ({ components }) => {
          components[component].label = checked;
        },
        `component.rename:${component}`,
      );
    },
    leaveOut(component, isLeftOut) {
      checkedChoice(component, TOC_COMPONENTS);
      const name = isLeftOut ? 'component.omit' : 'component.include';
      change({ name, about: { component } }, ({ components }) => {
        components[component].isLeftOut = isLeftOut;
      });
    },
    replaceWith(content) {
      change({ name: 'toc.replace' }, (document) => {
        Object.assign(document, isTheoryAlone(content) ? theoryOf(content) : content);
      });
    },
  };
}
