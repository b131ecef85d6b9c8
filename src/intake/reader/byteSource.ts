/** A file's bytes, a chunk at a time; the size is null where nobody knows it beforehand. */
export interface ByteSource {
  readonly size: number | null;
  chunks(): AsyncIterable<Uint8Array>;
}

/** Where an export's bytes may come from: a dropped file, bytes, or a stream. */
export type ByteInput = Blob | Uint8Array | ReadableStream<Uint8Array>;

const CHUNK_BYTES = 1 << 19;

/** The input as chunks of half a megabyte, a few hundredths of a second of work. */
export function byteSource(input: ByteInput): ByteSource {
  if (input instanceof Uint8Array) return bytesInMemory(input);
  return "getReader" in input ? { size: null, chunks: () => streamed(input) } : blobBytes(input);
}

function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
        yield bytes.subarray(start, start + CHUNK_BYTES);
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
    }
  } finally {
    await reader.cancel();
  }
}
