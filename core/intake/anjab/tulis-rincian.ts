import { BATAS_UNSUR } from "../../anjab/unsur";
import { groupBy } from "../../group";
import { nameKey } from "../../name";
import { TEKS_BAGIAN_FORM } from "../../text/bagian-form";
import type { TugasTersimpan } from "../keadaan";
import type { Penilaian, Perubahan } from "../penilaian";
import type { JabatanDraf } from "../susunan";
import type { FormDibaca } from "./baca-form";
import type { Butir } from "./butir";
import { ambilButir } from "./form-terbaca";
import type { HasilTugas } from "./hasil-kerja";

/** What becomes of hasil kerja and tahapan of one task. */
export interface RincianDinilai {
  readonly status: "baru" | "berubah" | "tetap";
  readonly perubahan: readonly Perubahan[];
}

interface BahanRincian {
  readonly form: FormDibaca;
  readonly jabatan: JabatanDraf;
  readonly penilaian: Penilaian;
}

/** Hasil kerja and tahapan of every task, under the id that it has or will have. */
export function tulisRincian(
  { form, jabatan, penilaian }: BahanRincian,
  hasil: readonly HasilTugas[],
  baru: readonly { readonly kunci: string; readonly isi: Pick<TugasTersimpan, "uraian" | "jabatanId"> }[],
): ReadonlyMap<number, RincianDinilai> {
  const dinilai = new Map<number, RincianDinilai>();
  const tersimpan = penilaian.tugasMenurutJabatan.get(jabatan.kunci) ?? [];
  const antrean = groupBy(
    [
      ...tersimpan.toSorted((a, b) => a.urutan - b.urutan).map(({ id, uraian }) => ({ kunci: id, uraian })),
      ...baru.filter(({ isi }) => isi.jabatanId === jabatan.kunci).map(({ kunci, isi }) => ({ kunci, uraian: isi.uraian })),
    ],
    ({ uraian }) => nameKey(uraian),
  );
  const rincian = new Map(penilaian.keadaan.rincianTugas.map((satu) => [satu.id, satu]));
  for (const [ke, { uraian, tahapan, indeks }] of form.tugas.entries()) {
    const tugas = antrean.get(nameKey(uraian.teks))?.shift();
    if (!tugas) continue;
    const diambil = (butir: Butir, nomor: number): string[] => {
      const teks = butir.teks === "" ? [] : [butir.teks];
      if (butir.potong.every((potong) => form.buku(potong).sudah(potong)) && butir.teks.length <= BATAS_UNSUR.rincian) return teks;
      return ambilButir(form, butir, { bagian: "tugas", ke: nomor, batas: BATAS_UNSUR.rincian }) ? teks : [];
    };
    const [hasilKerja = ""] = (hasil[ke]?.hasil ? [hasil[ke].hasil] : []).flatMap((butir) => diambil(butir, 0));
    const langkah = tahapan.flatMap(diambil);
    for (const satu of uraian.potong) if (!form.buku(satu).sudah(satu)) form.buku(satu).ambil(satu, "tugas");
    const lama = rincian.get(tugas.kunci);
    const isi = {
      hasilKerja: hasilKerja || (lama?.hasilKerja ?? ""),
      tahapan: JSON.stringify(langkah.length > 0 ? langkah : (lama?.tahapan ?? [])),
    };
    const kosong = isi.hasilKerja === "" && langkah.length === 0;
    const sama = lama ? lama.hasilKerja === isi.hasilKerja && JSON.stringify(lama.tahapan) === isi.tahapan : kosong;
    if (sama) continue;
    if (lama) penilaian.tulis.rincianTugas.ubah.push({ id: lama.id, revision: lama.revision, isi });
    else penilaian.tulis.rincianTugas.tambah.push({ kunci: tugas.kunci, isi });
    const perubahan = lama
      ? [
          {
            isian: TEKS_BAGIAN_FORM.hasilKerja,
            lama: kalimat(lama.hasilKerja, lama.tahapan),
            baru: kalimat(hasilKerja || lama.hasilKerja, langkah),
          },
        ]
      : [];
    dinilai.set(indeks, { status: lama ? "berubah" : "baru", perubahan });
  }
  return dinilai;
}

function kalimat(hasilKerja: string, tahapan: readonly string[]): string {
  return [hasilKerja, ...tahapan].filter((satu) => satu !== "").join("; ");
}
