// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import com.oracle.truffle.api.interop.TruffleObject;
import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.Deflater;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.object.Work;
import org.ourolang.interpreter.protocol.Numbers;

/** A {@code zlib.compressobj()}. */
final class Compressor implements Typed, TruffleObject {
    private static final int CHUNK = 8192;
    private static final OuroClass TYPE = OuroClass.builtin(
            "zlib", "Compress", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(Compressor::install);

    private final Deflater deflater;
    private final Wrapping wrapping;
    private final int level;
    private final Checksum sum;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long length;
    private int sinceFlush;
    private boolean begun;
    private boolean finished;
    /** Set while it is asked whether to stop; an interruption leaves it set, and the data half through. */
    private boolean halfFed;

    Compressor(int level, Wrapping wrapping) {
        this.level = level;
        this.wrapping = wrapping;
        this.deflater = new Deflater(level, !wrapping.isDefault());
        this.sum = wrapping.kind() == Wrapping.Kind.GZIP ? new CRC32() : new Adler32();
    }

    /** What the data is likely to begin with; and a strategy, which is a hint, as zlib numbers it. */
    void prepare(byte[] dictionary, long strategy) {
        if (strategy == 1 || strategy == 2) {
            deflater.setStrategy((int) strategy);
        }
        if (dictionary != null) {
            if (wrapping.kind() == Wrapping.Kind.ZLIB && !wrapping.isDefault()) {
                throw Errors.unsupported("zlib.compressobj() with zdict and a small window");
            }
            deflater.setDictionary(dictionary);
        }
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    OuroBytes compress(byte[] data) {
        checkOpen("compressing data");
        begin();
        sum.update(data);
        length += data.length;
        int window = 1 << wrapping.bits();
        for (int at = 0; at < data.length;) {
            int part = wrapping.bits() == 15 ? data.length : Math.min(window - sinceFlush, data.length - at);
            deflater.setInput(data, at, part);
            drain(Deflater.NO_FLUSH);
            at += part;
            sinceFlush += part;
            // No match may reach farther back than a small window: each part of its size starts anew.
            if (wrapping.bits() < 15 && sinceFlush == window) {
                drain(Deflater.FULL_FLUSH);
                sinceFlush = 0;
            }
        }
        return taken();
    }

    OuroBytes flush(long mode) {
        checkOpen("flushing");
        if (mode == Deflater.NO_FLUSH) {
            return OuroBytes.EMPTY;
        }
        if (mode < 0 || mode > 6) {
            throw ZlibErrors.inconsistent("flushing");
        }
        begin();
        if (mode == 4) {
            deflater.finish();
            drain(Deflater.NO_FLUSH);
            end();
            finished = true;
        } else {
            drain(mode == Deflater.FULL_FLUSH ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH);
        }
        return taken();
    }

    private void checkOpen(String doing) {
        if (finished || halfFed) {
            throw ZlibErrors.inconsistent(doing);
        }
    }

    private OuroBytes taken() {
        OuroBytes bytes = new OuroBytes(out.toByteArray());
        out.reset();
        return bytes;
    }

    private void drain(int mode) {
        byte[] chunk = new byte[CHUNK];
        int count;
        do {
            halfFed = true;
            Work.step();
            halfFed = false;
            count = deflater.deflate(chunk, 0, CHUNK, mode);
            out.write(chunk, 0, count);
        } while (count == CHUNK || count > 0 && mode == Deflater.NO_FLUSH);
    }

    private void begin() {
        if (begun || wrapping.isDefault()) {
            return;
        }
        begun = true;
        if (wrapping.kind() == Wrapping.Kind.GZIP) {
            out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, (byte) speed(4, 0, 2), 3});
        } else if (wrapping.kind() == Wrapping.Kind.ZLIB) {
            int head = wrapping.bits() - 8 << 12 | 8 << 8
                    | (level < 0 || level == 6 ? 2 : level < 2 ? 0 : level < 6 ? 1 : 3) << 6;
            putBigEndian(head + 31 - head % 31, 2);
        }
    }

    private int speed(int fastest, int usual, int best) {
        return level == 1 ? fastest : level == 9 ? best : usual;
    }

    private void end() {
        if (wrapping.kind() == Wrapping.Kind.GZIP) {
            putBigEndian(Integer.reverseBytes((int) sum.getValue()), 4);
            putBigEndian(Integer.reverseBytes((int) length), 4);
        } else if (wrapping.kind() == Wrapping.Kind.ZLIB && !wrapping.isDefault()) {
            putBigEndian((int) sum.getValue(), 4);
        }
    }

    private void putBigEndian(int value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }

    private static void install(TypeBuilder type) {
        type.method("compress(self, data, /)", (self, data) -> ((Compressor) self).compress(ZlibModule.bytes(data)));
        type.method("flush(self, mode=4, /)", (self, mode) -> ((Compressor) self).flush(Numbers.asSize(mode)));
        for (String name : new String[] {"copy(self, /)", "__copy__(self, /)", "__deepcopy__(self, memo, /)"}) {
            type.methodN(name, bound -> {
                throw Errors.unsupported("copying a zlib.compressobj()");
            });
        }
    }
}
