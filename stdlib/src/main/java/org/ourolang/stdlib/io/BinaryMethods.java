// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

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
import org.ourolang.stdlib.builtins.text.Buffers;

/** The methods of streams of bytes. */
final class BinaryMethods {
    private BinaryMethods() {}

    static void installFile(TypeBuilder type) {
        installCommon(type);
        type.constructor("__new__(cls, /, *args, **kwargs)", bound -> new BinaryStream((OuroClass) bound[0]));
        if (type.type() == IoTypes.FILE_IO) {
            type.methodN("__init__(self, file, mode='r', closefd=True, opener=None)", bound -> {
                Opening.openRaw(of(bound[0]), bound);
                return None.NONE;
            });
        } else {
            installOverRaw(type);
        }
        type.getter("name", self -> of(self).name());
        type.getter("mode", self -> of(self).mode());
        type.getter("raw", self -> of(self).raw());
        type.method(
                "__repr__(self, /)",
                self -> repr(of(self), type.type()));
    }

    private static String repr(BinaryStream stream, OuroClass type) {
        Object name = Attributes.getOrNull(stream, "name");
        String shown = "<" + type.fullName() + (name == null ? "" : " name=" + Representation.repr(name));
        if (type != IoTypes.FILE_IO) {
            return shown + ">";
        }
        return stream.isClosed() ? "<_io.FileIO [closed]>" : shown + " mode='" + stream.mode() + "' closefd=True>";
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
    }

    static void installMemory(TypeBuilder type) {
        installCommon(type);
        type.constructor(
                "__new__(cls, /, *args, **kwargs)",
                bound -> new BinaryStream((OuroClass) bound[0])
                        .open(new MemoryStore(new byte[0]), true, true, null, "rb+"));
        type.method("__init__(self, initial_bytes=b'')", (self, initial) -> {
            byte[] content = initial == None.NONE ? new byte[0] : bytes(initial);
            of(self).open(new MemoryStore(content), true, true, null, "rb+");
            return None.NONE;
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

    private static void installCommon(TypeBuilder type) {
        type.method("read(self, size=-1, /)", (self, size) -> read(of(self), size));
        type.method("read1(self, size=-1, /)", (self, size) -> {
            of(self).checkReadable();
            return new OuroBytes(of(self).store().readOnce(BaseMethods.limit(size)));
        });
        type.method("readall(self, /)", self -> read(of(self), -1L));
        type.method("readinto(self, buffer, /)", (self, buffer) -> {
            of(self).checkReadable();
            Memory target = Memory.orNull(buffer);
            if (target == null || target.readOnly()) {
                throw Errors.typeError(
                        "readinto() argument must be read-write bytes-like object, not %s", Types.name(buffer));
            }
            byte[] bytes = of(self).store().read(target.size());
            for (int i = 0; i < bytes.length; i++) {
                target.set(i, bytes[i]);
            }
            return (long) bytes.length;
        });
        type.method("peek(self, size=0, /)", (self, size) -> {
            of(self).checkReadable();
            long position = of(self).store().position();
            byte[] bytes = of(self).store().read(8192);
            of(self).store().seek(position);
            return new OuroBytes(bytes);
        });
        type.method("write(self, buffer, /)", (self, buffer) -> {
            of(self).checkOpen();
            if (!of(self).isWritable()) {
                throw IoErrors.unsupported("write");
            }
            byte[] bytes = bytes(buffer);
            of(self).store().write(bytes);
            return (long) bytes.length;
        });
        installPosition(type);
    }

    private static Object read(BinaryStream stream, Object size) {
        stream.checkOpen();
        if (!stream.isReadable()) {
            throw IoErrors.unsupported("read");
        }
        return new OuroBytes(stream.store().read(BaseMethods.limit(size)));
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
            long base = switch ((int) Numbers.asSize(whence)) {
                case 0 -> 0;
                case 1 -> store.position();
                case 2 -> store.length();
                default -> throw Errors.valueError("invalid whence (%s, should be 0, 1 or 2)", Numbers.asSize(whence));
            };
            if (base == 0 && offset < 0) {
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
