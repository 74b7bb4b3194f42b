import type { Stage } from '../testing/stage.tsx';
import { WidgetPage } from '../testing/widget-page.tsx';
import { TocEditor, type TocEditorProps } from './TocEditor.tsx';
import styles from './toc.css?inline';
import { outlineOnDemand, tocOnDemand, wizardOnDemand } from './toc.on-demand.ts';

/** Opens an editor in a page. What comes on demand is there by now, as it is for a person. */
export async function openToc(props: TocEditorProps, place?: () => Stage): Promise<WidgetPage> {
  await Promise.all([tocOnDemand.fetch(), outlineOnDemand.fetch(), wizardOnDemand.fetch()]);
  return WidgetPage.show(<TocEditor {...props} />, styles, place);
}
