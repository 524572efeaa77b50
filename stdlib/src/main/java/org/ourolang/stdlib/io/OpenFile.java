// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import com.oracle.truffle.api.TruffleFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file that is open, under one or more numbers. */
public final class OpenFile {
    private static final long LEAST = 1 << 13;
    private static final long MOST = 1 << 24;

    private final TruffleFile file;
    private final SeekableByteChannel channel;
    private final boolean readable;
    private final boolean writable;
    private final boolean append;
    private int holders = 1;

    OpenFile(TruffleFile file, SeekableByteChannel channel, boolean readable, boolean writable, boolean append) {
        this.file = file;
        this.channel = channel;
        this.readable = readable;
        this.writable = writable;
        this.append = append;
    }

    /** The file as it was named when it was opened. */
    public TruffleFile file() {
        return file;
    }

    /** What it is read, written and positioned by. */
    public SeekableByteChannel channel() {
        return channel;
    }

    boolean isReadable() {
        return readable;
    }

    boolean isWritable() {
        return writable;
    }

    boolean appends() {
        return append;
    }

    OpenFile share() {
        holders++;
        return this;
    }

    /** Closes it when nobody else holds it. */
    void release() throws IOException {
        if (--holders == 0) {
            channel.close();
        }
    }

    /** At most {@code count} bytes from where it stands; fewer, or none, at the end. */
    byte[] read(int count) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (all.size() < count) {
            long ahead = Math.max(LEAST, channel.size() - channel.position());
            ByteBuffer part = ByteBuffer.allocate((int) Math.min(count - all.size(), Math.min(ahead, MOST)));
            if (channel.read(part) <= 0) {
                break;
            }
            all.write(part.array(), 0, part.position());
        }
        return all.toByteArray();
    }

    void write(ByteBuffer bytes) throws IOException {
        if (append) {
            channel.position(channel.size());
        }
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Makes it that long, with zeros at the end where it was shorter; where it stands does not change. */
    void truncate(long length) throws IOException {
        long position = channel.position();
        if (length > channel.size()) {
            channel.position(length - 1);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        channel.truncate(length);
        channel.position(position);
    }
}
