import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { IconLock } from "@tabler/icons-react";
import { useState, type SyntheticEvent } from "react";
import type { StatusKunci } from "../../core/contract/kunci";
import { TEKS_PERAN } from "../../core/text/kunci";
import { TEKS_PERLINDUNGAN } from "../../core/text/perlindungan";
import { call } from "../data/call";
import { bukaKunci } from "../data/kunci";
import { sentenceOf } from "../data/query";
import { galatSandiBaru, IsianOrang, SANDI_KOSONG, type SandiBaru } from "./isian-orang";

const T = TEKS_PERLINDUNGAN.sesudahPemulihan;

/** Asks for a password of one's own at once, where the data was opened with the recovery sheet. */
export function SesudahPemulihan(props: { readonly status: StatusKunci | undefined }) {
  const { status } = props;
  const [nanti, setNanti] = useState(false);
  const dariPemulihan = status?.slot.some(({ id, jenis }) => id === status.siapa?.slotId && jenis === "pemulihan") === true;
  return (
    <Modal opened={dariPemulihan && !nanti} onClose={() => setNanti(true)} closeOnClickOutside={false} title={T.judul} size={480}>
      <Isian orang={(status?.slot ?? []).filter(({ jenis }) => jenis === "orang")} />
    </Modal>
  );
}

function Isian({ orang }: { readonly orang: StatusKunci["slot"] }) {
  const client = useQueryClient();
  const [isi, setIsi] = useState<SandiBaru>(SANDI_KOSONG);
  const [galat, setGalat] = useState<Partial<SandiBaru>>({});
  const [ditolak, setDitolak] = useState<string | null>(null);
  const [sibuk, setSibuk] = useState(false);
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    const salah = galatSandiBaru(isi);
    setGalat(salah);
    setDitolak(null);
    if (Object.keys(salah).length > 0) return;
    setSibuk(true);
    masukSebagai({ nama: isi.nama.trim(), sandi: isi.sandi })
      .catch((error: unknown) => setDitolak(sentenceOf(error)))
      .finally(() => {
        setSibuk(false);
        void client.invalidateQueries();
      });
  };
  const masukSebagai = async ({ nama, sandi }: { readonly nama: string; readonly sandi: string }): Promise<void> => {
    await call("kunci.tambahOrang", { nama, peran: "penyusun", sandi });
    const { slot } = await call("kunci.status", {});
    const milik = slot.find((satu) => satu.jenis === "orang" && satu.nama === nama);
    if (milik === undefined) return;
    // Opened anew with her own key, so that what she does stands under her name.
    await call("kunci.kunci", {});
    await bukaKunci(client, { slotId: milik.id, sandi });
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <Text size="sm">{T.isi}</Text>
        <IsianOrang isi={isi} onUbah={setIsi} galat={galat} labelNama={TEKS_PERLINDUNGAN.isian.nama} />
        {orang.length === 0 ? null : (
          <Text size="sm">{T.masihMembuka(orang.map(({ nama, peran }) => `${nama} (${TEKS_PERAN[peran].nama})`))}</Text>
        )}
        <Text size="xs" c="dimmed">
          {T.catatan}
        </Text>
        {ditolak === null ? null : (
          <Text size="sm" c="red" role="alert">
            {ditolak}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={sibuk} leftSection={<IconLock size={16} aria-hidden />}>
            {T.kerjakan}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
