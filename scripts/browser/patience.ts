/** Milliseconds that a wait lasts before it fails. Tests do not measure time: a busy machine may stand still for seconds. */
export const PATIENCE = 20_000;
