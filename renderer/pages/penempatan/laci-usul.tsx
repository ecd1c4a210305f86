import { Anchor, Drawer, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { Link } from "wouter";
import type { Usul } from "../../../core/penempatan/usul";
import { kalimatUsul } from "../../../core/text/alasan-penempatan";
import { penyebut, sebutanTempat, TEKS_HALAMAN_PENEMPATAN as T } from "../../../core/text/penempatan-halaman";
import { TEKS_PENJELASAN_PENEMPATAN } from "../../../core/text/penjelasan-penempatan";
import { TEKS_USUL_MUTASI } from "../../../core/text/usul-mutasi";
import { useNaskahHalaman, type NaskahPilihan } from "../../data/naskah";
import { MenuDokumen } from "../../surat/menu-dokumen";
import { BerkasUsul } from "./berkas-usul";
import classes from "./penempatan.module.css";
import { TabelAturan, TabelBagian } from "./rincian-pasangan";
import { TombolBatasan } from "./tombol-batasan";
import type { RencanaTerhitung, useRencana } from "./use-rencana";

interface Props {
  readonly id: string | null;
  readonly rencana: ReturnType<typeof useRencana>;
  readonly isi: RencanaTerhitung;
  readonly onTutup: () => void;
}

/** One move beside the list: its reasons in words, the parts of the score, and the rules with their facts. */
export function LaciUsul(props: Props) {
  const { isi } = props;
  const [dokumen, setDokumen] = useState(false);
  const usul = isi.usul.find(({ pegawaiId }) => pegawaiId === props.id);
  return (
    <Drawer
      opened={usul !== undefined}
      onClose={props.onTutup}
      closeOnEscape={!dokumen}
      position="right"
      size={680}
      title={<Text fw={600}>{usul ? (isi.nama[usul.pegawaiId] ?? "") : T.alasan}</Text>}
    >
      {usul ? <Isi {...props} usul={usul} onDokumen={setDokumen} /> : null}
    </Drawer>
  );
}

function Isi({ isi, rencana, usul, onTutup, onDokumen }: Props & { readonly usul: Usul; readonly onDokumen: (terbuka: boolean) => void }) {
  const nama = penyebut(isi.nama, isi.jabatan);
  const dokumen = dokumenUsul(rencana, usul);
  useNaskahHalaman(dokumen[0] ?? null, { laci: true });
  return (
    <Stack gap="md">
      <Text size="sm">
        {sebutanTempat(isi.jabatan[usul.dari ?? ""])} → <b>{sebutanTempat(isi.jabatan[usul.ke])}</b>
        <br />
        <Anchor component={Link} href={`/pegawai/${usul.pegawaiId}/berkas`} size="sm">
          {T.bukaOrang}
        </Anchor>
        {" · "}
        <Anchor component={Link} href={`/penempatan/bangku/${usul.ke}`} size="sm" onClick={onTutup}>
          {T.sisa.lihatBangku}
        </Anchor>
      </Text>
      <Group>
        <MenuDokumen dokumen={dokumen} onTerbuka={onDokumen} />
      </Group>
      <TombolBatasan rencana={rencana} usul={usul} onSesudah={onTutup} />
      <section aria-label={T.alasan}>
        <Title order={3} size="h6" mb={4}>
          {T.alasan}
        </Title>
        <ul className={classes["alasan"]}>
          {kalimatUsul(usul, nama, isi.usul).map((kalimat) => (
            <li key={kalimat}>{kalimat}</li>
          ))}
        </ul>
        <Text size="sm" c="dimmed" mt={6}>
          {T.wewenang}
        </Text>
      </section>
      <TabelBagian skor={usul.pasangan.skor} />
      <TabelAturan aturan={usul.pasangan.aturan} />
      <BerkasUsul usul={usul} per={isi.per} />
    </Stack>
  );
}

/** The documents of one move: the letter that proposes it, and the page on which she reads why. */
function dokumenUsul({ pilihan: { kunci, coret, penting } }: Props["rencana"], usul: Usul): readonly NaskahPilihan[] {
  const untuk = { pegawaiId: usul.pegawaiId, kunci: [...kunci], coret: [...coret], penting: [...penting] };
  return [
    { judul: TEKS_USUL_MUTASI.tombol, naskah: { jenis: "usulMutasi", ...untuk }, kertas: "f4" },
    { judul: TEKS_PENJELASAN_PENEMPATAN.tombol, naskah: { jenis: "penjelasanPenempatan", ...untuk }, kertas: "a4" },
  ];
}
