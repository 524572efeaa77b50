// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The methods of streams of bytes. */
final class BinaryMethods {
    private BinaryMethods() {}

    static void installFile(TypeBuilder type) {
        if (type.type() == IoTypes.FILE_IO) {
            type.constructor(BinaryStream::new);
        } else {
            type.allocator(BinaryStream::new);
        }
        installPosition(type);
        if (type.type() != IoTypes.BUFFERED_WRITER) {
            installReading(type);
        }
        if (type.type() != IoTypes.BUFFERED_READER) {
            installWriting(type);
        }
        if (type.type() == IoTypes.FILE_IO) {
            type.method("readall(self, /)", self -> read(of(self), -1L));
            type.getter("closefd", self -> of(self).closesFile());
            type.methodN("__init__(self, file, mode='r', closefd=True, opener=None)", bound -> {
                Opening.openRaw(of(bound[0]), bound);
                return None.NONE;
            });
        } else {
            installOverRaw(type);
        }
        type.getter("name", self -> of(self).name());
        type.getter("mode", self -> of(self).mode());
        type.method(
                "__repr__(self, /)",
                self -> repr(of(self), type.type()));
    }

    private static String repr(BinaryStream stream, OuroClass type) {
        Object name = stream.store() == null ? null : Attributes.getOrNull(stream, "name");
        String shown = "<" + type.fullName() + (name == null ? "" : " name=" + Representation.repr(name));
        if (type != IoTypes.FILE_IO) {
            return shown + ">";
        }
        return stream.isClosed()
                ? "<_io.FileIO [closed]>"
                : shown + " mode='" + stream.mode() + "' closefd="
                        + Representation.repr(stream.closesFile()) + ">";
    }

    /** Buffers over an object with the methods of a raw stream. */
    private static void installOverRaw(TypeBuilder type) {
        boolean reads = type.type() != IoTypes.BUFFERED_WRITER;
        boolean writes = type.type() != IoTypes.BUFFERED_READER;
        type.method("__init__(self, raw, buffer_size=8192)", (self, raw, size) -> {
            long bytes = Numbers.asSize(size);
            if (bytes <= 0) {
                throw Errors.valueError("buffer size must be strictly positive");
            }
            if (reads && !Truth.isTrue(Calls.method(raw, "readable"))) {
                throw IoErrors.unsupported("File or stream is not readable.");
            }
            if (writes && !Truth.isTrue(Calls.method(raw, "writable"))) {
                throw IoErrors.unsupported("File or stream is not writable.");
            }
            of(self).openOver(raw, (int) Math.min(bytes, Integer.MAX_VALUE), reads, writes);
            return None.NONE;
        });
        type.method("detach(self, /)", self -> {
            of(self).checkOpen();
            return of(self).detach();
        });
        type.getter("raw", self -> of(self).raw());
        if (reads) {
            type.method("peek(self, size=0, /)", (self, size) -> {
                of(self).checkReadable();
                return new OuroBytes(peeked(of(self).store()));
            });
        }
    }

    private static byte[] peeked(ByteStore store) {
        if (store instanceof GuestStore guest) {
            return guest.peek();
        }
        long position = store.position();
        byte[] bytes = store.read(8192);
        store.seek(position);
        return bytes;
    }

    static void installMemory(TypeBuilder type) {
        installPosition(type);
        installReading(type);
        installWriting(type);
        MemoryState.installBytes(type);
        type.constructor(cls -> new BinaryStream(cls)
                .open(new MemoryStore(new byte[0]), true, true, null, "rb+"));
        type.method("__init__(self, initial_bytes=b'')", (self, initial) -> {
            byte[] content = initial == None.NONE ? new byte[0] : bytes(initial);
            of(self).open(new MemoryStore(content), true, true, null, "rb+");
            return None.NONE;
        });
        type.method("getbuffer(self, /)", self -> {
            of(self).checkOpen();
            return Calls.call(BuiltinTypes.MEMORYVIEW, new MemoryStore.View((MemoryStore) of(self).store()));
        });
        type.method("getvalue(self, /)", self -> {
            of(self).checkOpen();
            return new OuroBytes(((MemoryStore) of(self).store()).content());
        });
    }

    private static BinaryStream of(Object self) {
        return (BinaryStream) self;
    }

    /** The bytes of a bytes-like object. */
    static byte[] bytes(Object value) {
        return Buffers.of(value);
    }

