import { Text } from "@mantine/core";
import { useMemo, useSyncExternalStore, type KeyboardEvent } from "react";
import type { UnsurTertulis } from "../../../core/anjab/asal";
import { BUTIR_ANJAB } from "../../../core/anjab/butir";
import { computeKelengkapan } from "../../../core/anjab/kelengkapan";
import { rapikanIsi } from "../../../core/anjab/rapikan";
import { UNSUR_ANJAB, UNSUR_KOSONG, type AnjabJabatan, type AsalIsi } from "../../../core/anjab/unsur";
import type { AbkJabatan } from "../../../core/contract/abk";
import { samaIsian } from "../../../core/draf";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { TOMBOL } from "../../../core/text/tombol";
import type { NilaiRincian } from "../../../core/anjab/salin-rincian";
import type { EditorRincian, EditorUnsur } from "../../data/anjab";
import type { SemuaNilai } from "../../data/bagian-editor";
import { useUndoHere } from "../../data/undo";
import { useTetap } from "../../data/use-tetap";
import { LembarIsian } from "../../ui/lembar-isian";
import { isPressed } from "../../ui/pressed";
import { SaveStatus } from "../../ui/save-status";
import classes from "./anjab.module.css";
import { KonteksKata } from "./bantuan/konteks-bantuan";
import { usePeriksaKata } from "./bantuan/use-periksa-kata";
import { ButirHalaman } from "./butir-halaman";
import { useHalamanAnjab } from "./halaman-anjab";
import { MeterAnjab } from "./meter-anjab";
import { NavigasiButir } from "./navigasi-butir";

/** What follows every key: how far the informasi jabatan is, and its items. */
export function BadanAnjab(props: {
  readonly abk: AbkJabatan;
  readonly unsur: EditorUnsur;
  readonly rincian: EditorRincian;
  readonly semula: Readonly<Record<string, AsalIsi>>;
  readonly tergeser: SemuaNilai<UnsurTertulis>;
}) {
  const { abk, unsur, rincian, semula, tergeser } = props;
  const { jabatan, tugas } = abk;
  const keadaanUnsur = useSyncExternalStore(unsur.subscribe, unsur.getState);
  const keadaanRincian = useSyncExternalStore(rincian.subscribe, rincian.getState);
  const { selesai } = useHalamanAnjab();
  const kelengkapan = useTetap(
    computeKelengkapan({
      jabatan,
      unsur: sebagaiAnjab(keadaanUnsur.isi),
      tugas,
      rincian: tugas.map(({ id }) => ({ id, hasilKerja: keadaanRincian.isi[id]?.hasilKerja.trim() ?? "" })),
    }),
  );
  const kata = usePeriksaKata(
    useMemo(() => bahanKata(abk, keadaanUnsur.isi, keadaanRincian.isi), [abk, keadaanUnsur.isi, keadaanRincian.isi]),
  );
  const { undo } = useUndoHere();
  const tersimpan = keadaanUnsur.status === "tersimpan" && keadaanRincian.status === "tersimpan";
  const urungkan = (event: KeyboardEvent): void => {
    // In a field whose text is saved, Ctrl+Z goes on to the last step of this page; while one types, it is the field's own.
    if (!tersimpan || !isPressed(event, TOMBOL.umum.urungkan)) return;
    event.preventDefault();
    event.stopPropagation();
    void undo();
  };
  return (
    <KonteksKata value={kata}>
      <MeterAnjab kelengkapan={kelengkapan} />
      <div className={classes["halaman"]}>
        <div className={classes["kiri"]}>
          <NavigasiButir keadaan={kelengkapan.keadaan} />
          <div className={classes["status"]}>
            <SaveStatus
              keadaan={keadaanUnsur.status === "tersimpan" ? keadaanRincian : keadaanUnsur}
              ditolak={0}
              onUlang={() => void Promise.all([unsur.flush(), rincian.flush()])}
            />
          </div>
        </div>
        <div className={classes["isi"]} onBlur={selesai} onKeyDown={urungkan}>
          <LembarIsian>
            {BUTIR_ANJAB.map(({ butir, bagian }, nomor) => (
              <ButirHalaman
                key={butir}
                nomor={nomor + 1}
                butir={butir}
                bagian={bagian}
                kelengkapan={kelengkapan}
                unsur={keadaanUnsur.isi}
                rincian={keadaanRincian.isi}
                semula={semula}
                tergeser={tergeser}
              />
            ))}
          </LembarIsian>
          <Text size="xs" c="dimmed" mt={8}>
            {TEKS_ANJAB.petunjuk}
          </Text>
        </div>
      </div>
    </KonteksKata>
  );
}

/** What is on screen, for the check of its wording. */
function bahanKata(
  { jabatan, tugas }: AbkJabatan,
  unsur: SemuaNilai<UnsurTertulis>,
  rincian: SemuaNilai<NilaiRincian>,
): Parameters<typeof usePeriksaKata>[0] {
  return {
    jabatanId: jabatan.id,
    nama: jabatan.nama,
    tugas: tugas.map(({ id, uraian, satuanHasil }) => ({ id, uraian, satuanHasil, hasilKerja: rincian[id]?.hasilKerja ?? "" })),
    isi: Object.fromEntries(UNSUR_ANJAB.map((nama) => [nama, unsur[nama]?.isi ?? UNSUR_KOSONG[nama]])),
  };
}

/** The elements on screen as the completeness reads them: one in which nothing stands and of which nothing is said is absent. */
function sebagaiAnjab(isi: SemuaNilai<UnsurTertulis>): AnjabJabatan {
  const ada = UNSUR_ANJAB.filter((nama) => {
    const satu = isi[nama];
    return satu !== undefined && !(satu.asal === "belum" && samaIsian(rapikanIsi(satu.isi), UNSUR_KOSONG[nama]));
  });
  return Object.fromEntries(ada.map((nama) => [nama, isi[nama]])) as AnjabJabatan;
}
