import { NumberInput, Select } from "@mantine/core";
import { JENIS_TAHUN, TAHUN_TERAKHIR, TAHUN_TERAWAL, type TahunDihitung } from "../../../core/abk/tahun";
import { TEKS_JENIS_TAHUN, TEKS_TAHUN } from "../../../core/text/tahun";
import { useCommand, useShell } from "../../data/query";
import classes from "./lima-tahun.module.css";

const PILIHAN = JENIS_TAHUN.map((value) => ({ value, label: TEKS_JENIS_TAHUN[value] }));

/** From which year the curve runs. */
export function MulaiTahun({ tahun, onMulai }: { readonly tahun: readonly TahunDihitung[]; readonly onMulai: (mulai: number) => void }) {
  const terakhir = TAHUN_TERAKHIR - tahun.length + 1;
  return (
    <NumberInput
      aria-label={TEKS_TAHUN.mulai}
      prefix={TEKS_TAHUN.mulaiAwalan}
      thousandSeparator=""
      allowDecimal={false}
      clampBehavior="blur"
      min={TAHUN_TERAWAL}
      max={terakhir}
      value={tahun[0]?.tahun ?? ""}
      hideControls={false}
      w={140}
      onChange={(nilai) => {
        if (typeof nilai === "number" && nilai >= TAHUN_TERAWAL && nilai <= terakhir) onMulai(nilai);
      }}
    />
  );
}

/** Which years have stages of an election: one choice below each bar. */
export function JenisSetiapTahun({ tahun }: { readonly tahun: readonly TahunDihitung[] }) {
  const daftar = useShell("tahun.list", {});
  const simpan = useCommand("tahun.save");
  const tersimpan = new Map((daftar.data ?? []).map((satu) => [satu.id, satu]));
  return (
    <div className={classes["jenisTahun"]}>
      {tahun.map(({ tahun: nomor, jenis }) => {
        const id = String(nomor);
        const lama = tersimpan.get(id);
        return (
          <Select
            key={id}
            aria-label={TEKS_TAHUN.jenis(id)}
            placeholder={TEKS_TAHUN.belumDitandai}
            clearable
            w={136}
            data={PILIHAN}
            value={jenis}
            disabled={!daftar.data || simpan.isPending}
            onChange={(nilai) =>
              simpan.mutate({
                id,
                revision: lama?.revision ?? null,
                jenis: JENIS_TAHUN.find((satu) => satu === nilai) ?? null,
                catatan: lama?.catatan ?? "",
              })
            }
          />
        );
      })}
    </div>
  );
}
