import { Drawer, Text } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { PegawaiBaris } from "../../../core/contract/pegawai";
import type { PlainDate } from "../../../core/date";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { useHariDipilih } from "../../data/hari";
import { FormPegawai } from "./form-pegawai";
import { RincianPegawai } from "./rincian-pegawai";

/** The address `/pegawai/baru` opens the form for a new person. */
export const ALAMAT_BARU = "baru";

interface Props {
  /** Id in the address, `baru`, or nothing when the drawer is closed. */
  readonly id: string | undefined;
  readonly pegawai: readonly PegawaiBaris[];
  readonly hariIni: PlainDate;
  readonly onTutup: () => void;
}

/** One person beside the list: first to read, then to change. */
export function LaciPegawai(props: Props) {
  const [diubah, setDiubah] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const hari = useHariDipilih();
  const orang = props.pegawai.find((satu) => satu.id === props.id);
  const baru = props.id === ALAMAT_BARU;
  const mengubah = orang !== undefined && diubah === orang.id;
  const tutup = () => {
    setDiubah(null);
    props.onTutup();
  };
  return (
    <Drawer
      opened={props.id !== undefined}
      onClose={tutup}
      position="right"
      size={560}
      title={
        <Text fw={600}>{baru ? TEKS_PEGAWAI.baru : mengubah ? TEKS_PEGAWAI.ubah : orang ? namaLengkap(orang) : TEKS_PEGAWAI.rincian}</Text>
      }
    >
      {baru || mengubah ? (
        <FormPegawai
          key={`${orang?.id ?? ALAMAT_BARU} ${hari ?? ""}`}
          pegawai={orang ?? null}
          hariIni={props.hariIni}
          onBatal={() => (baru ? tutup() : setDiubah(null))}
          onSelesai={(id) => {
            setDiubah(null);
            navigate(`/pegawai/${id}`);
          }}
        />
      ) : orang ? (
        <RincianPegawai pegawai={orang} hariIni={props.hariIni} onUbah={() => setDiubah(orang.id)} onHapus={tutup} />
      ) : (
        <Text size="sm">{TEKS_PEGAWAI.tidakDitemukan}</Text>
      )}
    </Drawer>
  );
}
