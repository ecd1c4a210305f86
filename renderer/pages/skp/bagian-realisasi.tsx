import { SegmentedControl, Text } from "@mantine/core";
import { PANJANG_SKP } from "../../../core/contract/skp";
import { LABEL_SKP } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { useRemembered } from "../../data/remembered";
import { IsianSel } from "./isian-sel";
import type { IndikatorIsian, IsianSkp } from "./isian-skp";
import classes from "./skp.module.css";

const TRIWULAN = [1, 2, 3, 4] as const;
type Capaian = IndikatorIsian["realisasi"][number];

/** What was reached in a quarter, with its evidence and the superior's feedback. */
export function BagianRealisasi({ nilai, ubah }: { readonly nilai: IsianSkp; readonly ubah: (bagian: Partial<IsianSkp>) => void }) {
  const [{ triwulan }, ingat] = useRemembered<{ readonly triwulan: number }>("skp-triwulan", { triwulan: 1 });
  const ganti = (rhkId: string, indikatorId: string, bagian: Partial<Capaian>): void =>
    ubah({
      rhk: nilai.rhk.map((rhk) =>
        rhk.id !== rhkId
          ? rhk
          : { ...rhk, indikator: rhk.indikator.map((satu) => (satu.id === indikatorId ? dengan(satu, triwulan, bagian) : satu)) },
      ),
    });
  if (nilai.rhk.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {T.tanpaRhk}
      </Text>
    );
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="xs"
        aria-label={LABEL_SKP.triwulan}
        data={TRIWULAN.map((satu) => ({ value: String(satu), label: T.triwulan(satu) }))}
        value={String(triwulan)}
        onChange={(pilihan) => ingat({ triwulan: Number(pilihan) })}
      />
      <div className={classes["gulir"]}>
        <table className={classes["tabel"]}>
          <thead>
            <tr>
              <th>{LABEL_SKP.indikator}</th>
              <th style={{ width: 120 }}>{LABEL_SKP.target}</th>
              <th style={{ width: 120 }}>{LABEL_SKP.realisasi}</th>
              <th style={{ width: "25%" }}>{LABEL_SKP.bukti}</th>
              <th style={{ width: "25%" }}>{LABEL_SKP.umpanBalik}</th>
            </tr>
          </thead>
          <tbody>
            {nilai.rhk.flatMap((rhk) =>
              rhk.indikator.map((satu) => {
                const capai = capaian(satu, triwulan);
                const nama = satu.uraian || rhk.uraian;
                const pasang = (bagian: Partial<Capaian>): void => ganti(rhk.id, satu.id, bagian);
                return (
                  <tr key={satu.id}>
                    <td>
                      {satu.uraian}
                      <Text size="xs" c="dimmed">
                        {rhk.uraian}
                      </Text>
                    </td>
                    <td>{`${satu.target} ${satu.satuan}`.trim()}</td>
                    <td>
                      <IsianSel
                        label={`${LABEL_SKP.realisasi} ${nama}`}
                        panjang={PANJANG_SKP.target}
                        nilai={capai.nilai}
                        onGanti={(teks) => pasang({ nilai: teks })}
                        sebaris
                      />
                    </td>
                    <td>
                      <IsianSel
                        label={`${LABEL_SKP.bukti} ${nama}`}
                        panjang={PANJANG_SKP.bukti}
                        nilai={capai.bukti}
                        onGanti={(teks) => pasang({ bukti: teks })}
                      />
                    </td>
                    <td>
                      <IsianSel
                        label={`${LABEL_SKP.umpanBalik} ${nama}`}
                        panjang={PANJANG_SKP.umpanBalik}
                        nilai={capai.umpanBalik}
                        onGanti={(teks) => pasang({ umpanBalik: teks })}
                      />
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}

function capaian({ realisasi }: IndikatorIsian, triwulan: number): Capaian {
  return realisasi.find((satu) => satu.triwulan === triwulan) ?? { triwulan, nilai: "", bukti: "", umpanBalik: "" };
}

function dengan(indikator: IndikatorIsian, triwulan: number, bagian: Partial<Capaian>): IndikatorIsian {
  const baru = { ...capaian(indikator, triwulan), ...bagian };
  const lain = indikator.realisasi.filter((satu) => satu.triwulan !== triwulan);
  return { ...indikator, realisasi: [...lain, baru].toSorted((a, b) => a.triwulan - b.triwulan) };
}
