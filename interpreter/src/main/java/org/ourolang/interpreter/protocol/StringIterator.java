// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Texts;

/** Iterates a string by code point. */
public final class StringIterator extends NativeIterator {
    private final String text;
    private int offset;

    public StringIterator(String text) {
        this.text = text;
    }

    @Override
    public OuroClass type() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return BuiltinTypes.STR_ITERATOR;
            }
        }
        return BuiltinTypes.STR_ASCII_ITERATOR;
    }

    @Override
    public Object next() {
        if (offset >= text.length()) {
            return null;
        }
        char c = text.charAt(offset);
        if (!Character.isHighSurrogate(c)) {
            offset++;
            return Texts.single(c);
        }
        return nextPair();
    }

    @TruffleBoundary
    private String nextPair() {
        int point = text.codePointAt(offset);
        offset += Character.charCount(point);
        return Character.toString(point);
    }

    @Override
    public long lengthHint() {
        return Texts.length(text) - Texts.index(text, offset);
    }

    @Override
    public Remainder remainder() {
        return offset < text.length()
                ? new Remainder(text, (long) Texts.index(text, offset))
                : new Remainder("", null);
    }

    @Override
    public void moveTo(long target) {
        offset = Texts.offset(text, Math.clamp(target, 0, Texts.length(text)));
    }
}
