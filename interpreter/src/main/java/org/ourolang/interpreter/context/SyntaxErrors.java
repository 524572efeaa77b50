// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;

/** Turns what is wrong with a program's text into the guest exception that the reference raises. */
public final class SyntaxErrors {
    private static final String[] PLACE = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};

    private SyntaxErrors() {}

    /** The class of the exception. */
    public static OuroClass typeOf(SyntaxErrorException wrong) {
        return switch (wrong.kind()) {
            case SYNTAX_ERROR -> ExceptionTypes.SYNTAX_ERROR;
            case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
            case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
            case INCOMPLETE_INPUT -> ExceptionTypes.INCOMPLETE_INPUT_ERROR;
            case MEMORY_ERROR -> ExceptionTypes.MEMORY_ERROR;
            case RECURSION_ERROR -> ExceptionTypes.RECURSION_ERROR;
        };
    }

    /** The exception, with file name, line, offset, text, and the end of the span. */
    @TruffleBoundary
    public static OuroError raise(SyntaxErrorException wrong) {
        OuroClass type = typeOf(wrong);
        if (!type.isSubclassOf(ExceptionTypes.SYNTAX_ERROR)) {
            return Errors.raise(type, wrong.getMessage());
        }
        SourceText source = wrong.source();
        int line = wrong.line();
        int end = wrong.endOffset();
        boolean isTextLost = wrong.isAfterParsing() && (!source.isShown() || source.name().startsWith("<"));
        OuroTuple place = OuroTuple.of(
                source.name(),
                (long) line,
                (long) wrong.offset(),
                isTextLost ? None.NONE : text(wrong, line),
                (long) wrong.endLine(),
                end == SyntaxErrorException.NO_END ? None.NONE : (Object) (long) end);
        if (!wrong.isPlaceApart()) {
            return new OuroError((OuroException) Calls.call(type, wrong.getMessage(), place));
        }
        OuroException error = (OuroException) Calls.call(type, wrong.getMessage());
        for (int i = 0; i < PLACE.length; i++) {
            Attributes.set(error, PLACE[i], place.get(i));
        }
        return new OuroError(error);
    }

    private static String text(SyntaxErrorException wrong, int line) {
        SourceText source = wrong.source();
        boolean isFile = source.isShown() && !source.name().startsWith("<");
        if (isFile) {
            return source.line(line) + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (int joined = wrong.firstTextLine(); joined < line; joined++) {
            text.append(source.line(joined)).append('\n');
        }
        return text + source.line(line) + (wrong.isLineEndShown() ? "\n" : "");
    }
}
