// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.struct;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Memory;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The module {@code _struct}: the class {@code Struct} and the functions that take a format. */
public final class StructModule extends OuroObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "_struct", "Struct", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true)
            .setInstaller(StructModule::install);

    private String format = "";
    private Layout layout;

    private StructModule(OuroClass type) {
        super(type);
    }

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_struct");
        builder.type(TYPE);
        builder.function("calcsize(format, /)", format -> layout(format).size);
        builder.function("pack(*values)", values -> packed((OuroTuple) values));
        builder.function("unpack(format, buffer, /)", (format, buffer) -> unpack(layout(format), buffer));
        builder.function("unpack_from(format, /, buffer, offset=0)",
                (format, buffer, offset) -> unpackFrom(layout(format), buffer, Numbers.asSize(offset)));
        builder.function("pack_into(*values)", values -> {
            Object[] rest = withoutFormat((OuroTuple) values);
            return packInto(layout(((OuroTuple) values).items[0]), rest);
        });
        builder.function("iter_unpack(format, buffer, /)", (format, buffer) -> each(layout(format), buffer));
        return builder.module();
    }

    private static Object[] items(Object values) {
        return ((OuroTuple) values).items;
    }

    private static String text(Object format) {
        Object plain = OuroInstance.unwrap(format);
        byte[] bytes = Buffers.orNull(format);
        if (bytes != null) {
            return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        if (plain instanceof String text) {
            Calls.method(text, "encode", "ascii");
            return text;
        }
        throw Errors.typeError("Struct() argument 1 must be a str or bytes object, not %s", Types.name(format));
    }

    private static Layout layout(Object format) {
        return format instanceof StructModule known ? known.layout : new Layout(text(format));
    }

    private static void install(TypeBuilder type) {
        type.constructor("__new__(cls, format)", b -> {
            StructModule made = new StructModule((OuroClass) b[0]);
            made.format = text(b[1]);
            made.layout = new Layout(made.format);
            return made;
        });
        type.getter("format", self -> self(self).format);
        type.getter("size", self -> self(self).layout.size);
        type.method("pack(self, /, *values)", (self, values) -> pack(self(self).layout, items(values), "pack"));
        type.method("unpack(self, buffer, /)", (self, buffer) -> unpack(self(self).layout, buffer));
        type.method("unpack_from(self, /, buffer, offset=0)",
                (self, buffer, offset) -> unpackFrom(self(self).layout, buffer, Numbers.asSize(offset)));
        type.method("pack_into(self, /, *values)", (self, values) -> packInto(self(self).layout, items(values)));
        type.method("iter_unpack(self, buffer, /)", (self, buffer) -> each(self(self).layout, buffer));
        type.method("__repr__(self, /)",
                self -> self(self).type().name() + "(" + Representation.repr(self(self).format) + ")");
    }

    private static StructModule self(Object value) {
        return (StructModule) value;
    }

    private static void expect(Layout layout, Object[] values, String function) {
        if (values.length != layout.count) {
            throw StructErrors.error(
                    "%s expected %s items for packing (got %s)", function, layout.count, values.length);
        }
    }

    private static void writeAll(Layout layout, ByteBuffer out, int start, Object[] values) {
        int next = 0;
        for (Layout.Field field : layout.fields()) {
            Fields.write(out, start, field, values[next++]);
        }
    }

    static OuroBytes pack(Layout layout, Object[] values, String function) {
        expect(layout, values, function);
        ByteBuffer out = layout.newBuffer();
        writeAll(layout, out, 0, values);
        return new OuroBytes(out.array());
    }

    private static OuroBytes packed(OuroTuple arguments) {
        Object[] values = withoutFormat(arguments);
        return pack(layout(arguments.items[0]), values, "pack");
    }

    private static Object[] withoutFormat(OuroTuple arguments) {
        if (arguments.size() == 0) {
            throw Errors.typeError("missing format argument");
        }
        return Arrays.copyOfRange(arguments.items, 1, arguments.items.length);
    }

    /** @param arguments the buffer and the offset in it, then the values */
    private static Object packInto(Layout layout, Object[] arguments) {
        if (arguments.length < 2) {
            throw StructErrors.error(
                    "pack_into expected " + (arguments.length == 0 ? "buffer" : "offset") + " argument");
        }
        Object[] values = Arrays.copyOfRange(arguments, 2, arguments.length);
        return packInto(layout, arguments[0], Numbers.asSize(arguments[1]), values);
    }

    private static Object packInto(Layout layout, Object buffer, long offset, Object[] values) {
        Memory target = Memory.orNull(buffer);
        if (target == null || target.readOnly()) {
            throw Errors.typeError("argument must be read-write bytes-like object, not %s", Types.name(buffer));
        }
        expect(layout, values, "pack_into");
        long start = start(layout, "pack_into", offset, target.size(), "packing");
        ByteBuffer out = layout.newBuffer();
        writeAll(layout, out, 0, values);
        byte[] packed = out.array();
        for (int i = 0; i < packed.length; i++) {
            target.set((int) start + i, packed[i]);
        }
        return None.NONE;
    }

    private static long start(Layout layout, String function, long offset, int available, String what) {
        long start = offset;
        if (offset < 0) {
            if (offset + layout.size > 0) {
                throw StructErrors.error(
                        what.equals("packing")
                                ? "no space to pack %s bytes at offset %s"
                                : "not enough data to unpack %s bytes",
                        layout.size, offset);
            }
            if (offset + available < 0) {
                throw StructErrors.error("offset %s out of range for %s-byte buffer", offset, available);
            }
            start += available;
        }
        if (available - start < layout.size) {
            throw StructErrors.error(
                    "%s requires a buffer of at least %s bytes for %s %s bytes at offset %s (actual buffer size is %s)",
                    function, start + layout.size, what, layout.size, start, available);
        }
        return start;
    }

    private static byte[] bytes(Object buffer) {
        byte[] bytes = Buffers.orNull(buffer);
        if (bytes == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(buffer));
        }
        return bytes;
    }

    static OuroTuple read(Layout layout, byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(layout.order);
        Object[] values = new Object[(int) layout.count];
        int next = 0;
        for (Layout.Field field : layout.fields()) {
            values[next++] = Fields.read(in, start, field);
        }
        return OuroTuple.of(values);
    }

    private static Object unpack(Layout layout, Object buffer) {
        byte[] bytes = bytes(buffer);
        if (bytes.length != layout.size) {
            throw StructErrors.error("unpack requires a buffer of %s bytes", layout.size);
        }
        return read(layout, bytes, 0);
    }

    private static Object unpackFrom(Layout layout, Object buffer, long offset) {
        byte[] bytes = bytes(buffer);
        return read(layout, bytes, (int) start(layout, "unpack_from", offset, bytes.length, "unpacking"));
    }

    private static Object each(Layout layout, Object buffer) {
        byte[] bytes = Arrays.copyOf(bytes(buffer), bytes(buffer).length);
        if (layout.size == 0) {
            throw StructErrors.error("cannot iteratively unpack with a struct of length 0");
        }
        if (bytes.length % layout.size != 0) {
            throw StructErrors.error(
                    "iterative unpacking requires a buffer of a multiple of %s bytes", layout.size);
        }
        return new UnpackIterator(layout, bytes);
    }
}
