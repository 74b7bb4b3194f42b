// What a live poll fetches later: see results-on-demand.ts.
export { PresenterView, Results } from '@uptake/react/outcome-poll/results';
export { default as sheet } from '@uptake/react/outcome-poll/results.css?text';
