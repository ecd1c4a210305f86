import { bacaGolongan } from "../pegawai/golongan";
import { bacaJenisKelamin } from "../pegawai/jenis-kelamin";
import { bentukAngka } from "../text/gaya-angka";
import type { JudulKolom } from "./judul-lembar";
import type { IsianDikenal, PolaNilai } from "./kamus-judul";
import { menurutSisiBaru } from "./lama-baru";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "./lembar";
import { bacaTanggalSel } from "./tanggal";

/** Rows below the headings whose values speak for or against a reading. */
const CONTOH = 25;

/** Worth of a heading that says a field exactly, that has all its words, and of the values beneath it. */
const NILAI = { tepat: 10, samaKata: 9, memuat: 5, perKata: 3, tanpaKelompok: -2, cocok: 1.5, ingkar: -6, hanyaNilai: 4 } as const;

interface Bahan {
  readonly baris: readonly BarisMentah[];
  /** Index of the first row below the headings. */
  readonly awal: number;
}

interface Calon {
  readonly isian: string;
  readonly kolom: number;
  readonly nilai: number;
}

/** Which column gives which field, decided between all of them: by the words of the headings and by what stands beneath. */
export function petakanKolom(
  isian: readonly IsianDikenal[],
  judulTertulis: readonly JudulKolom[],
  bahan: Bahan,
): { readonly pemetaan: Readonly<Record<string, number>>; readonly nilai: number } {
  const contoh = new Map<number, readonly IsiSel[]>();
  const nilaiKolom = (kolom: number): readonly IsiSel[] => {
    const ada = contoh.get(kolom) ?? ambilContoh(bahan, kolom);
    contoh.set(kolom, ada);
    return ada;
  };
  const judul = isian.some((satu) => satu.isian === "nip") ? menurutSisiBaru(judulTertulis) : judulTertulis;
  const kataAwal = kataAwalSemua(isian);
  const bersuara = judul.map(({ kunci, kunciSendiri }) =>
    [...kunci, ...kunciSendiri].some((satu) => satu.split(" ").some((kata) => kataAwal.has(kata))),
  );
  const calon = isian.flatMap((satu) =>
    judul.flatMap((kepala, kolom): Calon[] => {
      if (bersuara[kolom] !== true) return [];
      const kata = nilaiJudul(satu, kepala);
      if (kata <= 0) return [];
      return [{ isian: satu.isian, kolom, nilai: kata + (satu.pola ? nilaiPola(satu.pola, nilaiKolom(kolom)) : 0) }];
    }),
  );
  const pemetaan: Record<string, number> = {};
  const terpakai = new Set<number>();
  let jumlah = 0;
  const pakai = (satu: Calon): void => {
    pemetaan[satu.isian] = satu.kolom;
    terpakai.add(satu.kolom);
    jumlah += satu.nilai;
  };
  for (const satu of calon.toSorted((a, b) => b.nilai - a.nilai || a.kolom - b.kolom)) {
    if (satu.nilai > 2 && pemetaan[satu.isian] === undefined && !terpakai.has(satu.kolom)) pakai(satu);
  }
  nipMenurutIsi(isian, { pemetaan, terpakai, lebar: judul.length }, nilaiKolom)?.forEach(pakai);
  gantikanYangTiada(pemetaan);
  tmtMenurutKiri(isian, judul, pemetaan);
  return { pemetaan, nilai: jumlah };
}

function nilaiJudul({ sinonim, kecuali = [] }: IsianDikenal, { kunci, kunciSendiri }: JudulKolom): number {
  const menurut = (semua: readonly string[]): number => {
    const [terpenuh = ""] = semua;
    // What stands in brackets may make a heading another one: NIP (LAMA), BEBAN KERJA (VOLUME).
    if (!sinonim.includes(terpenuh) && terpenuh.split(" ").some((kata) => kecuali.includes(kata))) return 0;
    return Math.max(0, ...semua.map((satu) => nilaiKunci(satu, sinonim, kecuali)));
  };
  const utuh = menurut(kunci);
  const sendiri = menurut(kunciSendiri);
  return Math.max(utuh, sendiri > 0 ? sendiri + NILAI.tanpaKelompok : 0);
}

