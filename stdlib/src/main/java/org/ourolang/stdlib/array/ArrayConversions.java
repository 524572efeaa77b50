// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.array;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.text.Buffers;

/** Arrays from and to lists, bytes, texts, files and what copies are made of. */
final class ArrayConversions {
    private ArrayConversions() {}

    static void install(TypeBuilder type) {
        type.method("tolist(self, /)", self -> ArrayType.self(self).list());
        type.method("fromlist(self, list, /)", (self, list) -> fromList(ArrayType.self(self), list));
        type.method("tobytes(self, /)", self -> new OuroBytes(ArrayType.self(self).bytes()));
        type.method("frombytes(self, buffer, /)", (self, buffer) -> {
            fromBytes(ArrayType.self(self), buffer);
            return None.NONE;
        });
        type.method("byteswap(self, /)", self -> {
            ArrayType.self(self).swapBytes();
            return None.NONE;
        });
        type.method("buffer_info(self, /)", self -> OuroTuple.of(
                (long) System.identityHashCode(self), (long) ArrayType.self(self).count()));
        installTexts(type);
        installFiles(type);
        installCopies(type);
    }

    private static Object fromList(OuroArray array, Object list) {
        if (!(OuroInstance.unwrap(list) instanceof OuroList)) {
            throw Errors.typeError("arg must be list");
        }
        int before = array.count();
        try {
            for (Object item : Iteration.toArray(list)) {
                array.append(item);
            }
        } catch (OuroError error) {
            array.truncate(before);
            throw error;
        }
        return None.NONE;
    }

    static void fromBytes(OuroArray array, Object buffer) {
        Memory memory = Memory.orNull(buffer);
        byte[] bytes = Buffers.of(buffer);
        if (memory != null && memory.itemSize() != 1) {
            throw Errors.typeError("a bytes-like object is required");
        }
        if (bytes.length % array.kind.size() != 0) {
            throw Errors.valueError("bytes length not a multiple of item size");
        }
        array.replace(array.count(), array.count(), bytes);
    }

    static String text(OuroArray array) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < array.count(); i++) {
            text.append((String) array.item(i));
        }
        return text.toString();
    }

    private static void installTexts(TypeBuilder type) {
        type.method("tounicode(self, /)", self -> {
            checkText(ArrayType.self(self), "tounicode");
            return text(ArrayType.self(self));
        });
        type.method("fromunicode(self, ustr, /)", (self, text) -> {
            if (!(OuroInstance.unwrap(text) instanceof String plain)) {
                throw Errors.typeError("fromunicode() argument must be str, not %s", Types.name(text));
            }
            checkText(ArrayType.self(self), "fromunicode");
            plain.codePoints().forEach(point -> ArrayType.self(self).append(Character.toString(point)));
            return None.NONE;
        });
    }

    private static void checkText(OuroArray array, String method) {
        if (!array.kind.isText()) {
            throw Errors.valueError("%s() may only be called on unicode type arrays ('u' or 'w')", method);
        }
    }

    private static void installFiles(TypeBuilder type) {
        type.method("tofile(self, f, /)", (self, file) -> {
            Calls.method(file, "write", new OuroBytes(ArrayType.self(self).bytes()));
            return None.NONE;
        });
        type.method("fromfile(self, f, n, /)", (self, file, n) -> fromFile(ArrayType.self(self), file, n));
    }

    private static Object fromFile(OuroArray array, Object file, Object n) {
        long count = Numbers.asSize(n);
        if (count < 0) {
            throw Errors.valueError("negative count");
        }
        long wanted = Math.multiplyExact(count, (long) array.kind.size());
        Object read = Calls.method(file, "read", wanted);
        if (!(OuroInstance.unwrap(read) instanceof OuroBytes bytes)) {
            throw Errors.typeError("read() didn't return bytes");
        }
        fromBytes(array, read);
        if (bytes.size() != wanted) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, "read() didn't return enough bytes");
        }
        return None.NONE;
    }

    private static void installCopies(TypeBuilder type) {
        type.method("__copy__(self, /)", self -> ArraySequence.copy(ArrayType.self(self)));
        type.method("__deepcopy__(self, memo, /)", (self, memo) -> ArraySequence.copy(ArrayType.self(self)));
        type.method("__reduce_ex__(self, protocol, /)", (self, protocol) -> reduce(ArrayType.self(self), protocol));
        type.method("__sizeof__(self, /)", self -> 64L + ArrayType.self(self).size());
    }

    private static Object reduce(OuroArray array, Object protocol) {
        if (!Numbers.isInteger(protocol)) {
            throw Errors.typeError("__reduce_ex__ argument should be an integer");
        }
        Object attributes = Attributes.getOrNull(array, "__dict__");
        Object state = attributes == null ? None.NONE : attributes;
        String code = String.valueOf(array.kind.code());
        if (Numbers.asSize(protocol) < 3) {
            return OuroTuple.of(array.type(), OuroTuple.of(code, array.list()), state);
        }
        Object make = Attributes.get(OuroContext.get().importModule("array"), "_array_reconstructor");
        OuroTuple parts = OuroTuple.of(
                array.type(), code, (long) array.kind.machineFormat(), new OuroBytes(array.bytes()));
        return OuroTuple.of(make, parts, state);
    }
}
