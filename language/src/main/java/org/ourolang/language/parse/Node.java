// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.parse;

import java.util.List;

/**
 * What the diagnosis knows of a piece of a wrong program: its shape and its tokens, brackets around it left out.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param parts what the rules look into: elements of displays, a starred value, a comparison's left side
 * @param flag a comparison's first operator is {@code in}; arguments hold an unpacked mapping
 */
record Node(Shape shape, int first, int last, List<Node> parts, boolean flag) {
    /** Stands for a construct whose shape no rule asks for. */
    static final Node NONE = new Node(Shape.OTHER, 0, 0, List.of(), false);

    /** The shapes of expressions, with the names that messages call them by. */
    enum Shape {
        OTHER(""),
        NAME("name"),
        ATTRIBUTE("attribute"),
        SUBSCRIPT("subscript"),
        STARRED("starred"),
        LIST("list"),
        TUPLE("tuple"),
        LAMBDA("lambda"),
        CALL("function call"),
        OPERATION("expression"),
        GENERATOR("generator expression"),
        YIELD("yield expression"),
        AWAIT("await expression"),
        LIST_COMPREHENSION("list comprehension"),
        SET_COMPREHENSION("set comprehension"),
        DICT_COMPREHENSION("dict comprehension"),
        DICT("dict literal"),
        SET("set display"),
        FORMATTED("f-string expression"),
        NONE("None"),
        TRUE("True"),
        FALSE("False"),
        ELLIPSIS("ellipsis"),
        LITERAL("literal"),
        COMPARISON("comparison"),
        CONDITIONAL("conditional expression"),
        NAMED("named expression");

        private final String title;

        Shape(String title) {
            this.title = title;
        }

        /** Such as {@code function call}. */
        String title() {
            return title;
        }
    }

    static Node of(Shape shape, int first, int last) {
        return new Node(shape, first, last, List.of(), false);
    }

    static Node of(Shape shape, int first, int last, List<Node> parts) {
        return new Node(shape, first, last, parts, false);
    }

    String title() {
        return shape.title();
    }

    /** Where a tuple, list or other wrong target goes wrong; null when it can be assigned to. */
    Node invalidTarget(TargetUse use) {
        switch (shape) {
            case NAME, ATTRIBUTE, SUBSCRIPT -> {
                return null;
            }
            case LIST, TUPLE -> {
                for (Node part : parts) {
                    Node invalid = part.invalidTarget(use);
                    if (invalid != null) {
                        return invalid;
                    }
                }
                return null;
            }
            case STARRED -> {
                return use == TargetUse.DELETE ? this : parts.get(0).invalidTarget(use);
            }
            case COMPARISON -> {
                if (use == TargetUse.FOR) {
                    return flag ? parts.get(0).invalidTarget(use) : null;
                }
                return this;
            }
            default -> {
                return this;
            }
        }
    }

    /** What is done with a target. */
    enum TargetUse {
        ASSIGN,
        DELETE,
        FOR
    }
}
