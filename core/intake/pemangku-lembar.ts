import { parsePlainDate, type PlainDate } from "../date";
import { idNilai } from "../ingatan";
import { nameKey } from "../name";
import { alasanTidakDihitung } from "../pegawai/bezetting";
import { bacaKedudukanHukum, type AturanKedudukan } from "../pegawai/kedudukan-hukum";
import { formatAngka } from "../text/number";
import { TEKS_TANYA } from "../text/pertanyaan";
import { masalah } from "./masalah";
import { kunciNilai } from "./orang-impor";
import type { LembarDraf } from "./lembar-draf";
import type { BarisDinilai, Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";

/** The office's rule on kedudukan hukum together with what was answered in this draft about texts that no table knows. */
export function aturanTerjawab(teks: Iterable<string>, { keadaan, tanya }: Pick<Penilaian, "keadaan" | "tanya">): AturanKedudukan {
  const { aturanKedudukan } = keadaan;
  const dijawab = [...new Set(teks)].flatMap((satu): (readonly [string, string])[] => {
    if (bacaKedudukanHukum(satu, aturanKedudukan).keadaan !== "asing") return [];
    const jawaban = tanya.jawabanUntuk(kunciNilai("kedudukanHukum", satu), idNilai("kedudukanHukum", satu)) ?? "";
    return jawaban === "" ? [] : [[nameKey(satu), jawaban]];
  });
  if (dijawab.length === 0) return aturanKedudukan;
  return { ...aturanKedudukan, dikenalkan: { ...aturanKedudukan.dikenalkan, ...Object.fromEntries(dijawab) } };
}

/** What decides whether one person counts, as it will be stored. */
interface Pemangku {
  readonly kedudukanHukum: string;
  readonly tmtJabatan: PlainDate | null;
}

/**
 * Who of the people taken from a list will not be counted as holding a post, by kedudukan hukum with numbers, and how many count
 * because their cell of it is empty. A list without such a column says nothing of the latter.
 */
export function ringkasPemangku(lembar: LembarDraf, baris: readonly BarisDinilai[], penilaian: Penilaian): readonly Masalah[] {
  const orang = orangDiambil(baris, penilaian);
  const aturan = aturanTerjawab(
    orang.map(({ kedudukanHukum }) => kedudukanHukum),
    penilaian,
  );
  const hitungan = new Map<string, number>();
  const sakelar = new Set<string>();
  let kosong = 0;
  for (const { kedudukanHukum, tmtJabatan } of orang) {
    const alasan = alasanTidakDihitung({ kedudukanHukum, tmtJabatan }, { per: penilaian.keadaan.per, aturan });
    if (alasan === null) {
      if (kedudukanHukum.trim() === "") kosong += 1;
      continue;
    }
    const bacaan = bacaKedudukanHukum(kedudukanHukum, aturan);
    const sebutan =
      alasan === "tmtBelumTiba"
        ? TEKS_TANYA.tmtBelumTiba
        : bacaan.keadaan === "dikenal"
          ? bacaan.nilai.nama
          : TEKS_TANYA.belumDikenal(kedudukanHukum);
    if (alasan === "kedudukanHukum" && bacaan.keadaan === "dikenal" && bacaan.nilai.memangku === "sakelar") sakelar.add(sebutan);
    hitungan.set(sebutan, (hitungan.get(sebutan) ?? 0) + 1);
  }
  const tidak = [...hitungan].toSorted(([, kiri], [, kanan]) => kanan - kiri);
  const jumlah = tidak.reduce((semua, [, satu]) => semua + satu, 0);
  const rincian = tidak.map(([sebutan, satu]) => `${formatAngka(satu)} ${sebutan}`).join(", ");
  const { nama } = lembar.lembar;
  return [
    ...(jumlah === 0
      ? []
      : [
          masalah({
            lembar: nama,
            kode: "tidakMemangku",
            data: {
              jumlah: formatAngka(jumlah),
              rincian,
              sakelar: tidak.flatMap(([satu]) => (sakelar.has(satu) ? [satu] : [])).join(", "),
            },
          }),
        ]),
    ...(kosong === 0 || lembar.pengenalan.pemetaan["kedudukanHukum"] === undefined
      ? []
      : [masalah({ lembar: nama, kode: "kedudukanKosong", data: { jumlah: formatAngka(kosong) } })]),
  ];
}

/** The people of the rows taken, each once by NIP, with what is stored of them where the row leaves a field empty. */
function orangDiambil(baris: readonly BarisDinilai[], { pegawaiMenurutNip, fakta, keadaan: { per } }: Penilaian): readonly Pemangku[] {
  const disebut = new Set<string>();
  return baris.flatMap(({ isi, status }): Pemangku[] => {
    if (isi === null || !Object.hasOwn(isi, "kedudukanHukum") || status === "ditolak" || status === "dikecualikan") return [];
    const nip = String(isi["nip"] ?? "");
    if (nip !== "" && disebut.has(nip)) return [];
    disebut.add(nip);
    const lama = pegawaiMenurutNip.get(nip)?.id ?? "";
    const kedudukan = isi["kedudukanHukum"] === "" ? fakta.pada("riwayatKedudukan", lama, per)?.kedudukanHukum : undefined;
    return [
      {
        kedudukanHukum: String(isi["kedudukanHukum"] ?? "") || (kedudukan ?? ""),
        tmtJabatan: parsePlainDate(String(isi["tmtJabatan"] ?? "")),
      },
    ];
  });
}
