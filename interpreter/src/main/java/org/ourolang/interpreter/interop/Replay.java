// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Traceback;

/**
 * Lets hosts see the guest's frames. A traceback goes through awaits, whose frames are not on Java's stack; so the
 * exception leaves through one call for each entry of its traceback, and the engine records those.
 */
final class Replay extends RootNode {
    private static final int MOST_FRAMES = 200;

    private final String name;
    private final SourceSection section;
    private final RootCallTarget inner;
    private final OuroError error;

    @Child
    private Place place;

    private Replay(
            TruffleLanguage<?> language, String name, SourceSection section, RootCallTarget inner, OuroError error) {
        super(language);
        this.name = name;
        this.section = section;
        this.inner = inner;
        this.error = error;
        this.place = new Place(section);
    }

    /** The exception for hosts, with the frames of its traceback. */
    static GuestError of(TruffleLanguage<?> language, OuroError error) {
        List<Traceback> entries = new ArrayList<>();
        OuroException exception = error.exception();
        for (Traceback each = exception.traceback(); each != null; each = each.next()) {
            entries.add(each);
        }
        RootCallTarget target = null;
        for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - MOST_FRAMES); i--) {
            Traceback entry = entries.get(i);
            SourceSection section = TraceElement.section(entry);
            String name = entry.frame().code().qualifiedName();
            target = new Replay(language, name, section, target, error).getCallTarget();
        }
        if (target == null) {
            return new GuestError(error, null);
        }
        try {
            target.call();
            throw new IllegalStateException();
        } catch (GuestError thrown) {
            return thrown;
        }
    }

    /** The exception for text that is wrong where its {@code lineno} and {@code offset} say. */
    static GuestError at(OuroError error, Source source) {
        Object line = error.exception().field("lineno");
        Object column = error.exception().field("offset");
        if (!(line instanceof Long row) || row < 1 || row > source.getLineCount()) {
            return new GuestError(error, null);
        }
        int number = (int) (long) row;
        int start = source.getLineStartOffset(number);
        int width = source.getLineLength(number);
        int skipped = column instanceof Long offset ? (int) Math.max(0, Math.min(offset - 1, width)) : 0;
        return new GuestError(error, new Place(source.createSection(start + skipped, Math.max(0, width - skipped))));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (inner == null) {
            throw new GuestError(error, place);
        }
        return inner.call(place);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public SourceSection getSourceSection() {
        return section;
    }

    private static final class Place extends Node {
        private final SourceSection section;

        Place(SourceSection section) {
            this.section = section;
        }

        @Override
        public SourceSection getSourceSection() {
            return section;
        }
    }
}
