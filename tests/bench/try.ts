import { filledFolder } from './fill/filled.ts';

console.log(await filledFolder(Number(process.argv[2]), console.log));
