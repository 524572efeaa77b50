// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import org.ourolang.language.parse.Node.Shape;
import org.ourolang.language.parse.Recognizer.Memo;

/** String literals and the mistakes inside replacement fields, for the diagnosis. */
final class StringRules {
    private final Recognizer r;

    StringRules(Recognizer recognizer) {
        this.r = recognizer;
    }

    Node strings() {
        return r.once(Memo.STRINGS, () -> {
            int start = r.mark();
            boolean formatted = false;
            int bytes = 0;
            while (true) {
                if (r.at(OuroParser.FSTRING_START)) {
                    if (!formatted()) {
                        break;
                    }
                    formatted = true;
                } else if (r.at(OuroParser.STRING)) {
                    SourceToken token = r.token(r.mark());
                    r.advance();
                    bytes += StringLiteral.of(r, token).isBytes() ? 1 : 0;
                } else {
                    break;
                }
            }
            if (bytes > 0 && (formatted || bytes < r.mark() - start)) {
                throw r.here("cannot mix bytes and nonbytes literals");
            }
            if (r.mark() == start) {
                return null;
            }
            return Node.of(formatted ? Shape.FORMATTED : Shape.LITERAL, start, r.mark() - 1);
        });
    }

    private boolean formatted() {
        int start = r.mark();
        r.advance();
        pieces();
        if (r.accept(OuroParser.FSTRING_END)) {
            return true;
        }
        r.reset(start);
        return false;
    }

    private void pieces() {
        while (r.accept(OuroParser.FSTRING_MIDDLE) || field()) {
            // each round reads one piece
        }
    }

    private boolean field() {
        int start = r.mark();
        if (!r.accept(OuroParser.LBRACE)) {
            return false;
        }
        if (r.expressions.yieldOrExpressions() != null) {
            r.accept(OuroParser.EQUAL);
            conversion();
            if (r.accept(OuroParser.COLON)) {
                pieces();
            }
            if (r.accept(OuroParser.RBRACE)) {
                return true;
            }
        }
        if (r.mistakes()) {
            r.reset(start + 1);
            invalidField();
        }
        r.reset(start);
        return false;
    }

    private boolean conversion() {
        int start = r.mark();
        if (!r.accept(OuroParser.EXCLAMATION)) {
            return false;
        }
        int name = r.mark();
        if (!r.accept(OuroParser.NAME)) {
            r.reset(start);
            return false;
        }
        SourceToken token = r.token(name);
        if (token.start() != r.token(start).end()) {
            throw r.range(start, name, "f-string: conversion type must come right after the exclamanation mark");
        }
        if (!token.is("s") && !token.is("r") && !token.is("a")) {
            throw r.at(
                    name,
                    "f-string: invalid conversion character '%s': expected 's', 'r', or 'a'"
                            .formatted(token.getText()));
        }
        return true;
    }

    private void invalidField() {
        int start = r.mark();
        if (r.at(OuroParser.EQUAL, OuroParser.EXCLAMATION, OuroParser.COLON) || r.at(OuroParser.RBRACE)) {
            throw r.at(
                    start, "f-string: valid expression required before '%s'".formatted(r.token(start).getText()));
        }
        if (r.expressions.yieldOrExpressions() == null) {
            throw r.next("f-string: expecting a valid expression after '{'");
        }
        if (!r.at(OuroParser.EQUAL) && !r.at(OuroParser.EXCLAMATION, OuroParser.COLON, OuroParser.RBRACE)) {
            throw r.next("f-string: expecting '=', or '!', or ':', or '}'");
        }
        if (r.accept(OuroParser.EQUAL) && !r.at(OuroParser.EXCLAMATION, OuroParser.COLON, OuroParser.RBRACE)) {
            throw r.next("f-string: expecting '!', or ':', or '}'");
        }
        if (r.at(OuroParser.EXCLAMATION)) {
            invalidConversion();
        }
        if (!r.at(OuroParser.COLON, OuroParser.RBRACE)) {
            throw r.next("f-string: expecting ':' or '}'");
        }
        if (r.accept(OuroParser.COLON)) {
            pieces();
            if (!r.at(OuroParser.RBRACE)) {
                throw r.next("f-string: expecting '}', or format specs");
            }
        }
    }

    private void invalidConversion() {
        int start = r.mark();
        r.advance();
        if (r.at(OuroParser.COLON, OuroParser.RBRACE)) {
            throw r.next("f-string: missing conversion character");
        }
        if (!r.at(OuroParser.NAME)) {
            throw r.next("f-string: invalid conversion character");
        }
        r.reset(start);
        conversion();
    }
}
