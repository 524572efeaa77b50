// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.source.SourceText;

/** Looks at the guest functions that are being called. */
public final class GuestFrames {
    private GuestFrames() {}

    /**
     * Where a running guest function stands.
     *
     * @param line 1-based; the function's first line when the call's own is not known
     * @param isKnown whether the call's line is known
     */
    public record Location(String file, int line, boolean isKnown, OuroDict globals, String function,
            SourceText source) {
        /** The line's text. */
        public String text() {
            return source.line(line);
        }
    }

    /**
     * The place of a running guest function.
     *
     * @param depth 0 for the innermost
     * @return null when there is none so deep
     */
    @TruffleBoundary
    public static Location location(int depth) {
        int[] left = {depth};
        return GuestStack.visit(entry -> {
            if (left[0]-- > 0) {
                return null;
            }
            OuroFunction function = entry.function();
            int line = entry.line() == 0 ? function.code().firstLine() : entry.line();
            return new Location(function.code().fileName(), line, entry.line() != 0, function.globals(),
                    function.code().name(),
                    function.code().source());
        });
    }

    /** The name of the module that a running guest function belongs to; None when there is none so deep. */
    public static Object moduleName(int depth) {
        Location place = location(depth);
        Object name = place == null ? null : place.globals().getString("__name__");
        return name == null ? None.NONE : name;
    }
}
