export { proposedAgenciesText } from './draft-agencies.ts';
export { type DraftTextOptions, draftPlanText } from './draft-plan.ts';
