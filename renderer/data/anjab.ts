import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { ASAL_BELUM, asalDari, type UnsurTertulis } from "../../core/anjab/asal";
import { rapikanIsi } from "../../core/anjab/rapikan";
import type { NilaiRincian } from "../../core/anjab/salin-rincian";
import { UNSUR_ANJAB, UNSUR_KOSONG, type RincianTugas, type UnsurAnjab } from "../../core/anjab/unsur";
import type { AbkJabatan } from "../../core/contract/abk";
import { BENTUK_UNSUR, type IsiAnjabJabatan } from "../../core/contract/anjab";
import { procedures, type Input } from "../../core/contract/procedures";
import type { BagianDiubah, BagianEditor, SemuaTersimpan } from "./bagian-editor";
import { call } from "./call";
import { useBagianEditor } from "./use-bagian-editor";

const ANJAB = "anjab.get";

export type EditorUnsur = BagianEditor<UnsurTertulis>;
export type EditorRincian = BagianEditor<NilaiRincian>;

/** The place where the informasi jabatan of a jabatan is edited. */
function tempatAnjab(jabatanId: string): string {
  return `/anjab/${jabatanId}`;
}

const rapikanUnsur = ({ isi, asal, oleh, tanggal, dari }: UnsurTertulis): UnsurTertulis => ({
  isi: rapikanIsi(isi),
  asal,
  oleh: oleh.trim(),
  tanggal,
  dari: dari.trim(),
});

const rapikanRincian = ({ hasilKerja, tahapan }: NilaiRincian): NilaiRincian => ({
  hasilKerja: hasilKerja.trim(),
  tahapan: tahapan.map((satu) => satu.trim()).filter(Boolean),
});

/** Every element, also those of which nothing is stored. */
function unsurTersimpan({ unsur }: IsiAnjabJabatan): SemuaTersimpan<UnsurTertulis> {
  const ada = new Map(unsur.map((satu) => [satu.unsur, satu]));
  return Object.fromEntries(
    UNSUR_ANJAB.map((nama) => {
      const satu = ada.get(nama);
      if (!satu) return [nama, { nilai: { isi: UNSUR_KOSONG[nama], ...ASAL_BELUM }, revision: null }];
      return [nama, { nilai: { isi: satu.isi, ...asalDari(satu) }, revision: satu.revision }];
    }),
  );
}

/** The form of an element as a draft kept it; null when the shell would not take it. */
function bacaUnsur(kunci: string, nilai: unknown): UnsurTertulis | null {
  const unsur = UNSUR_ANJAB.find((nama) => nama === kunci);
  if (unsur === undefined || typeof nilai !== "object" || nilai === null) return null;
  const { isi, ...asal } = nilai as Readonly<Record<string, unknown>>;
  const terbaca = procedures["anjab.save"].input.safeParse({ jabatanId: "-", ubahan: [{ unsur, revision: null, isi, asal }] });
  const bentuk = BENTUK_UNSUR[unsur].safeParse(isi);
  const [satu] = terbaca.success ? terbaca.data.ubahan : [];
  return satu && bentuk.success ? { isi: bentuk.data, ...satu.asal } : null;
}

/** The elements of one jabatan while its page is open. */
export function useEditorUnsur(jabatanId: string, anjab: IsiAnjabJabatan): EditorUnsur {
  const client = useQueryClient();
  const tersimpan = useMemo(() => unsurTersimpan(anjab), [anjab]);
  return useBagianEditor<UnsurTertulis>({
    idDraf: `anjab/${jabatanId}`,
    tersimpan,
    rapikan: rapikanUnsur,
    baca: bacaUnsur,
    save: async (bagian) => unsurTersimpan(await simpanUnsur(client, { jabatanId, ubahan: bagian.map(ubahanDari) })),
    reload: async () => unsurTersimpan(await bacaAnjab(client, jabatanId)),
  });
}

function ubahanDari({ kunci, nilai, revision }: BagianDiubah<UnsurTertulis>): Input<"anjab.save">["ubahan"][number] {
  const { isi, ...asal } = nilai;
  return { unsur: kunci as UnsurAnjab, revision, isi, asal };
}

/** Saves elements under the place of their jabatan. The answer goes into the cache; every other figure on screen is read again. */
async function simpanUnsur(client: QueryClient, input: Input<"anjab.save">): Promise<IsiAnjabJabatan> {
  await client.cancelQueries({ queryKey: [ANJAB] });
  const isi = await call("anjab.save", input, tempatAnjab(input.jabatanId));
  client.setQueryData<IsiAnjabJabatan>([ANJAB, { jabatanId: input.jabatanId }], isi);
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== ANJAB });
  return isi;
}

async function bacaAnjab(client: QueryClient, jabatanId: string): Promise<IsiAnjabJabatan> {
  const isi = await call(ANJAB, { jabatanId });
  client.setQueryData<IsiAnjabJabatan>([ANJAB, { jabatanId }], isi);
  return isi;
}

/** Every task of the jabatan, also those of which nothing is stored. */
function rincianTersimpan(tugas: readonly { readonly id: string }[], rincian: readonly RincianTugas[]): SemuaTersimpan<NilaiRincian> {
  const ada = new Map(rincian.map((satu) => [satu.id, satu]));
  return Object.fromEntries(
    tugas.map(({ id }) => {
      const satu = ada.get(id);
      const nilai: NilaiRincian = satu ? { hasilKerja: satu.hasilKerja, tahapan: satu.tahapan } : { hasilKerja: "", tahapan: [] };
      return [id, { nilai, revision: satu?.revision ?? null }];
    }),
  );
}

function bacaRincian(_tugasId: string, nilai: unknown): NilaiRincian | null {
  if (typeof nilai !== "object" || nilai === null || !("hasilKerja" in nilai) || !("tahapan" in nilai)) return null;
  const { hasilKerja, tahapan } = nilai;
  if (typeof hasilKerja !== "string" || !Array.isArray(tahapan)) return null;
  return { hasilKerja, tahapan: tahapan.filter((satu): satu is string => typeof satu === "string") };
}

/** What the form asks of the tasks of one jabatan, while its page is open. */
export function useEditorRincian(
  jabatanId: string,
  tugas: readonly { readonly id: string }[],
  rincian: readonly RincianTugas[],
): EditorRincian {
  const client = useQueryClient();
  const tersimpan = useMemo(() => rincianTersimpan(tugas, rincian), [tugas, rincian]);
  return useBagianEditor<NilaiRincian>({
    idDraf: `anjab-tugas/${jabatanId}`,
    tersimpan,
    rapikan: rapikanRincian,
    baca: bacaRincian,
    save: async (bagian) => {
      const kini = client.getQueryData<AbkJabatan>(["abk.get", { jabatanId }])?.tugas ?? tugas;
      await client.cancelQueries({ queryKey: [ANJAB] });
      const ubahan = bagian.map(({ kunci, nilai, revision }) => ({ tugasId: kunci, revision, ...nilai }));
      const jawab = await call("rincianTugas.save", { jabatanId, rincian: ubahan }, tempatAnjab(jabatanId));
      client.setQueryData<IsiAnjabJabatan>([ANJAB, { jabatanId }], (lama) => (lama ? { ...lama, rincian: jawab } : lama));
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== ANJAB });
      return rincianTersimpan(kini, jawab);
    },
    reload: async () => rincianTersimpan(tugas, (await bacaAnjab(client, jabatanId)).rincian),
  });
}
