// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import java.util.Arrays;
import java.util.zip.Adler32;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The module {@code _zlib}: compressing and decompressing, at once and piece by piece. */
public final class ZlibModule {
    private static final int DEFLATED = 8;

    private ZlibModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_zlib");
        builder.function("compress(data, /, level=-1, wbits=15)", ZlibModule::compress);
        builder.function("decompress(data, /, wbits=15, bufsize=16384)", ZlibModule::decompress);
        builder.functionN(
                "compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)",
                bound -> compressor(bound[0], bound[1], bound[2], bound[3], bound[4], bound[5]));
        builder.function(
                "decompressobj(wbits=15, zdict=b'')",
                (bits, dictionary) -> new Decompressor(reading(bits), dictionary(dictionary)));
        builder.type(KeepingDecompressor.TYPE);
        builder.function("adler32(data, value=1, /)", (data, value) -> adler(bytes(data), Numbers.index(value)));
        builder.function("crc32(data, value=0, /)", Checksums::crc32);
        return builder.module();
    }

    static byte[] bytes(Object data) {
        byte[] bytes = Buffers.orNull(data);
        if (bytes == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(data));
        }
        return bytes;
    }

    private static Object compress(Object data, Object level, Object bits) {
        byte[] bytes = bytes(data);
        long chosen = Numbers.asSize(level);
        Wrapping wrapping = Wrapping.forWriting(Numbers.asSize(bits));
        if (chosen < -1 || chosen > 9 || wrapping == null) {
            throw ZlibErrors.error("Bad compression level");
        }
        Compressor compressor = new Compressor((int) chosen, wrapping);
        byte[] first = compressor.compress(bytes).bytes;
        byte[] last = compressor.flush(4).bytes;
        byte[] all = Arrays.copyOf(first, first.length + last.length);
        System.arraycopy(last, 0, all, first.length, last.length);
        return new OuroBytes(all);
    }

    private static Object decompress(Object data, Object bits, Object size) {
        byte[] bytes = bytes(data);
        if (Numbers.asSize(size) < 0) {
            throw Errors.valueError("bufsize must be non-negative");
        }
        Wrapping wrapping = Wrapping.forReading(Numbers.asSize(bits));
        if (wrapping == null) {
            throw ZlibErrors.error("Error -2 while preparing to decompress data: inconsistent stream state");
        }
        Inflating inflating = new Inflating(wrapping, null);
        inflating.feed(bytes);
        byte[] result = inflating.inflate(-1);
        if (!inflating.ended) {
            throw ZlibErrors.error("Error -5 while decompressing data: incomplete or truncated stream");
        }
        return new OuroBytes(result);
    }

    private static Object compressor(
            Object level, Object method, Object bits, Object memory, Object strategy, Object dictionary) {
        long chosen = Numbers.asSize(level);
        long room = Numbers.asSize(memory);
        long hint = Numbers.asSize(strategy);
        Wrapping wrapping = Wrapping.forWriting(Numbers.asSize(bits));
        byte[] known = dictionary instanceof None ? null : bytes(dictionary);
        boolean valid = chosen >= -1
                && chosen <= 9
                && Numbers.asSize(method) == DEFLATED
                && wrapping != null
                && room >= 1
                && room <= 9
                && hint >= 0
                && hint <= 4;
        if (!valid) {
            throw ZlibErrors.badOption();
        }
        Compressor compressor = new Compressor((int) chosen, wrapping);
        compressor.prepare(known, hint);
        return compressor;
    }

    /** How data is read; ValueError. */
    static Wrapping reading(Object bits) {
        Wrapping wrapping = Wrapping.forReading(Numbers.asSize(bits));
        if (wrapping == null) {
            throw ZlibErrors.badOption();
        }
        return wrapping;
    }

    /** The bytes of an argument zdict; null for none. */
    static byte[] dictionary(Object dictionary) {
        byte[] bytes = Buffers.orNull(dictionary);
        if (bytes == null) {
            throw Errors.typeError("zdict argument must support the buffer protocol");
        }
        return bytes.length == 0 ? null : bytes;
    }

    private static Object adler(byte[] data, Object start) {
        long value = Integers.big(start).longValue() & 0xffffffffL;
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
}
