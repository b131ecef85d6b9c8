/** A file's bytes, a chunk at a time; the size is null where nobody knows it beforehand. */
export interface ByteSource {
  readonly size: number | null;
  chunks(): AsyncIterable<Uint8Array>;
}

/** What an export may arrive as: a dropped file, bytes, a stream, or pasted text. */
export type ExportInput = Blob | Uint8Array | ReadableStream<Uint8Array> | string;

const CHUNK_BYTES = 1 << 20;

/** The input as chunks of about a megabyte. */
export function byteSource(input: ExportInput): ByteSource {
  if (typeof input === "string") return bytesInMemory(new TextEncoder().encode(input));
  if (input instanceof Uint8Array) return bytesInMemory(input);
  return "getReader" in input ? { size: null, chunks: () => streamed(input) } : blobBytes(input);
}

function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
        yield bytes.subarray(start, start + CHUNK_BYTES);
        await breath();
      }
    },
  };
}

function blobBytes(blob: Blob): ByteSource {
  return {
    size: blob.size,
    async *chunks() {
      for (let start = 0; start < blob.size; start += CHUNK_BYTES) {
        yield new Uint8Array(await blob.slice(start, start + CHUNK_BYTES).arrayBuffer());
        await breath();
      }
    },
  };
}

async function* streamed(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
      await breath();
    }
  } finally {
    await reader.cancel();
  }
}

/** Lets the page paint and take clicks between two chunks. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
