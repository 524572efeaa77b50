// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** A script did not end well. */
public final class SessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How it ended. */
    public enum Kind {
        /** An exception that the script did not catch. */
        SCRIPT,
        /** The text is no program. */
        SYNTAX,
        /** A limit is exhausted; the session has ended. */
        LIMIT,
        /** The host interrupted the script; the session goes on. */
        INTERRUPTED,
        /** The host closed the session. */
        CLOSED,
        /** The script called {@code sys.exit}. */
        EXIT,
        /** A bug in Ouro. */
        BUG
    }

    private final Kind kind;
    private final String traceback;
    private final int line;
    private final String file;
    private final int exitStatus;

    SessionException(PolyglotException reason, String traceback, Throwable cause) {
        super(reason.getMessage(), cause == null ? reason : cause);
        this.kind = kind(reason);
        this.traceback = traceback == null ? "" : traceback;
        SourceSection place = reason.getSourceLocation();
        this.line = place == null ? 0 : place.getStartLine();
        this.file = place == null ? "" : place.getSource().getName();
        this.exitStatus = reason.isExit() ? reason.getExitStatus() : 0;
        setStackTrace(reason.getStackTrace());
    }

    SessionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
        this.traceback = "";
        this.line = 0;
        this.file = "";
        this.exitStatus = 0;
    }

    private static Kind kind(PolyglotException reason) {
        if (reason.isResourceExhausted()) {
            return Kind.LIMIT;
        }
        if (reason.isInternalError()) {
            return Kind.BUG;
        }
        if (reason.isSyntaxError()) {
            return Kind.SYNTAX;
        }
        if (reason.isExit()) {
            return Kind.EXIT;
        }
        if (reason.isInterrupted()) {
            return Kind.INTERRUPTED;
        }
        return reason.isCancelled() ? Kind.CLOSED : Kind.SCRIPT;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether nothing can run in the session any more. */
    boolean endsSession() {
        return kind == Kind.LIMIT || kind == Kind.CLOSED || kind == Kind.BUG;
    }

    /** The text that Python would print: frames, then type and message; empty when the script has no say in it. */
    public String traceback() {
        return traceback;
    }

    /** The line of the script, from 1; 0 when unknown. */
    public int line() {
        return line;
    }

    /** The name of the script's source; empty when unknown. */
    public String file() {
        return file;
    }

    /** The status given to {@code sys.exit}. */
    public int exitStatus() {
        return exitStatus;
    }
}
