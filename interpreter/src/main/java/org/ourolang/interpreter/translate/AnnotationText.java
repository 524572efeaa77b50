// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

/** The text of an annotation that is not evaluated, as the reference unparses it in the common cases. */
final class AnnotationText {
    private AnnotationText() {}

    static String of(String source) {
        return source.replaceAll("\\s+", " ").replace('"', '\'').strip();
    }
}
