import { Text } from "@mantine/core";
import { parsePlainDate } from "../../../core/date";
import type { Kantor } from "../../../core/kantor";
import { formatTanggal } from "../../../core/text/date";
import { barisJabatan } from "../../../core/surat/pejabat";
import type { SuratKeluar } from "../../../core/surat/templat";
import { barisTembusan, TEKS_TEMPLAT } from "../../../core/text/surat";
import { TEKS_KANTOR } from "../../../core/text/pengaturan";
import { useShell } from "../../data/query";
import classes from "./pratinjau-kop.module.css";

/** How letterhead and signature block will be printed; what is still empty shows as its example, in grey. */
export function PratinjauKop(props: {
  readonly kantor: Kantor;
  readonly surat: Pick<SuratKeluar, "kop" | "logo" | "pejabat" | "tembusan">;
}) {
  const { kop, logo, pejabat, tembusan } = props.surat;
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
          {logo === null ? null : (
            <img className={classes["logo"]} alt={TEKS_TEMPLAT.logoAlt} src={`data:image/${logo.jenis};base64,${logo.isi}`} />
          )}
          <strong>{baris("namaInstansi", (nilai) => nilai.toUpperCase())}</strong>
          <strong>{baris("namaKantor", (nilai) => nilai.toUpperCase())}</strong>
          <strong className={classes["lines"]}>{kop.baris.join("\n").toUpperCase()}</strong>
          {baris("alamat")}
          {kop.kontak === "" ? null : <span>{kop.kontak}</span>}
        </div>
        <div className={classes["body"]}>{TEKS_KANTOR.isiSurat}</div>
        <div className={classes["signature"]}>
          <span>
            {baris("kota")}
            {hariIni ? `, ${formatTanggal(hariIni)}` : ""}
          </span>
          {pejabat === null ? (
            <>
              <span>{baris("penandatanganJabatan")},</span>
              <span className={classes["name"]}>{baris("penandatanganNama")}</span>
              {baris("penandatanganPangkat")}
              {baris("penandatanganNip", TEKS_KANTOR.nip)}
            </>
          ) : (
            <>
              <span className={classes["lines"]}>{barisJabatan(pejabat).join("\n")}</span>
              <span className={classes["name"]}>{pejabat.nama}</span>
              {pejabat.pangkat === "" ? null : <span>{pejabat.pangkat}</span>}
              <span>{TEKS_KANTOR.nip(pejabat.nip || TEKS_KANTOR.tanpaNip)}</span>
            </>
          )}
        </div>
        {tembusan.length === 0 ? null : (
          <div className={`${classes["copies"]} ${classes["lines"]}`}>{barisTembusan(tembusan).join("\n")}</div>
        )}
      </div>
    </section>
  );
}
