import { SimpleGrid } from "@mantine/core";
import { useMemo } from "react";
import { jumlahRekap, type RekapJabatan } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import { TEKS_GRAFIK } from "../../../core/text/formasi";
import { formatAngka } from "../../../core/text/number";
import { NeedAndHolders } from "../../charts/need-and-holders";
import { ShortageAndExcessChart } from "../../charts/shortage-and-excess";
import classes from "./formasi.module.css";

const JABATAN_TERBANYAK = 20;
const UNIT_TERBANYAK = 40;

/** Need against bezetting by unit, and the jabatan with the largest differences. */
export function GrafikFormasi(props: { readonly rekap: readonly RekapJabatan[]; readonly desimal: number }) {
  const { rekap, desimal } = props;
  const perUnit = useMemo(() => [...groupBy(rekap, (satu) => satu.unitId).values()], [rekap]);
  const unit = useMemo(
    () =>
      perUnit.slice(0, UNIT_TERBANYAK).map((baris) => {
        const { kebutuhan, bezetting } = jumlahRekap(baris);
        return { name: baris[0]?.unit ?? "", need: kebutuhan, holders: bezetting };
      }),
    [perUnit],
  );
  const catatanUnit =
    perUnit.length > UNIT_TERBANYAK ? TEKS_GRAFIK.sebagianUnit(formatAngka(UNIT_TERBANYAK), formatAngka(perUnit.length)) : "";
  const berselisih = useMemo(
    () => rekap.filter((satu) => satu.selisih !== 0).toSorted((a, b) => Math.abs(b.selisih) - Math.abs(a.selisih)),
    [rekap],
  );
  const jabatan = berselisih
    .slice(0, JABATAN_TERBANYAK)
    .toSorted((a, b) => a.selisih - b.selisih)
    .map((satu) => ({ id: satu.jabatanId, name: sebutanJabatan(satu, rekap), difference: satu.selisih }));
  const catatan =
    berselisih.length > JABATAN_TERBANYAK ? TEKS_GRAFIK.sebagian(formatAngka(JABATAN_TERBANYAK), formatAngka(berselisih.length)) : "";
  return (
    <div className={classes["grafik"]}>
      <SimpleGrid cols={2} spacing="xl">
        <NeedAndHolders units={unit} decimals={desimal} note={catatanUnit} />
        <ShortageAndExcessChart jobs={jabatan} decimals={desimal} note={catatan} />
      </SimpleGrid>
    </div>
  );
}

/** The name of a jabatan, with its unit when another unit has one of that name too. */
function sebutanJabatan(baris: RekapJabatan, rekap: readonly RekapJabatan[]): string {
  const kembar = rekap.some((lain) => lain.nama === baris.nama && lain.jabatanId !== baris.jabatanId);
  return kembar ? `${baris.nama} (${baris.unit})` : baris.nama;
}
