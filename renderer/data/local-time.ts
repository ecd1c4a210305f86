const DAY_AND_TIME = new Intl.DateTimeFormat("id-ID", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

const TIME = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit" });

/** A UTC moment as it is spoken of on the same day: `14.05`; of another day with its date. */
export function formatWaktuDekat(iso: string): string {
  const saat = new Date(iso);
  return saat.toDateString() === new Date().toDateString() ? TIME.format(saat) : formatWaktu(iso);
}

/** A UTC moment in the time of this computer: `3 Jan 2026, 14.05`. */
export function formatWaktu(iso: string): string {
  return DAY_AND_TIME.format(new Date(iso));
}
