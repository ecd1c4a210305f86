import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { kalimatTanda, TEKS_PERIKSA as T } from "../../../core/text/rantai";
import { call } from "../../data/call";
import { showError } from "../../data/query";

/** A mark that stands on paper, typed or scanned, held against the history. */
export function PeriksaTanda() {
  const [tanda, setTanda] = useState("");
  const [jawaban, setJawaban] = useState<string | null>(null);
  const cocokkan = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      setJawaban(kalimatTanda(await call("rantai.tanda", { tanda })));
    } catch (error) {
      showError(error);
    }
  };
  return (
    <Stack gap="xs">
      <form onSubmit={(event) => void cocokkan(event)}>
        <Group align="flex-end" gap="xs">
          <TextInput
            label={T.tanda}
            description={T.tandaPenjelasan}
            value={tanda}
            maxLength={80}
            w={420}
            maw="100%"
            onChange={(event) => {
              setTanda(event.currentTarget.value);
              setJawaban(null);
            }}
          />
          <Button type="submit" variant="default" disabled={tanda.trim() === ""}>
            {T.cocokkan}
          </Button>
        </Group>
      </form>
      <Text size="sm" role="status">
        {jawaban}
      </Text>
    </Stack>
  );
}
