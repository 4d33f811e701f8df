import { astro, readArguments } from './cli.ts';

const help = `npm run build

Checks content/ and writes the site to dist/. Any error of content, reference or leak ends it with status 1;
an error of content is found before anything is written.

Environment:
  DIEM_TUA_CONTENT  folder to read instead of content/
  DIEM_TUA_OUT      folder to write instead of dist/
  DIEM_TUA_TODAY    day of the build, e.g. 2026-11-23, instead of today
  DIEM_TUA_KIT      communes whose printed sheets are drawn: all (default), none, or slugs: phan-rang,truong-sa`;

readArguments(help, {});
process.exit(await astro(['build']));
