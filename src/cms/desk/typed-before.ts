/**
 * Decap keeps what was typed but not saved on the device, and offers it when the form opens anew. It asks before the
 * record itself has come from the host, and the record then takes the place of what was just brought back. So the
 * offer waits here until the form is filled.
 */

interface Action {
  readonly type: string;
}
type Dispatch = (action: Action) => unknown;
type CreateStore = (...args: readonly unknown[]) => { readonly dispatch: Dispatch };
type Enhancer = (create: CreateStore) => CreateStore;

const filled: ReadonlySet<string> = new Set(['DRAFT_CREATE_FROM_ENTRY', 'DRAFT_CREATE_EMPTY']);

/** @returns the same dispatch, with the offer after the record. */
export function offerAfterRecord(dispatch: Dispatch): Dispatch {
  let isFilled = false;
  let waiting: Action | undefined;
  return (action) => {
    if (action.type === 'DRAFT_LOCAL_BACKUP_RETRIEVED' && !isFilled) {
      waiting = action;
      return action;
    }
    const done = dispatch(action);
    if (action.type === 'DRAFT_DISCARD') {
      isFilled = false;
      waiting = undefined;
    } else if (filled.has(action.type)) {
      isFilled = true;
      const offer = waiting;
      waiting = undefined;
      if (offer) dispatch(offer);
    }
    return done;
  };
}

/** Decap lets Redux's developer tools compose its store; that is where the order can be put right. */
export function watchStore(): void {
  const compose =
    (...enhancers: readonly Enhancer[]): Enhancer =>
    (create) => {
      const ordered: CreateStore = (...args) => {
        const store = create(...args);
        return { ...store, dispatch: offerAfterRecord(store.dispatch) };
      };
      return enhancers.reduceRight((inner, enhance) => enhance(inner), ordered);
    };
  Object.assign(window, { __REDUX_DEVTOOLS_EXTENSION_COMPOSE__: compose });
}
