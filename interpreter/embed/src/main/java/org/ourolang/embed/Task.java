// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import java.util.concurrent.CompletableFuture;
import org.ourolang.interpreter.context.Account;
import org.ourolang.interpreter.context.Meter;

/**
 * A call that runs in a session's event loop: what it will answer, and what it has used. Cancelling it, or completing it
 * by a time-out, cancels the task in the script; a cancelled task cancels it. A limit of the task completes it with a
 * {@link SessionException} of kind LIMIT, and the session goes on.
 *
 * @param <T> of the result
 */
public final class Task<T> extends CompletableFuture<T> {
    private final String function;
    private final Meter meter;
    private final Account account;

    /** @param account null if nothing is counted */
    Task(String function, Meter meter, Account account) {
        this.function = function;
        this.meter = meter;
        this.account = account;
    }

    /** The function that was called. */
    public String function() {
        return function;
    }

    /**
     * What the call and all tasks, timers and callbacks that it began have used so far; may be asked by any thread at any
     * time.
     */
    public Usage usage() {
        return Usage.of(kind -> account == null ? 0 : meter.used(account, kind));
    }

    Account account() {
        return account;
    }

    /** Why a limit ended it; null if none did. */
    SessionException exhaustion() {
        return account == null || !account.isExhausted()
                ? null
                : new SessionException(SessionException.Kind.LIMIT, account.exhaustion());
    }
}
