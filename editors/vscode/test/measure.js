// Measures how long findings take after an edit of an article.
//
//   npm run measure -- GUILLEMET ARTICLE [FOLDER]
//
// FOLDER is what the editor has open.
import { readFileSync, realpathSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Client } from './client.js';

const EDITS = 20;

const [program, article, ...folders] = process.argv.slice(2);
if (!program || !article) {
  console.error('usage: npm run measure -- GUILLEMET ARTICLE [FOLDER]');
  process.exit(2);
}
const file = realpathSync(article);
const text = readFileSync(file, 'utf8');
const lines = text.split('\n').length;
const load = loadavg().map(average => average.toFixed(2)).join(' ');
const client = new Client(program);
await client.greet(...folders.map(folder => realpathSync(folder)));

let start = performance.now();
const first = await client.open(file, text);
console.log(`${text.split(/\s+/).length} words, ${first.length} findings ${ms(performance.now() - start)} after it was opened`);
const times = [];
for (let edit = 0; edit < EDITS; edit++) {
  start = performance.now();
  await client.write(file, edit + 2, Math.floor((lines * (edit + 0.5)) / EDITS), 'So ');
  times.push(performance.now() - start);
}
const sorted = [...times].sort((a, b) => a - b);
console.log(`after an edit, with the pause of the server: median ${ms(sorted[EDITS / 2])}, slowest ${ms(sorted[EDITS - 1])}`);
console.log(`load of the machine before: ${load}`);
process.exitCode = await client.leave();

function ms(duration) {
  return `${Math.round(duration)} ms`;
}
