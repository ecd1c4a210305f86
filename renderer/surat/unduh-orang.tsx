import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { jsonDataPribadi } from "../../core/orang/data-pribadi";
import { TEKS_DATA_PRIBADI as T } from "../../core/text/orang-berkas";
import { handOver } from "../data/hand-over";
import { useJob } from "../data/job";
import { useUnduhNaskah } from "../data/naskah";
import { showError, useShell } from "../data/query";
import { JobProgress } from "../ui/job-progress";
import { PratinjauNaskah } from "./pratinjau-naskah";

/**
 * Hands over everything that the office keeps of a person, for herself: shown and printed, as pages, as a workbook, or readable for machines.
 * `children` are further entries of its menu.
 */
export function UnduhOrang({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const [pratinjau, setPratinjau] = useState(false);
  const naskah = useUnduhNaskah();
  const kumpulan = useJob();
  const status = useShell("office.status", {}).data;
  const running = naskah.running ?? kumpulan.running;
  const json = async (): Promise<void> => {
    try {
      const data = await kumpulan.run("orang.data", { id });
      const lain = { kantor: status?.kantor.namaKantor ?? "", dibuat: status?.hariIni ?? "", dasar: T.dasar };
      const isi = new TextEncoder().encode(jsonDataPribadi(data, lain));
      await handOver({ nama: T.berkasJson(data.nama), isi }, { judul: T.disiapkan });
    } catch (galat) {
      showError(galat);
    }
  };
  const unduh = (bentuk: "pdf" | "xlsx") =>
    void naskah.unduh({ naskah: { jenis: "dataPribadi", pegawaiId: id }, bentuk }, { judul: T.disiapkan });
  return (
    <div>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={running !== null}>
            {T.tombol}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setPratinjau(true)}>{T.pratinjau}</Menu.Item>
          <Menu.Item onClick={() => unduh("pdf")}>{T.pdf}</Menu.Item>
          <Menu.Item onClick={() => unduh("xlsx")}>{T.excel}</Menu.Item>
          <Menu.Item onClick={() => void json()}>{T.json}</Menu.Item>
          {children}
        </Menu.Dropdown>
      </Menu>
      <JobProgress running={running} />
      {pratinjau ? (
        <PratinjauNaskah
          pilihan={{ judul: T.nama, naskah: { jenis: "dataPribadi", pegawaiId: id }, kertas: "a4" }}
          onTutup={() => setPratinjau(false)}
        />
      ) : null}
    </div>
  );
}
