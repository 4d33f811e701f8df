import { startTransition, useEffect, useState } from 'react';
import type { Found } from '../domain/services/found-services.ts';
import type { CommuneShard, ProvinceShard } from '../domain/services/shards.ts';

interface Services {
  /** Missing until something was asked for and has come. */
  readonly services: readonly Found[] | undefined;
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  readonly retry: () => void;
}

interface Answer {
  readonly question: string;
  readonly attempt: number;
  /** Missing when the file could not be had. */
  readonly services: readonly Found[] | undefined;
}

async function load(url: string): Promise<readonly Found[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  const shard = (await response.json()) as CommuneShard | ProvinceShard;
  return shard.services.map((each) => ('item' in each ? each : { item: each }));
}

/**
 * The services of the chosen commune; or, once a filter is set, those of the whole province. Nothing is fetched
 * before somebody asks, and a country's directory is never fetched whole.
 */
export function useServices(
  dataBase: string,
  place: { readonly code: string } | undefined,
  province: string | undefined,
  filtering: boolean,
): Services {
  const file = place
    ? `xa/${place.code}.json`
    : filtering && province
      ? `tinh/${province}.json`
      : undefined;
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const question = file && `${dataBase}${file}`;

  useEffect(() => {
    if (!question) return;
    let wanted = true;
    const give = (services?: readonly Found[]) => {
      // Drawing a long list may be interrupted by a tap, and by a map that opens meanwhile.
      if (wanted) startTransition(() => setAnswer({ question, attempt, services }));
    };
    load(question).then(give, () => give());
    return () => {
      wanted = false;
    };
  }, [question, attempt]);

  const current = answer?.question === question && answer?.attempt === attempt ? answer : undefined;
  return {
    services: current?.services,
    state: !question ? 'idle' : !current ? 'loading' : current.services ? 'ready' : 'failed',
    retry: () => setAttempt((before) => before + 1),
  };
}
