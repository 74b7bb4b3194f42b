import { useTranslator } from '../../provider/context.ts';
import { toc } from '../toc.anatomy.ts';

/** The keys of the diagram, as they stand on the keyboard. */
const KEYS = [
  ['travel', '← ↑ ↓ →'],
  ['travel-lane', 'Page Up, Page Down'],
  ['write', 'Enter'],
  ['add', 'Insert, N'],
  ['add-onwards', 'Ctrl + Enter'],
  ['add-to', '1 … 7'],
  ['link', 'L'],
  ['travel-link', 'Shift + ← →'],
  ['move', 'Alt + ← ↑ ↓ →'],
  ['details', 'Space'],
  ['delete', 'Delete'],
  ['focus', 'F'],
  ['zoom', '+ − 0'],
  ['undo', 'Ctrl + Z'],
] as const;

/** What can be done by key, for those who look for it. */
export function DiagramKeys() {
  const { t } = useTranslator();
  return (
    <details {...toc.part('keys')}>
      <summary>{t('toc.keys')}</summary>
      <dl>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{t(`toc.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
