// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;

/** The bits of {@code re.RegexFlag}. */
final class Flags {
    static final int IGNORECASE = 2;
    static final int LOCALE = 4;
    static final int MULTILINE = 8;
    static final int DOTALL = 16;
    static final int UNICODE = 32;
    static final int VERBOSE = 64;
    static final int DEBUG = 128;
    static final int ASCII = 256;

    private static final int[] BITS = {IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE, DEBUG, ASCII};
    private static final String[] NAMES = {
            "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII"
    };
    private static final String LETTERS = "iLmsux\0a";

    private Flags() {}

    /** Raises for flags that exclude each other, and for those that nothing here can obey. */
    static void check(int flags, boolean isBytes) {
        if (!isBytes && (flags & LOCALE) != 0) {
            throw Errors.valueError("cannot use LOCALE flag with a str pattern");
        }
        if (isBytes && (flags & UNICODE) != 0) {
            throw Errors.valueError("cannot use UNICODE flag with a bytes pattern");
        }
        if ((flags & ASCII) != 0 && (flags & (LOCALE | UNICODE)) != 0) {
            String other = (flags & LOCALE) != 0 ? "LOCALE" : "UNICODE";
            throw Errors.valueError("ASCII and " + other + " flags are incompatible");
        }
        if ((flags & DEBUG) != 0) {
            throw Errors.unsupported("re.DEBUG");
        }
    }

    /** The letters that TRegex takes; in the locales C and UTF-8 a byte above 127 is no letter, with LOCALE or without. */
    static String letters(int flags) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < BITS.length; i++) {
            if ((flags & BITS[i] & ~(DEBUG | LOCALE)) != 0) {
                letters.append(LETTERS.charAt(i));
            }
        }
        return letters.toString();
    }

    /** The bit of a flag that TRegex names. */
    static int bit(String name) {
        for (int i = 0; i < BITS.length; i++) {
            if (NAMES[i].equals(name)) {
                return BITS[i];
            }
        }
        return 0;
    }

    /** {@code re.IGNORECASE|re.MULTILINE}; empty without flags. */
    static String names(int flags) {
        List<String> names = new ArrayList<>();
        int rest = flags;
        for (int i = 0; i < BITS.length; i++) {
            if ((flags & BITS[i]) != 0) {
                names.add("re." + NAMES[i]);
                rest &= ~BITS[i];
            }
        }
        if (rest != 0) {
            names.add("0x" + Integer.toHexString(rest));
        }
        return String.join("|", names);
    }
}
