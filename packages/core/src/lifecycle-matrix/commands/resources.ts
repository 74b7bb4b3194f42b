import { clipText, moveTo, orderAtEnd } from '../../document/index.ts';
import type { Resource } from '../matrix.schema.ts';
import { inCategory, type MatrixEditor } from './records.ts';

/** A text of a resource. */
export type ResourceField = 'title' | 'authors' | 'year' | 'url';

/** The commands for what there is to read on a category. */
export function resourceCommands(editor: MatrixEditor) {
  const { read, newId } = editor;
  const change = inCategory(editor);
  return {
    /** Adds a resource of the network's own to a category, as its last one. Returns its id. */
    addResource(category: string, texts: Partial<Pick<Resource, ResourceField>>): string {
      const resource = newId();
      change('resource.add', { category, resource }, ({ resources }) => {
        resources[resource] = {
          preset: '',
          title: clipText(texts.title ?? ''),
          authors: clipText(texts.authors ?? ''),
          year: clipText(texts.year ?? ''),
          url: clipText(texts.url ?? ''),
          order: orderAtEnd(resources),
        };
      });
      return resource;
    },

    /** Writes a text of a resource; the empty text gives the catalogue's back. */
    writeResource(category: string, resource: string, field: ResourceField, text: string): void {
      change(
        'resource.write',
        { category, resource, field },
        ({ resources: { [resource]: record } }) => {
          if (record) record[field] = clipText(text);
        },
        `${field} of ${category} ${resource}`,
      );
    },

    /** Moves a resource to a position among those of its category, 0 being the first. */
    moveResource(category: string, resource: string, position: number): void {
      change('resource.move', { category, resource }, ({ resources }) =>
        moveTo(resources, resource, position),
      );
    },

    /** Deletes a resource. */
    deleteResource(category: string, resource: string): void {
      const gone = read().categories[category]?.resources[resource];
      if (!gone) return;
      const about = { category, resource, preset: gone.preset, name: gone.title };
      change('resource.delete', about, ({ resources }) => {
        delete resources[resource];
      });
    },
  };
}
