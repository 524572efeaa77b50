// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An immutable sequence of bytes; the array is never written to after construction. */
public final class OuroBytes implements Typed, TruffleObject {
    public static final OuroBytes EMPTY = new OuroBytes(new byte[0]);

    public final byte[] bytes;

    /** @param bytes handed over, not copied */
    public OuroBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of a text of code points below 256. */
    public static OuroBytes latin1(String text) {
        return new OuroBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.BYTES;
    }

    public int size() {
        return bytes.length;
    }

    /** The byte as 0 to 255. */
    public int get(int index) {
        return bytes[index] & 0xff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OuroBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