function nilaiKunci(kunci: string, sinonim: readonly string[], kecuali: readonly string[]): number {
  if (kunci === "") return 0;
  const tepat = sinonim.indexOf(kunci);
  if (tepat >= 0) return NILAI.tepat - tepat * 0.02;
  const kata = kunci.split(" ");
  if (kata.some((satu) => kecuali.includes(satu))) return 0;
  const himpunan = new Set(kata);
  const menurutAwal = sinonimMenurutAwal(sinonim);
  let terbaik = 0;
  for (const awal of himpunan) {
    for (const { milik, urutan } of menurutAwal.get(awal) ?? []) {
      if (!milik.every((bagian) => himpunan.has(bagian))) continue;
      const semua = milik.length === himpunan.size;
      const nilai = semua ? NILAI.samaKata - urutan * 0.02 : NILAI.memuat + (NILAI.perKata * milik.length) / himpunan.size - urutan * 0.01;
      if (semua || milik.length / himpunan.size >= 0.3) terbaik = Math.max(terbaik, nilai);
    }
  }
  return terbaik;
}

type MenurutAwal = ReadonlyMap<string, readonly { readonly milik: readonly string[]; readonly urutan: number }[]>;

const SINONIM_MENURUT_AWAL = new WeakMap<readonly string[], MenurutAwal>();

/** The synonyms of a field by their first word, split once: a heading is compared only with those that it can hold. */
function sinonimMenurutAwal(sinonim: readonly string[]): MenurutAwal {
  const tahu = SINONIM_MENURUT_AWAL.get(sinonim);
  if (tahu) return tahu;
  const hasil = new Map<string, { readonly milik: readonly string[]; readonly urutan: number }[]>();
  sinonim.forEach((satu, urutan) => {
    const milik = satu.split(" ");
    const awal = milik[0] ?? "";
    hasil.set(awal, [...(hasil.get(awal) ?? []), { milik, urutan }]);
  });
  SINONIM_MENURUT_AWAL.set(sinonim, hasil);
  return hasil;
}

const KATA_AWAL_SEMUA = new WeakMap<readonly IsianDikenal[], ReadonlySet<string>>();

/** The first words of all synonyms of a kind of sheet: a column with none of them is no heading of it. */
function kataAwalSemua(isian: readonly IsianDikenal[]): ReadonlySet<string> {
  const tahu = KATA_AWAL_SEMUA.get(isian);
  if (tahu) return tahu;
  const hasil = new Set(isian.flatMap(({ sinonim }) => [...sinonimMenurutAwal(sinonim).keys()]));
  KATA_AWAL_SEMUA.set(isian, hasil);
  return hasil;
}

function ambilContoh({ baris, awal }: Bahan, kolom: number): readonly IsiSel[] {
  const hasil: IsiSel[] = [];
  for (let indeks = awal; indeks < Math.min(baris.length, awal + CONTOH * 2) && hasil.length < CONTOH; indeks += 1) {
    const isi = baris[indeks]?.sel[kolom];
    if (isi !== undefined && !selKosong(isi)) hasil.push(isi);
  }
  return hasil;
}

/** Whether the values look as those of a field do: for it, against it, or neither. */
function nilaiPola(pola: PolaNilai, contoh: readonly IsiSel[]): number {
  if (contoh.length === 0) return pola === "satuanWaktu" ? NILAI.ingkar : 0;
  const cocok = contoh.filter((isi) => COCOK[pola](isi)).length / contoh.length;
  if (cocok >= 0.5) return NILAI.cocok;
  return cocok <= 0.15 && contoh.length >= (pola === "satuanWaktu" || pola === "periode" ? 1 : 3) ? NILAI.ingkar : 0;
}

