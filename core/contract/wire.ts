/**
 * Bytes travel beside the JSON, not inside it: every Uint8Array in a value is replaced by its place among the chunks.
 * The browser host frames a body as: 4 bytes length of the JSON (big endian), the JSON in UTF-8, the chunks one after another.
 */
export interface PackedValue {
  readonly json: string;
  readonly chunks: readonly Uint8Array[];
}

interface BytesReference {
  readonly $bytes: readonly [offset: number, length: number];
}

/** Takes the byte arrays out of a value. */
export function packBytes(value: unknown): PackedValue {
  const chunks: Uint8Array[] = [];
  let offset = 0;
  const json = JSON.stringify(value ?? null, (_key, inner: unknown) => {
    if (!(inner instanceof Uint8Array)) return inner;
    const reference: BytesReference = { $bytes: [offset, inner.byteLength] };
    chunks.push(inner);
    offset += inner.byteLength;
    return reference;
  });
  return { json, chunks };
}

/** Puts the byte arrays back. @throws SyntaxError for what is no JSON, RangeError for a place outside the bytes */
export function unpackBytes(json: string, bytes: Uint8Array): unknown {
  return JSON.parse(json, (_key, inner: unknown) => {
    if (!isBytesReference(inner)) return inner;
    const [offset, length] = inner.$bytes;
    // A cut-off file must not pass for a shorter one.
    if (!isCount(offset) || !isCount(length) || offset + length > bytes.byteLength) throw new RangeError("$bytes");
    return bytes.slice(offset, offset + length);
  });
}

function isBytesReference(value: unknown): value is BytesReference {
  return typeof value === "object" && value !== null && "$bytes" in value && Array.isArray(value.$bytes) && value.$bytes.length === 2;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** One body from a packed value and its encoded JSON. */
export function frame(jsonBytes: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  const body = new Uint8Array(4 + jsonBytes.byteLength + chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  new DataView(body.buffer).setUint32(0, jsonBytes.byteLength);
  body.set(jsonBytes, 4);
  let offset = 4 + jsonBytes.byteLength;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return body;
}

/** The two parts of a framed body, or null when it is too short to be one. */
export function unframe(body: Uint8Array): { readonly json: Uint8Array; readonly bytes: Uint8Array } | null {
  if (body.byteLength < 4) return null;
  const length = new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(0);
  if (body.byteLength < 4 + length) return null;
  return { json: body.subarray(4, 4 + length), bytes: body.subarray(4 + length) };
}
