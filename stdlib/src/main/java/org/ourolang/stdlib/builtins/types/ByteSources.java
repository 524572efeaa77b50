// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.stdlib.builtins.text.Codecs;
import org.ourolang.stdlib.builtins.text.Sizes;

/** What bytes are made of. */
final class ByteSources {
    private ByteSources() {}

    /**
     * The bytes of {@code bytes(source, encoding, errors)} or {@code bytearray(…)}; absent arguments are null.
     *
     * @param function {@code bytes} or {@code bytearray}
     */
    static byte[] make(String function, Object source, Object encoding, Object errors) {
        String codec = encoding == null ? null : Arguments.text(encoding, function + "() argument 'encoding'");
        String handler = errors == null ? null : Arguments.text(errors, function + "() argument 'errors'");
        boolean immutable = function.equals("bytes");
        boolean plain = immutable && codec == null && handler == null && source != null;
        Object own = plain ? Attributes.lookupSpecial(source, "__bytes__") : null;
        if (own != null) {
            return special(own);
        }
        String text = source == null ? null : Arguments.textOrNull(source);
        if (text != null) {
            if (codec == null) {
                throw Errors.typeError("string argument without an encoding");
            }
            return Codecs.encode(text, codec, handler == null ? "strict" : handler);
        }
        if (codec != null || handler != null) {
            throw Errors.typeError(
                    codec != null ? "encoding without a string argument" : "errors without a string argument");
        }
        if (source == null) {
            return new byte[0];
        }
        Object count = count(source);
        if (count != null) {
            return zeros(count);
        }
        return convert(source, immutable ? "bytes" : "bytearray", immutable ? "bytes" : "byte");
    }

    /** The number of zeros that are asked for; null when the source is none, or its {@code __index__} fails as such. */
    private static Object count(Object source) {
        try {
            return Numbers.indexOrNull(source);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.TYPE_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    private static byte[] special(Object method) {
        Object made = Calls.call(method);
        if (OuroInstance.unwrap(made) instanceof OuroBytes bytes) {
            return bytes.bytes;
        }
        throw Errors.typeError("__bytes__ returned non-bytes (type %s)", Types.name(made));
    }

    private static byte[] zeros(Object count) {
        if (count instanceof BigInteger) {
            throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
        }
        long size = (Long) count;
        if (size < 0) {
            throw Errors.valueError("negative count");
        }
        Sizes.check(size);
        return new byte[(int) size];
    }

    /** The bytes of a bytes-like object or an iterable of ints; TypeError or ValueError. */
    static byte[] convert(Object source) {
        if (Types.isInstanceOfClass(source, BuiltinTypes.STR)) {
            throw Errors.typeError("cannot convert '%s' object to bytes", Types.name(source));
        }
        return convert(source, "bytes", "bytes");
    }

    private static byte[] convert(Object source, String target, String unit) {
        byte[] bytes = Buffers.orNull(source);
        if (bytes != null) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object iterator = iterator(source, target);
        if (target.equals("bytes")) {
            // Asked for as the reference asks: what it raises is seen.
            Items.lengthHint(source, 0);
        }
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            out.write(single(item, unit));
        }
        return out.toByteArray();
    }

    private static Object iterator(Object source, String target) {
        try {
            return Iteration.iterator(source);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("cannot convert '%s' object to %s", Types.name(source), target);
            }
            throw error;
        }
    }

    /** An int from 0 to 255; ValueError that names {@code unit}. */
    static int single(Object item, String unit) {
        Object index = Numbers.index(item);
        if (!(index instanceof Long value) || value < 0 || value > 255) {
            throw Errors.valueError("%s must be in range(0, 256)", unit);
        }
        return (int) (long) value;
    }
}
