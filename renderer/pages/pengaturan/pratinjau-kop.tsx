import { Text } from "@mantine/core";
import { parsePlainDate } from "../../../core/date";
import type { Kantor } from "../../../core/kantor";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_KANTOR } from "../../../core/text/pengaturan";
import { useShell } from "../../data/query";
import classes from "./pratinjau-kop.module.css";

/** How letterhead and signature block will be printed; what is still empty shows as its example, in grey. */
export function PratinjauKop(props: { readonly kantor: Kantor }) {
  const hariIni = parsePlainDate(useShell("office.status", {}).data?.hariIni ?? "");
  const baris = (nama: keyof Kantor, tulis: (nilai: string) => string = (nilai) => nilai) => {
    const nilai = props.kantor[nama];
    return <span data-empty={nilai === "" || undefined}>{tulis(nilai || TEKS_KANTOR.contoh[nama])}</span>;
  };
  return (
    <section aria-label={TEKS_KANTOR.pratinjau}>
      <Text fw={600} size="sm" mb={6}>
        {TEKS_KANTOR.pratinjau}
      </Text>
      <div className={classes["paper"]}>
        <div className={classes["head"]}>
          <strong>{baris("namaInstansi", (nilai) => nilai.toUpperCase())}</strong>
          <strong>{baris("namaKantor", (nilai) => nilai.toUpperCase())}</strong>
          {baris("alamat")}
        </div>
        <div className={classes["body"]}>{TEKS_KANTOR.isiSurat}</div>
        <div className={classes["signature"]}>
          <span>
            {baris("kota")}
            {hariIni ? `, ${formatTanggal(hariIni)}` : ""}
          </span>
          <span>{baris("penandatanganJabatan")},</span>
          <span className={classes["name"]}>{baris("penandatanganNama")}</span>
          {baris("penandatanganPangkat")}
          {baris("penandatanganNip", TEKS_KANTOR.nip)}
        </div>
      </div>
    </section>
  );
}
