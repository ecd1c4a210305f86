/** Words and signs that stand around a number, as met in forms and lists of offices. Everything here is compared in lower case. */

/** Units of time whose length needs no rule; a day, a week or a month of work does and is missing on purpose. */
export const EJAAN_WAKTU: readonly { readonly menit: number; readonly ejaan: readonly string[] }[] = [
  { menit: 60, ejaan: ["jam", "jm", "j", "hour", "hours", "hr", "hrs", "h"] },
  { menit: 1, ejaan: ["menit", "menitan", "mnt", "mnit", "mt", "min", "mins", "minute", "minutes", "'"] },
  { menit: 1 / 60, ejaan: ["detik", "dtk", "dt", "sec", "secs", "second", "seconds", '"', "''"] },
];

/** Fractions and ones written in words before a unit of time: `setengah jam`, `sejam`. */
export const EJAAN_BILANGAN: Readonly<Record<string, number>> = { setengah: 0.5, seperempat: 0.25, satu: 1, se: 1 };

/** What multiplies the number before it: `Rp 75 ribu`, `1,5 juta`. */
export const EJAAN_PENGALI: Readonly<Record<string, number>> = { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9 };

/** Currencies before the number. */
export const MATA_UANG = /^([+-]?) *(rp\.?|idr|usd|us\$|\$) *(?=[\d(.,+-])/i;

/** "About" and "at least": the number after it is meant. What is at most a number is none. */
export const KIRA_KIRA =
  /^(?:\u00b1|~|\u2248|\+\/-|\+-|>=|=>|[>\u2265]|(?:kurang lebih|lebih kurang|kira[- ]kira|sekitar|sktr|rata[- ]rata|rerata|hampir|perkiraan|diperkirakan|estimasi|minimal|minimum|paling sedikit|lebih dari|di ?atas|lk|kl|l\.k|k\.l|min)(?![a-z])\.?:?) *(?=\S)/i;
/** The same behind a number: `500-an`, `500+`, `500 lebih`, `500 (perkiraan)`. */
export const KIRA_KIRA_BELAKANG =
  /^(\d[\d.,' ]*?) *(?:-? ?an(?![a-z])|\+(?![/-])|(?:lebih kurang|kurang lebih|kira[- ]kira|lebih)(?![a-z])|\((?:kira[- ]kira|perkiraan|estimasi|kurang lebih|lebih kurang|rata[- ]rata)\))/i;

/** Units that carry a digit of their own. */
export const SATUAN_BERDIGIT = /\b(?:[ckm]?m[23]|a[0-6]|f4)\b/gi;
/** Units that only ever follow an amount: beside them a number tells how the text writes numbers. */
export const SATUAN_JELAS = /^(?:%|persen|x|kali|jam|menit|mnt|detik)(?=$|[ /.])/i;
