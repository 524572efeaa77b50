// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;

/** What all streams of Java's making share. */
abstract class Stream extends OuroObject {
    private boolean closed;

    Stream(OuroClass type) {
        super(type);
    }

    boolean isClosed() {
        return closed;
    }

    /** @throws org.ourolang.interpreter.error.OuroError ValueError when closed */
    final void checkOpen() {
        checkUsable();
        if (isClosed()) {
            throw closedError();
        }
    }

    /** Refuses what lost the stream underneath. */
    void checkUsable() {}

    /** The ValueError of an operation on a closed stream. */
    OuroError closedError() {
        return IoErrors.closed();
    }

    final void close() {
        if (!isClosed()) {
            closed = true;
            release();
        }
    }

    /** Flushes and lets go of what is underneath; called once. */
    abstract void release();

    abstract void flush();

    abstract boolean isReadable();

    abstract boolean isWritable();

    abstract boolean isSeekable();

    /** {@code fileno()}, or -1. */
    abstract int number();

    /** The next line, a str or bytes; empty at the end. */
    abstract Object readLine(long limit);

    final void checkReadable() {
        checkOpen();
        if (!isReadable()) {
            throw IoErrors.unsupported("not readable");
        }
    }

    final void checkWritable() {
        checkOpen();
        if (!isWritable()) {
            throw IoErrors.unsupported("not writable");
        }
    }
}
