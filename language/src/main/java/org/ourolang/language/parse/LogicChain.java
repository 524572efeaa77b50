// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;

/** A flat chain of {@code and} and {@code or}: runs of {@code and} bind first. */
final class LogicChain {
    private final int start;
    private final List<Expression> alternatives = new ArrayList<>(2);
    private List<Expression> run = new ArrayList<>(2);
    private int runStart;
    private int runEnd;

    LogicChain(Token first, Expression value, int end) {
        start = first.getStartIndex();
        begin(start, value, end);
    }

    /** Appends {@code and} (conjunction) or {@code or} with its right operand. */
    void add(boolean conjunction, Token first, Expression value, int end) {
        if (conjunction) {
            run.add(value);
            runEnd = end;
            return;
        }
        alternatives.add(endRun());
        run = new ArrayList<>(2);
        begin(first.getStartIndex(), value, end);
    }

    Expression finish() {
        Expression last = endRun();
        if (alternatives.isEmpty()) {
            return last;
        }
        alternatives.add(last);
        return new Expression.BooleanOperation(new Span(start, runEnd), false, alternatives);
    }

    private void begin(int from, Expression value, int end) {
        run.add(value);
        runStart = from;
        runEnd = end;
    }

    private Expression endRun() {
        return run.size() == 1 ? run.get(0) : new Expression.BooleanOperation(new Span(runStart, runEnd), true, run);
    }
}
