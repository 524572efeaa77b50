// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file, read and written through one buffer that holds either bytes read ahead or bytes not yet written. */
final class FileStore extends ByteStore {
    private static final int SIZE = 8192;

    private final SeekableByteChannel channel;
    private final boolean append;
    private final ByteBuffer buffer = ByteBuffer.allocate(SIZE).flip();
    private final UnwrittenFiles unwritten;
    private boolean writing;

    FileStore(SeekableByteChannel channel, boolean append, UnwrittenFiles unwritten) {
        this.unwritten = unwritten;
        this.channel = channel;
        this.append = append;
    }

    @Override
    int read() {
        try {
            if (writing) {
                flush();
            }
            if (!buffer.hasRemaining()) {
                buffer.clear();
                int count = channel.read(buffer);
                buffer.flip();
                if (count <= 0) {
                    return -1;
                }
            }
            return buffer.get() & 0xff;
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    void write(byte[] bytes) {
        try {
            if (!writing) {
                channel.position(channel.position() - buffer.remaining());
                startWriting();
            }
            if (bytes.length > buffer.remaining()) {
                flush();
                startWriting();
            }
            if (bytes.length > buffer.remaining()) {
                writeOut(ByteBuffer.wrap(bytes));
            } else {
                buffer.put(bytes);
            }
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    private void startWriting() {
        buffer.clear();
        writing = true;
        unwritten.add(this);
    }

    private void writeOut(ByteBuffer bytes) throws IOException {
        if (append) {
            channel.position(channel.size());
        }
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    void flush() {
        if (!writing) {
            return;
        }
        try {
            buffer.flip();
            writeOut(buffer);
            buffer.clear().flip();
            writing = false;
            unwritten.remove(this);
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    void close() {
        try {
            flush();
        } finally {
            unwritten.remove(this);
            try {
                channel.close();
            } catch (IOException failure) {
                throw IoErrors.of(failure);
            }
        }
    }

    @Override
    boolean isSeekable() {
        return true;
    }

    @Override
    long position() {
        try {
            return writing ? channel.position() + buffer.position() : channel.position() - buffer.remaining();
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    long length() {
        flush();
        try {
            return channel.size();
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    void seek(long position) {
        flush();
        try {
            channel.position(position);
            buffer.clear().flip();
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    void truncate(long length) {
        long position = position();
        flush();
        try {
            if (length > channel.size()) {
                channel.position(length - 1);
                channel.write(ByteBuffer.wrap(new byte[1]));
            }
            channel.truncate(length);
            seek(position);
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }
}
