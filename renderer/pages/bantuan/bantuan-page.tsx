import { Tabs } from "@mantine/core";
import { useDeferredValue } from "react";
import { useLocation, useRoute } from "wouter";
import { TEKS_BANTUAN } from "../../../core/text/bantuan";
import { useSearchText } from "../../data/remembered";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { IsiAngka, IsiCara, IsiIstilah } from "./isi-bantuan";
import { cariBantuan } from "./cari-bantuan";
import { IsiTombol } from "../../frame/daftar-tombol";
import { Tentang } from "./tentang";

const BAGIAN = ["cara", "istilah", "angka", "tombol", "tentang"] as const;

/** How each job is done, words and figures with their articles, keys, and what this program is; searched as a whole. */
export default function BantuanPage() {
  const [, alamat] = useRoute("/bantuan/:bagian");
  const [, navigate] = useLocation();
  const [cari, setCari] = useSearchText("bantuan");
  const bagian = BAGIAN.find((satu) => satu === alamat?.bagian) ?? "cara";
  const kata = useDeferredValue(cari.trim());
  return (
    <>
      <PageHeader title={TEKS_BANTUAN.judul} description={TEKS_BANTUAN.penjelasan} />
      <SearchField label={TEKS_BANTUAN.cari} placeholder={TEKS_BANTUAN.cari} value={cari} onChange={setCari} />
      {kata === "" ? (
        <Tabs value={bagian} onChange={(satu) => navigate(`/bantuan/${satu ?? "cara"}`)} keepMounted={false} mt="sm">
          <Tabs.List aria-label={TEKS_BANTUAN.daftarBagian} mb="md">
            {BAGIAN.map((satu) => (
              <Tabs.Tab key={satu} value={satu}>
                {TEKS_BANTUAN.bagian[satu]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="cara">
            <IsiCara cara={cariBantuan("").cara} />
          </Tabs.Panel>
          <Tabs.Panel value="istilah">
            <IsiIstilah istilah={cariBantuan("").istilah} />
          </Tabs.Panel>
          <Tabs.Panel value="angka">
            <IsiAngka id={cariBantuan("").angka} />
          </Tabs.Panel>
          <Tabs.Panel value="tombol">
            <IsiTombol />
          </Tabs.Panel>
          <Tabs.Panel value="tentang">
            <Tentang />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <Hasil kata={kata} />
      )}
    </>
  );
}

/** What the whole help says about some words. */
function Hasil(props: { readonly kata: string }) {
  const { cara, istilah, angka } = cariBantuan(props.kata);
  if (cara.length + istilah.length + angka.length === 0)
    return <EmptyState title={TEKS_BANTUAN.tidakAda(props.kata)}>{TEKS_BANTUAN.cobaLain}</EmptyState>;
  return (
    <>
      {cara.length === 0 ? null : <IsiCara cara={cara} judul={TEKS_BANTUAN.bagian.cara} />}
      {istilah.length === 0 ? null : <IsiIstilah istilah={istilah} judul={TEKS_BANTUAN.bagian.istilah} />}
      {angka.length === 0 ? null : <IsiAngka id={angka} judul={TEKS_BANTUAN.bagian.angka} />}
    </>
  );
}
