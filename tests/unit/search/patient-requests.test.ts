import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchWhole, PatientRequests } from '../../../src/search/patient-requests.ts';

describe('a request on a weak signal', () => {
  it('never fails: it waits, and is made again when told so', async () => {
    let troubles = 0;
    const requests = new PatientRequests(() => (troubles += 1));
    const attempts: number[] = [];
    const answer = requests.until((failed) => {
      attempts.push(failed);
      return failed < 2 ? Promise.reject(new Error('no signal')) : Promise.resolve('index');
    });
    const troubled = async (times: number) => {
      while (troubles < times) await Promise.resolve();
    };
    await troubled(1);
    expect(attempts).toEqual([0]);
    requests.again();
    await troubled(2);
    requests.again();
    expect(await answer).toBe('index');
    expect(attempts).toEqual([0, 1, 2]);
  });

  it('may be told at the very moment of the failure', async () => {
    const requests = new PatientRequests(() => requests.again());
    let left = 3;
    const answer = requests.until(() =>
      (left -= 1) > 0 ? Promise.reject(new Error('no signal')) : Promise.resolve(left),
    );
    expect(await answer).toBe(0);
  });
});

describe('a part of the index', () => {
  const answering = (body: BodyInit, status = 200): typeof fetch => {
    return () => Promise.resolve(new Response(body, { status }));
  };
  const chunk = '/pagefind/vi/index/vi_1.pf_index';

  it('is taken zipped, or unzipped by a host that knows gzip', async () => {
    const zipped = gzipSync('pagefind_dcd{}');
    const whole = await fetchWhole(answering(zipped), chunk);
    expect(Buffer.from(await whole.arrayBuffer()).equals(zipped)).toBe(true);
    const plain = await fetchWhole(answering('pagefind_dcd{}'), chunk);
    expect(await plain.text()).toBe('pagefind_dcd{}');
    const entry = '/pagefind/vi/pagefind-entry.json?ts=1';
    expect(await (await fetchWhole(answering('{"a":1}'), entry)).json()).toEqual({ a: 1 });
  });

  it.each([
    ['an error of the server', 'pagefind_dcd{}', 503],
    ['the page of a paid hotspot', '<!doctype html><title>Đăng nhập</title>', 200],
    ['nothing at all', '', 200],
  ])('is refused when it is %s', async (_, body, status) => {
    await expect(fetchWhole(answering(body, status), chunk)).rejects.toThrow(chunk);
  });

  it('is refused when it breaks off', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error('signal lost')),
    });
    await expect(fetchWhole(answering(broken), chunk)).rejects.toThrow('signal lost');
  });
});
