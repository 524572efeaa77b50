// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import com.oracle.truffle.api.strings.TruffleString;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Texts;
import org.ourolang.interpreter.protocol.ByteStrings;
import org.ourolang.interpreter.protocol.Types;

/** The string that is searched. Positions count code points, or bytes. */
final class Subject {
    /** As the script gave it. */
    final Object original;

    final TruffleString text;
    final int length;
    private final String string;
    private final byte[] bytes;

    private Subject(Object original, String string, byte[] bytes) {
        this.original = original;
        this.string = string;
        this.bytes = bytes;
        if (string == null) {
            this.length = bytes.length;
            this.text = TruffleString.fromByteArrayUncached(bytes, TruffleString.Encoding.ISO_8859_1);
        } else {
            this.length = Texts.length(string);
            this.text = TruffleString.fromJavaStringUncached(string, TruffleString.Encoding.UTF_32);
        }
    }

    /** A value that a pattern of the same kind may be matched with; raises for any other. */
    static Subject of(Object value, boolean bytesPattern) {
        byte[] bytes = ByteStrings.orNull(value);
        String string = bytes == null && OuroInstance.unwrap(value) instanceof String known ? known : null;
        if (string == null && bytes == null) {
            throw Errors.typeError("expected string or bytes-like object, got '%s'", Types.name(value));
        }
        if (bytesPattern && string != null) {
            throw Errors.typeError("cannot use a bytes pattern on a string-like object");
        }
        if (!bytesPattern && bytes != null) {
            throw Errors.typeError("cannot use a string pattern on a bytes-like object");
        }
        return new Subject(value, string, bytes);
    }

    boolean isBytes() {
        return string == null;
    }

    Object slice(int from, int to) {
        if (string == null) {
            return new OuroBytes(java.util.Arrays.copyOfRange(bytes, from, to));
        }
        return Texts.slice(string, from, to);
    }

    Object empty() {
        return string == null ? OuroBytes.EMPTY : "";
    }
}