    private static void installReading(TypeBuilder type) {
        type.method("read(self, size=-1, /)", (self, size) -> read(of(self), size));
        type.method("readinto(self, buffer, /)", (self, buffer) -> readInto(of(self), buffer, false));
        if (type.type() != IoTypes.FILE_IO) {
            type.method("readinto1(self, buffer, /)", (self, buffer) -> readInto(of(self), buffer, true));
            type.method("read1(self, size=-1, /)", (self, size) -> {
                of(self).checkReadable();
                return answer(of(self), of(self).store().readOnce(BaseMethods.limit(size)));
            });
        }
    }

    private static void installWriting(TypeBuilder type) {
        type.method("write(self, buffer, /)", (self, buffer) -> {
            of(self).checkOpen();
            if (!of(self).isWritable()) {
                throw IoErrors.unsupported("write");
            }
            byte[] bytes = bytes(buffer);
            of(self).store().write(bytes);
            return (long) bytes.length;
        });
    }

    /** @param once whether the stream underneath is asked once at most */
    private static Object readInto(BinaryStream stream, Object buffer, boolean once) {
        stream.checkReadable();
        if (buffer instanceof OuroByteArray target) {
            byte[] bytes = once ? stream.store().readOnce(target.size()) : stream.store().read(target.size());
            target.replace(0, bytes.length, bytes);
            return answer(stream, bytes) == None.NONE ? None.NONE : (Object) (long) bytes.length;
        }
        Memory memory = target(buffer, once ? "readinto1" : "readinto");
        byte[] bytes = once ? stream.store().readOnce(memory.size()) : stream.store().read(memory.size());
        for (int i = 0; i < bytes.length; i++) {
            memory.set(i, bytes[i] & 0xff);
        }
        return (long) bytes.length;
    }

    /** The memory of an object that may be written. */
    static Memory target(Object buffer, String method) {
        boolean exports = Memory.orNull(buffer) == null && Buffers.exports(buffer);
        Object shown = exports ? Buffers.exported(buffer, Buffers.SIMPLE) : buffer;
        Memory memory = Memory.orNull(shown);
        if (memory == null || memory.readOnly()) {
            throw Errors.typeError(
                    "%s() argument must be read-write bytes-like object, not %s", method, Types.name(buffer));
        }
        return memory;
    }

    private static Object read(BinaryStream stream, Object size) {
        stream.checkOpen();
        if (!stream.isReadable()) {
            throw IoErrors.unsupported("read");
        }
        long limit = BaseMethods.limit(size);
        if (limit == Long.MAX_VALUE && stream.store() instanceof GuestStore && size != None.NONE
                && Numbers.asSize(size) < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        return answer(stream, stream.store().read(limit));
    }

    /** What was read; None when there was nothing because the stream underneath would have blocked. */
    private static Object answer(BinaryStream stream, byte[] bytes) {
        boolean blocks = bytes.length == 0 && stream.store() instanceof GuestStore guest && guest.blocks();
        return blocks ? None.NONE : new OuroBytes(bytes);
    }

    private static void installPosition(TypeBuilder type) {
        type.method("tell(self, /)", self -> {
            of(self).checkOpen();
            return of(self).store().position();
        });
        type.method("seek(self, target, whence=0, /)", (self, target, whence) -> {
            of(self).checkOpen();
            ByteStore store = of(self).store();
            long offset = Numbers.asSize(target);
            if (store instanceof GuestStore guest && Numbers.asSize(whence) >= 0 && Numbers.asSize(whence) <= 2) {
                return guest.seek(offset, Numbers.asSize(whence));
            }
            long base = switch ((int) Numbers.asSize(whence)) {
                case 0 -> 0;
                case 1 -> store.position();
                case 2 -> store.length();
                default -> throw Errors.valueError("invalid whence (%s, should be 0, 1 or 2)", Numbers.asSize(whence));
            };
            if (Numbers.asSize(whence) == 0 && offset < 0) {
                throw Errors.valueError("negative seek value %s", offset);
            }
            store.seek(Math.max(0, base + offset));
            return store.position();
        });
        type.method("truncate(self, size=None, /)", (self, size) -> {
            of(self).checkWritable();
            long length = size == None.NONE ? of(self).store().position() : Numbers.asSize(size);
            if (length < 0) {
                throw Errors.valueError("negative size value %s", length);
            }
            of(self).store().truncate(length);
            return length;
        });
    }
}
