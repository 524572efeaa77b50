// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

/** Parameters of functions or of lambdas, for the diagnosis. */
final class ParameterRules {
    private final Recognizer r;
    private final boolean lambda;
    private final int close;

    ParameterRules(Recognizer recognizer, boolean lambda) {
        this.r = recognizer;
        this.lambda = lambda;
        this.close = lambda ? OuroParser.COLON : OuroParser.RPAR;
    }

    /** Reads all parameters if there are any. */
    void all() {
        int start = r.mark();
        if (r.mistakes()) {
            invalidParameters(start);
            r.reset(start);
        }
        if (slash(false) || back(start) && slash(true)) {
            many(Kind.PLAIN);
            many(Kind.WITH_DEFAULT);
            starEtc();
            return;
        }
        r.reset(start);
        many(Kind.PLAIN);
        many(Kind.WITH_DEFAULT);
        starEtc();
    }

    private enum Kind {
        PLAIN,
        WITH_DEFAULT,
        EITHER
    }

    private boolean back(int to) {
        r.reset(to);
        return true;
    }

    private boolean many(Kind kind) {
        boolean any = false;
        while (parameter(kind)) {
            any = true;
        }
        return any;
    }

    private boolean atClose() {
        return r.at(close);
    }

    /** A parameter with its comma, or the last one. */
    private boolean parameter(Kind kind) {
        int start = r.mark();
        if (bare() && (kind == Kind.PLAIN || defaultValue() || kind == Kind.EITHER)
                && (r.accept(OuroParser.COMMA) || atClose())) {
            return true;
        }
        r.reset(start);
        return false;
    }

    private boolean bare() {
        if (!r.accept(OuroParser.NAME)) {
            return false;
        }
        if (!lambda) {
            int after = r.mark();
            if (r.accept(OuroParser.COLON) && r.expressions.expression() == null) {
                r.reset(after);
            }
        }
        return true;
    }

    private boolean starBare() {
        if (!r.accept(OuroParser.NAME)) {
            return false;
        }
        if (!lambda) {
            int after = r.mark();
            if (r.accept(OuroParser.COLON) && r.expressions.starExpression() == null) {
                r.reset(after);
            }
        }
        return r.accept(OuroParser.COMMA) || atClose();
    }

    private boolean defaultValue() {
        int start = r.mark();
        if (!r.accept(OuroParser.EQUAL)) {
            return false;
        }
        if (r.expressions.expression() != null) {
            return true;
        }
        if (r.mistakes() && r.at(OuroParser.RPAR, OuroParser.COMMA)) {
            throw r.at(start, "expected default value expression");
        }
        r.reset(start);
        return false;
    }

    private boolean slash(boolean withDefault) {
        int start = r.mark();
        boolean plain = many(Kind.PLAIN);
        boolean defaults = withDefault && many(Kind.WITH_DEFAULT);
        if ((withDefault ? defaults : plain) && r.accept(OuroParser.SLASH)
                && (r.accept(OuroParser.COMMA) || atClose())) {
            return true;
        }
        r.reset(start);
        return false;
    }

    private boolean eitherSlash() {
        return slash(false) || slash(true);
    }

    private void starEtc() {
        int start = r.mark();
        if (r.mistakes()) {
            invalidStarEtc(start);
            r.reset(start);
        }
        if (r.accept(OuroParser.STAR)) {
            int after = r.mark();
            if (starBare()) {
                many(Kind.EITHER);
                keywords();
                return;
            }
            r.reset(after);
            if (r.accept(OuroParser.COMMA) && many(Kind.EITHER)) {
                keywords();
                return;
            }
            r.reset(start);
        }
        keywords();
    }

    private void keywords() {
        int start = r.mark();
        if (r.mistakes()) {
            invalidKeywords(start);
            r.reset(start);
        }
        if (r.accept(OuroParser.DOUBLESTAR) && parameter(Kind.PLAIN)) {
            return;
        }
        r.reset(start);
    }

