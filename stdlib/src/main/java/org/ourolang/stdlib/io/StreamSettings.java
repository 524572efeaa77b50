// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.util.Set;
import org.ourolang.stdlib.builtins.text.Codecs;

/**
 * How the standard streams of a program are opened.
 *
 * @param encoding of all three
 * @param errors what standard input and output do with what the encoding cannot express
 * @param isUnbuffered whether output is written as it comes
 * @param closed the numbers of those that the program was started without
 */
public record StreamSettings(String encoding, String errors, boolean isUnbuffered, Set<Integer> closed) {
    /** As in a locale of UTF-8. */
    public static final StreamSettings USUAL = new StreamSettings("utf-8", "strict", false, Set.of());

    /** The name of an encoding as its codec has it. Raises LookupError for an unknown one. */
    public static String codec(String encoding) {
        return Codecs.canonicalName(encoding);
    }
}
