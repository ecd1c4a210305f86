import { Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { IconCalendarPlus, IconClipboardText, IconCopy, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { countHari, liburTetap, type HariLibur } from "../../../core/abk/kalender";
import { HARI_KERJA_SEMINGGU } from "../../../core/abk/perhitungan-wke";
import type { HariLiburTersimpan } from "../../../core/contract/libur";
import { TEKS_KALENDER } from "../../../core/text/libur";
import { formatAngka } from "../../../core/text/number";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { LoadError } from "../../ui/load-error";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { WhyNot } from "../../ui/why-not";
import { FormLibur, idDrafLibur } from "./form-libur";
import { idDrafSalin, SalinLibur } from "./salin-libur";
import { TabelLibur } from "./tabel-libur";
import { DRAF_TEMPEL, TempelLibur } from "./tempel-libur";

type Dialog =
  | { readonly jenis: "hari"; readonly asal: HariLiburTersimpan | null }
  | { readonly jenis: "tempel" }
  | { readonly jenis: "salin" };

/** The calendar of holidays by year. */
export function BagianLibur(props: { readonly hariIni: string }) {
  const kalender = useShell("libur.list", {});
  const [pilihan, setPilihan] = useState<string | null>(null);
  if (kalender.error) return <LoadError error={kalender.error} onRetry={() => void kalender.refetch()} />;
  if (!kalender.data) return <Waiting />;
  const tahunIni = Number(props.hariIni.slice(0, 4));
  const tahun = pilihan === null ? tahunIni : Number(pilihan);
  return <Kalender key={tahun} semua={kalender.data} tahun={tahun} tahunIni={tahunIni} onTahun={setPilihan} />;
}

interface Isi {
  readonly semua: readonly HariLiburTersimpan[];
  readonly tahun: number;
  readonly tahunIni: number;
  readonly onTahun: (tahun: string | null) => void;
}

function Kalender({ semua, tahun, tahunIni, onTahun }: Isi) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const tutup = (): void => setDialog(null);
  const tambah = useTambahLibur();
  const libur = semua.filter(({ tanggal }) => Number(tanggal.slice(0, 4)) === tahun);
  const ada = new Set(libur.map(({ tanggal }) => tanggal));
  const belumAda = liburTetap(tahun).filter(({ tanggal }) => !ada.has(tanggal));
  return (
    <Stack gap="sm" maw={900}>
      <Text size="sm" c="dimmed">
        {TEKS_KALENDER.penjelasan}
      </Text>
      <Group gap="xs">
        <Select
          aria-label={TEKS_KALENDER.tahun}
          data={pilihanTahun(semua, tahun, tahunIni)}
          value={String(tahun)}
          onChange={onTahun}
          allowDeselect={false}
          w={100}
        />
        <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog({ jenis: "hari", asal: null })}>
          {TEKS_KALENDER.tambah}
          <DraftMark id={idDrafLibur(null)} />
        </TombolTulis>
        <TombolTulis
          variant="default"
          leftSection={<IconClipboardText size={16} aria-hidden />}
          onClick={() => setDialog({ jenis: "tempel" })}
        >
          {TEKS_KALENDER.tempel}
          <DraftMark id={DRAF_TEMPEL} />
        </TombolTulis>
        <WhyNot reason={libur.length === 0 ? TEKS_KALENDER.kosong(String(tahun)) : null}>
          <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => setDialog({ jenis: "salin" })}>
            {TEKS_KALENDER.salin}
            <DraftMark id={idDrafSalin(tahun)} />
          </Button>
        </WhyNot>
        {belumAda.length > 0 ? (
          <TombolTulis
            variant="default"
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            title={TEKS_KALENDER.usulPenjelasan}
            onClick={() => void tambah(belumAda, () => undefined).catch(() => null)}
          >
            {TEKS_KALENDER.usulTetap(formatAngka(belumAda.length), String(tahun))}
          </TombolTulis>
        ) : null}
      </Group>
      <TabelLibur tahun={tahun} libur={libur} onUbah={(asal) => setDialog({ jenis: "hari", asal })} />
      {HARI_KERJA_SEMINGGU.map((seminggu) => (
        <Text key={seminggu} size="sm">
          {kalimatTahun(tahun, seminggu, libur)}
        </Text>
      ))}
      <Modal
        opened={dialog?.jenis === "hari"}
        onClose={tutup}
        title={dialog?.jenis === "hari" && dialog.asal ? TEKS_KALENDER.ubah : TEKS_KALENDER.tambah}
      >
        {dialog?.jenis === "hari" ? (
          <FormLibur asal={semua.find(({ id }) => id === dialog.asal?.id) ?? dialog.asal} onSelesai={tutup} />
        ) : null}
      </Modal>
      <Modal opened={dialog?.jenis === "tempel"} onClose={tutup} title={TEKS_KALENDER.tempel} size={620} closeOnClickOutside={false}>
        <TempelLibur onMasuk={(hari) => tambah(hari, tutup)} />
      </Modal>
      <Modal opened={dialog?.jenis === "salin"} onClose={tutup} title={TEKS_KALENDER.salin} size={520}>
        <SalinLibur libur={libur} tahun={tahun} onSalin={(hari) => tambah(hari, tutup)} />
      </Modal>
    </Stack>
  );
}

/** Adds days and tells how many of them were new. */
function useTambahLibur(): (hari: readonly HariLibur[], onSelesai: () => void) => Promise<void> {
  const tambah = useCommand("libur.add");
  return async (hari, onSelesai) => {
    const hasil = await tambah.mutateAsync({ hari: [...hari] });
    tell({ tone: "done", sentence: TEKS_KALENDER.hasil(formatAngka(hasil.tambah), formatAngka(hasil.ubah), formatAngka(hasil.tetap)) });
    onSelesai();
  };
}

/** Years to choose from: the last, this and the coming two, and whatever has holidays already. */
function pilihanTahun(semua: readonly HariLibur[], tahun: number, tahunIni: number): string[] {
  const dekat = [-1, 0, 1, 2].map((selisih) => String(tahunIni + selisih));
  return [...new Set([...dekat, String(tahun), ...semua.map(({ tanggal }) => tanggal.slice(0, 4))])].toSorted();
}

function kalimatTahun(tahun: number, seminggu: (typeof HARI_KERJA_SEMINGGU)[number], libur: readonly HariLibur[]): string {
  const { hariKalender, hariAkhirPekan, hariLibur, cutiBersama } = countHari(tahun, seminggu, libur);
  return TEKS_KALENDER.ringkas({
    seminggu: String(seminggu),
    kalender: formatAngka(hariKalender),
    akhirPekan: formatAngka(hariAkhirPekan),
    libur: formatAngka(hariLibur),
    cuti: formatAngka(cutiBersama),
    sisa: formatAngka(hariKalender - hariAkhirPekan - hariLibur - cutiBersama),
  });
}
