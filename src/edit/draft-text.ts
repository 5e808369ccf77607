export { proposedAgenciesText } from './draft-agencies.ts';
export { type DraftTextOptions, draftPlanText } from './draft-plan.ts';
export { importedText, type PlanUpdate, updatedPlan } from './update-plan.ts';
export { updatedProposals } from './update-proposed.ts';
