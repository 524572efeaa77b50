// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.suspend;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** The statements written so far, and the temporaries in use: a stack, so that statements reuse each other's. */
final class Emission {
    private List<Statement> out = new ArrayList<>();
    private int inUse;
    private int needed;

    void emit(Statement statement) {
        out.add(statement);
    }

    /** The statements that {@code writer} emits. */
    List<Statement> collect(Runnable writer) {
        List<Statement> outer = out;
        out = new ArrayList<>();
        writer.run();
        List<Statement> written = out;
        out = outer;
        return written;
    }

    int temporary() {
        int index = inUse++;
        needed = Math.max(needed, inUse);
        return index;
    }

    /** Number of temporaries a frame needs. */
    int needed() {
        return needed;
    }

    int mark() {
        return inUse;
    }

    /** Gives back the temporaries made since {@code mark}. */
    void release(int mark) {
        inUse = mark;
    }

    /** Gives back the temporaries made since {@code mark} and clears them, for the garbage collector's sake. */
    void clear(int mark, Span span) {
        for (int index = mark; index < inUse; index++) {
            emit(new Statement.SetTemporary(span, index, null));
        }
        inUse = mark;
    }

    void set(int temporary, Expression value) {
        emit(new Statement.SetTemporary(value.span(), temporary, value));
    }

    /** Stores the value now; what comes back reads it later, any number of times. Null stays null. */
    Expression stash(Expression value) {
        return switch (value) {
            case null -> null;
            case Expression.Constant e -> e;
            case Expression.Temporary e -> e;
            case Expression.Slice e -> new Expression.Slice(
                    e.span(), stash(e.lower()), stash(e.upper()), stash(e.step()));
            case Expression.Starred e -> new Expression.Starred(e.span(), stash(e.value()));
            default -> {
                int temporary = temporary();
                set(temporary, value);
                yield new Expression.Temporary(value.span(), temporary);
            }
        };
    }
}
