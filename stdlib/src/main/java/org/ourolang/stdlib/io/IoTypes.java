// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.function.Consumer;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;

/** The classes of the module {@code io}. */
final class IoTypes {
    static final OuroClass IO_BASE = type("_IOBase", BuiltinTypes.OBJECT, BaseMethods::installBase);
    static final OuroClass RAW_IO_BASE = type("_RawIOBase", IO_BASE, BaseMethods::installRaw);
    static final OuroClass BUFFERED_IO_BASE = type("_BufferedIOBase", IO_BASE, BaseMethods::installBuffered);
    static final OuroClass TEXT_IO_BASE = type("_TextIOBase", IO_BASE, BaseMethods::installNothing);
    static final OuroClass FILE_IO = type("FileIO", RAW_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BUFFERED_READER = type("BufferedReader", BUFFERED_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BUFFERED_WRITER = type("BufferedWriter", BUFFERED_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BUFFERED_RANDOM = type("BufferedRandom", BUFFERED_IO_BASE, BinaryMethods::installFile);
    static final OuroClass BYTES_IO = type("BytesIO", BUFFERED_IO_BASE, BinaryMethods::installMemory);
    static final OuroClass TEXT_IO_WRAPPER = type("TextIOWrapper", TEXT_IO_BASE, TextMethods::installWrapper);
    static final OuroClass STRING_IO = type("StringIO", TEXT_IO_BASE, TextMethods::installBuffer);

    private IoTypes() {}

    private static OuroClass type(String name, OuroClass base, Consumer<TypeBuilder> installer) {
        OuroClass type = OuroClass.builtin("_io", name, base, OuroClass.HAS_DICTIONARY, true);
        return type.setInstaller(installer);
    }
}
