import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { jsonDataPribadi } from "../../../../core/orang/data-pribadi";
import { TEKS_DATA_PRIBADI as T } from "../../../../core/text/orang-berkas";
import { call } from "../../../data/call";
import { handOver } from "../../../data/hand-over";
import { useUnduhNaskah } from "../../../data/naskah";
import { showError, useShell } from "../../../data/query";

/** Hands over what the office keeps of a person, for herself: as a workbook, or as open data. */
export function UnduhData(props: { readonly id: string; readonly nama: string }) {
  const { id, nama } = props;
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
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={running !== null}>
          {T.tombol}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void unduh({ naskah: { jenis: "dataPribadi", pegawaiId: id }, bentuk: "xlsx" }, { judul: T.disiapkan })}>
          {T.excel}
        </Menu.Item>
        <Menu.Item onClick={() => void json()}>{T.json}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
