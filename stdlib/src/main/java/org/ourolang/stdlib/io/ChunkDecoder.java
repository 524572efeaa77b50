// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.Arrays;
import java.util.Locale;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Traceback;

/** Decodes bytes that come in pieces, which may end in the midst of a character. */
final class ChunkDecoder {
    private static final byte[] NOTHING = {};
    private static final int CONTINUATION = 0x80;
    private static final int CONTINUATION_MASK = 0xc0;
    private static final int LONGEST = 4;
    /** Where the reference's decoder of UTF-8 raises, which its tracebacks show. */
    private static final int LINE_OF_DECODE = 325;

    private final String encoding;
    private final String errors;
    /** The encoding of what follows the beginning, where a byte order mark may stand; null before that. */
    private String current;
    private byte[] rest = NOTHING;

    /** @param isBegun whether no byte order mark can follow */
    ChunkDecoder(String encoding, String errors, boolean isBegun) {
        this.encoding = encoding;
        this.errors = errors;
        this.current = isBegun ? Encodings.unmarked(encoding) : null;
    }

    /** How many bytes wait for the rest of their character. */
    int waiting() {
        return rest.length;
    }

    /** The text of the next bytes. Raises UnicodeDecodeError; what waited before goes on waiting. */
    String decode(byte[] bytes, boolean isLast) {
        byte[] data = joined(rest, bytes);
        String name = current == null ? encoding : current;
        int end = isLast ? data.length : data.length - unfinished(data, name);
        byte[] whole = end == data.length ? data : Arrays.copyOf(data, end);
        String text = decoded(whole, name);
        rest = end == data.length ? NOTHING : Arrays.copyOfRange(data, end, data.length);
        if (current == null && end > 0) {
            current = follower(data);
        }
        return text;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        if (first.length == 0) {
            return second;
        }
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private String decoded(byte[] bytes, String name) {
        try {
            return Encodings.decode(bytes, name, errors);
        } catch (OuroError error) {
            if (Encodings.isUtf8(name) && error.exception().type().isSubclassOf(ExceptionTypes.UNICODE_DECODE_ERROR)) {
                error.exception().setTraceback(
                        Traceback.ofLibrary("<frozen codecs>", LINE_OF_DECODE, "decode",
                                error.exception().traceback()));
            }
            throw error;
        }
    }

    /** The encoding behind a byte order mark, or in the machine's order of bytes without one. */
    private String follower(byte[] data) {
        String plain = Encodings.unmarked(encoding);
        boolean isBig = data.length > 1 && plain.equals("utf-16-le") && data[0] == -2 && data[1] == -1
                || data.length > 3 && plain.equals("utf-32-le") && data[2] == -2 && data[3] == -1;
        return isBig && !plain.equals(encoding) ? plain.replace("le", "be") : plain;
    }

    /** How many bytes at the end begin a character that may go on. */
    private static int unfinished(byte[] data, String encoding) {
        if (Encodings.isUtf8(encoding) || encoding.toLowerCase(Locale.ROOT).replace('_', '-').equals("utf-8-sig")) {
            return unfinishedUtf8(data);
        }
        String name = encoding.toLowerCase(Locale.ROOT);
        if (name.contains("32")) {
            return data.length % 4;
        }
        return name.contains("16") && !name.contains("8859") ? unfinishedUtf16(data, name) : 0;
    }

    private static int unfinishedUtf8(byte[] data) {
        for (int back = 1; back < LONGEST && back <= data.length; back++) {
            int each = data[data.length - back] & 0xff;
            if ((each & CONTINUATION_MASK) != CONTINUATION) {
                int length = each >= 0xf0 && each < 0xf5 ? 4 : each >= 0xe0 ? 3 : each >= 0xc2 ? 2 : 1;
                return each < 0xf5 && length > back && canGoOn(data, data.length - back) ? back : 0;
            }
        }
        return 0;
    }

    /** Whether the second byte, where it is there, fits the first: others are errors at once. */
    private static boolean canGoOn(byte[] data, int start) {
        if (start + 1 == data.length) {
            return true;
        }
        int second = data[start + 1] & 0xff;
        return switch (data[start] & 0xff) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }

    private static int unfinishedUtf16(byte[] data, String name) {
        int odd = data.length % 2;
        if (data.length - odd < 2) {
            return odd;
        }
        boolean isBig = name.contains("be") || !name.contains("le") && data[0] == -2 && data[1] == -1;
        byte high = data[data.length - odd - (isBig ? 2 : 1)];
        return (high & 0xfc) == 0xd8 ? odd + 2 : odd;
    }
}
