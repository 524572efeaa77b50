// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;
import java.util.function.Supplier;
import org.ourolang.language.parse.Node.Shape;
import org.ourolang.language.parse.Recognizer.Memo;

/** Targets of assignments, loops and {@code del}, for the diagnosis. */
final class TargetRules {
    private final Recognizer r;

    TargetRules(Recognizer recognizer) {
        this.r = recognizer;
    }

    Node starTargets() {
        int start = r.mark();
        List<Node> list = r.gather(this::starTarget);
        if (list == null) {
            return null;
        }
        boolean comma = r.accept(OuroParser.COMMA);
        return list.size() == 1 && !comma ? list.get(0) : Node.of(Shape.TUPLE, start, r.mark() - 1, list);
    }

    Node starTarget() {
        return r.once(Memo.STAR_TARGET, () -> {
            int start = r.mark();
            if (!r.accept(OuroParser.STAR)) {
                return withAtom(this::starAtom);
            }
            Node inner = r.at(OuroParser.STAR) ? null : starTarget();
            return inner == null ? r.back(start) : Node.of(Shape.STARRED, start, r.mark() - 1, List.of(inner));
        });
    }

    Node singleTarget() {
        Node node = subscriptOrAttribute();
        if (node != null) {
            return node;
        }
        int start = r.mark();
        if (r.accept(OuroParser.NAME)) {
            return Node.of(Shape.NAME, start, start);
        }
        if (r.accept(OuroParser.LPAR)) {
            Node inner = singleTarget();
            return inner != null && r.accept(OuroParser.RPAR) ? inner : r.back(start);
        }
        return null;
    }

    Node subscriptOrAttribute() {
        int start = r.mark();
        if (targetPrimary() == null) {
            return null;
        }
        Node whole = attributeOrSubscript(start);
        return whole == null || atTrailer() ? r.back(start) : whole;
    }

    private Node attributeOrSubscript(int start) {
        if (r.accept(OuroParser.DOT)) {
            return r.accept(OuroParser.NAME) ? Node.of(Shape.ATTRIBUTE, start, r.mark() - 1) : null;
        }
        if (r.accept(OuroParser.LSQB)) {
            return r.atoms.slices() && r.accept(OuroParser.RSQB)
                    ? Node.of(Shape.SUBSCRIPT, start, r.mark() - 1)
                    : null;
        }
        return null;
    }

    private boolean atTrailer() {
        return r.at(OuroParser.LPAR, OuroParser.LSQB, OuroParser.DOT);
    }

    /** A primary up to, but without, its last attribute or subscript. */
    private Node targetPrimary() {
        return r.once(Memo.TARGET_PRIMARY, () -> {
            int start = r.mark();
            Node left = r.atoms.atom();
            if (left == null || !atTrailer()) {
                return r.back(start);
            }
            while (true) {
                int before = r.mark();
                Node longer = r.atoms.trailer(start);
                if (longer == null || !atTrailer()) {
                    r.reset(before);
                    return left;
                }
                left = longer;
            }
        });
    }

    private Node withAtom(Supplier<Node> atom) {
        Node node = subscriptOrAttribute();
        return node != null ? node : atom.get();
    }

    private Node starAtom() {
        int start = r.mark();
        if (r.accept(OuroParser.NAME)) {
            return Node.of(Shape.NAME, start, start);
        }
        if (r.accept(OuroParser.LPAR)) {
            Node inner = withAtom(this::starAtom);
            if (inner != null && r.accept(OuroParser.RPAR)) {
                return inner;
            }
            r.reset(start);
            return sequence(OuroParser.LPAR, OuroParser.RPAR, Shape.TUPLE, this::starTarget, true);
        }
        return sequence(OuroParser.LSQB, OuroParser.RSQB, Shape.LIST, this::starTarget, false);
    }

    private Node sequence(int open, int close, Shape shape, Supplier<Node> item, boolean needsComma) {
        int start = r.mark();
        if (!r.accept(open)) {
            return null;
        }
        List<Node> list = r.gather(item);
        if (list != null) {
            boolean comma = r.accept(OuroParser.COMMA);
            if (needsComma && list.size() == 1 && !comma) {
                return r.back(start);
            }
        }
        return r.accept(close)
                ? Node.of(shape, start, r.mark() - 1, list == null ? List.of() : list)
                : r.back(start);
    }

    /** Whether targets of {@code del} come. */
    boolean deleteTargets() {
        if (r.gather(this::deleteTarget) == null) {
            return false;
        }
        r.accept(OuroParser.COMMA);
        return true;
    }

    private Node deleteTarget() {
        return withAtom(this::deleteAtom);
    }

    private Node deleteAtom() {
        int start = r.mark();
        if (r.accept(OuroParser.NAME)) {
            return Node.of(Shape.NAME, start, start);
        }
        if (r.at(OuroParser.LPAR)) {
            return sequence(OuroParser.LPAR, OuroParser.RPAR, Shape.TUPLE, this::deleteTarget, false);
        }
        return sequence(OuroParser.LSQB, OuroParser.RSQB, Shape.LIST, this::deleteTarget, false);
    }
}
