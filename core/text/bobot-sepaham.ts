import type { BobotMenurutKeputusan } from "../penempatan/bobot-sepaham";
import { formatAngka } from "./number";
import { TEKS_KEPUTUSAN } from "./rencana-penempatan";

/** What is said while the weights that agree with decisions are looked for. */
export const kalimatMenghitungBobot = (): string => "Mencari bobot yang sepaham dengan keputusan";

/** Decisions below which they are no more than a hint. */
const SEDIKIT = 10;

export const TEKS_BOBOT_SEPAHAM = {
  judul: "Bobot yang sepaham dengan keputusan",
  arti: "Bobot sepaham dengan usul yang diterima bila menurut bobot itu susunan dengan usul itu lebih tinggi daripada susunan terbaik tanpanya, dan dengan usul yang ditolak bila lebih rendah; dibandingkan dengan nilai dan ongkos ketika diputuskan. Ini petunjuk, bukan penilaian siapa yang benar, dan tidak mengubah apa pun.",
  sedikit: (banyak: number) => `Dasarnya baru ${formatAngka(banyak)} keputusan.`,
  nol: "Semua bobot bernilai nol, sehingga tidak ada yang dapat ditimbang. Isi dahulu bobotnya.",
  tanpaDasar: "Belum ada keputusan yang bergantung pada bobot.",
  tabel: "Bobot sekarang dan yang sepaham",
  kolom: { bagian: "Bagian nilai", sekarang: "Sekarang", usul: "Sepaham", ubahan: "Ubahan" },
  tidakJudul: "Yang tidak sepaham dengan bobot itu",
  tidakJudulTetap: "Yang tidak sepaham dengan bobot sekarang",
  tanpaJudul: "Yang tidak ditimbang",
  bawa: "Bawa ke setelan bobot",
  bawaArti: "Isiannya terisi usulan ini dan belum disimpan.",
  adaDraf: "Isian bobot lain di halaman Peraturan belum disimpan. Simpan atau buang dahulu.",
  alasan: (nanti: number, dasar: number) =>
    `Mendekati keputusan atas usul penempatan: sepaham dengan ${formatAngka(nanti)} dari ${formatAngka(dasar)} keputusan.`,
} as const;

const TANPA: Readonly<Record<BobotMenurutKeputusan["tanpaTimbangan"][number]["sebab"], string>> = {
  kursi: "menentukan terisi atau kosongnya kursi, yang didahulukan dari nilai",
  tanpaPilihan: "dikunci, atau tidak ada susunan lain untuk dibandingkan",
  tidakSebanding: "bukti yang ada pada orang-orangnya berlainan bagian, sehingga bobotnya terbagi berlainan",
  belumDisimpan: "disimpan sebelum pembandingnya dicatat; cabut dan putuskan lagi bila perlu",
};

/** What was found, in sentences. */
export function kalimatBobotSepaham({ kini, nanti, bobot, jarak, tuntas, ditimbang }: BobotMenurutKeputusan): readonly string[] {
  const dari = (banyak: number): string => `${formatAngka(banyak)} dari ${formatAngka(ditimbang)} keputusan`;
  const terbaik =
    bobot === null
      ? kini === ditimbang
        ? "Tidak ada yang perlu diubah."
        : tuntas
          ? "Tidak ada bobot yang sepaham dengan lebih banyak keputusan."
          : "Belum ditemukan bobot yang sepaham dengan lebih banyak keputusan; belum semua kemungkinan diperiksa."
      : `Bobot terdekat yang ditemukan sepaham dengan ${dari(nanti)}; seluruhnya bergeser ${formatAngka(jarak)}. ${tuntas ? "Tidak ada bobot bulat berjumlah sama yang sepaham dengan lebih banyak, atau sebanyak itu dan lebih dekat." : "Belum semua kemungkinan diperiksa: mungkin ada yang lebih baik."}`;
  return [`Bobot sekarang sepaham dengan ${dari(kini)}.`, terbaik, ...(ditimbang < SEDIKIT ? [TEKS_BOBOT_SEPAHAM.sedikit(ditimbang)] : [])];
}

type Isi = Pick<BobotMenurutKeputusan, "usul">;

/** A decision by who and where. */
function sebutan({ usul }: Isi, id: string): string {
  const satu = usul[id];
  if (!satu) return id;
  const putusan = satu.keputusan === null ? "" : ` (${TEKS_KEPUTUSAN[satu.keputusan].toLowerCase()})`;
  return `${satu.nama} ke ${satu.ke.nama}${putusan}`;
}

/** Why weights do not agree with a decision. */
export function kalimatTakSepaham(isi: Isi, { id, sebab, dengan }: BobotMenurutKeputusan["tidakSepaham"][number]): string {
  switch (sebab) {
    case "mustahil":
      return `${sebutan(isi, id)}: tidak ada bobot yang sepaham; ${isi.usul[id]?.keputusan === "terima" ? "susunannya tidak lebih tinggi di bagian mana pun" : "susunannya tidak lebih rendah di bagian mana pun"}.`;
    case "bertentangan":
      return `${sebutan(isi, id)}: tidak ada bobot yang sepaham dengan ini sekaligus dengan ${dengan.map((lain) => sebutan(isi, lain)).join("; ")}.`;
    case "belumPasti":
      return `${sebutan(isi, id)}: belum sepaham; belum semua kemungkinan diperiksa.`;
  }
}

/** Why a decision says nothing about weights. */
export function kalimatTanpaTimbangan(isi: Isi, { id, sebab }: BobotMenurutKeputusan["tanpaTimbangan"][number]): string {
  return `${sebutan(isi, id)}: ${TANPA[sebab]}.`;
}
