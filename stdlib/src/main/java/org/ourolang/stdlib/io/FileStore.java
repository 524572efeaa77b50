// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.ourolang.interpreter.context.OuroContext;

/** A file, read and written through one buffer that holds either bytes read ahead or bytes not yet written. */
final class FileStore extends ByteStore {
    static final int SIZE = 8192;

    private final OpenFile file;
    private final SeekableByteChannel channel;
    private final ByteBuffer buffer;
    private final UnwrittenFiles unwritten;
    private final boolean closes;
    private int number;
    private boolean writing;

    /**
     * @param number under which the file is open already, or -1
     * @param closes whether closing the stream closes the file
     * @param size of the buffer; 1 writes at once and reads no more than is asked for
     */
    FileStore(OpenFile file, int number, boolean closes, int size, UnwrittenFiles unwritten) {
        this.file = file;
        this.channel = file.channel();
        this.number = number;
        this.closes = closes;
        this.buffer = ByteBuffer.allocate(size).flip();
        this.unwritten = unwritten;
    }

    private boolean isRaw() {
        return buffer.capacity() == 1;
    }

    @Override
    byte[] read(long count) {
        if (!isRaw()) {
            return super.read(count);
        }
        try {
            UnwrittenFiles.writeAll();
            return file.read((int) Math.min(count, Integer.MAX_VALUE - SIZE));
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    byte[] readOnce(long count) {
        if (isRaw()) {
            return read(count);
        }
        try {
            if (writing) {
                flush();
            }
            ByteBuffer target = buffer.hasRemaining()
                    ? buffer.slice(buffer.position(), (int) Math.min(count, buffer.remaining()))
                    : ByteBuffer.allocate((int) Math.min(count, SIZE));
            if (buffer.hasRemaining()) {
                buffer.position(buffer.position() + target.remaining());
            } else {
                channel.read(target);
                target.flip();
            }
            byte[] found = new byte[target.remaining()];
            target.get(found);
            return found;
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }

    @Override
    int number() {
        if (number < 0) {
            number = Descriptors.of(OuroContext.get()).lend(file);
        }
        return number;
    }

    boolean closesFile() {
        return closes;
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
            if (bytes.length > buffer.remaining() || isRaw()) {
                file.write(ByteBuffer.wrap(bytes));
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

    @Override
    void flush() {
        if (!writing) {
            return;
        }
        try {
            buffer.flip();
            file.write(buffer);
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
            if (closes) {
                closeFile();
            }
        }
    }

    private void closeFile() {
        if (number >= 0) {
            Descriptors.of(OuroContext.get()).close(number);
            return;
        }
        try {
            file.release();
        } catch (IOException failure) {
            throw IoErrors.of(failure);
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
            file.truncate(length);
            seek(position);
        } catch (IOException failure) {
            throw IoErrors.of(failure);
        }
    }
}
