// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import org.ourolang.language.source.Span;

/**
 * A place at which a body awaits.
 *
 * @param span of the awaiting expression or statement; for {@code async with} of the item's context expression
 * @param function the qualified name of the body
 * @param text what is awaited, as written, on one line
 * @param reason why the verdict holds, or on what it depends
 */
public record Site(Span span, Kind kind, String function, String text, Verdict verdict, String reason) {
    /** The ways to await. */
    public enum Kind {
        /** The expression {@code await x}. */
        AWAIT,
        /** Each step of an {@code async for}, also one in a comprehension. */
        NEXT,
        /** The await of {@code __aenter__} in {@code async with}. */
        ENTER,
        /** The await of {@code __aexit__} in {@code async with}. */
        EXIT
    }
}