    private void invalidParameters(int start) {
        if (r.accept(OuroParser.SLASH) && r.accept(OuroParser.COMMA)) {
            throw r.at(start, "at least one argument must precede /");
        }
        r.reset(start);
        if (eitherSlash()) {
            many(Kind.EITHER);
            if (r.at(OuroParser.SLASH)) {
                throw r.next("/ may appear only once");
            }
        }
        r.reset(start);
        missingDefault(start);
        r.reset(start);
        bracketed();
        r.reset(start);
        eitherSlash();
        many(Kind.EITHER);
        if (r.accept(OuroParser.STAR) && (r.accept(OuroParser.COMMA) || parameter(Kind.PLAIN))) {
            many(Kind.EITHER);
            if (r.at(OuroParser.SLASH)) {
                throw r.next("/ must be ahead of *");
            }
        }
        r.reset(start);
        if (many(Kind.EITHER) && r.accept(OuroParser.SLASH) && r.at(OuroParser.STAR)) {
            throw r.next("expected comma between / and *");
        }
    }

    private void missingDefault(int start) {
        slash(false);
        many(Kind.PLAIN);
        boolean helper = slash(true) || many(Kind.WITH_DEFAULT);
        int at = r.mark();
        if (helper && parameter(Kind.PLAIN)) {
            r.reset(at);
            bare();
            throw r.range(at, r.mark() - 1, "parameter without a default follows parameter with a default");
        }
        r.reset(start);
    }

    private void bracketed() {
        many(Kind.PLAIN);
        int open = r.mark();
        if (!r.accept(OuroParser.LPAR)) {
            return;
        }
        boolean any = false;
        while (bracketedParameter()) {
            any = true;
        }
        r.accept(OuroParser.COMMA);
        if (any && r.accept(OuroParser.RPAR)) {
            throw r.range(
                    open, r.mark() - 1,
                    (lambda ? "Lambda expression parameters" : "Function parameters") + " cannot be parenthesized");
        }
    }

    private boolean bracketedParameter() {
        int start = r.mark();
        if (lambda) {
            if (!r.accept(OuroParser.NAME)) {
                return false;
            }
            r.accept(OuroParser.COMMA);
            return true;
        }
        if (bare() && (r.accept(OuroParser.COMMA) || atClose())) {
            return true;
        }
        r.reset(start);
        return false;
    }

    private void invalidStarEtc(int start) {
        if (!r.accept(OuroParser.STAR)) {
            return;
        }
        boolean comma = r.accept(OuroParser.COMMA);
        if (atClose() || comma && r.at(OuroParser.DOUBLESTAR)) {
            String message = "named arguments must follow bare *";
            if (lambda) {
                throw r.here(message);
            }
            throw r.at(start, message);
        }
        r.reset(start + 1);
        if (bare() && r.at(OuroParser.EQUAL)) {
            throw r.next("var-positional argument cannot have default value");
        }
        r.reset(start + 1);
        if (parameter(Kind.PLAIN) || r.accept(OuroParser.COMMA)) {
            many(Kind.EITHER);
            int star = r.mark();
            if (r.accept(OuroParser.STAR) && (parameter(Kind.PLAIN) || r.accept(OuroParser.COMMA))) {
                throw r.at(star, "* argument may appear only once");
            }
        }
    }

    private void invalidKeywords(int start) {
        if (!r.accept(OuroParser.DOUBLESTAR) || !bare()) {
            return;
        }
        if (r.at(OuroParser.EQUAL)) {
            throw r.next("var-keyword argument cannot have default value");
        }
        if (!r.accept(OuroParser.COMMA)) {
            return;
        }
        int after = r.mark();
        if (bare()) {
            throw r.range(after, r.mark() - 1, "arguments cannot follow var-keyword argument");
        }
        if (r.at(OuroParser.STAR, OuroParser.DOUBLESTAR, OuroParser.SLASH)) {
            throw r.next("arguments cannot follow var-keyword argument");
        }
    }
}
