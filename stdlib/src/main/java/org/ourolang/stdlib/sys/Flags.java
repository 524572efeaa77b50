// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import java.util.List;
import java.util.Map;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.stdlib.support.StructSequence;

/**
 * What the command line, or the environment, asked of the interpreter.
 *
 * @param letters the command line's options without a value, each as often as it was given
 * @param implementationOptions what {@code -X} says; null for an option without a value
 * @param warnings what becomes of warnings, in the order in which it is to hold
 * @param isUtf8Mode whether text is UTF-8 in spite of the locale
 */
public record Flags(
        String letters, Map<String, String> implementationOptions, List<String> warnings, boolean isUtf8Mode) {
    /** As without any options. */
    public static final Flags NONE = new Flags("", Map.of(), List.of(), false);

    static final char NO_BYTECODE = 'B';

    /** Hashes of texts have a seed. */
    public static final char RANDOM_HASHES = 'R';

    private static final StructSequence SHOWN = new StructSequence(
            "sys",
            "flags",
            18,
            false,
            "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
            "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
            "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits");

    private long count(char letter) {
        return letters.chars().filter(each -> each == letter).count();
    }

    private long one(char letter) {
        return has(letter) ? 1 : 0;
    }

    /** Whether it was given. */
    public boolean has(char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /** {@code sys.flags}. */
    Object shown() {
        boolean isIsolated = has('I');
        return SHOWN.make(
                count('d'),
                count('i'),
                count('i'),
                count('O'),
                one(NO_BYTECODE),
                isIsolated ? 1L : one('s'),
                one('S'),
                isIsolated ? 1L : one('E'),
                0L,
                0L,
                one('q'),
                one(RANDOM_HASHES),
                one('I'),
                false,
                isUtf8Mode ? 1L : 0L,
                0L,
                isIsolated || has('P'),
                (long) DigitLimit.current());
    }
}
