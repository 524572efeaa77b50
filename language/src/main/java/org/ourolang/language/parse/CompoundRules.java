// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import org.ourolang.language.parse.Node.Shape;
import org.ourolang.language.parse.Node.TargetUse;
import org.ourolang.language.parse.Recognizer.Memo;

/** Compound statements and blocks, for the diagnosis. */
final class CompoundRules {
    private final Recognizer r;
    private final TryRules tries;

    CompoundRules(Recognizer recognizer) {
        this.r = recognizer;
        this.tries = new TryRules(recognizer, this);
    }

    /** Reads statements while they come. */
    boolean statements() {
        boolean any = false;
        while (statement()) {
            any = true;
        }
        return any;
    }

    boolean statement() {
        return compound() || r.simple.line();
    }

    private boolean compound() {
        int start = r.mark();
        boolean matched = switch (r.peek()) {
            case OuroParser.DEF -> function();
            case OuroParser.AT -> decorated();
            case OuroParser.ASYNC -> asynchronous();
            case OuroParser.IF -> branch("if");
            case OuroParser.CLASS -> classDefinition();
            case OuroParser.WITH -> with();
            case OuroParser.FOR -> loop();
            case OuroParser.TRY -> tries.statement();
            case OuroParser.WHILE -> whileLoop();
            case OuroParser.NAME -> r.atWord("match") && r.patterns.match();
            default -> false;
        };
        if (!matched) {
            r.reset(start);
        }
        return matched;
    }

    private boolean asynchronous() {
        r.advance();
        return switch (r.peek()) {
            case OuroParser.DEF -> function();
            case OuroParser.WITH -> with();
            case OuroParser.FOR -> loop();
            default -> false;
        };
    }

    private boolean decorated() {
        while (r.accept(OuroParser.AT)) {
            if (r.expressions.namedExpression() == null || !r.accept(OuroParser.NEWLINE)) {
                return false;
            }
        }
        if (r.at(OuroParser.CLASS)) {
            return classDefinition();
        }
        r.accept(OuroParser.ASYNC);
        return r.at(OuroParser.DEF) && function();
    }

    /** A block behind a colon. */
    boolean block() {
        return r.once(Memo.BLOCK, () -> {
            int start = r.mark();
            if (r.accept(OuroParser.NEWLINE)) {
                if (r.accept(OuroParser.INDENT)) {
                    if (statements() && r.accept(OuroParser.DEDENT)) {
                        return Node.NONE;
                    }
                } else if (r.mistakes()) {
                    throw r.indentation("expected an indented block", start);
                }
                return r.back(start);
            }
            return r.simple.line() ? Node.NONE : r.back(start);
        }) != null;
    }

    /** Throws when behind the colon that comes no indented block follows. */
    void requireBlock(int keyword, String what) {
        int start = r.mark();
        if (r.accept(OuroParser.COLON) && r.accept(OuroParser.NEWLINE) && !r.at(OuroParser.INDENT)) {
            throw r.indentation("expected an indented block after " + what + " on line %d", keyword);
        }
        r.reset(start);
    }

    /** Checks the end of a header: a line end instead of the colon, or a colon without a block. */
    void checkHeader(int keyword, String what) {
        if (!r.mistakes()) {
            return;
        }
        int start = r.mark();
        if (r.accept(OuroParser.NEWLINE)) {
            throw r.here("expected ':'");
        }
        r.reset(start);
        requireBlock(keyword, what);
    }

    private boolean branch(String word) {
        int keyword = r.mark();
        r.advance();
        if (r.expressions.namedExpression() == null) {
            return false;
        }
        checkHeader(keyword, "'" + word + "' statement");
        if (!r.accept(OuroParser.COLON) || !block()) {
            return false;
        }
        int after = r.mark();
        if (r.at(OuroParser.ELIF)) {
            if (branch("elif")) {
                return true;
            }
            r.reset(after);
        }
        otherwise();
        return true;
    }

    /** Reads an {@code else} block if one comes. */
    void otherwise() {
        keywordBlock(OuroParser.ELSE, "'else' statement");
    }

    /** Reads a keyword that takes only a colon and its block, if it comes. */
    boolean keywordBlock(int type, String what) {
        int keyword = r.mark();
        if (!r.accept(type)) {
            return false;
        }
        if (r.mistakes()) {
            requireBlock(keyword, what);
        }
        r.force(OuroParser.COLON, ":");
        if (block()) {
            return true;
        }
        r.reset(keyword);
        return false;
    }

    private boolean whileLoop() {
        int keyword = r.mark();
        r.advance();
        if (r.expressions.namedExpression() == null) {
            return false;
        }
        checkHeader(keyword, "'while' statement");
        if (!r.accept(OuroParser.COLON) || !block()) {
            return false;
        }
        otherwise();
        return true;
    }

    private boolean loop() {
        int keyword = r.mark();
        r.advance();
        if (r.targets.starTargets() != null && r.accept(OuroParser.IN)) {
            if (r.expressions.starExpressions() == null) {
                return false;
            }
            checkHeader(keyword, "'for' statement");
            if (!r.accept(OuroParser.COLON) || !block()) {
                return false;
            }
            otherwise();
            return true;
        }
        if (r.mistakes()) {
            r.reset(keyword + 1);
            Node wrong = r.expressions.starExpressions();
            if (wrong != null) {
                r.checkTarget(wrong, TargetUse.FOR);
            }
        }
        return false;
    }

