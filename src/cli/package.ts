// `npm run package`: the archives for both stores from the built extension, the source archive that reviewers ask for,
// and the texts and pictures of the listings.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {archive} from './archive.ts';

mkdirSync('dist/store', {recursive: true});
for (const browser of ['chrome', 'firefox']) {
  write(`dist/store/whence-${__VERSION__}-${browser}.zip`, archive(`dist/${browser}`));
}
const source = ['archive', '--format=zip', '--prefix=whence/', 'HEAD'];
write(`dist/store/whence-${__VERSION__}-source.zip`, execFileSync('git', source, {maxBuffer: 1 << 30}));
cpSync('src/store', 'dist/store', {recursive: true});
console.log('dist/store holds the listing texts and pictures as well');

function write(file: string, bytes: Uint8Array): void {
  writeFileSync(file, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${(bytes.length / 1024).toFixed(0)} kB  sha256 ${sum}`);
}
