import { Select, Table, Textarea, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import type { Kantor } from "../../../core/kantor";
import { JENIS_SURAT, TEMBUSAN_TERBANYAK, type JenisSurat, type PilihanSurat, type TemplatSurat } from "../../../core/surat/templat";
import { LABEL_SURAT, TEKS_CARA, TEKS_JENIS_SURAT, TEKS_TEMPLAT as T } from "../../../core/text/surat";
import { useInTurn } from "../../data/in-turn";
import { useCommand } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { useOnLeaving } from "../../ui/use-on-leaving";
import classes from "./bagian-profil.module.css";
import { barisIsian, galatBaris } from "./baris-isian";

const KANTOR = "kantor";

/** The choices of one kind as typed; copies a line each. */
type IsianPilihan = Omit<PilihanSurat, "tembusan"> & { readonly tembusan: string };

const BENTUK: BentukIsian<IsianPilihan> = { pejabatId: isianTeksAtauKosong, klasifikasi: isianTeks, tembusan: isianTeks };

/** Who signs each kind of document, its classification, and who gets a copy; saved as one leaves a field. */
export function TabelPilihan({ templat, kantor }: { readonly templat: TemplatSurat; readonly kantor: Kantor }) {
  return (
    <Table.ScrollContainer minWidth={720} type="native">
      <Table className={classes["table"]} verticalSpacing={6} aria-label={T.pilihan}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={190}>{T.kolom.dokumen}</Table.Th>
            <Table.Th miw={280}>{T.kolom.pejabat}</Table.Th>
            <Table.Th w={120}>{T.kolom.klasifikasi}</Table.Th>
            <Table.Th>{T.kolom.tembusan}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {JENIS_SURAT.map((jenis) => (
            <BarisPilihan key={jenis} jenis={jenis} templat={templat} kantor={kantor} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function BarisPilihan(props: { readonly jenis: JenisSurat; readonly templat: TemplatSurat; readonly kantor: Kantor }) {
  const { jenis, templat } = props;
  const pilihan = templat.pilihan[jenis];
  const simpan = useCommand("surat.simpanPilihan");
  const { nilai, ubah, draf } = useDraftState<IsianPilihan>({
    id: `surat/pilihan/${jenis}`,
    bentuk: BENTUK,
    tersimpan: { pejabatId: pilihan.pejabatId, klasifikasi: pilihan.klasifikasi, tembusan: pilihan.tembusan.join("\n") },
  });
  const { pejabatId, klasifikasi, tembusan } = nilai;
  // One save after another: each is made in the place of the one before it.
  const antre = useInTurn();
  const terlihat = useRef<PilihanSurat>(pilihan);
  useEffect(() => {
    terlihat.current = pilihan;
  }, [pilihan]);
  const tujuan = barisIsian(tembusan);
  const galat = galatBaris(tujuan, TEMBUSAN_TERBANYAK);
  // What is on screen is sent whole, never what is known to be stored: a field that is left while an earlier choice is still being saved
  // would take that choice back.
  const kirim = (ubahan: Pick<PilihanSurat, "pejabatId"> | null): void => {
    const baru = { pejabatId, klasifikasi: klasifikasi.trim(), ...ubahan, tembusan: galat === null ? tujuan : pilihan.tembusan };
    if (!simpan.isPending && samaPilihan(baru, pilihan)) return;
    void antre(async () => {
      await simpan.mutateAsync({ jenis, ...baru, tembusan: [...baru.tembusan], dilihat: { ...terlihat.current } });
      terlihat.current = baru;
    });
  };
  const pilih = (baru: string | null): void => {
    ubah({ pejabatId: baru });
    kirim({ pejabatId: baru });
  };
  useOnLeaving(() => kirim(null));
  const nama = TEKS_JENIS_SURAT[jenis];
  return (
    <Table.Tr>
      <Table.Td>
        {nama}
        <DraftNotice draf={draf} nama={(isian) => LABEL_SURAT[isian === "pejabatId" ? "pejabat" : isian]} />
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={T.untuk(T.kolom.pejabat, nama)}
          allowDeselect={false}
          data={[
            { value: KANTOR, label: T.pejabatKantor(props.kantor.penandatanganJabatan) },
            ...templat.pejabat.map((satu) => ({ value: satu.id, label: `${satu.nama}, ${TEKS_CARA[satu.cara]}` })),
          ]}
          value={pejabatId ?? KANTOR}
          onChange={(satu) => pilih(satu === KANTOR ? null : satu)}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          aria-label={T.untuk(T.kolom.klasifikasi, nama)}
          maxLength={50}
          value={klasifikasi}
          onChange={(event) => ubah({ klasifikasi: event.currentTarget.value })}
          onBlur={() => kirim(null)}
        />
      </Table.Td>
      <Table.Td>
        <Textarea
          aria-label={T.untuk(T.kolom.tembusan, nama)}
          placeholder={T.tembusanPetunjuk}
          autosize
          minRows={1}
          maxRows={6}
          value={tembusan}
          error={galat}
          onChange={(event) => ubah({ tembusan: event.currentTarget.value })}
          onBlur={() => kirim(null)}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function samaPilihan(satu: PilihanSurat, lain: PilihanSurat): boolean {
  const { pejabatId, klasifikasi, tembusan } = satu;
  return pejabatId === lain.pejabatId && klasifikasi === lain.klasifikasi && tembusan.join("\n") === lain.tembusan.join("\n");
}
