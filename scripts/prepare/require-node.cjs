// Loaded before every script, by any Node there ever was: nothing newer than ES5 in this file.
'use strict';

var needed = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error('Relais needs Node.js ' + needed.join('.') + ' or newer; this is ' + process.versions.node + '. Get it from https://nodejs.org');
  process.exit(1);
}
