// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.stdlib.support.Terminals;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.text.Buffers;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The methods of {@code io.IOBase}, which also serve classes that scripts derive from it. */
final class BaseMethods {
    private static final String CLOSED = "__IOBase_closed";

    private BaseMethods() {}

    static void installNothing(TypeBuilder type) {
        type.attribute("__module__", "io");
    }

    /** What a stream of text of a script has before it says more. */
    static void installText(TypeBuilder type) {
        installNothing(type);
        for (String name : new String[] {"encoding", "errors", "newlines"}) {
            type.getter(name, self -> None.NONE);
        }
        for (String name : new String[] {"detach", "read", "readline", "write"}) {
            refuse(type, name);
        }
    }

    private static void refuse(TypeBuilder type, String name) {
        type.methodN(name + "(self, /, *args)", bound -> {
            throw IoErrors.unsupported(name);
        });
    }

    /** What a raw stream of a script has from its own {@code readinto}. */
    static void installRaw(TypeBuilder type) {
        installNothing(type);
        for (String name : new String[] {"readinto", "write"}) {
            type.method(name + "(self, buffer, /)", (self, buffer) -> {
                throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
            });
        }
        type.method("read(self, size=-1, /)", (self, size) -> {
            long count = limit(size);
            if (count == Long.MAX_VALUE) {
                return Calls.method(self, "readall");
            }
            OuroByteArray target = new OuroByteArray(new byte[Math.toIntExact(count)]);
            Object read = Calls.method(self, "readinto", target);
            return read == None.NONE ? read : new OuroBytes(Arrays.copyOf(Buffers.of(target), Numbers.asInt(read)));
        });
        type.method("readall(self, /)", self -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            Object part = Calls.method(self, "read", 8192L);
            while (part != None.NONE && Items.length(part) > 0) {
                all.writeBytes(Buffers.of(part));
                part = Calls.method(self, "read", 8192L);
            }
            return part == None.NONE && all.size() == 0 ? part : new OuroBytes(all.toByteArray());
        });
    }

    /** What a buffered stream of a script has from its own {@code read}. */
    static void installBuffered(TypeBuilder type) {
        installNothing(type);
        for (String name : new String[] {"detach", "read", "read1", "write"}) {
            refuse(type, name);
        }
        type.method("readinto(self, buffer, /)", (self, buffer) -> readInto(self, buffer, "readinto", "read"));
        type.method("readinto1(self, buffer, /)", (self, buffer) -> readInto(self, buffer, "readinto1", "read1"));
    }

    private static long readInto(Object self, Object buffer, String name, String reader) {
        Memory target = BinaryMethods.target(buffer, name);
        Object read = Calls.method(self, reader, (long) target.size());
        if (!(read instanceof OuroBytes bytes)) {
            throw Errors.typeError("read() should return bytes");
        }
        if (bytes.bytes.length > target.size()) {
            throw Errors.valueError(
                    "read() returned too much data: %s bytes requested, %s returned", target.size(),
                    bytes.bytes.length);
        }
        for (int i = 0; i < bytes.bytes.length; i++) {
            target.set(i, bytes.bytes[i] & 0xff);
        }
        return bytes.bytes.length;
    }

    static void installBase(TypeBuilder type) {
        type.allocator(OuroInstance::new);
        type.getter("__dict__", self -> ((OuroObject) self).dictionary());
        type.getter(
                "closed",
                self -> self instanceof Stream stream
                        ? (Object) stream.isClosed()
                        : ((OuroObject) self).attribute(CLOSED) != null);
        type.method("close(self, /)", self -> {
            if (self instanceof Stream stream) {
                stream.close();
            } else {
                ((OuroObject) self).setAttribute(CLOSED, true);
            }
            return None.NONE;
        });
        type.method("flush(self, /)", self -> {
            if (self instanceof Stream stream) {
                stream.checkOpen();
                stream.flush();
            }
            return None.NONE;
        });
        type.method(
                "readable(self, /)",
                self -> self instanceof Stream stream && open(stream).isReadable());
        type.method(
                "writable(self, /)",
                self -> self instanceof Stream stream && open(stream).isWritable());
        type.method(
                "seekable(self, /)",
                self -> self instanceof Stream stream && open(stream).isSeekable());
        type.method("isatty(self, /)", self -> {
            checkOpen(self);
            return self instanceof Stream stream && Terminals.isTerminal(open(stream).number());
        });
        type.method("fileno(self, /)", self -> {
            if (self instanceof Stream stream && open(stream).number() >= 0) {
                return (long) stream.number();
            }
            throw IoErrors.unsupported("fileno");
        });
        installContext(type);
        installLines(type);
        refuse(type, "seek");
        refuse(type, "truncate");
        type.method("tell(self, /)", self -> Calls.method(self, "seek", 0L, 1L));
    }

    private static Stream open(Stream stream) {
        stream.checkOpen();
        return stream;
    }

    private static void checkOpen(Object self) {
        if (Truth.isTrue(Attributes.get(self, "closed"))) {
            throw IoErrors.closed();
        }
    }

    private static void installContext(TypeBuilder type) {
        type.method("__enter__(self, /)", self -> {
            checkOpen(self);
            return self;
        });
        type.methodN("__exit__(self, /, *args)", bound -> {
            Calls.method(bound[0], "close");
            return None.NONE;
        });
        type.method("__iter__(self, /)", self -> {
            checkOpen(self);
            return self;
        });
        type.method("__next__(self, /)", self -> {
            Object line = Calls.method(self, "readline");
            if (Items.length(line) == 0) {
                if (self instanceof TextStream text) {
                    text.disableTell(false);
                }
                throw Errors.stopIteration(null);
            }
            if (self instanceof TextStream text) {
                text.disableTell(true);
            }
            return line;
        });
    }

    static void installReadLine(TypeBuilder type) {
        type.method("readline(self, size=-1, /)", (self, size) -> {
            if (!(self instanceof Stream stream)) {
                return readLine(self, limit(size));
            }
            stream.checkReadable();
            return stream.readLine(limit(size));
        });
    }

    /** A line from the own {@code read} of a script's stream; what its {@code peek} shows is read at once. */
    private static Object readLine(Object self, long limit) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        Object peek = Attributes.getOrNull(self, "peek");
        while (line.size() < limit) {
            long wanted = peek == null ? 1 : upToFeed(Buffers.of(Calls.call(peek, 1L)), limit - line.size());
            Object part = Calls.method(self, "read", wanted);
            if (!(part instanceof OuroBytes bytes)) {
                throw Errors.raise(
                        ExceptionTypes.OS_ERROR,
                        "read() should have returned a bytes object, not '" + Types.name(part) + "'");
            }
            line.writeBytes(bytes.bytes);
            if (bytes.bytes.length == 0 || bytes.bytes[bytes.bytes.length - 1] == '\n') {
                break;
            }
        }
        return new OuroBytes(line.toByteArray());
    }

    private static long upToFeed(byte[] seen, long limit) {
        int length = 0;
        while (length < seen.length && length < limit) {
            if (seen[length++] == '\n') {
                break;
            }
        }
        return Math.max(length, 1);
    }

    private static void installLines(TypeBuilder type) {
        installReadLine(type);
        type.method("readlines(self, hint=-1, /)", (self, hint) -> {
            OuroList lines = new OuroList();
            long limit = limit(hint) == 0 ? Long.MAX_VALUE : limit(hint);
            long total = 0;
            Object iterator = Iteration.iterator(self);
            for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
                lines.append(line);
                total += Items.length(line);
                if (total >= limit) {
                    break;
                }
            }
            return lines;
        });
        type.method("writelines(self, lines, /)", (self, lines) -> {
            checkOpen(self);
            Object iterator = Iteration.iterator(lines);
            for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
                Calls.method(self, "write", line);
            }
            return None.NONE;
        });
    }

    /** A size argument; none, None and negative ones mean no limit. */
    static long limit(Object size) {
        if (size == None.NONE) {
            return Long.MAX_VALUE;
        }
        Object index = Numbers.indexOrNull(size);
        if (index == null) {
            throw Errors.typeError("argument should be integer or None, not '%s'", Types.name(size));
        }
        long limit = Numbers.asSize(index);
        return limit < 0 ? Long.MAX_VALUE : limit;
    }
}
