import { Tooltip } from "@mantine/core";
import { ASAL_NORMA, type AsalNorma } from "../../../core/abk/tugas";
import { TEKS_ASAL } from "../../../core/text/asal";
import { useShell } from "../../data/query";
import classes from "./asal.module.css";

/** What the office's norms rest on: a small bar by minutes with its figures in words. Nothing while there are no tasks. */
export function BagianAsal() {
  const { data } = useShell("asal.rekap", {});
  if (!data || data.tugas === 0) return null;
  const bagian = new Map(data.bagian.map((satu) => [satu.asal, satu]));
  const persen = (asal: AsalNorma): { readonly tugas: number; readonly menit: number } => {
    const satu = bagian.get(asal);
    return { tugas: (satu?.tugas ?? 0) / data.tugas, menit: data.menit === 0 ? 0 : (satu?.menit ?? 0) / data.menit };
  };
  const ada = ASAL_NORMA.filter((asal) => (bagian.get(asal)?.tugas ?? 0) > 0);
  const kalimat = [
    ...ada.map((asal) => TEKS_ASAL.kalimatBagian(asal, bagian.get(asal)?.tugas ?? 0, persen(asal))),
    TEKS_ASAL.berbukti(data.berbukti, data.tugas),
  ].join(" · ");
  return (
    <div className={classes["bagian"]}>
      <span>{TEKS_ASAL.bagian}</span>
      <Tooltip label={kalimat}>
        <span className={classes["batang"]} role="img" aria-label={kalimat}>
          {ada.map((asal) => (
            <span key={asal} data-asal={asal} style={{ flexGrow: persen(asal).menit }} />
          ))}
        </span>
      </Tooltip>
      <span className={classes["kalimat"]} title={kalimat} aria-hidden>
        {kalimat}
      </span>
    </div>
  );
}
