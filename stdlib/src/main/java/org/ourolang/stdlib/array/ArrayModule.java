// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.array;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** The module {@code array}. */
public final class ArrayModule {
    /** The type code of each machine format, in pairs: least significant byte first, then last. */
    private static final String NUMBERS = "BbHHhhIIiiQQqqffdd";

    private static final Charset[] TEXTS = {
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE")
    };

    private ArrayModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("array");
        builder.type(ArrayType.TYPE);
        builder.value("ArrayType", ArrayType.TYPE);
        builder.value("typecodes", ItemKind.CODES);
        builder.function(
                "_array_reconstructor(arraytype, typecode, mformat_code, items, /)", ArrayModule::reconstruct);
        Object abc = OuroContext.get().importModule("_collections_abc");
        Calls.method(
                Attributes.get(abc, "MutableSequence"), "register", ArrayType.TYPE);
        return builder.module();
    }

    private static Object reconstruct(Object type, Object code, Object format, Object items) {
        if (!(type instanceof OuroClass cls)) {
            throw Errors.typeError("first argument must be a type object, not %s", Types.name(type));
        }
        if (!cls.isSubclassOf(ArrayType.TYPE)) {
            throw Errors.typeError("%s is not a subtype of array.array", cls.name());
        }
        ItemKind kind =
                ArrayType.kind(code, "_array_reconstructor() argument 2 must be a unicode character, not %s");
        if (kind == null) {
            throw Errors.valueError("second argument must be a valid type code");
        }
        long machineFormat = Numbers.asSize(format);
        if (machineFormat < 0 || machineFormat >= NUMBERS.length() + TEXTS.length) {
            throw Errors.valueError("third argument must be a valid machine format code.");
        }
        if (!(items instanceof OuroBytes bytes)) {
            throw Errors.typeError("fourth argument should be bytes, not %s", Types.name(items));
        }
        ArrayType.warnOfOldKind(kind);
        return read(cls, kind, (int) machineFormat, bytes);
    }

    private static OuroArray read(OuroClass cls, ItemKind wanted, int format, OuroBytes bytes) {
        if (format >= NUMBERS.length()) {
            OuroArray array = new OuroArray(cls, wanted);
            ArrayType.extend(array, new String(bytes.bytes, TEXTS[format - NUMBERS.length()]));
            return array;
        }
        ItemKind given = ItemKind.of(NUMBERS.charAt(format));
        boolean alike = given.size() == wanted.size() && given.machineFormat() == wanted.machineFormat();
        OuroArray array = new OuroArray(cls, alike ? wanted : given);
        ArrayConversions.fromBytes(array, bytes);
        if (format > 1 && format % 2 == 1) {
            array.swapBytes();
        }
        return array;
    }
}
