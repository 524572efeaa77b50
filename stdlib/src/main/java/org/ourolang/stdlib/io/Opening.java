// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** {@code open}. */
public final class Opening {
    /** A parsed mode such as {@code "r+b"}. */
    private record Mode(String text, char kind, boolean update, boolean binary) {
        boolean reads() {
            return kind == 'r' || update;
        }

        boolean writes() {
            return kind != 'r' || update;
        }

        /** The bits that {@code os.open} takes on Linux; a file is not handed on to other programs. */
        long flags() {
            long access = update ? 2 : kind == 'r' ? 0 : 1;
            long how = switch (kind) {
                case 'w' -> 01100;
                case 'a' -> 02100;
                case 'x' -> 0300;
                default -> 0;
            };
            return access | how | 02000000;
        }

        String raw() {
            return (kind == 'w' && update ? 'r' : kind) + "b" + (update ? "+" : "");
        }
    }

    private Opening() {}

    /** {@code open(file, mode, buffering, encoding, errors, newline, closefd, opener)}. */
    public static Object open(Object[] bound) {
        if (!(OuroInstance.unwrap(bound[1]) instanceof String modeText)) {
            throw Errors.typeError("open() argument 'mode' must be str, not %s", Types.argumentName(bound[1]));
        }
        Mode mode = mode(modeText);
        long buffering = Numbers.asSize(bound[2]);
        check(mode, bound, buffering);
        int size = buffering == 0 ? 1 : buffering > 1 ? (int) Math.min(buffering, 1 << 24) : FileStore.SIZE;
        BinaryStream bytes = new BinaryStream(type(mode, buffering))
                .open(
                        store(bound[0], mode, Truth.isTrue(bound[6]), bound[7], size),
                        mode.reads(),
                        mode.writes(),
                        bound[0],
                        mode.raw());
        if (mode.binary) {
            return bytes;
        }
        TextStream text = new TextStream(IoTypes.TEXT_IO_WRAPPER)
                .open(
                        bytes,
                        TextMethods.encoding(bound[3]),
                        TextMethods.orElse(bound[4], "strict"),
                        TextMethods.newline(bound[5]),
                        buffering == 1);
        text.setAttribute("mode", modeText);
        return text;
    }

    /** Opens a raw file: {@code FileIO(file, mode, closefd, opener)}. */
    static void openRaw(BinaryStream stream, Object[] bound) {
        if (!(OuroInstance.unwrap(bound[2]) instanceof String modeText)) {
            throw Errors.typeError("FileIO() argument 'mode' must be str, not %s", Types.argumentName(bound[2]));
        }
        if (!modeText.replace("b", "").matches("[rwax]\\+?|\\+[rwax]")) {
            throw Errors.valueError("invalid mode: %s", modeText);
        }
        Mode mode = mode(modeText);
        ByteStore store = store(bound[1], mode, Truth.isTrue(bound[3]), bound[4], 1);
        stream.open(store, mode.reads(), mode.writes(), bound[1], mode.raw());
    }

    private static OuroClass type(Mode mode, long buffering) {
        if (buffering == 0) {
            return IoTypes.FILE_IO;
        }
        if (mode.update) {
            return IoTypes.BUFFERED_RANDOM;
        }
        return mode.writes() ? IoTypes.BUFFERED_WRITER : IoTypes.BUFFERED_READER;
    }

