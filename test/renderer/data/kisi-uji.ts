import { ASAL_KOSONG } from "../../../core/abk/tugas";
import type { TugasBaris } from "../../../core/contract/abk";
import type { Input } from "../../../core/contract/procedures";
import { AppError } from "../../../core/errors";
import { createTugasEditor } from "../../../renderer/data/tugas-editor";

type Simpanan = Input<"tugas.save">;

/** A row of a jabatan that is no particular one. */
export function tugas(id: string, urutan: number, ubah: Partial<TugasBaris> = {}): TugasBaris {
  return {
    id,
    jabatanId: "j",
    urutan,
    revision: 1,
    uraian: `Tugas ${id}`,
    satuanHasil: "berkas",
    volume: 10,
    periode: "bulan",
    normaWaktuMenit: 30,
    keterangan: "",
    ...ASAL_KOSONG,
    ...ubah,
  };
}

/** A shelf of rows in memory that keeps revisions as the data file does, and counts the saves it was given. */
function rak(awal: readonly TugasBaris[]) {
  let isi = [...awal];
  const simpanan: Simpanan[] = [];
  const daftar = (): TugasBaris[] => isi.toSorted((a, b) => a.urutan - b.urutan);
  const save = async (input: Simpanan): Promise<TugasBaris[]> => {
    await Promise.resolve();
    for (const satu of [...(input.ubah ?? []), ...(input.hapus ?? [])]) {
      if (isi.find(({ id }) => id === satu.id)?.revision !== satu.revision) throw new AppError("staleRevision", {});
    }
    simpanan.push(input);
    const hapus = new Set(input.hapus?.map(({ id }) => id));
    const ubah = new Map(input.ubah?.map((satu) => [satu.id, satu]));
    isi = isi
      .filter(({ id }) => !hapus.has(id))
      .map((satu) => ({ ...satu, ...(ubah.get(satu.id) as Partial<TugasBaris>), revision: satu.revision + (ubah.has(satu.id) ? 1 : 0) }));
    isi.push(...(input.tambah ?? []).map((satu) => ({ ...ASAL_KOSONG, ...satu, jabatanId: "j", revision: 1 })));
    return daftar();
  };
  return {
    simpanan,
    save,
    daftar,
    ubahDariLuar: (id: string, volume: number) => {
      isi = isi.map((satu) => (satu.id === id ? { ...satu, volume, revision: satu.revision + 1 } : satu));
    },
  };
}

/** The editor of a jabatan with these rows, on a shelf of its own. */
export function buka(awal: readonly TugasBaris[]) {
  const lemari = rak(awal);
  let nomor = 0;
  let gagal = false;
  const editor = createTugasEditor({
    jabatanId: "j",
    tugas: awal,
    save: (input) => (gagal ? Promise.reject(new AppError("internal")) : lemari.save(input)),
    reload: async () => lemari.daftar(),
    newId: () => `baru-${(nomor += 1)}`,
  });
  const ketik = (id: string, kolom: "volume" | "uraian" | "keterangan", teks: string): void =>
    editor.edit(editor.getState().baris.map((baris) => (baris.id === id ? { ...baris, [kolom]: teks } : baris)));
  const teks = (id: string, kolom: "volume" | "uraian" | "keterangan") => editor.getState().baris.find((baris) => baris.id === id)?.[kolom];
  /** Whether saves are refused from now on. */
  const gagalkan = (ya: boolean): void => {
    gagal = ya;
  };
  return { lemari, editor, ketik, teks, gagalkan };
}
