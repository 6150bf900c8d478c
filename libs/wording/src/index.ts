export { say, type Catalogue, type WordKey, type WordParams } from './translate.ts';
export { catalogues, translate } from './catalogues.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { languageName, ownName } from './language-names.ts';
