import { Text } from "@mantine/core";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { formatWaktu } from "../../../core/text/date";
import { useShell } from "../../data/query";
import { Section } from "../../ui/section";
import classes from "./daftar.module.css";

const { langkah } = TEKS_BERANDA;
const BANYAK_LANGKAH = 6;

/** The last steps of work, newest first. */
export function LangkahTerakhir() {
  const daftar = useShell("history.list", { jumlah: BANYAK_LANGKAH }).data?.langkah ?? [];
  return (
    <Section title={langkah.judul} link={{ href: "/riwayat", label: langkah.semua }}>
      <ul className={classes["list"]}>
        {daftar.length === 0 ? <li>{langkah.tidakAda}</li> : null}
        {daftar.map((satu) => (
          <li key={satu.id}>
            <Text size="sm" className={classes["sentence"]} title={satu.kalimat}>
              {satu.kalimat}
            </Text>
            <Text size="xs" c="dimmed" className={classes["end"]}>
              {formatWaktu(satu.waktu)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
