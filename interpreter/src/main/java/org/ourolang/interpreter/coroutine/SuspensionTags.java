// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import com.oracle.truffle.api.instrumentation.Tag;

/**
 * The tags of suspension points. A tool that watches one is told of a suspension by {@code onYield}, and of the
 * resumption by {@code onResume}.
 */
public final class SuspensionTags {
    private SuspensionTags() {}

    /** Every {@code await}, {@code async for} and {@code async with}. */
    @Tag.Identifier("AWAIT")
    public static final class AwaitTag extends Tag {
        private AwaitTag() {}
    }

    /** Every {@code yield} and {@code yield from}. */
    @Tag.Identifier("YIELD")
    public static final class YieldTag extends Tag {
        private YieldTag() {}
    }
}
