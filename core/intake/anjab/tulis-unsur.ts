import { idUnsur, UNSUR_ANJAB, UNSUR_KOSONG, type AsalUnsur, type UnsurAnjab, type UnsurTersimpan } from "../../anjab/unsur";
import { kalimatIsiUnsur, TEKS_UNSUR } from "../../text/anjab";
import { TEKS_TANYA_ANJAB } from "../../text/tanya-anjab";
import { masalah } from "../masalah";
import type { Penilaian, Perubahan } from "../penilaian";
import type { Masalah, StatusBaris } from "../pratinjau";
import type { JabatanDraf } from "../susunan";
import type { FormDibaca } from "./baca-form";
import { gabungUnsur, samaIsi } from "./gabung-unsur";
import type { SamaSiasn } from "./proyeksi-siasn";

/** What becomes of the elements of a form: by element its status and what changes, and what is told of them. */
export interface UnsurDinilai {
  readonly status: ReadonlyMap<UnsurAnjab, StatusBaris>;
  readonly perubahan: ReadonlyMap<UnsurAnjab, Perubahan>;
  readonly masalah: readonly Masalah[];
}

interface BahanUnsur {
  readonly form: FormDibaca;
  readonly jabatan: JabatanDraf;
  /** Elements that the analyst knows to be the same constant for every jabatan. */
  readonly bawaan: ReadonlySet<UnsurAnjab>;
  /** Elements of which the file says only what is stored, in other words. */
  readonly sama: SamaSiasn;
  readonly penilaian: Penilaian;
}

/** Letters of a content that a list of changes shows. */
const KALIMAT_TERPANJANG = 160;

/**
 * Compares the elements of a form with those stored and plans what differs. What comes from a file was not said to be analysed: its origin is
 * "belum". An analysed or standard element that differs is kept until the analyst says that the file replaces it.
 */
export function tulisUnsur({ form, jabatan, bawaan, sama, penilaian }: BahanUnsur): UnsurDinilai {
  const tersimpan = new Map(
    penilaian.keadaan.unsurAnjab.filter(({ jabatanId }) => jabatanId === jabatan.kunci).map((satu) => [satu.unsur, satu]),
  );
  const isi = UNSUR_ANJAB.flatMap((unsur) => isiBaru(form, { unsur, sama: sama.has(unsur) }, tersimpan.get(unsur)));
  const bersumber = isi.filter(({ lama, beda }) => beda && (lama?.asal === "dianalisis" || lama?.asal === "standar"));
  const diganti = bersumber.length === 0 || tanyaGanti(form, jabatan, { penilaian, unsur: bersumber.map(({ unsur }) => unsur) });
  const status = new Map<UnsurAnjab, StatusBaris>();
  const perubahan = new Map<UnsurAnjab, Perubahan>();
  const temuan: Masalah[] = [];
  const lembar = form.lembar[0].buku.lembar.nama;
  for (const { unsur, lama, json, beda, ...satu } of isi) {
    const dipertahankan = beda && !diganti && bersumber.some((lain) => lain.unsur === unsur);
    status.set(unsur, dipertahankan || !beda ? "tetap" : lama ? "berubah" : "baru");
    if (dipertahankan) temuan.push(masalah({ lembar, kode: "unsurDipertahankan", data: { unsur: TEKS_UNSUR[unsur] } }));
    if (!beda || dipertahankan) continue;
    const asal: AsalUnsur = bawaan.has(unsur) ? "bawaan" : "belum";
    const baris = { isi: json, asal, oleh: "", tanggal: null, dari: form.lembar[0].draf.namaBerkas };
    if (!lama) {
      penilaian.tulis.unsurAnjab.tambah.push({ kunci: idUnsur(jabatan.kunci, unsur), isi: { jabatanId: jabatan.kunci, unsur, ...baris } });
      continue;
    }
    penilaian.tulis.unsurAnjab.ubah.push({ id: lama.id, revision: lama.revision, isi: baris });
    perubahan.set(unsur, { isian: TEKS_UNSUR[unsur], lama: pendek(satu.kalimatLama), baru: pendek(satu.kalimatBaru) });
    const hilang = barisHilang(lama.isi, JSON.parse(json) as object);
    if (hilang.length > 0)
      temuan.push(masalah({ lembar, kode: "unsurBerkurang", data: { unsur: TEKS_UNSUR[unsur], contoh: pendek(hilang.join("; ")) } }));
  }
  return { status, perubahan, masalah: temuan };
}

interface IsiBaru {
  readonly unsur: UnsurAnjab;
  readonly lama: UnsurTersimpan | undefined;
  readonly json: string;
  readonly beda: boolean;
  readonly kalimatLama: string;
  readonly kalimatBaru: string;
}

function isiBaru(
  form: FormDibaca,
  { unsur, sama }: { readonly unsur: UnsurAnjab; readonly sama: boolean },
  tersimpan: UnsurTersimpan | undefined,
): readonly IsiBaru[] {
  const dibaca = form.unsur[unsur];
  if (dibaca === undefined) return [];
  const lama = tersimpan === undefined ? null : tersimpan.isi;
  const isi = sama && lama !== null ? lama : gabungUnsur(unsur, lama, dibaca);
  return [
    {
      unsur,
      lama: tersimpan,
      json: JSON.stringify(isi),
      beda: !samaIsi(isi, lama ?? UNSUR_KOSONG[unsur]),
      kalimatLama: lama === null ? "" : kalimatIsiUnsur(unsur, lama),
      kalimatBaru: kalimatIsiUnsur(unsur, isi),
    },
  ];
}

function tanyaGanti(
  form: FormDibaca,
  jabatan: JabatanDraf,
  { penilaian, unsur }: { readonly penilaian: Penilaian; readonly unsur: readonly UnsurAnjab[] },
): boolean {
  const jawaban = penilaian.tanya.tanyakanDi(
    form.lembar[0].draf,
    {
      kunci: `anjabAda:${jabatan.kunci}`,
      jenis: "unsurAda",
      sel: "",
      kalimat: TEKS_TANYA_ANJAB.unsurAda(jabatan.nama, unsur.map((satu) => TEKS_UNSUR[satu].toLowerCase()).join(", ")),
      pilihan: [
        { nilai: "pertahankan", label: TEKS_TANYA_ANJAB.pertahankan, akibat: "" },
        { nilai: "ganti", label: TEKS_TANYA_ANJAB.ganti, akibat: "" },
      ],
      bawaan: "pertahankan",
    },
    unsur.length,
  );
  return jawaban === "ganti";
}

/** Rows and codes of a stored element that its new content has no more. */
function barisHilang(lama: object, baru: object): readonly string[] {
  const tulisan = (isi: object): readonly string[] => {
    const { baris, kode } = isi as { readonly baris?: readonly Readonly<Record<string, unknown>>[]; readonly kode?: readonly string[] };
    return [
      ...(baris ?? []).map((satu) => Object.values(satu).find((nilai) => typeof nilai === "string" && nilai !== "teknis") as string),
      ...(kode ?? []),
    ];
  };
  const ada = new Set(tulisan(baru));
  return tulisan(lama).filter((satu) => satu !== undefined && !ada.has(satu));
}

function pendek(teks: string): string {
  return teks.length > KALIMAT_TERPANJANG ? `${teks.slice(0, KALIMAT_TERPANJANG)}…` : teks;
}
