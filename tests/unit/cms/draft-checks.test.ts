import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const command = 'npm run check:content';

it('each host runs the content check on every draft, before it may be merged', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts).toHaveProperty('check:content');
  // Decap makes a pull request, at GitLab a merge request, of each draft.
  const github = read('.github/workflows/content.yml') as {
    on: string;
    jobs: { content: { steps: { run?: string }[] } };
  };
  expect(github.on).toBe('pull_request');
  expect(github.jobs.content.steps.map(({ run }) => run)).toContain(command);
  const gitlab = read('.gitlab-ci.yml') as { content: { rules: object[]; script: string[] } };
  expect(gitlab.content.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  expect(gitlab.content.script).toContain(command);
});
