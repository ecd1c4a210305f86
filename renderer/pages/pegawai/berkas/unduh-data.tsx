import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import type { PlainDate } from "../../../../core/date";
import { jsonDataPribadi } from "../../../../core/orang/data-pribadi";
import { TEKS_DATA_PRIBADI as T } from "../../../../core/text/orang-berkas";
import { TEKS_PENJELASAN_PENEMPATAN } from "../../../../core/text/penjelasan-penempatan";
import { call } from "../../../data/call";
import { handOver } from "../../../data/hand-over";
import { useUnduhNaskah } from "../../../data/naskah";
import { showError, useShell } from "../../../data/query";
import { PratinjauNaskah } from "../../../surat/pratinjau-naskah";

interface Props {
  readonly id: string;
  readonly nama: string;
  /** Day of the file that is shown. */
  readonly per: PlainDate;
}

/** Hands over what the office keeps of a person, for herself: as a workbook, or as open data; and the page on which she reads what a placement did with her. */
export function UnduhData({ id, nama, per }: Props) {
  const [penjelasan, setPenjelasan] = useState(false);
  const { running, unduh } = useUnduhNaskah();
  const status = useShell("office.status", {}).data;
  const json = async (): Promise<void> => {
    try {
      const data = await call("orang.data", { id });
      const teks = jsonDataPribadi(data, {
        kantor: status?.kantor.namaKantor ?? "",
        dibuat: status?.hariIni ?? "",
        dasar: T.dasar,
      });
      await handOver({ nama: T.berkasJson(nama), isi: new TextEncoder().encode(teks) }, { judul: T.disiapkan });
    } catch (galat) {
      showError(galat);
    }
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={running !== null}>
            {T.tombol}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() => void unduh({ naskah: { jenis: "dataPribadi", pegawaiId: id }, bentuk: "xlsx" }, { judul: T.disiapkan })}
          >
            {T.excel}
          </Menu.Item>
          <Menu.Item onClick={() => void json()}>{T.json}</Menu.Item>
          <Menu.Item onClick={() => setPenjelasan(true)}>{TEKS_PENJELASAN_PENEMPATAN.judul}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {penjelasan ? (
        <PratinjauNaskah
          pilihan={{ judul: TEKS_PENJELASAN_PENEMPATAN.judul, naskah: { jenis: "penjelasanPenempatan", pegawaiId: id, per }, kertas: "a4" }}
          onTutup={() => setPenjelasan(false)}
        />
      ) : null}
    </>
  );
}
