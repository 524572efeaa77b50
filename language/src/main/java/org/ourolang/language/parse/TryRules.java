// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

/** {@code try} statements, for the diagnosis. */
final class TryRules {
    private final Recognizer r;
    private final CompoundRules compound;

    TryRules(Recognizer recognizer, CompoundRules compound) {
        this.r = recognizer;
        this.compound = compound;
    }

    boolean statement() {
        int keyword = r.mark();
        r.advance();
        if (r.mistakes()) {
            compound.requireBlock(keyword, "'try' statement");
            invalidTry(keyword);
            r.reset(keyword + 1);
        }
        r.force(OuroParser.COLON, ":");
        if (!compound.block()) {
            return false;
        }
        if (finish()) {
            return true;
        }
        int handlers = r.mark();
        boolean star = false;
        if (!handler(false)) {
            star = true;
            if (!handler(true)) {
                return false;
            }
        }
        while (handler(star)) {
            // reads all handlers of the kind
        }
        compound.otherwise();
        finish();
        return r.mark() > handlers;
    }

    private boolean finish() {
        return compound.keywordBlock(OuroParser.FINALLY, "'finally' statement");
    }

    private void invalidTry(int keyword) {
        if (!r.accept(OuroParser.COLON)) {
            return;
        }
        int body = r.mark();
        if (compound.block() && !r.at(OuroParser.EXCEPT, OuroParser.FINALLY)) {
            throw r.here("expected 'except' or 'finally' block");
        }
        mixed(body, false);
        mixed(body, true);
    }

    private void mixed(int body, boolean starFirst) {
        r.reset(body);
        while (r.mark() < r.furthest() + 1 && compound.block()) {
            // reads all blocks
        }
        boolean any = false;
        while (handler(starFirst)) {
            any = true;
        }
        int except = r.mark();
        if (!any || !r.accept(OuroParser.EXCEPT)) {
            return;
        }
        String message = "cannot have both 'except' and 'except*' on the same 'try'";
        boolean star = r.accept(OuroParser.STAR);
        if (star == starFirst) {
            return;
        }
        if (r.expressions.expression() != null) {
            name();
        } else if (star) {
            return;
        }
        if (r.accept(OuroParser.COLON)) {
            throw r.range(except, star ? except + 1 : except, message);
        }
    }

    private void name() {
        int start = r.mark();
        if (r.accept(OuroParser.AS) && !r.accept(OuroParser.NAME)) {
            r.reset(start);
        }
    }

    private boolean handler(boolean star) {
        int keyword = r.mark();
        if (!r.accept(OuroParser.EXCEPT)) {
            return false;
        }
        if (r.mistakes()) {
            checkIndent(keyword, star);
            r.reset(keyword + 1);
        }
        if (!star) {
            if (r.expressions.expression() != null) {
                name();
                if (r.accept(OuroParser.COLON) && compound.block()) {
                    return true;
                }
            }
            r.reset(keyword + 1);
            if (r.accept(OuroParser.COLON) && compound.block()) {
                return true;
            }
        } else if (r.accept(OuroParser.STAR) && r.expressions.expression() != null) {
            name();
            if (r.accept(OuroParser.COLON) && compound.block()) {
                return true;
            }
        }
        if (r.mistakes()) {
            r.reset(keyword + 1);
            invalidHandler(keyword);
        }
        r.reset(keyword);
        return false;
    }

    private void checkIndent(int keyword, boolean star) {
        if (star && !r.accept(OuroParser.STAR)) {
            return;
        }
        if (r.expressions.expression() != null) {
            name();
        } else if (star) {
            return;
        }
        compound.requireBlock(keyword, star ? "'except*' statement" : "'except' statement");
    }

    private void invalidHandler(int keyword) {
        boolean star = r.accept(OuroParser.STAR);
        int start = r.mark();
        Node a = r.expressions.expression();
        if (a != null && r.accept(OuroParser.COMMA) && r.expressions.expressions() != null) {
            name();
            if (r.accept(OuroParser.COLON)) {
                throw r.from(a.first(), "multiple exception types must be parenthesized");
            }
        }
        r.reset(start);
        if (r.expressions.expression() != null) {
            name();
            if (r.accept(OuroParser.NEWLINE)) {
                throw r.here("expected ':'");
            }
        }
        r.reset(start);
        if (!star && r.accept(OuroParser.NEWLINE)) {
            throw r.here("expected ':'");
        }
        if (star && r.at(OuroParser.NEWLINE, OuroParser.COLON)) {
            throw r.here("expected one or more exception types");
        }
    }
}
