// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.suspend;

import org.ourolang.interpreter.coroutine.AwaitProtocol;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.Suspension;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.language.source.Span;

/** One suspension point that awaits. */
final class AwaitPointNode extends OuroNode {
    private final int site;

    AwaitPointNode(int site, Span span) {
        this.site = site;
        if (span != null) {
            setSpan(span);
        }
    }

    Suspension suspension() {
        return Suspension.at(site);
    }

    boolean is(int wanted) {
        return site == wanted;
    }

    /** Begins to await; the result, or null to suspend. */
    Object await(Object awaitable, ExecutionState state) {
        try {
            return AwaitProtocol.await(awaitable, state);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** Begins to await what a method of an asynchronous context manager answered; the result, or null to suspend. */
    Object awaitResultOf(String method, Object awaitable, ExecutionState state) {
        try {
            return AwaitProtocol.awaitResultOf(method, awaitable, state);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** Begins to await the next element of an asynchronous iterator; the result, or null to suspend. */
    Object awaitNext(Object iterator, ExecutionState state) {
        try {
            return AwaitProtocol.awaitNext(iterator, state);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** Begins to delegate; the result, or null to suspend. */
    Object yieldFrom(Object iterable, boolean acceptsCoroutine, ExecutionState state) {
        try {
            return AwaitProtocol.yieldFrom(iterable, acceptsCoroutine, state);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /** Goes on; the result, or null to suspend again. */
    Object resume(ExecutionState state) {
        try {
            return AwaitProtocol.resume(state);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
