// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

/** Begins calls of a session with limits of their own: {@link Session#limited}. */
public final class LimitedCalls {
    private final Session session;
    private final Limits limits;

    LimitedCalls(Session session, Limits limits) {
        this.session = session;
        this.limits = limits;
    }

    /** As {@link Session#callAsync}; each call has the whole of the limits for itself and all that it begins. */
    public <T> Task<T> callAsync(String function, Class<T> type, Object... arguments) {
        return session.begin(limits, function, type, arguments);
    }
}
