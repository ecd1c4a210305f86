import { Select } from "@mantine/core";
import { PANJANG_SKP } from "../../../core/contract/skp";
import { NILAI_SKP } from "../../../core/skp/predikat";
import { panduanPerilaku } from "../../../core/skp/skp";
import { LABEL_SKP, TEKS_BERAKHLAK, TEKS_NILAI_SKP } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { Sumber } from "../../ui/sumber";
import { IsianSel } from "./isian-sel";
import type { IsianSkp } from "./isian-skp";
import classes from "./skp.module.css";

/** Conduct by the seven values, each with its guides at hand. */
export function BagianPerilaku({ nilai, ubah }: { readonly nilai: IsianSkp; readonly ubah: (bagian: Partial<IsianSkp>) => void }) {
  const ganti = (kode: string, bagian: Partial<IsianSkp["perilaku"][number]>): void =>
    ubah({ perilaku: nilai.perilaku.map((satu) => (satu.nilai === kode ? { ...satu, ...bagian } : satu)) });
  return (
    <div className={classes["gulir"]}>
      <table className={classes["tabel"]}>
        <thead>
          <tr>
            <th style={{ width: "32%" }}>
              {LABEL_SKP.nilai} <Sumber id="berakhlak" hal={LABEL_SKP.perilaku} />
            </th>
            <th>{T.ekspektasi}</th>
            <th style={{ width: "24%" }}>{T.umpanBalik}</th>
            <th style={{ width: 190 }}>{LABEL_SKP.penilaian}</th>
          </tr>
        </thead>
        <tbody>
          {nilai.perilaku.map((satu) => (
            <tr key={satu.nilai}>
              <td>
                <b>{TEKS_BERAKHLAK[satu.nilai]}</b>
                <ul style={{ margin: 0, paddingLeft: 18 }}>
                  {panduanPerilaku(satu.nilai).map((panduan) => (
                    <li key={panduan}>{panduan}</li>
                  ))}
                </ul>
              </td>
              <td>
                <IsianSel
                  label={`${T.ekspektasi} ${TEKS_BERAKHLAK[satu.nilai]}`}
                  panjang={PANJANG_SKP.uraian}
                  nilai={satu.ekspektasi}
                  onGanti={(teks) => ganti(satu.nilai, { ekspektasi: teks })}
                  barisTerkecil={3}
                />
              </td>
              <td>
                <IsianSel
                  label={`${T.umpanBalik} ${TEKS_BERAKHLAK[satu.nilai]}`}
                  panjang={PANJANG_SKP.umpanBalik}
                  nilai={satu.umpanBalik}
                  onGanti={(teks) => ganti(satu.nilai, { umpanBalik: teks })}
                  barisTerkecil={3}
                />
              </td>
              <td>
                <Select
                  size="xs"
                  variant="unstyled"
                  clearable
                  placeholder={T.belumDinilai}
                  aria-label={`${LABEL_SKP.penilaian} ${TEKS_BERAKHLAK[satu.nilai]}`}
                  data={NILAI_SKP.map((value) => ({ value, label: TEKS_NILAI_SKP[value] }))}
                  value={satu.penilaian}
                  onChange={(pilihan) => ganti(satu.nilai, { penilaian: NILAI_SKP.find((dikenal) => dikenal === pilihan) ?? null })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
