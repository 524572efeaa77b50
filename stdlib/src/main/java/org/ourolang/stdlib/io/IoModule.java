// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;

/** Makes the modules {@code io} and {@code _io}. */
public final class IoModule implements LibraryProvider {
    /** The signature of {@code open}. */
    public static final String OPEN =
            "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)";

    private static final Object[] ALL = {
            "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
            "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase",
            "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE",
            "IncrementalNewlineDecoder", "text_encoding"
    };

    @Override
    public Set<String> names() {
        return Set.of("io", "_io");
    }

    @Override
    public OuroModule load(String name) {
        Object open = ((OuroModule) OuroContext.get().modules().getString("builtins"))
                .globals()
                .getString("open");
        return new ModuleBuilder(name)
                .function("__getattr__(name, /)", attribute -> further(name, (String) attribute))
                .function("__dir__()", () -> names(name))
                .function("open_code(path)", path -> Calls.call(open, path, "rb"))
                .function("text_encoding(encoding, stacklevel=2, /)", (encoding, level) -> encoding(encoding))
                .value("__all__", OuroList.of(ALL))
                .value("open", open)
                .value("DEFAULT_BUFFER_SIZE", 8192L)
                .value("SEEK_SET", 0L)
                .value("SEEK_CUR", 1L)
                .value("SEEK_END", 2L)
                .type(IoErrors.UNSUPPORTED_OPERATION)
                .value("BlockingIOError", ExceptionTypes.BLOCKING_IO_ERROR)
                .value("IOBase", IoTypes.IO_BASE)
                .value("RawIOBase", IoTypes.RAW_IO_BASE)
                .value("BufferedIOBase", IoTypes.BUFFERED_IO_BASE)
                .value("TextIOBase", IoTypes.TEXT_IO_BASE)
                .value("_IOBase", IoTypes.IO_BASE)
                .value("_RawIOBase", IoTypes.RAW_IO_BASE)
                .value("_BufferedIOBase", IoTypes.BUFFERED_IO_BASE)
                .value("_TextIOBase", IoTypes.TEXT_IO_BASE)
                .type(IoTypes.FILE_IO)
                .type(IoTypes.BUFFERED_READER)
                .type(IoTypes.BUFFERED_WRITER)
                .type(IoTypes.BUFFERED_RANDOM)
                .type(IoTypes.BYTES_IO)
                .type(IoTypes.TEXT_IO_WRAPPER)
                .type(IoTypes.STRING_IO)
                .module();
    }

    /** The classes that few ask for; they are made when one is named. */
    private static Object further(String module, String attribute) {
        if (!attribute.equals("BufferedRWPair") && !attribute.equals("IncrementalNewlineDecoder")) {
            throw Errors.attributeError("module '%s' has no attribute '%s'", module, attribute);
        }
        return Attributes.get(OuroContext.get().importModule("_io_more"), attribute);
    }

    private static Object names(String module) {
        OuroModule loaded = (OuroModule) OuroContext.get().modules().getString(module);
        OuroList names = Iteration.toList(loaded.globals());
        names.append("BufferedRWPair");
        names.append("IncrementalNewlineDecoder");
        return names;
    }

    private static Object encoding(Object given) {
        return given == None.NONE ? "locale" : given;
    }
}
