// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import com.oracle.truffle.api.interop.TruffleObject;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The module {@code _zlib}: compressing and decompressing, at once and piece by piece. */
public final class ZlibModule {
    private static final int CHUNK = 8192;
    private static final OuroClass COMPRESS = OuroClass.builtin(
            "zlib", "Compress", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(ZlibModule::installCompress);
    private static final OuroClass DECOMPRESS = OuroClass.builtin(
            "zlib", "Decompress", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(ZlibModule::installDecompress);

    private ZlibModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_zlib");
        builder.function("compress(data, /, level=-1, wbits=15)", (data, level, bits) -> {
            Compressor compressor = new Compressor(deflater(level, bits));
            compressor.deflater.setInput(bytes(data));
            compressor.deflater.finish();
            return compressor.drain(Deflater.NO_FLUSH);
        });
        builder.function("decompress(data, /, wbits=15, bufsize=16384)", (data, bits, size) -> {
            Decompressor decompressor = new Decompressor(inflater(bits));
            Object result = decompressor.feed(bytes(data), 0);
            if (!decompressor.ended) {
                throw error("Error -5 while decompressing data: incomplete or truncated stream");
            }
            return result;
        });
        builder.function(
                "compressobj(level=-1, method=8, wbits=15, memLevel=8)",
                (level, method, bits, memory) -> new Compressor(deflater(level, bits)));
        builder.function("decompressobj(wbits=15)", bits -> new Decompressor(inflater(bits)));
        builder.function("adler32(data, value=1, /)", (data, value) -> adler(bytes(data), Numbers.index(value)));
        builder.function("crc32(data, value=0, /)", (data, value) -> Binascii.crc32(data, value));
        return builder.module();
    }

    private static OuroError error(String text) {
        Object type = Attributes.get(OuroContext.get().importModule("zlib"), "error");
        return Errors.of((OuroException) Calls.call(type, text));
    }

    static byte[] bytes(Object data) {
        byte[] bytes = Buffers.orNull(data);
        if (bytes == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(data));
        }
        return bytes;
    }

    private static boolean isRaw(Object bits) {
        long width = Numbers.asSize(bits);
        if (width >= 9 && width <= 15 || width == 0) {
            return false;
        }
        if (width <= -9 && width >= -15) {
            return true;
        }
        if (width > 15 && width <= 47) {
            throw Errors.unsupported("zlib with gzip headers");
        }
        throw Errors.valueError("Invalid initialization option");
    }

    private static Deflater deflater(Object level, Object bits) {
        long chosen = Numbers.asSize(level);
        if (chosen < -1 || chosen > 9) {
            throw error("Bad compression level");
        }
        return new Deflater((int) chosen, isRaw(bits));
    }

    private static Inflater inflater(Object bits) {
        return new Inflater(isRaw(bits));
    }

    private static Object adler(byte[] data, Object start) {
        long value = org.ourolang.interpreter.object.Integers.big(start).longValue() & 0xffffffffL;
        if (value == 1) {
            Adler32 sum = new Adler32();
            sum.update(data);
            return sum.getValue();
        }
        long low = value & 0xffff;
        long high = value >>> 16;
        for (byte each : data) {
            low = (low + (each & 255)) % 65521;
            high = (high + low) % 65521;
        }
        return high << 16 | low;
    }

    /** A {@code compressobj()}. */
    private static final class Compressor implements Typed, TruffleObject {
        private final Deflater deflater;

        private Compressor(Deflater deflater) {
            this.deflater = deflater;
        }

        @Override
        public OuroClass type() {
            return COMPRESS;
        }

        private OuroBytes drain(int mode) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            int count;
            do {
                count = deflater.deflate(chunk, 0, CHUNK, mode);
                out.write(chunk, 0, count);
            } while (count == CHUNK || count > 0 && mode == Deflater.NO_FLUSH);
            return new OuroBytes(out.toByteArray());
        }
    }

    private static void installCompress(TypeBuilder type) {
        type.method("compress(self, data, /)", (self, data) -> {
            ((Compressor) self).deflater.setInput(bytes(data));
            return ((Compressor) self).drain(Deflater.NO_FLUSH);
        });
        type.method("flush(self, mode=4, /)", (self, mode) -> {
            Compressor compressor = (Compressor) self;
            long chosen = Numbers.asSize(mode);
            if (chosen == 4) {
                compressor.deflater.finish();
                return compressor.drain(Deflater.NO_FLUSH);
            }
            return chosen == 0
                    ? OuroBytes.EMPTY
                    : compressor.drain(chosen == 3 ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
        });
    }

    /** A {@code decompressobj()}. */
    private static final class Decompressor implements Typed, TruffleObject {
        private final Inflater inflater;
        private byte[] unused = {};
        private byte[] tail = {};
        private boolean ended;

        private Decompressor(Inflater inflater) {
            this.inflater = inflater;
        }

        @Override
        public OuroClass type() {
            return DECOMPRESS;
        }

        /** @param limit of the result's size; 0 for none */
        private OuroBytes feed(byte[] data, long limit) {
            if (ended) {
                byte[] more = Arrays.copyOf(unused, unused.length + data.length);
                System.arraycopy(data, 0, more, unused.length, data.length);
                unused = more;
                return OuroBytes.EMPTY;
            }
            inflater.setInput(data);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            try {
                while (!inflater.finished()) {
                    int room = limit == 0 ? CHUNK : (int) Math.min(CHUNK, limit - out.size());
                    int count = room == 0 ? 0 : inflater.inflate(chunk, 0, room);
                    out.write(chunk, 0, count);
                    if (inflater.needsDictionary()) {
                        throw error("Error 2 while decompressing data");
                    }
                    if (count == 0) {
                        break;
                    }
                }
            } catch (DataFormatException wrong) {
                throw error("Error -3 while decompressing data: " + wrong.getMessage());
            }
            byte[] left = Arrays.copyOfRange(data, data.length - inflater.getRemaining(), data.length);
            ended = inflater.finished();
            unused = ended ? left : unused;
            tail = ended ? new byte[0] : left;
            return new OuroBytes(out.toByteArray());
        }
    }

    private static void installDecompress(TypeBuilder type) {
        type.method("decompress(self, data, /, max_length=0)", (self, data, limit) -> {
            long most = Numbers.asSize(limit);
            if (most < 0) {
                throw Errors.valueError("max_length must be non-negative");
            }
            return ((Decompressor) self).feed(bytes(data), most);
        });
        type.method("flush(self, length=16384, /)", (self, length) -> {
            if (Numbers.asSize(length) <= 0) {
                throw Errors.valueError("length must be greater than zero");
            }
            return ((Decompressor) self).ended
                    ? OuroBytes.EMPTY
                    : ((Decompressor) self).feed(((Decompressor) self).tail, 0);
        });
        type.getter("unused_data", self -> new OuroBytes(((Decompressor) self).unused));
        type.getter("unconsumed_tail", self -> new OuroBytes(((Decompressor) self).tail));
        type.getter("eof", self -> ((Decompressor) self).ended);
    }
}
