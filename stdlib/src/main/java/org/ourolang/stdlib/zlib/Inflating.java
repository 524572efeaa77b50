// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.ourolang.interpreter.object.Work;

/** Decompresses what is fed to it piece by piece, in any of the three wrappings. */
final class Inflating {
    private static final int CHUNK = 8192;
    private static final int TRAILER = 8;

    /** What was fed and is not used up. */
    byte[] pending = {};

    /** Whether the end of the compressed data was reached; what is pending then lies behind it. */
    boolean ended;

    private final Wrapping wrapping;
    private final byte[] dictionary;
    private final CRC32 sum = new CRC32();
    private Inflater inflater;
    private boolean gzip;
    /** Set while it is asked whether to stop; an interruption leaves it set, and the data half through. */
    private boolean halfFed;

    /** @param dictionary null for none */
    Inflating(Wrapping wrapping, byte[] dictionary) {
        this.wrapping = wrapping;
        this.dictionary = dictionary;
        if (wrapping.kind() == Wrapping.Kind.RAW) {
            inflater = new Inflater(true);
            if (dictionary != null) {
                inflater.setDictionary(dictionary);
            }
        }
    }

    void feed(byte[] data) {
        byte[] joined = Arrays.copyOf(pending, pending.length + data.length);
        System.arraycopy(data, 0, joined, pending.length, data.length);
        pending = joined;
    }

    /**
     * Decompresses what is pending.
     *
     * @param limit the most bytes to answer; negative for no limit
     */
    byte[] inflate(long limit) {
        if (halfFed) {
            throw ZlibErrors.inconsistent("decompressing data");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (ended || inflater == null && !begin()) {
            return out.toByteArray();
        }
        if (!inflater.finished()) {
            inflater.setInput(pending);
            run(out, limit);
            pending = Arrays.copyOfRange(pending, pending.length - inflater.getRemaining(), pending.length);
        }
        if (inflater.finished()) {
            end();
        }
        return out.toByteArray();
    }

    private void run(ByteArrayOutputStream out, long limit) {
        byte[] chunk = new byte[CHUNK];
        try {
            while (!inflater.finished()) {
                halfFed = true;
                Work.step();
                halfFed = false;
                int room = limit < 0 ? CHUNK : (int) Math.min(CHUNK, limit - out.size());
                int count = room == 0 ? 0 : inflater.inflate(chunk, 0, room);
                out.write(chunk, 0, count);
                sum.update(chunk, 0, count);
                if (count == 0 && (!inflater.needsDictionary() || room == 0)) {
                    return;
                }
                giveDictionary();
            }
        } catch (DataFormatException wrong) {
            throw ZlibErrors.badData(wrong.getMessage());
        }
    }

    private void giveDictionary() {
        if (!inflater.needsDictionary()) {
            return;
        }
        if (dictionary == null) {
            throw ZlibErrors.error("Error 2 while decompressing data");
        }
        try {
            inflater.setDictionary(dictionary);
        } catch (IllegalArgumentException wrong) {
            throw ZlibErrors.error("Error -3 while setting zdict: invalid input data");
        }
    }

    /** Reads the header; false while it is not complete. */
    private boolean begin() {
        if (pending.length < 2) {
            return false;
        }
        boolean isGzip = pending[0] == 0x1f && pending[1] == (byte) 0x8b;
        if (wrapping.kind() != Wrapping.Kind.ZLIB && isGzip) {
            int length = gzipHeader();
            if (length < 0 || length > pending.length) {
                return false;
            }
            pending = Arrays.copyOfRange(pending, length, pending.length);
            gzip = true;
        } else {
            checkHeader();
        }
        inflater = new Inflater(gzip);
        return true;
    }

    private void checkHeader() {
        int head = (pending[0] & 255) << 8 | pending[1] & 255;
        if (wrapping.kind() == Wrapping.Kind.GZIP || head % 31 != 0) {
            throw ZlibErrors.badData("incorrect header check");
        }
        if ((head >> 8 & 15) != 8) {
            throw ZlibErrors.badData("unknown compression method");
        }
        int window = (head >> 12) + 8;
        if (window > 15 || wrapping.bits() != 0 && window > wrapping.bits()) {
            throw ZlibErrors.badData("invalid window size");
        }
    }

    /** The length of the header of gzip with its optional parts; negative while it is not complete. */
    private int gzipHeader() {
        if (pending.length < 10) {
            return -1;
        }
        if (pending[2] != 8) {
            throw ZlibErrors.badData("unknown compression method");
        }
        int flags = pending[3];
        int at = 10;
        if ((flags & 4) != 0) {
            if (pending.length < at + 2) {
                return -1;
            }
            at += 2 + (pending[at] & 255) + ((pending[at + 1] & 255) << 8);
        }
        for (int text = 8; text <= 16; text *= 2) {
            if ((flags & text) != 0) {
                while (at < pending.length && pending[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        return (flags & 2) != 0 ? at + 2 : at;
    }

    private void end() {
        if (gzip) {
            if (pending.length < TRAILER) {
                return;
            }
            if (littleEndian(0) != (int) sum.getValue()) {
                throw ZlibErrors.badData("incorrect data check");
            }
            if (littleEndian(4) != (int) inflater.getBytesWritten()) {
                throw ZlibErrors.badData("incorrect length check");
            }
            pending = Arrays.copyOfRange(pending, TRAILER, pending.length);
        }
        ended = true;
        inflater.end();
    }

    private int littleEndian(int at) {
        return pending[at] & 255
                | (pending[at + 1] & 255) << 8
                | (pending[at + 2] & 255) << 16
                | (pending[at + 3] & 255) << 24;
    }
}
