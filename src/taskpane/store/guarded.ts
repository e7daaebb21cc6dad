import { err, type Result } from '../../domain/result';
import { bugOf, type Bug } from './pane-state';

/** A promise of a result, a bug included: nothing that a user starts may end in silence. */
export async function guarded<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | Bug>> {
  try {
    return await work();
  } catch (error) {
    return err(bugOf(error));
  }
}
