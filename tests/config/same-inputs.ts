/**
 * Gives property tests the same inputs in every run: what fails here fails there. To look further, choose other inputs:
 * `DIEM_TUA_SEED=$RANDOM npm test -- unit`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['DIEM_TUA_SEED'] ?? 2511) });
