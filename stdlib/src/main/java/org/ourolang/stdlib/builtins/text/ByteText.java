// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.text;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Work;

/** Bytes as ASCII text: each byte is a character below 256, and only ASCII letters have a case. */
public final class ByteText {
    /** The white space of bytes. */
    public static final String SPACE = " \t\n\r\u000b\f";

    private ByteText() {}

    public static boolean isSpace(int c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    public static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r';
    }

    public static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    public static boolean isAlpha(int c) {
        return isUpper(c) || isLower(c);
    }

    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isAlphanumeric(int c) {
        return isAlpha(c) || isDigit(c);
    }

    public static int toLower(int c) {
        return isUpper(c) ? c + 32 : c;
    }

    public static int toUpper(int c) {
        return isLower(c) ? c - 32 : c;
    }

    /** Whether there is an upper (or lower) case letter and none of the other case. */
    public static boolean isCase(String s, IntPredicate wanted, IntPredicate other) {
        return s.chars().anyMatch(wanted) && s.chars().noneMatch(other);
    }

    /** {@code bytes.istitle}. */
    public static boolean isTitle(String s) {
        boolean found = false;
        boolean inWord = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.charAt(i);
            if (isUpper(c) && inWord || isLower(c) && !inWord) {
                return false;
            }
            inWord = isAlpha(c);
            found |= inWord;
        }
        return found;
    }

    /** {@code bytes.title}. */
    public static String title(String s) {
        StringBuilder out = new StringBuilder(s.length());
        boolean inWord = false;
        for (int i = 0; i < s.length(); i++) {
            int c = s.charAt(i);
            out.append((char) (inWord ? toLower(c) : toUpper(c)));
            inWord = isAlpha(c);
        }
        return out.toString();
    }

    /** {@code bytes.capitalize}. */
    public static String capitalize(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            out.append((char) (i == 0 ? toUpper(s.charAt(i)) : toLower(s.charAt(i))));
        }
        return out.toString();
    }

    /** {@code bytes.hex}; {@code separator} is empty for none, a negative group counts from the left. */
    public static String hex(byte[] bytes, String separator, long group) {
        long size = separator.isEmpty() ? 0 : Math.abs(group);
        long length = 2L * bytes.length + (size == 0 ? 0 : bytes.length / size);
        Sizes.check(length);
        StringBuilder out = new StringBuilder((int) length);
        for (int i = 0; i < bytes.length; i++) {
            if ((i & 0xffff) == 0xffff) {
                Work.poll();
            }
            boolean parted = i > 0 && size > 0 && (group < 0 ? i % size == 0 : (bytes.length - i) % size == 0);
            if (parted) {
                out.append(separator);
            }
            out.append(Character.forDigit(bytes[i] >> 4 & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
        }
        return out.toString();
    }

    /** {@code bytes.fromhex}; ValueError. */
    public static byte[] fromHex(String text) {
        byte[] out = new byte[text.length() / 2];
        int count = 0;
        int i = 0;
        while (true) {
            while (i < text.length() && isSpace(text.charAt(i))) {
                i++;
            }
            if (i == text.length()) {
                return Arrays.copyOf(out, count);
            }
            int high = digit(text, i);
            int low = digit(text, i + 1);
            out[count++] = (byte) (high << 4 | low);
            i += 2;
        }
    }

    private static int digit(String text, int at) {
        int digit = at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position %s", at);
        }
        return digit;
    }
}
