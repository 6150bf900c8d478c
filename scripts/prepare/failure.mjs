/** What a person can act on; scripts print its message and nothing else. */
export class Failure extends Error {}
