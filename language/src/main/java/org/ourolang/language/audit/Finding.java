// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import org.ourolang.language.source.Span;

/**
 * Something in a program that is worth a look.
 *
 * @param function the qualified name of the body it is in
 */
public record Finding(Rule rule, Span span, String function, String message) {
    /** What is looked for. */
    public enum Rule {
        BLOCKING_CALL("blocking-call", "A call that blocks the event loop"),
        BLOCKING_LOOP("blocking-loop", "A loop that never gives control back to the event loop"),
        NEVER_AWAITED("never-awaited", "A coroutine that nobody awaits"),
        DANGLING_TASK("dangling-task", "A task that nobody holds or awaits"),
        USELESS_LOCK("useless-lock", "A lock around code that cannot be interrupted anyway"),
        SHARED_STATE("shared-state", "Shared state read before and written after a possible switch, without a lock");

        private final String id;
        private final String title;

        Rule(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /** The stable name that reports use. */
        public String id() {
            return id;
        }

        /** One line that says what the rule finds. */
        public String title() {
            return title;
        }
    }
}
