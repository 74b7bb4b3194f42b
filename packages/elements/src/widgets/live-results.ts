// What a live poll fetches later. The sheet is of the whole poll: two that each begin with what holds
// for every element would take back each other's rules.
export { PresenterView, Results } from '@uptake/react/outcome-poll/results';
export { default as sheet } from '@uptake/react/outcome-poll.css?text';
