import { SegmentedControl } from "@mantine/core";
import { useDeferredValue, useMemo } from "react";
import { useLocation, useRoute } from "wouter";
import { groupBy } from "../../../core/group";
import { daftarDari, type KolomNilai } from "../../../core/naskah/daftar";
import { bacaIdKetentuan, ID_KETENTUAN, ketentuan, type IdKetentuan } from "../../../core/peraturan/register";
import { ubahanKantor } from "../../../core/peraturan/ubahan-kantor";
import { kalimatSaringan } from "../../../core/text/daftar";
import { dasarDalamKata, nilaiDalamKata, sebutanKeyakinan, sebutanPasal, TEKS_PERATURAN } from "../../../core/text/peraturan";
import { useDaftarHalaman, useNaskahHalaman } from "../../data/naskah";
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

/** Address that opens the list of what is not sure. */
const ALAMAT_BELUM_PASTI = "belum-pasti";
const SEMUA: { readonly saringan: Saringan } = { saringan: "semua" };
const NASKAH = { judul: TEKS_PERATURAN.judul, naskah: { jenis: "peraturan" }, kertas: "f4" } as const;

const KOLOM_CETAK: readonly KolomNilai<IdKetentuan>[] = [
  { kepala: TEKS_PERATURAN.cetakan.arti, nilai: (id) => ketentuan(id).arti },
  { kepala: TEKS_PERATURAN.cetakan.nilai, nilai: (id) => nilaiDalamKata(id).join("\n") },
  { kepala: TEKS_PERATURAN.kolom.dasar, nilai: (id) => dasarDalamKata(id) },
  { kepala: TEKS_PERATURAN.kolom.pasal, nilai: (id) => sebutanPasal(id) },
  { kepala: TEKS_PERATURAN.kolom.keyakinan, nilai: (id) => sebutanKeyakinan(id) },
];

/** Every rule value that the product uses and every term, searched; what the office changed stands beside each. */
export default function PeraturanPage() {
  const profil = useShell("profil.list", {});
  const aturan = useShell("kedudukanHukum.aturan", {});
  const templat = useShell("surat.templat", {});
  const nilai = useShell("ketentuanKantor.daftar", {});
  const [cari, setCari] = useSearchText("peraturan");
  const [{ saringan: pilihan }, saring] = useRemembered<{ readonly saringan: Saringan }>("saringan-peraturan", SEMUA);
  const dicari = useDeferredValue(cari);
  const [, alamat] = useRoute("/peraturan/:id");
  const [, navigate] = useLocation();
  // The mark in the header sends the analyst here to look at what is not sure.
  const diminta = alamat?.id === ALAMAT_BELUM_PASTI;
  const saringan = diminta ? "belumPasti" : pilihan;
  const pilihSaringan = (pilihanBaru: string): void => {
    saring({ saringan: SARINGAN.find((satu) => satu === pilihanBaru) ?? "semua" });
    if (diminta) navigate("/peraturan", { replace: true });
  };
  const dituju = bacaIdKetentuan(alamat?.id ?? "");
  const semuaUbahan = useMemo(
    () =>
      profil.data && aturan.data && templat.data && nilai.data
        ? ubahanKantor({ ...profil.data, aturan: aturan.data, pola: templat.data.penomoran.pola, nilai: nilai.data })
        : null,
    [profil.data, aturan.data, templat.data, nilai.data],
  );
  const ubahan = useMemo(() => groupBy(semuaUbahan ?? [], (satu) => satu.ketentuan), [semuaUbahan]);
  const kelompok = saringKetentuan(dicari, saringan, ubahan);
  const istilah = saringan === "semua" ? saringIstilah(dicari) : [];
  // The whole register is a document of its own; a part of it is the list that stands here.
  const utuh = saringan === "semua" && dicari.trim() === "";
  useNaskahHalaman(utuh ? NASKAH : null);
  useDaftarHalaman(
    utuh
      ? null
      : daftarDari<IdKetentuan>({
          judul: TEKS_PERATURAN.judul,
          keterangan: kalimatSaringan(dicari, [[TEKS_PERATURAN.saring, saringan === "semua" ? null : TEKS_PERATURAN.saringan[saringan]]]),
          kolom: KOLOM_CETAK,
          baris: kelompok.flatMap(({ id }) => id),
        }),
  );
  const tampil = kelompok.reduce((jumlah, { id }) => jumlah + id.length, 0);
  const galat = profil.error ?? aturan.error ?? templat.error ?? nilai.error;
  // Until what the office set has been read, nobody knows that it changed nothing.
  const diketahui = saringan !== "diubah" || semuaUbahan !== null;
  return (
    <>
      <PageHeader title={TEKS_PERATURAN.judul} description={TEKS_PERATURAN.penjelasan} />
      {galat ? (
        <LoadError
          error={galat}
          onRetry={() => void Promise.all([profil.refetch(), aturan.refetch(), templat.refetch(), nilai.refetch()])}
        />
      ) : null}
      <div className={classes["bilah"]}>
        <SearchField label={TEKS_PERATURAN.cariNama} placeholder={TEKS_PERATURAN.cari} value={cari} onChange={setCari} width={320} />
        <SegmentedControl
          size="xs"
          aria-label={TEKS_PERATURAN.saring}
          value={saringan}
          onChange={pilihSaringan}
          data={SARINGAN.map((value) => ({ value, label: TEKS_PERATURAN.saringan[value] }))}
        />
        <ShownCount
          shown={tampil}
          total={ID_KETENTUAN.length}
          what={TEKS_PERATURAN.hal}
          narrowed={cari !== "" || saringan !== "semua"}
          onClear={() => {
            setCari("");
            pilihSaringan("semua");
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
                kantor={nilai.data ? (nilai.data.find(({ id: milik }) => milik === satu) ?? null) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {istilah.length > 0 ? <DaftarIstilah istilah={istilah} onRujuk={() => setCari("")} /> : null}
    </>
  );
}
