// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import org.ourolang.language.parse.Node.Shape;

/** {@code match} statements and patterns, for the diagnosis. */
final class PatternRules {
    private final Recognizer r;

    PatternRules(Recognizer recognizer) {
        this.r = recognizer;
    }

    boolean match() {
        int keyword = r.mark();
        r.advance();
        if (!subject()) {
            return false;
        }
        int after = r.mark();
        if (r.accept(OuroParser.COLON) && r.accept(OuroParser.NEWLINE) && r.accept(OuroParser.INDENT)) {
            boolean any = false;
            while (caseBlock()) {
                any = true;
            }
            if (any && r.accept(OuroParser.DEDENT)) {
                return true;
            }
        }
        r.reset(after);
        r.compound.checkHeader(keyword, "'match' statement");
        return false;
    }

    private boolean subject() {
        int start = r.mark();
        if (r.expressions.starNamedExpression() != null && r.accept(OuroParser.COMMA)) {
            r.expressions.starNamedExpressions();
            return true;
        }
        r.reset(start);
        return r.expressions.namedExpression() != null;
    }

    private boolean caseBlock() {
        int keyword = r.mark();
        if (!r.acceptWord("case") || !patterns()) {
            r.reset(keyword);
            return false;
        }
        int after = r.mark();
        if (r.accept(OuroParser.IF) && r.expressions.namedExpression() == null) {
            r.reset(after);
        }
        r.compound.checkHeader(keyword, "'case' statement");
        if (r.accept(OuroParser.COLON) && r.compound.block()) {
            return true;
        }
        r.reset(keyword);
        return false;
    }

    private boolean patterns() {
        int start = r.mark();
        if (maybeStar() != null && r.accept(OuroParser.COMMA)) {
            if (r.gather(this::maybeStar) != null) {
                r.accept(OuroParser.COMMA);
            }
            return true;
        }
        r.reset(start);
        return pattern() != null;
    }

    private Node maybeStar() {
        int start = r.mark();
        if (r.accept(OuroParser.STAR)) {
            return r.accept(OuroParser.NAME) ? Node.of(Shape.STARRED, start, r.mark() - 1) : r.back(start);
        }
        return pattern();
    }

    private Node pattern() {
        int start = r.mark();
        if (!alternatives()) {
            return r.back(start);
        }
        int after = r.mark();
        if (r.accept(OuroParser.AS)) {
            int target = r.mark();
            if (r.accept(OuroParser.NAME)
                    && !r.token(target).is("_")
                    && !r.at(OuroParser.DOT, OuroParser.LPAR, OuroParser.EQUAL)) {
                return Node.of(Shape.OTHER, start, r.mark() - 1);
            }
            r.reset(target);
            if (r.mistakes()) {
                invalidName(target);
            }
            r.reset(after);
        }
        return Node.of(Shape.OTHER, start, r.mark() - 1);
    }

    private void invalidName(int target) {
        if (r.atWord("_")) {
            throw r.at(target, "cannot use '_' as a target");
        }
        Node wrong = r.at(OuroParser.NAME) ? null : r.expressions.expression();
        if (wrong != null) {
            throw r.at(wrong, "invalid pattern target");
        }
    }

    private boolean alternatives() {
        if (!closed()) {
            return false;
        }
        while (true) {
            int before = r.mark();
            if (!r.accept(OuroParser.VBAR) || !closed()) {
                r.reset(before);
                return true;
            }
        }
    }

    private boolean closed() {
        int start = r.mark();
        boolean matched = switch (r.peek()) {
            case OuroParser.NUMBER, OuroParser.MINUS -> number();
            case OuroParser.STRING, OuroParser.FSTRING_START -> r.atoms.atom() != null;
            case OuroParser.NONE, OuroParser.TRUE, OuroParser.FALSE -> r.accept(r.peek());
            case OuroParser.NAME -> named();
            case OuroParser.LPAR -> sequence(OuroParser.RPAR);
            case OuroParser.LSQB -> sequence(OuroParser.RSQB);
            case OuroParser.LBRACE -> mapping();
            default -> false;
        };
        if (!matched) {
            r.reset(start);
        }
        return matched;
    }

