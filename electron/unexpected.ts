import { sebutanGalat, tempatGalat, type GalatTakTerduga } from "../core/catatan-galat";
import { noteError } from "./error-notes";

/** Writes down an error that nobody foresaw: where it was met and the place in the program, never the data that it was met with. */
export function reportUnexpected(where: string, error: unknown): void {
  const galat = galatOf(error);
  noteError(where, galat);
  const places = tempatGalat(galat).slice(0, 5);
  process.stderr.write(
    `Tepat: galat tak terduga pada ${where} (${sebutanGalat(galat)})\n${places.map((one) => `    at ${one}`).join("\n")}\n`,
  );
}

function galatOf(error: unknown): GalatTakTerduga {
  if (!(error instanceof Error)) return { nama: "", kode: "", pesan: "", jejak: "" };
  const kode = "code" in error && typeof error.code === "string" ? error.code : "";
  return { nama: error.name, kode, pesan: error.message, jejak: error.stack ?? "" };
}