    private static Mode mode(String text) {
        char kind = 0;
        boolean update = false;
        boolean binary = false;
        boolean plain = false;
        boolean repeated = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            repeated |= text.indexOf(c) != i;
            switch (c) {
                case 'r', 'w', 'a', 'x' -> {
                    if (kind != 0 && kind != c) {
                        throw Errors.valueError("must have exactly one of create/read/write/append mode");
                    }
                    kind = c;
                }
                case '+' -> update = true;
                case 'b' -> binary = true;
                case 't' -> plain = true;
                default -> throw Errors.valueError("invalid mode: '%s'", text);
            }
        }
        if (repeated) {
            throw Errors.valueError("invalid mode: '%s'", text);
        }
        if (binary && plain) {
            throw Errors.valueError("can't have text and binary mode at once");
        }
        if (kind == 0) {
            throw Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
        }
        return new Mode(text, kind, update, binary);
    }

    private static void check(Mode mode, Object[] bound, long buffering) {
        String[] names = {"encoding", "errors", "newline"};
        for (int i = 0; mode.binary && i < names.length; i++) {
            if (bound[3 + i] != None.NONE) {
                throw Errors.valueError("binary mode doesn't take %s %s argument", i == 2 ? "a" : "an", names[i]);
            }
        }
        if (buffering == 0 && !mode.binary) {
            throw Errors.valueError("can't have unbuffered text I/O");
        }
    }

    private static ByteStore store(Object file, Mode mode, boolean closes, Object opener, int size) {
        UnwrittenFiles unwritten = UnwrittenFiles.of(OuroContext.get());
        if (Numbers.isInteger(file)) {
            return numbered(Numbers.asSize(file), closes, size, unwritten);
        }
        Object named = path(file);
        String path = named instanceof OuroBytes bytes
                ? new String(bytes.bytes, StandardCharsets.UTF_8)
                : (String) named;
        if (path.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        if (!closes) {
            throw Errors.valueError("Cannot use closefd=False with file name");
        }
        if (opener != None.NONE) {
            return numbered(opened(file, mode, opener), true, size, unwritten);
        }
        try {
            TruffleFile target = OuroContext.get().env().getPublicTruffleFile(path);
            if (target.isDirectory()) {
                throw Errors.osError(21, "Is a directory", named);
            }
            if (path.isEmpty()) {
                throw Errors.osError(2, "No such file or directory", named);
            }
            UnwrittenFiles.writeAll();
            OpenFile opened = new OpenFile(
                    target, target.newByteChannel(options(mode)), mode.reads(), mode.writes(), mode.kind == 'a');
            FileStore store = new FileStore(opened, -1, true, size, unwritten);
            if (mode.kind == 'a') {
                store.seek(store.length());
            }
            return store;
        } catch (IOException failure) {
            throw IoErrors.of(failure, named);
        } catch (InvalidPathException unknown) {
            throw IoErrors.notText(path);
        } catch (SecurityException | UnsupportedOperationException refused) {
            throw Errors.osError(13, "Permission denied", named);
        }
    }

    private static ByteStore numbered(long number, boolean closes, int size, UnwrittenFiles unwritten) {
        if (number < 0) {
            throw Errors.valueError("negative file descriptor");
        }
        if (Descriptors.isStandard(number)) {
            return StandardStreams.open(OuroContext.get(), (int) number);
        }
        Descriptors descriptors = Descriptors.of(OuroContext.get());
        OpenFile file = descriptors.find(number);
        if (file == null) {
            throw Errors.osError(9, "Bad file descriptor");
        }
        if (closes) {
            descriptors.lendOut((int) number, file);
        }
        return new FileStore(file, (int) number, closes, size, unwritten);
    }

    private static long opened(Object file, Mode mode, Object opener) {
        Object number = Calls.call(opener, file, mode.flags());
        if (!Numbers.isInteger(number)) {
            throw Errors.typeError("expected integer from opener");
        }
        if (Numbers.asSize(number) < 0) {
            throw Errors.valueError("opener returned %s", Numbers.asSize(number));
        }
        return Numbers.asSize(number);
    }

    /** The str or bytes of a path; TypeError if it is none. */
    private static Object path(Object file) {
        Object plain = OuroInstance.unwrap(file);
        if (plain instanceof String || plain instanceof OuroBytes) {
            return plain;
        }
        Object method = Attributes.lookupSpecial(file, "__fspath__");
        if (method == null || method == None.NONE) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", Types.name(file));
        }
        Object path = Calls.call(method);
        Object plainPath = OuroInstance.unwrap(path);
        if (plainPath instanceof String || plainPath instanceof OuroBytes) {
            return plainPath;
        }
        throw Errors.typeError(
                "expected %s.__fspath__() to return str or bytes, not %s", Types.name(file), Types.name(path));
    }

    private static Set<OpenOption> options(Mode mode) {
        Set<OpenOption> options = new HashSet<>();
        if (mode.reads()) {
            options.add(StandardOpenOption.READ);
        }
        if (mode.writes()) {
            options.add(StandardOpenOption.WRITE);
        }
        switch (mode.kind) {
            case 'w' -> {
                options.add(StandardOpenOption.CREATE);
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
            case 'a' -> options.add(StandardOpenOption.CREATE);
            case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
            default -> {}
        }
        return options;
    }
}
