// The same boxes at the same places in React Flow, as its documentation starts it: default nodes and
// edges, no minimap, no controls, no background. It is given the places; ours has to find them.
import '@xyflow/react/dist/style.css';
import { layoutToc } from '@uptake/core/toc-editor';
import { ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import { measureMount } from './mount.js';
import { randomTheory } from './theory.mjs';

const theory = randomTheory(Number(new URLSearchParams(location.search).get('nodes')), 1);
const layout = layoutToc(theory, { arrangement: 'as-listed' });
const beginNodes = Object.entries(layout.nodes).map(([id, { x, y, width }]) => ({
  id,
  position: { x, y },
  style: { width },
  sourcePosition: 'right',
  targetPosition: 'left',
  data: { label: theory.nodes[id].text },
}));
const beginEdges = Object.entries(theory.links).map(([id, { from, to }]) => ({
  id,
  source: from,
  target: to,
}));

function Flow() {
  const [nodes, , onNodesChange] = useNodesState(beginNodes);
  const [edges, , onEdgesChange] = useEdgesState(beginEdges);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      defaultViewport={{ x: 16, y: 16, zoom: 0.72 }}
    />
  );
}

measureMount('.react-flow__node', beginNodes.length, () => {
  createRoot(document.getElementById('root')).render(
    <div style={{ inlineSize: 1248, blockSize: 672 }}>
      <Flow />
    </div>,
  );
});
