import { Tabs } from "@mantine/core";
import { useLocation, useRoute } from "wouter";
import { TEKS_PELINDUNGAN as T } from "../../../core/text/pelindungan-halaman";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { BagianDampak } from "./bagian-dampak";
import { BagianIkhtisar } from "./bagian-ikhtisar";
import { BagianInsiden } from "./bagian-insiden";
import { BagianPemrosesan } from "./bagian-pemrosesan";
import { BagianPermintaan } from "./bagian-permintaan";
import { BagianRetensi } from "./bagian-retensi";

const BAGIAN = ["ikhtisar", "permintaan", "insiden", "retensi", "pemrosesan", "dampak"] as const;

/** The clocks move while nobody types. */
const BACA_ULANG_MS = 60_000;

/** Duties of the office as controller of personal data, in parts with an address each (`/data-pribadi/insiden`). */
export default function DataPribadiPage() {
  const ikhtisar = useShell("pelindungan.ikhtisar", {}, { refetchInterval: BACA_ULANG_MS });
  const [, navigate] = useLocation();
  const [, alamat] = useRoute("/data-pribadi/:bagian");
  const bagian = BAGIAN.find((satu) => satu === alamat?.bagian) ?? "ikhtisar";
  const { data } = ikhtisar;
  return (
    <>
      <PageHeader title={T.judul} description={T.penjelasan} />
      {ikhtisar.error ? <LoadError error={ikhtisar.error} onRetry={() => void ikhtisar.refetch()} /> : null}
      {ikhtisar.isPending ? <Waiting /> : null}
      {data ? (
        <Tabs
          value={bagian}
          onChange={(satu) => navigate(satu === null || satu === "ikhtisar" ? "/data-pribadi" : `/data-pribadi/${satu}`)}
          keepMounted={false}
        >
          <Tabs.List aria-label={T.daftarBagian} mb="md">
            {BAGIAN.map((satu) => (
              <Tabs.Tab key={satu} value={satu}>
                {T.bagian[satu]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="ikhtisar">
            <BagianIkhtisar ikhtisar={data} />
          </Tabs.Panel>
          <Tabs.Panel value="permintaan">
            <BagianPermintaan ikhtisar={data} />
          </Tabs.Panel>
          <Tabs.Panel value="insiden">
            <BagianInsiden ikhtisar={data} />
          </Tabs.Panel>
          <Tabs.Panel value="retensi">
            <BagianRetensi ikhtisar={data} />
          </Tabs.Panel>
          <Tabs.Panel value="pemrosesan">
            <BagianPemrosesan />
          </Tabs.Panel>
          <Tabs.Panel value="dampak">
            <BagianDampak />
          </Tabs.Panel>
        </Tabs>
      ) : null}
    </>
  );
}
