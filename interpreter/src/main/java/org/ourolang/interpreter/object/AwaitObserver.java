// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.nodes.Node;

/**
 * Is told of every await that guest code passes, by the thread that runs the guest code. What it does must not run guest
 * code.
 *
 * <p>An await begins, and then completes, fails or suspends. A suspended one resumes, and then completes, fails or
 * suspends again. Begun awaits nest: what the awaited body awaits lies between.
 */
public interface AwaitObserver {
    /** The ways to await. */
    enum Kind {
        /** The expression {@code await}. */
        AWAIT,
        /** One step of {@code async for}. */
        NEXT,
        /** The await of {@code __aenter__}. */
        ENTER,
        /** The await of {@code __aexit__}. */
        EXIT
    }

    /** @param point where the source has the await */
    void begins(Node point, Kind kind);

    /**
     * It completed with a value.
     *
     * @param resumed whether it had suspended
     * @return whether the body shall give way once before it goes on, as if the await had suspended
     */
    boolean completes(Node point, Kind kind, boolean resumed);

    /** @param resumed whether it had suspended before */
    void fails(Node point, Kind kind, OuroException exception, boolean resumed);

    /**
     * Control leaves the body.
     *
     * @param target what it awaits; null when that is another body
     */
    void suspends(Node point, Kind kind, Object target);

    /** Control comes back. */
    void resumes(Node point, Kind kind);
}
