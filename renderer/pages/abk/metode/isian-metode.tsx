import { Text } from "@mantine/core";
import type { KeyboardEvent, ReactNode } from "react";
import { VARIAN_WISN, type IsianWisn } from "../../../../core/abk/metode-wisn";
import {
  ABK_KES_KOSONG,
  WISN_KOSONG,
  type HasilMetodeJabatan,
  type IsianMetode,
  type MetodeJabatan,
} from "../../../../core/abk/metode-jabatan";
import type { Isian } from "../../../../core/abk/metode";
import { computeWaktuTersedia } from "../../../../core/abk/waktu-tersedia";
import { TEKS_VARIAN_WISN } from "../../../../core/text/metode";
import { TEKS_ISIAN_METODE, TEKS_METODE_HALAMAN } from "../../../../core/text/metode-halaman";
import type { MetodeEditor } from "../../../data/metode-editor";
import { useUndoHere } from "../../../data/undo";
import { FormBeban } from "./form-beban";
import { FormKep75 } from "./form-kep75";
import { Angka, FormWaktu } from "./form-waktu";
import { HasilMetodeIni } from "./hasil-metode";
import classes from "./metode.module.css";

/** The form of the chosen method beside its live outcome. Saved when a field is left. */
export function IsianMetodeIni(props: {
  readonly editor: MetodeEditor;
  readonly metode: MetodeJabatan;
  readonly hasil: HasilMetodeJabatan;
  readonly bezetting: number;
  readonly wkeMenit: number;
}) {
  const { editor, metode, hasil } = props;
  const { undo } = useUndoHere();
  const selesai = (): void => editor.commit();
  const urungkan = (event: KeyboardEvent): void => {
    // In a field whose text is saved, Ctrl+Z goes on to the last step of this page; while one types, it is the field's own.
    const tersimpan = editor.getState().status === "tersimpan";
    if (!tersimpan || !event.ctrlKey || event.shiftKey || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    void undo();
  };
  return (
    <div className={classes["isian"]} onBlur={selesai} onKeyDown={urungkan}>
      <Form metode={metode} onUbah={(isian) => editor.edit({ ...metode, isian })} onSelesai={selesai}>
        <HasilMetodeIni hasil={hasil} bezetting={props.bezetting} wkeMenit={props.wkeMenit} />
      </Form>
      <Text size="xs" c="dimmed" style={{ gridColumn: "1 / -1" }}>
        {TEKS_METODE_HALAMAN.petunjuk}
      </Text>
    </div>
  );
}

function Form(props: {
  readonly metode: MetodeJabatan;
  readonly onUbah: (isian: IsianMetode) => void;
  readonly onSelesai: () => void;
  readonly children: ReactNode;
}) {
  const { onUbah, onSelesai, children } = props;
  const { jenis, isian } = props.metode;
  if (jenis === "tugasPerTugas") return null;
  if (jenis === "wisn") {
    const wisn = isian.wisn ?? WISN_KOSONG;
    const ubah = (baru: Partial<IsianWisn>): void => onUbah({ ...isian, wisn: { ...wisn, ...baru } });
    return (
      <>
        <FormBeban isian={wisn} waktuMenit={computeWaktuTersedia(wisn.waktu).menit} onUbah={ubah} onSelesai={onSelesai} />
        <div className={classes["panel"]}>
          <VarianWisn isian={wisn} onUbah={ubah} />
          <FormWaktu aturan="wisn-waktu" waktu={wisn.waktu} onUbah={(waktu) => ubah({ waktu })} />
          {children}
          <Tertulis nilai={wisn.tertulis} onUbah={(tertulis) => ubah({ tertulis })} />
        </div>
      </>
    );
  }
  if (jenis === "abkKes") {
    const abkKes = isian.abkKes ?? ABK_KES_KOSONG;
    const ubah = ({ waktu, kegiatan, penunjang, tertulis }: Partial<IsianWisn>): void =>
      onUbah({
        ...isian,
        abkKes: {
          waktu: waktu ?? abkKes.waktu,
          kegiatan: kegiatan ?? abkKes.kegiatan,
          penunjang: penunjang ?? abkKes.penunjang,
          tertulis: tertulis === undefined ? abkKes.tertulis : tertulis,
        },
      });
    return (
      <>
        <FormBeban isian={abkKes} waktuMenit={computeWaktuTersedia(abkKes.waktu).menit} onUbah={ubah} onSelesai={onSelesai} />
        <div className={classes["panel"]}>
          <FormWaktu aturan="abk-kes-wkt" waktu={abkKes.waktu} onUbah={(waktu) => ubah({ waktu })} />
          {children}
          <Tertulis nilai={abkKes.tertulis} onUbah={(tertulis) => ubah({ tertulis })} />
        </div>
      </>
    );
  }
  return (
    <>
      <FormKep75 jenis={jenis} isian={isian} onUbah={onUbah} onSelesai={onSelesai} />
      <div className={classes["panel"]}>
        {children}
        <Tertulis nilai={isian[jenis]?.tertulis ?? null} onUbah={(tertulis) => onUbah(denganTertulis(isian, jenis, tertulis))} />
      </div>
    </>
  );
}

function denganTertulis(isian: IsianMetode, jenis: "hasilKerja" | "objekKerja" | "peralatanKerja", tertulis: Isian): IsianMetode {
  return { ...isian, [jenis]: { baris: isian[jenis]?.baris ?? [], tertulis } };
}

function VarianWisn(props: { readonly isian: IsianWisn; readonly onUbah: (isian: Partial<IsianWisn>) => void }) {
  return (
    <div className={classes["sebaris"]}>
      <select
        className={classes["bidang"]}
        aria-label={TEKS_ISIAN_METODE.varian}
        value={props.isian.varian}
        onChange={(event) => {
          const varian = VARIAN_WISN.find((satu) => satu === event.currentTarget.value);
          if (varian) props.onUbah({ varian });
        }}
      >
        {VARIAN_WISN.map((varian) => (
          <option key={varian} value={varian}>
            {TEKS_VARIAN_WISN[varian]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The need that an older sheet printed, to be compared with this computation. */
function Tertulis(props: { readonly nilai: Isian; readonly onUbah: (nilai: Isian) => void }) {
  return (
    <div className={classes["kotak"]}>
      <Angka label={TEKS_ISIAN_METODE.tertulis} nilai={props.nilai} terbesar={100_000} onUbah={props.onUbah} />
      <p className={classes["halus"]}>{TEKS_ISIAN_METODE.tertulisPenjelasan}</p>
    </div>
  );
}
