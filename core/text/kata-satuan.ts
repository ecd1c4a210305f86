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

/** "About": the number after it is meant. */
export const KIRA_KIRA = /^(?:\u00b1|~|\u2248|\+\/-|\+-|kurang lebih|kira-kira|sekitar|rata-rata|rerata|lk\.?|kl\.?) *(?=\S)/i;

/** Units that carry a digit of their own. */
export const SATUAN_BERDIGIT = /\b(?:[ckm]?m[23]|a[0-6]|f4)\b/gi;
/** Units that only ever follow an amount: beside them a number tells how the text writes numbers. */
export const SATUAN_JELAS = /^(?:%|persen|x|kali|jam|menit|mnt|detik)(?=$|[ /.])/i;
