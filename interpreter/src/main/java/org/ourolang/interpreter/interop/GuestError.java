// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import org.ourolang.interpreter.error.OuroError;

/** A guest exception on its way to a host; it answers what the exception value answers. */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "view")
final class GuestError extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    final transient GuestView view;
    private final transient OuroError error;

    /** @param place where it was raised; null when unknown */
    GuestError(OuroError error, Node place) {
        super(place);
        this.error = error;
        this.view = new GuestView(error.exception());
    }

    OuroError error() {
        return error;
    }

    @Override
    public String getMessage() {
        return GuestView.message(error.exception());
    }

    @ExportMessage
    boolean isException() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasSourceLocation() {
        return getEncapsulatingSourceSection() != null;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection section = getEncapsulatingSourceSection();
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }

    @ExportMessage
    RuntimeException throwException() {
        throw this;
    }
}
