/** Cases and punishments. Never edited after release. */
export const DISIPLIN = "";
