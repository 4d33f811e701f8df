// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { searchWords } from '../../src/i18n/search-words.ts';

const words = searchWords('vi');

it('says in `npm run dev` that there is no index, and brings up the numbers all the same', async () => {
  document.body.innerHTML = `
    <site-search>
      <input type="search"><select data-language><option value="vi" selected></option></select>
      <details></details><div class="crisis"></div><p class="status"></p>
      <button class="retry"></button><ol class="results"></ol><button class="more"></button>
    </site-search>
    <div data-lines><ul class="call-now"><li>113</li></ul></div>`;
  const search = document.querySelector('site-search');
  search?.setAttribute('data-settings', JSON.stringify({ words, types: {}, mark: '', index: '/' }));
  // The parser would call the element before its parts are there.
  await import('../../src/components/site-search/site-search.ts');
  const input = document.querySelector('input');
  if (!input || !search) throw new Error('no box');
  input.value = 'giúp tôi';
  input.dispatchEvent(new Event('input'));
  expect(search.querySelector('.crisis')?.textContent).toBe(`${words.crisis}113`);
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(search.querySelector('.status')?.textContent).toBe(words.dev);
});
