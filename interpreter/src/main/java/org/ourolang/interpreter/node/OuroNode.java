// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.interop.LocalScope;
import org.ourolang.interpreter.interop.RunningBody;
import org.ourolang.language.source.Span;

/** A node with its place in the program's text and its meaning to tools. */
@ExportLibrary(NodeLibrary.class)
public abstract class OuroNode extends Node {
    @CompilationFinal
    private int start = -1;

    @CompilationFinal
    private int end = -1;

    private byte tags;

    /** Where this node stands in the text; null when it stands nowhere. */
    public final Span span() {
        return start < 0 ? null : new Span(start, end);
    }

    /** Sets the place; called once by the translator. */
    public final void setSpan(Span span) {
        start = span.start();
        end = span.end();
    }

    /** Adds what the node is to debuggers and other tools: constants of {@link NodeTags}, joined by {@code |}. */
    public final void addTags(int added) {
        tags |= (byte) added;
    }

    final void removeTags(int removed) {
        tags &= (byte) ~removed;
    }

    /** Takes over the place and the tags of the node that a tool's wrapper stands for. */
    protected final void standFor(OuroNode node) {
        start = node.start;
        end = node.end;
        tags = node.tags;
    }

    /** Whether tools may watch the node. */
    protected final boolean isTagged() {
        return tags != 0 && start >= 0;
    }

    protected final boolean isTaggedWith(Class<? extends Tag> tag) {
        return NodeTags.contains(tags, tag);
    }

    /** The span of the nearest node around {@code node} that stands in the text; null for none. */
    static Span spanAround(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            Span repeated = each instanceof LoopNode loop ? spanOfBody((Node) loop.getRepeatingNode()) : null;
            if (repeated != null) {
                return repeated;
            }
            if (each instanceof OuroNode placed && placed.span() != null) {
                return placed.span();
            }
        }
        return null;
    }

    /** Where a loop stands that is interrupted between two turns: at the first statement of its body, its last child. */
    private static Span spanOfBody(Node repetition) {
        Node body = null;
        for (Node child : repetition.getChildren()) {
            body = child;
        }
        while (body instanceof StatementNode
                && NodeUtil.findNodeChildren(body).stream().findFirst().orElse(null) instanceof StatementNode first) {
            body = first;
        }
        return body instanceof StatementNode statement ? statement.span() : null;
    }

    @ExportMessage
    @SuppressWarnings("static-method")
    final boolean hasScope(Frame frame) {
        return frame != null && RunningBody.of(frame) != null;
    }

    @ExportMessage
    @SuppressWarnings("static-method")
    final Object getScope(Frame frame, @SuppressWarnings("unused") boolean nodeEnter)
            throws UnsupportedMessageException {
        if (!hasScope(frame)) {
            throw UnsupportedMessageException.create();
        }
        return LocalScope.of(frame);
    }

    @Override
    @TruffleBoundary
    public SourceSection getSourceSection() {
        RootNode root = getRootNode();
        if (start < 0 || !(root instanceof FunctionRootNode function)) {
            return null;
        }
        return function.section(start, end);
    }

    /** Remembers that {@code error} passed here first in this frame, and answers it to be thrown. */
    public final OuroError at(OuroError error) {
        error.locate(this);
        return error;
    }
}
