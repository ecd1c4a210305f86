import type { Isian } from "../../../../core/abk/metode";
import type { IsianWaktu } from "../../../../core/abk/waktu-tersedia";
import type { IdKetentuan } from "../../../../core/peraturan/register";
import { TEKS_ISIAN_METODE } from "../../../../core/text/metode-halaman";
import { Sumber } from "../../../ui/sumber";
import classes from "./metode.module.css";
import { SelAngka } from "./sel-angka";

const W = TEKS_ISIAN_METODE.waktu;
const HARI = ["hariKerja", "libur", "cuti", "absen", "pelatihan"] as const;
const HARI_SETAHUN = 366;

/** Available working time: A to F, or a figure set as it is. */
export function FormWaktu(props: {
  readonly waktu: IsianWaktu;
  readonly aturan: IdKetentuan;
  readonly onUbah: (waktu: IsianWaktu) => void;
}) {
  const { waktu, onUbah } = props;
  return (
    <fieldset className={classes["kotak"]}>
      <legend>{W.judul}</legend>
      <div className={classes["sebaris"]}>
        <select
          className={classes["bidang"]}
          aria-label={W.cara}
          value={waktu.cara}
          onChange={(event) => onUbah({ ...waktu, cara: event.currentTarget.value === "tetap" ? "tetap" : "dihitung" })}
        >
          <option value="dihitung">{W.dihitung}</option>
          <option value="tetap">{W.tetap}</option>
        </select>
        <Sumber id={props.aturan} hal={W.judul} />
      </div>
      {waktu.cara === "tetap" ? (
        <Angka
          label={W.menitTetap}
          nilai={waktu.menitTetap}
          terbesar={HARI_SETAHUN * 24 * 60}
          onUbah={(menitTetap) => onUbah({ ...waktu, menitTetap })}
        />
      ) : (
        <>
          {HARI.map((hari) => (
            <Angka
              key={hari}
              label={W[hari]}
              nilai={waktu[hari]}
              terbesar={HARI_SETAHUN}
              onUbah={(nilai) => onUbah({ ...waktu, [hari]: nilai })}
            />
          ))}
          <Angka label={W.jamSehari} nilai={waktu.jamSehari} terbesar={24} onUbah={(jamSehari) => onUbah({ ...waktu, jamSehari })} />
        </>
      )}
    </fieldset>
  );
}

/** A named figure in one line. */
export function Angka(props: {
  readonly label: string;
  readonly nilai: Isian;
  readonly terbesar: number;
  readonly onUbah: (nilai: Isian) => void;
}) {
  return (
    <div className={classes["baris"]}>
      <span aria-hidden>{props.label}</span>
      <SelAngka {...props} />
    </div>
  );
}
