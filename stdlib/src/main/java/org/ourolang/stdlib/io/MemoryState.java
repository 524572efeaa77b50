// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** How streams in memory are taken apart and put together again, as {@code copy} does. */
final class MemoryState {
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

    private MemoryState() {}

    static void installBytes(TypeBuilder type) {
        type.method("__getstate__(self, /)", self -> {
            BinaryStream stream = (BinaryStream) self;
            stream.checkOpen();
            MemoryStore store = (MemoryStore) stream.store();
            return OuroTuple.of(new OuroBytes(store.content()), store.position(), attributes(stream));
        });
        type.method("__setstate__(self, state, /)", (self, state) -> {
            OuroTuple parts = parts("BytesIO", state, 3);
            BinaryStream stream = (BinaryStream) self;
            MemoryStore store = new MemoryStore(BinaryMethods.bytes(parts.get(0)));
            stream.open(store, true, true, null, "rb+");
            store.seek(position(parts, 1));
            adopt(stream, parts, 2);
            return None.NONE;
        });
    }

    static void installText(TypeBuilder type) {
        type.method("__getstate__(self, /)", self -> {
            TextBuffer text = (TextBuffer) self;
            text.checkOpen();
            Object newline = text.newline() == null ? None.NONE : text.newline();
            return OuroTuple.of(text.content(), newline, text.position(), attributes(text));
        });
        type.method("__setstate__(self, state, /)", (self, state) -> {
            OuroTuple parts = parts("StringIO", state, 4);
            if (!(parts.get(0) instanceof String content)) {
                throw Errors.typeError("initial_value must be str or None, not %s", Types.name(parts.get(0)));
            }
            TextBuffer text = (TextBuffer) self;
            text.open(content, TextMethods.newline(parts.get(1)));
            text.seek(position(parts, 2));
            adopt(text, parts, 3);
            return None.NONE;
        });
    }

    private static Object attributes(OuroObject stream) {
        OuroDict dictionary = stream.dictionary();
        return dictionary.size() == 0 ? None.NONE : dictionary.copy();
    }

    private static OuroTuple parts(String name, Object state, int count) {
        if (state instanceof OuroTuple parts && parts.size() == count) {
            return parts;
        }
        throw Errors.typeError(
                "_io.%s.__setstate__ argument should be %d-tuple, got %s", name, count, Types.name(state));
    }

    private static long position(OuroTuple parts, int index) {
        if (!Numbers.isInteger(parts.get(index))) {
            throw Errors.typeError(
                    "%s item of state must be an integer, %s %s",
                    ORDINALS[index], index == 1 ? "not" : "got", Types.name(parts.get(index)));
        }
        long position = Numbers.asSize(parts.get(index));
        if (position < 0) {
            throw Errors.valueError("position value cannot be negative");
        }
        return position;
    }

    private static void adopt(OuroObject stream, OuroTuple parts, int index) {
        Object attributes = parts.get(index);
        if (attributes == None.NONE) {
            return;
        }
        if (!(attributes instanceof OuroDict dictionary)) {
            throw Errors.typeError(
                    "%s item of state should be a dict, got a %s", ORDINALS[index], Types.name(attributes));
        }
        for (int i = dictionary.nextIndex(0); i >= 0; i = dictionary.nextIndex(i + 1)) {
            stream.setAttribute((String) dictionary.keyAt(i), dictionary.valueAt(i));
        }
    }
}
