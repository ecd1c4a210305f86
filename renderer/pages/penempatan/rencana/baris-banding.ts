import type { PerbandinganRencana } from "../../../../core/contract/rencana-penempatan";
import type { RingkasanRencana } from "../../../../core/penempatan/ringkas";
import { daftarDari } from "../../../../core/naskah/daftar";
import { formatTanggalPendek } from "../../../../core/text/date";
import { formatAngka, nilaiPoin } from "../../../../core/text/number";
import { sebutanTempat } from "../../../../core/text/penempatan-halaman";
import { sebutanTerisi, TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";

const B = T.banding;

/** One line of a comparison: what it is about, and what each plan says. */
interface BarisBanding {
  readonly id: string;
  readonly judul: string;
  readonly asal: string;
  readonly sel: readonly string[];
}

const ANGKA: readonly { readonly judul: string; readonly isi: (satu: RingkasanRencana) => string }[] = [
  { judul: B.baris.terisi, isi: sebutanTerisi },
  { judul: B.baris.kosong, isi: ({ kursiPerlu, kursiTerisi }) => formatAngka(kursiPerlu - kursiTerisi) },
  { judul: B.baris.penting, isi: ({ pentingKosong }) => formatAngka(pentingKosong) },
  { judul: B.baris.skor, isi: ({ jumlahSkor }) => nilaiPoin(jumlahSkor) },
  { judul: B.baris.tanpaSkor, isi: ({ tanpaSkor }) => formatAngka(tanpaSkor) },
  { judul: B.baris.perpindahan, isi: ({ perpindahan }) => formatAngka(perpindahan) },
];

/** The figures of the plans, line by line. */
export function barisAngka({ versi, per }: PerbandinganRencana): readonly BarisBanding[] {
  const baris = (judul: string, sel: readonly string[]): BarisBanding => ({ id: judul, judul, asal: "", sel });
  return [
    baris(B.baris.per, per.map(formatTanggalPendek)),
    ...ANGKA.map(({ judul, isi }) =>
      baris(
        judul,
        versi.map(({ ringkasan }) => (ringkasan === null ? B.bertentangan : isi(ringkasan))),
      ),
    ),
    baris(
      B.baris.tersentuh,
      versi.map(({ orangTersentuh }) => (orangTersentuh === null ? B.bertentangan : formatAngka(orangTersentuh))),
    ),
  ];
}

/** Everybody for whom the plans differ, by name. */
export function barisBerbeda({ beda, versi, nama, jabatan }: PerbandinganRencana): readonly BarisBanding[] {
  return beda
    .map(({ pegawaiId, dari, ke }) => ({
      id: pegawaiId,
      judul: nama[pegawaiId] ?? "",
      asal: sebutanTempat(jabatan[dari ?? ""]),
      sel: versi.map(({ ringkasan }, nomor) => {
        const tujuan = ke[nomor] ?? null;
        if (ringkasan === null) return B.bertentangan;
        return tujuan === null ? B.tetap : sebutanTempat(jabatan[tujuan]);
      }),
    }))
    .toSorted((a, b) => a.judul.localeCompare(b.judul, "id"));
}

/** Both as one list on paper. */
export function daftarBanding(banding: PerbandinganRencana) {
  return daftarDari<BarisBanding>({
    judul: B.judul,
    keterangan: [B.petunjuk, B.sama(banding.sama)],
    kolom: [
      { kepala: B.angka, nilai: ({ judul }) => judul },
      { kepala: T.kolom.dari, nilai: ({ asal }) => asal },
      ...banding.rencana.map(({ nama }, ke) => ({ kepala: nama, nilai: ({ sel }: BarisBanding) => sel[ke] ?? "" })),
    ],
    baris: [...barisAngka(banding), ...barisBerbeda(banding)],
  });
}