    private boolean number() {
        r.accept(OuroParser.MINUS);
        int real = r.mark();
        if (!r.accept(OuroParser.NUMBER)) {
            return false;
        }
        int after = r.mark();
        if (r.at(OuroParser.PLUS, OuroParser.MINUS)) {
            r.advance();
            int imaginary = r.mark();
            if (r.accept(OuroParser.NUMBER)) {
                checkComplex(real, imaginary);
                return true;
            }
            r.reset(after);
        }
        return true;
    }

    private void checkComplex(int real, int imaginary) {
        if (isImaginary(real)) {
            throw r.at(real, "real number required in complex literal");
        }
        if (!isImaginary(imaginary)) {
            throw r.at(imaginary, "imaginary number required in complex literal");
        }
    }

    private boolean isImaginary(int token) {
        String text = r.token(token).getText();
        return text.endsWith("j") || text.endsWith("J");
    }

    private boolean named() {
        int start = r.mark();
        r.advance();
        while (r.accept(OuroParser.DOT)) {
            if (!r.accept(OuroParser.NAME)) {
                return false;
            }
        }
        if (!r.at(OuroParser.LPAR)) {
            return r.mark() > start + 1 || !r.at(OuroParser.EQUAL);
        }
        r.advance();
        int inside = r.mark();
        if (classArguments() && r.accept(OuroParser.RPAR)) {
            return true;
        }
        if (r.mistakes()) {
            r.reset(inside);
            positionalBehindKeywords();
        }
        return false;
    }

    private boolean classArguments() {
        boolean positional = r.gather(this::positional) != null;
        int after = r.mark();
        if (!positional || r.accept(OuroParser.COMMA)) {
            if (r.gather(this::keyword) == null) {
                r.reset(after);
            }
        }
        r.accept(OuroParser.COMMA);
        return true;
    }

    private Node positional() {
        int start = r.mark();
        if (r.accept(OuroParser.NAME) && r.at(OuroParser.EQUAL)) {
            return r.back(start);
        }
        r.reset(start);
        return pattern();
    }

    private Node keyword() {
        int start = r.mark();
        if (r.accept(OuroParser.NAME) && r.accept(OuroParser.EQUAL) && pattern() != null) {
            return Node.NONE;
        }
        return r.back(start);
    }

    private void positionalBehindKeywords() {
        int start = r.mark();
        if (r.gather(this::positional) == null || !r.accept(OuroParser.COMMA)) {
            r.reset(start);
        }
        if (r.gather(this::keyword) == null || !r.accept(OuroParser.COMMA)) {
            return;
        }
        List<Node> wrong = r.gather(this::positional);
        if (wrong != null) {
            throw r.range(
                    wrong.get(0).first(), wrong.get(wrong.size() - 1).last(),
                    "positional patterns follow keyword patterns");
        }
    }

    private boolean sequence(int close) {
        boolean round = r.at(OuroParser.LPAR);
        r.advance();
        int inside = r.mark();
        if (round && pattern() != null && r.accept(close)) {
            return true;
        }
        r.reset(inside);
        List<Node> list = r.gather(this::maybeStar);
        if (list != null) {
            boolean comma = r.accept(OuroParser.COMMA);
            if (round && list.size() == 1 && !comma) {
                return false;
            }
        }
        return r.accept(close);
    }

    private boolean mapping() {
        r.advance();
        int start = r.mark();
        if (r.gather(this::mappingItem) == null) {
            r.reset(start);
            rest();
        } else if (r.accept(OuroParser.COMMA)) {
            rest();
        }
        return r.accept(OuroParser.RBRACE);
    }

    private void rest() {
        int start = r.mark();
        if (!r.accept(OuroParser.DOUBLESTAR)) {
            return;
        }
        int name = r.mark();
        if (!r.accept(OuroParser.NAME) || r.token(name).is("_")) {
            r.reset(start);
            return;
        }
        r.accept(OuroParser.COMMA);
    }

    private Node mappingItem() {
        int start = r.mark();
        boolean key;
        if (r.at(OuroParser.NAME)) {
            r.advance();
            key = false;
            while (r.accept(OuroParser.DOT)) {
                key = r.accept(OuroParser.NAME);
            }
        } else {
            key = !r.at(OuroParser.LPAR, OuroParser.LSQB, OuroParser.LBRACE) && closed();
        }
        return key && r.accept(OuroParser.COLON) && pattern() != null ? Node.NONE : r.back(start);
    }
}
