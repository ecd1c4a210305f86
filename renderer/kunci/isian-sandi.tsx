import { ActionIcon, TextInput } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useState, useSyncExternalStore, type ReactNode, type Ref } from "react";
import { TEKS_LAYAR_KUNCI as T } from "../../core/text/layar-kunci";
import { capsLock } from "./penjaga";

/** A password as it is typed: shown or hidden, and said when Caps Lock is on. It is kept nowhere. */
export function IsianSandi(props: {
  readonly label: string;
  readonly nilai: string;
  readonly onUbah: (nilai: string) => void;
  readonly baru: boolean;
  readonly keterangan?: ReactNode;
  readonly galat?: ReactNode;
  readonly fokus?: boolean;
  readonly bidang?: Ref<HTMLInputElement>;
}) {
  const { bidang, label, nilai, onUbah, baru, keterangan, galat, fokus = false } = props;
  const [tampak, setTampak] = useState(false);
  const caps = useSyncExternalStore(capsLock.subscribe, capsLock.get);
  const tanda = caps ? T.capsLock : null;
  return (
    <TextInput
      ref={bidang}
      label={label}
      description={keterangan}
      type={tampak ? "text" : "password"}
      autoComplete={baru ? "new-password" : "current-password"}
      spellCheck={false}
      required
      withAsterisk={false}
      data-autofocus={fokus || undefined}
      autoFocus={fokus}
      value={nilai}
      onChange={(event) => onUbah(event.currentTarget.value)}
      error={galat ?? tanda}
      rightSection={
        <ActionIcon size={26} aria-label={tampak ? T.sembunyikan : T.tunjukkan} aria-pressed={tampak} onClick={() => setTampak(!tampak)}>
          {tampak ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
        </ActionIcon>
      }
    />
  );
}