const COCOK: Readonly<Record<PolaNilai, (isi: IsiSel) => boolean>> = {
  nip: sepertiNip,
  nama: (isi) => typeof isi === "string" && /\p{L}{2}/u.test(isi) && !/\d{4}/u.test(isi),
  golongan: (isi) => bacaGolongan(teksSel(isi)) !== null || (typeof isi === "number" && isi >= 1 && isi <= 17),
  tanggal: (isi) => bacaTanggalSel(isi) !== null || /\d{1,2}\D+\d{2,4}$/u.test(teksSel(isi)),
  angka: (isi) =>
    typeof isi === "number" || (isi !== null && typeof isi === "object") || (typeof isi === "string" && /\d/u.test(isi) && isi.length < 30),
  tahun: (isi) => /(^|\D)(19|20)\d{2}$/u.test(teksSel(isi)),
  kelamin: (isi) => bacaJenisKelamin(teksSel(isi)) !== null,
  teks: (isi) =>
    typeof isi === "string" && (/\p{L}{2}/u.test(isi) || /^[-–—]+$/u.test(isi.trim())) && !sepertiNip(isi) && bentukAngka(isi) === null,
  satuanWaktu: (isi) => /^(jam|menit|mnt|hour|minutes?|hours?|detik|dtk|dt|secs?|seconds?)\.?$/iu.test(teksSel(isi).trim()),
  periode: (isi) => /(hari|minggu|bulan|triwulan|semester|tahun)/iu.test(teksSel(isi)),
};

/** 18 digits however they are guarded, or the number that Excel made of them. */
export function sepertiNip(isi: IsiSel | undefined): boolean {
  if (typeof isi === "number") return isi > 1e17 && isi < 3e17;
  return typeof isi === "string" && isi.length < 40 && /^\D*(?:19|20)\d{16}\D*$/u.test(isi.replace(/[^\p{L}\d]/gu, ""));
}

/** A column of people's numbers under an unknown heading. */
function nipMenurutIsi(
  isian: readonly IsianDikenal[],
  {
    pemetaan,
    terpakai,
    lebar,
  }: { readonly pemetaan: Readonly<Record<string, number>>; readonly terpakai: ReadonlySet<number>; readonly lebar: number },
  nilaiKolom: (kolom: number) => readonly IsiSel[],
): readonly Calon[] | null {
  if (pemetaan["nip"] !== undefined || !isian.some((satu) => satu.isian === "nip")) return null;
  for (let kolom = 0; kolom < lebar; kolom += 1) {
    if (terpakai.has(kolom)) continue;
    const contoh = nilaiKolom(kolom);
    if (contoh.length > 0 && contoh.filter(sepertiNip).length / contoh.length >= 0.8)
      return [{ isian: "nip", kolom, nilai: NILAI.hanyaNilai }];
  }
  return null;
}

/** Fields that stand in for another where a sheet has that one only: BEBAN KERJA is the product only beside a volume. */
const PENGGANTI: readonly (readonly [isian: string, pengganti: string])[] = [
  ["volume", "volumeSetahun"],
  ["volume", "bebanWaktu"],
  ["nip", "niPppk"],
  ["unit", "unitBagian"],
];

function gantikanYangTiada(pemetaan: Record<string, number>): void {
  for (const [isian, pengganti] of PENGGANTI) {
    const kolom = pemetaan[pengganti];
    if (kolom === undefined || pemetaan[isian] !== undefined) continue;
    pemetaan[isian] = kolom;
    delete pemetaan[pengganti];
  }
}

const TMT_MENURUT_KIRI = [
  [/^golongan$/u, "tmtGolongan"],
  [/^jabatanTambahan$/u, "tmtPenugasan"],
  [/^jabatan/u, "tmtJabatan"],
] as const;

/** A bare TMT belongs to what stands left of it: golongan, jabatan, or a post beside it. */
function tmtMenurutKiri(isian: readonly IsianDikenal[], judul: readonly JudulKolom[], pemetaan: Record<string, number>): void {
  const kenal = (nama: string): boolean => isian.some((satu) => satu.isian === nama);
  if (!kenal("tmtGolongan")) return;
  const menurutKolom = new Map(Object.entries(pemetaan).map(([nama, kolom]) => [kolom, nama]));
  judul.forEach(({ kunci }, kolom) => {
    if (menurutKolom.has(kolom) || kunci[0] !== "tmt") return;
    const kiri = menurutKolom.get(kolom - 1) ?? "";
    const milik = TMT_MENURUT_KIRI.find(([pola]) => pola.test(kiri))?.[1] ?? "";
    if (milik !== "" && pemetaan[milik] === undefined) pemetaan[milik] = kolom;
  });
}
