import { Button, Select } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { KERTAS, type Kertas } from "../../../core/formasi/kertas";
import { TEKS_FORMASI, TEKS_KERTAS } from "../../../core/text/formasi";
import { buatNaskah, useNaskahHalaman } from "../../data/naskah";
import { showError } from "../../data/query";
import { saveFile } from "../../data/save-file";
import { TombolPratinjau } from "../../surat/tombol-pratinjau";
import { useRemembered } from "../../ui/use-remembered";

/** The proposal of a day: its pages, or its workbook, which takes as long as it is written and checked. */
export function UnduhFormasi(props: { readonly per: string | null }) {
  const [sibuk, setSibuk] = useState(false);
  const [{ kertas }, ingat] = useRemembered<{ readonly kertas: Kertas }>("formasi-kertas", { kertas: "f4" });
  const naskah = props.per === null ? ({ jenis: "formasi" } as const) : ({ jenis: "formasi", per: props.per } as const);
  const pilihan = { judul: TEKS_FORMASI.judul, naskah, kertas };
  useNaskahHalaman(pilihan);
  const unduh = async (): Promise<void> => {
    setSibuk(true);
    try {
      const { nama, isi } = await buatNaskah({ naskah, kertas, bentuk: "xlsx" });
      saveFile(nama, isi);
      notifications.show({
        title: TEKS_FORMASI.unduhSelesai,
        message: TEKS_FORMASI.unduhSelesaiIsi(nama),
        autoClose: 8_000,
        withCloseButton: true,
      });
    } catch (error) {
      showError(error);
    } finally {
      setSibuk(false);
    }
  };
  return (
    <>
      <Select
        aria-label={TEKS_FORMASI.kertas}
        data={KERTAS.map((value) => ({ value, label: TEKS_KERTAS[value] }))}
        value={kertas}
        onChange={(value) => ingat({ kertas: value ?? "f4" })}
        allowDeselect={false}
        w={76}
      />
      <TombolPratinjau pilihan={pilihan} />
      <Button leftSection={<IconDownload size={16} aria-hidden />} loading={sibuk} onClick={() => void unduh()}>
        {TEKS_FORMASI.unduh}
      </Button>
    </>
  );
}
