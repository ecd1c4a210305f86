import { Alert, Button, Group, NumberInput, Select, Switch, Text, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconFlask } from "@tabler/icons-react";
import {
  BATAS_USUL_TERBESAR,
  GESER_USIA_TERJAUH,
  PERTUMBUHAN_TERBESAR,
  PERTUMBUHAN_TERKECIL,
  type AndaiProyeksi,
} from "../../../core/contract/proyeksi";
import type { Skenario } from "../../../core/skenario/skenario";
import { kalimatAndai, TEKS_PROYEKSI } from "../../../core/text/proyeksi";
import { Sumber } from "../../ui/sumber";
import { TANPA_ANDAI, type Andai } from "./use-proyeksi";

const T = TEKS_PROYEKSI.andai;
const TANPA_SKENARIO = "";

interface Props {
  readonly andai: Andai;
  /** The what-ifs of the projection on screen, with the name of its scenario. */
  readonly dipakai: AndaiProyeksi | undefined;
  readonly skenario: readonly Pick<Skenario, "id" | "nama">[];
  /** The plan in use, whose moves may be made; null without one. */
  readonly rencana: string | null;
  readonly onUbah: (ubahan: Partial<Andai>) => void;
}

/** What may be tried out, and while anything is, what it is and the way back. */
export function BilahAndai({ andai, dipakai, skenario, rencana, onUbah }: Props) {
  const kalimat = dipakai ? kalimatAndai(dipakai) : "";
  return (
    <>
      <Group gap="xs" mb={8} role="group" aria-label={T.judul}>
        <Tooltip label={T.penjelasan}>
          <Text size="sm" fw={600} style={{ whiteSpace: "nowrap" }}>
            <IconFlask size={15} stroke={1.6} aria-hidden style={{ verticalAlign: -2 }} /> {T.judul}
          </Text>
        </Tooltip>
        <Isian
          label={T.pertumbuhan}
          nilai={andai.pertumbuhan}
          kosong={0}
          batas={[PERTUMBUHAN_TERKECIL, PERTUMBUHAN_TERBESAR]}
          akhiran={T.persenAkhiran}
          desimal={2}
          onUbah={(pertumbuhan) => onUbah({ pertumbuhan: pertumbuhan ?? 0 })}
        />
        <Isian
          label={T.batas}
          nilai={andai.batasSetahun}
          kosong={null}
          batas={[0, BATAS_USUL_TERBESAR]}
          akhiran={T.orangAkhiran}
          onUbah={(batasSetahun) => onUbah({ batasSetahun })}
        />
        <Isian
          label={T.usia}
          nilai={andai.tambahUsia}
          kosong={0}
          batas={[-GESER_USIA_TERJAUH, GESER_USIA_TERJAUH]}
          akhiran={T.tahunAkhiran}
          onUbah={(tambahUsia) => onUbah({ tambahUsia: tambahUsia ?? 0 })}
        />
        <Group gap={4} wrap="nowrap">
          <Isian
            label={T.pppk}
            nilai={andai.persenPppk}
            kosong={null}
            batas={[0, 100]}
            akhiran={T.persenAkhiran}
            onUbah={(persenPppk) => onUbah({ persenPppk })}
          />
          <Sumber id="proyeksi-pppk" hal={T.pppk} />
        </Group>
        <Switch
          size="sm"
          label={T.sekelas}
          checked={andai.sekelas}
          onChange={(event) => onUbah({ sekelas: event.currentTarget.checked })}
        />
        {skenario.length > 0 ? (
          <Select
            aria-label={T.skenario}
            w={190}
            allowDeselect={false}
            data={[{ value: TANPA_SKENARIO, label: T.tanpaSkenario }, ...skenario.map(({ id, nama }) => ({ value: id, label: nama }))]}
            value={andai.skenarioId ?? TANPA_SKENARIO}
            onChange={(nilai) => onUbah({ skenarioId: nilai === null || nilai === TANPA_SKENARIO ? null : nilai })}
          />
        ) : null}
        {rencana === null ? null : (
          <Switch
            size="sm"
            label={T.mutasi(rencana)}
            checked={andai.mutasi}
            onChange={(event) => onUbah({ mutasi: event.currentTarget.checked })}
          />
        )}
      </Group>
      {kalimat === "" ? null : (
        <Alert variant="light" color="orange" p={8} mb={8} icon={<IconFlask size={16} aria-hidden />}>
          <Group gap="sm" justify="space-between">
            <Text size="sm">{T.aktif(kalimat)}</Text>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowBackUp size={15} aria-hidden />}
              onClick={() => onUbah(TANPA_ANDAI)}
            >
              {T.kembali}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}

interface PropsIsian {
  readonly label: string;
  readonly nilai: number | null;
  /** What an empty field stands for. */
  readonly kosong: number | null;
  readonly batas: readonly [terkecil: number, terbesar: number];
  readonly akhiran: string;
  readonly desimal?: number;
  readonly onUbah: (nilai: number | null) => void;
}

/** One figure that is tried out: its name in front, empty while nothing is tried. */
function Isian({ label, nilai, kosong, batas: [terkecil, terbesar], akhiran, desimal = 0, onUbah }: PropsIsian) {
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="sm" component="label" htmlFor={`andai-${label}`} style={{ whiteSpace: "nowrap" }}>
        {label}
      </Text>
      <NumberInput
        id={`andai-${label}`}
        w={88}
        placeholder={TEKS_PROYEKSI.andai.kosong}
        suffix={akhiran}
        decimalSeparator=","
        decimalScale={desimal}
        allowDecimal={desimal > 0}
        clampBehavior="blur"
        min={terkecil}
        max={terbesar}
        value={nilai === kosong ? "" : (nilai ?? "")}
        onChange={(isi) => {
          if (isi === "") onUbah(kosong);
          else if (typeof isi === "number" && isi >= terkecil && isi <= terbesar) onUbah(isi);
        }}
      />
    </Group>
  );
}
