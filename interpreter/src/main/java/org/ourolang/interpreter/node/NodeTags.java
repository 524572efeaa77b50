// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import org.ourolang.interpreter.coroutine.SuspensionTags;

/** What nodes can be to tools, as bits. */
public final class NodeTags {
    /** The first node of a statement of the source. */
    public static final int STATEMENT = 1;
    /** The body of a function, class or module. */
    public static final int ROOT = 2;
    public static final int CALL = 4;
    public static final int AWAIT = 8;
    public static final int YIELD = 16;
    /** What a {@code try} with handlers attempts. */
    public static final int TRY = 32;

    private NodeTags() {}

    static boolean contains(int tags, Class<? extends Tag> tag) {
        return (tags & bit(tag)) != 0;
    }

    private static int bit(Class<? extends Tag> tag) {
        if (tag == StandardTags.StatementTag.class) {
            return STATEMENT;
        }
        if (tag == StandardTags.RootTag.class || tag == StandardTags.RootBodyTag.class) {
            return ROOT;
        }
        if (tag == StandardTags.CallTag.class) {
            return CALL;
        }
        if (tag == StandardTags.TryBlockTag.class) {
            return TRY;
        }
        if (tag == SuspensionTags.AwaitTag.class) {
            return AWAIT;
        }
        return tag == SuspensionTags.YieldTag.class ? YIELD : 0;
    }
}
