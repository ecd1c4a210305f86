import { SegmentedControl } from "@mantine/core";
import { useDeferredValue, useMemo } from "react";
import { useRoute } from "wouter";
import { groupBy } from "../../../core/group";
import { bacaIdKetentuan, ID_KETENTUAN } from "../../../core/peraturan/register";
import { ubahanKantor } from "../../../core/peraturan/ubahan-kantor";
import { TEKS_PERATURAN } from "../../../core/text/peraturan";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useRemembered, useSearchText } from "../../data/remembered";
import { ShownCount } from "../../ui/shown-count";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { BarisKetentuan } from "./baris-ketentuan";
import { DaftarIstilah } from "./daftar-istilah";
import classes from "./peraturan.module.css";
import { saringIstilah, saringKetentuan, SARINGAN, type Saringan } from "./saring-ketentuan";

const SEMUA: { readonly saringan: Saringan } = { saringan: "semua" };
const NASKAH = { judul: TEKS_PERATURAN.judul, naskah: { jenis: "peraturan" }, kertas: "f4" } as const;

/** Every rule value that the product uses and every term, searched; what the office changed stands beside each. */
export default function PeraturanPage() {
  useNaskahHalaman(NASKAH);
  const profil = useShell("profil.list", {});
  const aturan = useShell("kedudukanHukum.aturan", {});
  const templat = useShell("surat.templat", {});
  const [cari, setCari] = useSearchText("peraturan");
  const [{ saringan }, saring] = useRemembered<{ readonly saringan: Saringan }>("saringan-peraturan", SEMUA);
  const dicari = useDeferredValue(cari);
  const [, alamat] = useRoute("/peraturan/:id");
  const dituju = bacaIdKetentuan(alamat?.id ?? "");
  const semuaUbahan = useMemo(
    () =>
      profil.data && aturan.data && templat.data
        ? ubahanKantor({ ...profil.data, aturan: aturan.data, pola: templat.data.penomoran.pola })
        : null,
    [profil.data, aturan.data, templat.data],
  );
  const ubahan = useMemo(() => groupBy(semuaUbahan ?? [], (satu) => satu.ketentuan), [semuaUbahan]);
  const kelompok = saringKetentuan(dicari, saringan, ubahan);
  const istilah = saringan === "semua" ? saringIstilah(dicari) : [];
  const tampil = kelompok.reduce((jumlah, { id }) => jumlah + id.length, 0);
  const galat = profil.error ?? aturan.error ?? templat.error;
  // Until what the office set has been read, nobody knows that it changed nothing.
  const diketahui = saringan !== "diubah" || semuaUbahan !== null;
  return (
    <>
      <PageHeader title={TEKS_PERATURAN.judul} description={TEKS_PERATURAN.penjelasan} />
      {galat ? <LoadError error={galat} onRetry={() => void Promise.all([profil.refetch(), aturan.refetch(), templat.refetch()])} /> : null}
      <div className={classes["bilah"]}>
        <SearchField label={TEKS_PERATURAN.cariNama} placeholder={TEKS_PERATURAN.cari} value={cari} onChange={setCari} width={320} />
        <SegmentedControl
          size="xs"
          aria-label={TEKS_PERATURAN.saring}
          value={saringan}
          onChange={(nilai) => saring({ saringan: SARINGAN.find((satu) => satu === nilai) ?? "semua" })}
          data={SARINGAN.map((value) => ({ value, label: TEKS_PERATURAN.saringan[value] }))}
        />
        <ShownCount
          shown={tampil}
          total={ID_KETENTUAN.length}
          what={TEKS_PERATURAN.hal}
          narrowed={cari !== "" || saringan !== "semua"}
          onClear={() => {
            setCari("");
            saring(SEMUA);
          }}
        />
      </div>
      {tampil + istilah.length === 0 && diketahui ? (
        <EmptyState title={cari === "" ? TEKS_PERATURAN.kosong[saringan] : TEKS_PERATURAN.tidakAda(cari)} />
      ) : null}
      {kelompok.map(({ bidang, id }) => (
        <section key={bidang} aria-label={TEKS_PERATURAN.bidang[bidang]} className={classes["bagian"]}>
          <h2>{TEKS_PERATURAN.bidang[bidang]}</h2>
          {bidang === "batasTepat" ? <p className={classes["pengantar"]}>{TEKS_PERATURAN.penjelasanBatas}</p> : null}
          <ul className={classes["daftar"]}>
            {id.map((satu) => (
              <BarisKetentuan
                key={satu === dituju ? `${satu} dituju` : satu}
                id={satu}
                ubahan={ubahan.get(satu) ?? []}
                dituju={satu === dituju}
              />
            ))}
          </ul>
        </section>
      ))}
      {istilah.length > 0 ? <DaftarIstilah istilah={istilah} onRujuk={() => setCari("")} /> : null}
    </>
  );
}
