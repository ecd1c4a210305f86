import { Tabs } from "@mantine/core";
import { useLocation, useRoute } from "wouter";
import { TEKS_PENGATURAN } from "../../../core/text/pengaturan";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { BagianBerkas } from "./bagian-berkas";
import { BagianIngatan } from "./bagian-ingatan";
import { BagianKantor } from "./bagian-kantor";
import { BagianKedudukan } from "./bagian-kedudukan";
import { BagianLibur } from "./bagian-libur";
import { BagianProfil } from "./bagian-profil";
import { BagianSurat } from "./bagian-surat";
import { BagianKunci } from "./kunci/bagian-kunci";

const BAGIAN = ["kantor", "surat", "profil", "libur", "kedudukan", "ingatan", "berkas", "kunci"] as const;

/** Settings in parts, each with an address of its own (`/pengaturan/profil`). */
export default function PengaturanPage() {
  const status = useShell("office.status", {});
  const [, navigate] = useLocation();
  const [, alamat] = useRoute("/pengaturan/:bagian");
  const bagian = BAGIAN.find((satu) => satu === alamat?.bagian) ?? "kantor";
  return (
    <>
      <PageHeader title={TEKS_PENGATURAN.judul} />
      {status.error ? <LoadError error={status.error} onRetry={() => void status.refetch()} /> : null}
      {status.isPending ? <Waiting /> : null}
      {status.data ? (
        <Tabs value={bagian} onChange={(satu) => navigate(`/pengaturan/${satu ?? "kantor"}`)} keepMounted={false}>
          <Tabs.List aria-label={TEKS_PENGATURAN.daftarBagian} mb="md">
            {BAGIAN.map((satu) => (
              <Tabs.Tab key={satu} value={satu}>
                {TEKS_PENGATURAN.bagian[satu]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="kantor">
            <BagianKantor kantor={status.data.kantor} />
          </Tabs.Panel>
          <Tabs.Panel value="surat">
            <BagianSurat kantor={status.data.kantor} hariIni={status.data.hariIni} />
          </Tabs.Panel>
          <Tabs.Panel value="profil">
            <BagianProfil />
          </Tabs.Panel>
          <Tabs.Panel value="libur">
            <BagianLibur hariIni={status.data.hariIni} />
          </Tabs.Panel>
          <Tabs.Panel value="kedudukan">
            <BagianKedudukan />
          </Tabs.Panel>
          <Tabs.Panel value="ingatan">
            <BagianIngatan />
          </Tabs.Panel>
          <Tabs.Panel value="berkas">
            <BagianBerkas status={status.data} />
          </Tabs.Panel>
          <Tabs.Panel value="kunci">
            <BagianKunci />
          </Tabs.Panel>
        </Tabs>
      ) : null}
    </>
  );
}
