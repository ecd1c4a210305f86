import type { RetensiTampil } from "../../core/contract/pelindungan";
import { yearsLater, type PlainDate } from "../../core/date";
import { GOLONGAN_RETENSI, type GolonganRetensi } from "../../core/pelindungan/jenis";
import { HARI_PENUTUP, allPemusnahan } from "../db/pelindungan";
import { listKetentuanKantor, nilaiKantor } from "../db/ketentuan-kantor";
import type { Query } from "../db/schema";

/** What closed before this day has passed its time on another. */
const batasRetensi = (hari: PlainDate, tahun: number): PlainDate => yearsLater(hari, -tahun) ?? hari;

/** Years for which each kind is kept as at a day, and whether the office set them. [pdp-retensi] */
export async function tahunRetensi(query: Query, hariIni: PlainDate) {
  const tahun = (await nilaiKantor(query)).menurut("pdp-retensi", hariIni);
  return { tahun, milikKantor: (await listKetentuanKantor(query)).some(({ id }) => id === "pdp-retensi") };
}

/** Years for which a destroyed kind is kept, and whether everything up to its last day had passed them when it was destroyed. */
export async function masaSimpan(
  query: Query,
  { golongan, hingga, tanggal }: { readonly golongan: GolonganRetensi; readonly hingga: PlainDate; readonly tanggal: PlainDate },
): Promise<{ readonly tahun: number; readonly habis: boolean }> {
  const tahun = (await tahunRetensi(query, tanggal)).tahun[golongan];
  return { tahun, habis: hingga < batasRetensi(tanggal, tahun) };
}

/** How long each kind is kept, and what of the data file has passed its time on a day. [pdp-retensi] */
export async function retensiKantor(query: Query, hariIni: PlainDate): Promise<readonly RetensiTampil[]> {
  const { tahun, milikKantor } = await tahunRetensi(query, hariIni);
  const pemusnahan = await allPemusnahan(query);
  const hasil: RetensiTampil[] = [];
  for (const golongan of GOLONGAN_RETENSI) {
    const batas = batasRetensi(hariIni, tahun[golongan]);
    const hari = await HARI_PENUTUP[golongan](query, hariIni);
    const lewat = hari.filter((satu) => satu < batas);
    const hingga = pemusnahan.filter((satu) => satu.golongan === golongan).map((satu) => satu.hingga);
    hasil.push({
      golongan,
      tahun: tahun[golongan],
      milikKantor,
      batas,
      ada: hari.length,
      lewat: lewat.length,
      tercatat: lewat.filter((satu) => hingga.some((sampai) => satu <= sampai)).length,
      tertua: hari.reduce<PlainDate | null>((awal, satu) => (awal === null || satu < awal ? satu : awal), null),
    });
  }
  return hasil;
}
