import type { PlainDate } from "../date";
import { bacaKedudukanHukum, type AturanKedudukan } from "../pegawai/kedudukan-hukum";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { MasaStatus } from "./bentuk-hitungan";

/** Under these kedudukan hukum, on which offices differ as to the post, a person still comes to work. */
const TETAP_MASUK: ReadonlySet<string> = new Set(["hukumanDisiplin", "turunJabatan", "banding", "diperbantukan", "titipan"]);

/** Whether somebody under a kedudukan hukum is to come to work. One that nobody knows counts as at work: it is a finding elsewhere. */
function wajibMasuk(kedudukanHukum: string, aturan: AturanKedudukan): boolean {
  const bacaan = bacaKedudukanHukum(kedudukanHukum, aturan);
  if (bacaan.keadaan !== "dikenal") return true;
  return bacaan.nilai.memangku === "ya" || TETAP_MASUK.has(bacaan.nilai.kode);
}

interface Fakta<T> {
  readonly sejak: PlainDate | null;
  readonly nilai: T;
}

/**
 * The times of a person, from her dated facts: before the first status that is known with a day she was not in the office. Where no fact is
 * known, `kini` holds for all time.
 */
export function masaStatus(bahan: {
  readonly status: readonly Fakta<StatusPegawai>[];
  readonly kedudukan: readonly Fakta<string>[];
  readonly kini: { readonly status: StatusPegawai; readonly kedudukanHukum: string };
  readonly aturan: AturanKedudukan;
}): readonly MasaStatus[] {
  const urut = <T>(fakta: readonly Fakta<T>[]): readonly Fakta<T>[] =>
    fakta.toSorted((a, b) => ((a.sejak ?? "") < (b.sejak ?? "") ? -1 : 1));
  const status = bahan.status.length > 0 ? urut(bahan.status) : [{ sejak: null, nilai: bahan.kini.status }];
  const kedudukan = bahan.kedudukan.length > 0 ? urut(bahan.kedudukan) : [{ sejak: null, nilai: bahan.kini.kedudukanHukum }];
  const batas = [...new Set([...status, ...kedudukan].map(({ sejak }) => sejak))].toSorted((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));
  return batas.flatMap((sejak) => {
    const pada = <T>(fakta: readonly Fakta<T>[]): T | undefined => fakta.findLast((satu) => (satu.sejak ?? "") <= (sejak ?? ""))?.nilai;
    const statusPada = pada(status);
    // Before her first status the person is not there at all.
    return statusPada === undefined ? [] : [{ sejak, status: statusPada, aktif: wajibMasuk(pada(kedudukan) ?? "", bahan.aturan) }];
  });
}
