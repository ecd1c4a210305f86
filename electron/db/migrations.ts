import { AWAL } from "./migrations/001-awal";
import { ABK_MENDALAM } from "./migrations/002-abk-mendalam";
import { ORANG_DAN_INGATAN } from "./migrations/003-orang-dan-ingatan";

/** Every migration in order; the position is the schema version it leads to. A released one is never edited. */
export const MIGRATIONS: readonly string[] = [AWAL, ABK_MENDALAM, ORANG_DAN_INGATAN];
