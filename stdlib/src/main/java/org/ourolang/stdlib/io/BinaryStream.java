// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;

/** A stream of bytes: a buffered or raw file, or {@code BytesIO}. */
final class BinaryStream extends Stream {
    private ByteStore store;
    private boolean readable;
    private boolean writable;
    private Object name;
    private String mode;

    BinaryStream(OuroClass type) {
        super(type);
    }

    /** Opens it. */
    BinaryStream open(ByteStore newStore, boolean canRead, boolean canWrite, Object newName, String newMode) {
        store = newStore;
        readable = canRead;
        writable = canWrite;
        name = newName;
        mode = newMode;
        return this;
    }

    ByteStore store() {
        return store;
    }

    /** Null for BytesIO. */
    Object name() {
        return name;
    }

    String mode() {
        return mode;
    }

    @Override
    void release() {
        if (store != null) {
            store.close();
        }
    }

    @Override
    void flush() {
        store.flush();
    }

    @Override
    boolean isReadable() {
        return readable;
    }

    @Override
    boolean isWritable() {
        return writable;
    }

    @Override
    boolean isSeekable() {
        return store.isSeekable();
    }

    @Override
    int number() {
        return store.number();
    }

    @Override
    Object readLine(long limit) {
        return new OuroBytes(store.readLine(limit));
    }
}
