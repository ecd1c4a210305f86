import { Badge, Select, Tooltip } from "@mantine/core";
import { JENIS_METODE, KETENTUAN_METODE, type JenisMetode } from "../../../../core/abk/metode";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN } from "../../../../core/text/abk";
import { DASAR_METODE, RUMUS_METODE, TEKS_METODE } from "../../../../core/text/metode";
import { TEKS_METODE_HALAMAN } from "../../../../core/text/metode-halaman";
import { Sumber } from "../../../ui/sumber";
import classes from "./metode.module.css";
import { keyakinanAtas } from "../../../../core/peraturan/register";

const PILIHAN = JENIS_METODE.map((value) => ({
  value,
  label: value === "tugasPerTugas" ? `${TEKS_METODE[value]} (${TEKS_METODE_HALAMAN.bawaan})` : TEKS_METODE[value],
}));

/** Which method counts the jabatan, with its formula, its rule and how sure the product is of it. */
export function PilihMetode(props: { readonly jenis: JenisMetode; readonly onPilih: (jenis: JenisMetode) => void }) {
  const { jenis } = props;
  const seyakin = keyakinanAtas(KETENTUAN_METODE[jenis]);
  return (
    <div className={classes["pilih"]}>
      <Select
        aria-label={TEKS_METODE_HALAMAN.metode}
        data={PILIHAN}
        value={jenis}
        onChange={(nilai) => {
          const pilihan = JENIS_METODE.find((satu) => satu === nilai);
          if (pilihan) props.onPilih(pilihan);
        }}
        allowDeselect={false}
        w={264}
        style={{ flex: "none" }}
      />
      <p>
        {RUMUS_METODE[jenis]} {DASAR_METODE[jenis]}.
      </p>
      <Tooltip label={PENJELASAN_KEYAKINAN[seyakin]} multiline w={260}>
        <Badge size="sm" color={seyakin === "terverifikasi" ? "green" : "yellow"} style={{ flex: "none" }}>
          {TEKS_KEYAKINAN[seyakin]}
        </Badge>
      </Tooltip>
      <Sumber id={KETENTUAN_METODE[jenis]} hal={TEKS_METODE[jenis]} />
    </div>
  );
}
