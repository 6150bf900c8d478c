export { say, type Catalogue, type WordKey, type WordParams } from './translate.ts';
export { catalogues, translate } from './catalogues.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { wallSheetWords, type WallSheetWords } from './wall-sheet-words.ts';
export { languageName, ownName } from './language-names.ts';
export { faultOf, type FieldFault, type FieldIssue } from './issue-fault.ts';
export { wordIssue, type WordedIssue } from './issue-wording.ts';
export { wordProblem, type WordedProblem } from './problem-wording.ts';
export { wordWarning } from './warning-wording.ts';
