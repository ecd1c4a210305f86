import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { useBoleh } from "../../data/kunci";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { JENIS_DOKUMEN, type DokumenApapun, type JenisDokumen } from "./jenis-dokumen";

/** Begins the document of a year that has none. Next year is offered first: need is planned ahead. */
export function MulaiTahun(props: { readonly jenis: JenisDokumen; readonly dokumen: readonly DokumenApapun[] }) {
  const { nama, perintah, teks } = JENIS_DOKUMEN[props.jenis];
  const hariIni = useShell("office.status", {}).data?.hariIni;
  const [pilihan, pilih] = useState<string | null>(null);
  const mulai = useCommand(perintah.mulai);
  const boleh = useBoleh(perintah.mulai);
  if (hariIni === undefined || !boleh) return null;
  const tahunIni = Number(hariIni.slice(0, 4));
  const ada = new Set(props.dokumen.map(({ tahun }) => tahun));
  const calon = [1, 2, 3, 4, 5, 0, -1].map((jarak) => String(tahunIni + jarak)).filter((tahun) => !ada.has(tahun));
  const tahun = pilihan !== null && calon.includes(pilihan) ? pilihan : calon[0];
  if (tahun === undefined) return null;
  return (
    <>
      <Select aria-label={teks.tahunBaru} data={calon.toSorted()} value={tahun} onChange={pilih} allowDeselect={false} w={92} />
      <Button
        loading={mulai.isPending}
        onClick={() =>
          mulai.mutate(
            { tahun },
            { onSuccess: (baru: DokumenApapun) => tell({ tone: "done", sentence: TEKS_DOKUMEN.dimulai(nama(baru)) }) },
          )
        }
      >
        {teks.mulai(tahun)}
      </Button>
    </>
  );
}