    private boolean with() {
        int keyword = r.mark();
        if (r.mistakes()) {
            invalidWith(keyword, false);
            r.reset(keyword);
        }
        r.advance();
        if (r.accept(OuroParser.LPAR) && r.gather(this::withItem) != null) {
            r.accept(OuroParser.COMMA);
            if (r.accept(OuroParser.RPAR) && r.accept(OuroParser.COLON) && block()) {
                return true;
            }
        }
        r.reset(keyword + 1);
        if (r.gather(this::withItem) != null && r.accept(OuroParser.COLON) && block()) {
            return true;
        }
        if (r.mistakes()) {
            r.reset(keyword);
            invalidWith(keyword, true);
        }
        return false;
    }

    private Node withItem() {
        int start = r.mark();
        if (r.expressions.expression() == null) {
            return null;
        }
        int after = r.mark();
        if (r.accept(OuroParser.AS)) {
            int target = r.mark();
            if (r.targets.starTarget() != null && atItemEnd()) {
                return Node.NONE;
            }
            r.reset(target);
            if (r.mistakes()) {
                Node wrong = r.expressions.expression();
                if (wrong != null && atItemEnd()) {
                    r.checkTarget(wrong, TargetUse.ASSIGN);
                }
            }
        }
        r.reset(after);
        return Node.of(Shape.OTHER, start, after - 1);
    }

    private boolean atItemEnd() {
        return r.at(OuroParser.COMMA, OuroParser.RPAR, OuroParser.COLON);
    }

    private void invalidWith(int keyword, boolean missingColon) {
        r.advance();
        if (r.gather(() -> looseItem(r.expressions.expression())) != null) {
            checkWithEnd(keyword, missingColon);
        }
        r.reset(keyword + 1);
        if (r.accept(OuroParser.LPAR) && r.gather(() -> looseItem(r.expressions.expressions())) != null) {
            r.accept(OuroParser.COMMA);
            if (r.accept(OuroParser.RPAR)) {
                checkWithEnd(keyword, missingColon);
            }
        }
    }

    private void checkWithEnd(int keyword, boolean missingColon) {
        if (!missingColon) {
            requireBlock(keyword, "'with' statement");
        } else if (r.accept(OuroParser.NEWLINE)) {
            throw r.here("expected ':'");
        }
    }

    private Node looseItem(Node context) {
        if (context == null) {
            return null;
        }
        int after = r.mark();
        if (r.accept(OuroParser.AS) && r.targets.starTarget() == null) {
            r.reset(after);
        }
        return Node.NONE;
    }

    private boolean classDefinition() {
        int keyword = r.mark();
        r.advance();
        if (!r.accept(OuroParser.NAME)) {
            return false;
        }
        typeParameters();
        int before = r.mark();
        if (r.accept(OuroParser.LPAR)) {
            r.arguments.arguments();
            if (!r.accept(OuroParser.RPAR)) {
                r.reset(before);
            }
        }
        checkHeader(keyword, "class definition");
        return r.accept(OuroParser.COLON) && block();
    }

    private boolean function() {
        int keyword = r.mark();
        r.advance();
        if (!r.accept(OuroParser.NAME)) {
            return false;
        }
        typeParameters();
        r.force(OuroParser.LPAR, "(");
        r.parameters.all();
        if (!r.accept(OuroParser.RPAR)) {
            return false;
        }
        int after = r.mark();
        if (r.accept(OuroParser.ARROW) && r.expressions.expression() == null) {
            r.reset(after);
        }
        if (r.mistakes()) {
            requireBlock(keyword, "function definition");
        }
        r.force(OuroParser.COLON, ":");
        return block();
    }

    /** Reads type parameters if they come. */
    void typeParameters() {
        int start = r.mark();
        if (!r.accept(OuroParser.LSQB)) {
            return;
        }
        if (r.at(OuroParser.RSQB)) {
            r.advance();
            throw r.from(start + 1, "Type parameter list cannot be empty");
        }
        if (r.gather(this::typeParameter) != null) {
            r.accept(OuroParser.COMMA);
            if (r.accept(OuroParser.RSQB)) {
                return;
            }
        }
        r.reset(start);
    }

    private Node typeParameter() {
        int start = r.mark();
        if (r.accept(OuroParser.NAME)) {
            optional(OuroParser.COLON);
            optional(OuroParser.EQUAL);
            return Node.NONE;
        }
        boolean star = r.at(OuroParser.STAR);
        if (!star && !r.at(OuroParser.DOUBLESTAR)) {
            return null;
        }
        r.advance();
        if (!r.accept(OuroParser.NAME)) {
            return r.back(start);
        }
        int colon = r.mark();
        if (r.accept(OuroParser.COLON)) {
            Node bound = r.expressions.expression();
            if (bound != null) {
                String what = bound.shape() == Shape.TUPLE ? "constraints" : "bound";
                throw r.from(
                        colon, "cannot use " + what + " with " + (star ? "TypeVarTuple" : "ParamSpec"));
            }
        }
        r.reset(colon);
        if (r.accept(OuroParser.EQUAL)
                && (star ? r.expressions.starExpression() : r.expressions.expression()) == null) {
            r.reset(colon);
        }
        return Node.NONE;
    }

    private void optional(int type) {
        int start = r.mark();
        if (r.accept(type) && r.expressions.expression() == null) {
            r.reset(start);
        }
    }
}
