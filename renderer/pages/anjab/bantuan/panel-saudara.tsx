import { Badge, Button, Group, Select, Text } from "@mantine/core";
import { useState } from "react";
import type { Butir } from "../../../../core/anjab/ambil";
import { bandingBaris } from "../../../../core/anjab/serupa";
import type { UnsurAnjab } from "../../../../core/anjab/unsur";
import type { UnsurSaudara } from "../../../../core/contract/bantuan-anjab";
import { TEKS_ASAL_UNSUR } from "../../../../core/text/anjab";
import { TEKS_SAUDARA as T } from "../../../../core/text/bantuan-anjab";
import { formatAngka } from "../../../../core/text/number";
import { kunciTeks } from "../../../ui/kunci-baris";
import classes from "./bantuan.module.css";

type Saudara<U extends UnsurAnjab> = Omit<UnsurSaudara, "isi" | "unsur"> & { readonly butir: readonly Butir<U>[] };

const WARNA = { sama: "gray", mirip: "yellow", baru: "samudra" } as const;

/** The same element of a sister jabatan, chosen from the most alike, with each row marked against the own ones and taken row by row. */
export function PanelSaudara<U extends UnsurAnjab>(props: {
  readonly saudara: readonly Saudara<U>[];
  /** The own rows, as texts. */
  readonly sendiri: readonly string[];
  readonly onAmbil: (butir: readonly Butir<U>[], dari: string) => void;
}) {
  const { saudara, sendiri, onAmbil } = props;
  const [dipilih, pilih] = useState<string | null>(null);
  const tampil = saudara.find(({ jabatanId }) => jabatanId === dipilih) ?? saudara[0];
  if (!tampil)
    return (
      <Text size="sm" className={classes["panel"] ?? ""}>
        {T.kosong}
      </Text>
    );
  const teks = tampil.butir.map((butir) => butir.teks);
  const kunci = kunciTeks(teks);
  const { beda, hanyaDiSini } = bandingBaris(sendiri, teks);
  const baru = tampil.butir.filter((_, nomor) => beda[nomor] === "baru");
  const dari = T.dari(tampil.nama, tampil.unit);
  return (
    <section className={classes["panel"]} aria-label={T.judul}>
      <Group gap="xs" mb={6}>
        <Select
          size="xs"
          w={460}
          aria-label={T.pilih}
          allowDeselect={false}
          data={saudara.map(({ jabatanId, nama, unit, sebab }) => ({ value: jabatanId, label: `${nama} · ${unit} (${T.sebab[sebab]})` }))}
          value={tampil.jabatanId}
          onChange={pilih}
        />
        <Text size="xs" c="dimmed">
          {T.tugasBersama(formatAngka(tampil.tugasBersama))} · {TEKS_ASAL_UNSUR[tampil.asal]}
        </Text>
        {baru.length > 1 ? (
          <Button size="compact-xs" variant="default" ml="auto" onClick={() => onAmbil(baru, dari)}>
            {T.ambilSemua(formatAngka(baru.length))}
          </Button>
        ) : null}
      </Group>
      <ul>
        {tampil.butir.map((butir, nomor) => {
          const tanda = beda[nomor] ?? "baru";
          return (
            <li key={kunci[nomor]}>
              <div>
                <Text size="sm">{butir.teks}</Text>
                <Badge size="xs" variant="light" color={WARNA[tanda]}>
                  {T.beda[tanda]}
                </Badge>
              </div>
              {tanda === "sama" ? null : (
                <Button size="compact-xs" variant="default" aria-label={T.ambilBaris(butir.teks)} onClick={() => onAmbil([butir], dari)}>
                  {T.ambil}
                </Button>
              )}
            </li>
          );
        })}
        {hanyaDiSini.map((nomor) => (
          <li key={`sendiri ${nomor}`}>
            <div>
              <Text size="sm" c="dimmed">
                {sendiri[nomor]}
              </Text>
              <Badge size="xs" variant="outline" color="gray">
                {T.hanyaDiSini}
              </Badge>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
