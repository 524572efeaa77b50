// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Attributes;

/** A stream of bytes: a buffered or raw file, or {@code BytesIO}. */
final class BinaryStream extends Stream {
    private ByteStore store;
    private boolean readable;
    private boolean writable;
    private boolean detached;
    private Object name;
    private String mode;
    /** The stream of which this is the view without buffer; null for others. */
    private BinaryStream buffered;
    /** The view without buffer that was asked for, or null. */
    private BinaryStream unbuffered;

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

    /** Makes it a buffer over an object with the methods of a raw stream. */
    BinaryStream openOver(Object raw, int size, boolean canRead, boolean canWrite) {
        return open(new GuestStore(raw, size), canRead, canWrite, null, null);
    }

    /** Lets go of what is underneath, and answers it. */
    Object detach() {
        store.flush();
        Object raw = raw();
        if (raw instanceof BinaryStream stream) {
            stream.buffered = null;
        }
        store = null;
        detached = true;
        return raw;
    }

    @Override
    boolean isClosed() {
        return super.isClosed()
                || store instanceof GuestStore guest && guest.isRawClosed()
                || buffered != null && buffered.isClosed()
                || unbuffered != null && unbuffered.isClosedItself();
    }

    private boolean isClosedItself() {
        return super.isClosed();
    }

    @Override
    void checkUsable() {
        if (store == null) {
            throw detached ? Errors.valueError("raw stream has been detached") : IoErrors.uninitialized();
        }
    }

    /** The object underneath; for a file that was opened with its buffer, another view of it. */
    Object raw() {
        checkUsable();
        if (store instanceof GuestStore guest) {
            return guest.raw();
        }
        if (unbuffered == null) {
            unbuffered = new BinaryStream(IoTypes.FILE_IO).open(store, readable, writable, name, mode);
            unbuffered.buffered = this;
        }
        return unbuffered;
    }

    /** Whether closing the stream closes what it was opened on. */
    boolean closesFile() {
        checkUsable();
        return !(store instanceof FileStore file) || file.closesFile();
    }

    ByteStore store() {
        return store;
    }

    /** Null for BytesIO. */
    Object name() {
        checkUsable();
        return store instanceof GuestStore guest ? Attributes.get(guest.raw(), "name") : name;
    }

    Object mode() {
        checkUsable();
        return store instanceof GuestStore guest ? Attributes.get(guest.raw(), "mode") : mode;
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
