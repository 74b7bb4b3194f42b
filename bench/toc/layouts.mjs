// What each tool makes of the order of the nodes, from top to bottom in each lane. Of every one the
// order is taken, and crossings are counted in the same way.
import { layoutToc } from '@uptake/core/toc-editor';
import dagre from '@dagrejs/dagre';
import { coordCenter, decrossTwoLayer, graphConnect, layeringSimplex, sugiyama } from 'd3-dag';
import Elk from 'elkjs';
import { LANES } from './theory.mjs';

const WIDTH = 184;
const HEIGHT = 58;
const GAP = 16;

const laneOf = (theory, id) => LANES.indexOf(theory.nodes[id].component);

/** How many links cross when the nodes of each lane stand in the order of a list. */
export function crossingsOf(theory, order) {
  const nodes = { ...theory.nodes };
  for (const [index, id] of order.entries()) {
    nodes[id] = { ...nodes[id], order: `a${index.toString().padStart(4, '0')}V` };
  }
  return layoutToc({ ...theory, nodes }, { arrangement: 'as-listed' }).crossings;
}

export const LAYOUTS = {
  uptake: (theory) => {
    const { nodes } = layoutToc(theory);
    return Object.keys(nodes).sort((a, b) => nodes[a].y - nodes[b].y);
  },
  dagre: (theory) => {
    const graph = new dagre.graphlib.Graph();
    graph.setGraph({ rankdir: 'LR', ranksep: 64, nodesep: GAP });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const id of Object.keys(theory.nodes)) graph.setNode(id, { width: WIDTH, height: HEIGHT });
    for (const { from, to } of Object.values(theory.links)) graph.setEdge(from, to);
    dagre.layout(graph);
    return byPlace(theory, (id) => graph.node(id).y);
  },
  'd3-dag': (theory) => {
    // It knows lanes, but no link inside one or back.
    const links = Object.values(theory.links)
      .filter(({ from, to }) => laneOf(theory, from) < laneOf(theory, to))
      .map(({ from, to }) => [from, to]);
    const linked = new Set(links.flat());
    const alone = Object.keys(theory.nodes).filter((id) => !linked.has(id));
    const graph = graphConnect().single(true)([...links, ...alone.map((id) => [id, id])]);
    sugiyama()
      .layering(layeringSimplex().rank(({ data }) => laneOf(theory, data)))
      .decross(decrossTwoLayer())
      .coord(coordCenter())
      .nodeSize([HEIGHT, WIDTH])
      .gap([GAP, 64])(graph);
    const places = new Map([...graph.nodes()].map((node) => [node.data, node.x]));
    return byPlace(theory, (id) => places.get(id) ?? 0);
  },
  'ELK, partitioned': async (theory) => {
    const { children } = await new Elk().layout({
      id: 'root',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'RIGHT',
        'elk.partitioning.activate': 'true',
        'elk.separateConnectedComponents': 'false',
        'elk.spacing.nodeNode': String(GAP),
        'elk.layered.spacing.nodeNodeBetweenLayers': '64',
      },
      children: Object.keys(theory.nodes).map((id) => ({
        id,
        width: WIDTH,
        height: HEIGHT,
        layoutOptions: { 'elk.partitioning.partition': String(laneOf(theory, id)) },
      })),
      edges: Object.entries(theory.links).map(([id, { from, to }]) => ({
        id,
        sources: [from],
        targets: [to],
      })),
    });
    const places = new Map(children.map(({ id, y }) => [id, y]));
    return byPlace(theory, (id) => places.get(id));
  },
};

function byPlace({ nodes }, placeOf) {
  return Object.keys(nodes).sort((a, b) => placeOf(a) - placeOf(b));
}
