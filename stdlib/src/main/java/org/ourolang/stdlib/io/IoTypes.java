// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.function.Consumer;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;

/** The classes of the module {@code io}. */
final class IoTypes {
    static final OuroClass IO_BASE = base("IOBase", BuiltinTypes.OBJECT, BaseMethods::installBase);
    static final OuroClass RAW_IO_BASE = base("RawIOBase", IO_BASE, BaseMethods::installRaw);
    static final OuroClass BUFFERED_IO_BASE = base("BufferedIOBase", IO_BASE, BaseMethods::installBuffered);
    static final OuroClass TEXT_IO_BASE = base("TextIOBase", IO_BASE, BaseMethods::installText);
    static final OuroClass FILE_IO = type("FileIO", RAW_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BUFFERED_READER = type("BufferedReader", BUFFERED_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BUFFERED_WRITER = type("BufferedWriter", BUFFERED_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BUFFERED_RANDOM = type("BufferedRandom", BUFFERED_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BYTES_IO = type("BytesIO", BUFFERED_IO_BASE, BinaryMethods::installMemory);
    static final OuroClass TEXT_IO_WRAPPER = type("TextIOWrapper", TEXT_IO_BASE, TextMethods::installWrapper);
    static final OuroClass STRING_IO = type("StringIO", TEXT_IO_BASE, TextMethods::installBuffer);

    private IoTypes() {}

    private static OuroClass type(String name, OuroClass base, Consumer<TypeBuilder> installer) {
        return of("_io", name, base, installer);
    }

    /** A class that scripts derive from; what CPython has in two, one in each module, is one here. */
    private static OuroClass base(String name, OuroClass base, Consumer<TypeBuilder> installer) {
        return of("io", name, base, installer);
    }

    private static OuroClass of(String module, String name, OuroClass base, Consumer<TypeBuilder> installer) {
        OuroClass type = OuroClass.builtin(module, name, base, OuroClass.HAS_DICTIONARY, true);
        return type.setInstaller(installer);
    }
}
