// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.stdlib.builtins.text.Buffers;

/** What bytes and bytearray differ in: their name and what their methods answer. */
enum ByteFlavour {
    BYTES("bytes"),
    BYTEARRAY("bytearray");

    final String typeName;

    ByteFlavour(String typeName) {
        this.typeName = typeName;
    }

    /** A guest value of these bytes, which are handed over. */
    Object make(byte[] bytes) {
        return this == BYTES ? new OuroBytes(bytes) : new OuroByteArray(bytes);
    }

    /** A guest value of a text of characters below 256. */
    Object make(String text) {
        return make(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The bytes as a text of characters below 256; TypeError for what is no bytes-like object. */
    static String text(Object value) {
        return new String(Buffers.of(value), StandardCharsets.ISO_8859_1);
    }
}
