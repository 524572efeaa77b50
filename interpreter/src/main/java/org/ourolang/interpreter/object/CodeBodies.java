// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.VarHandle;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The ways into the body of a {@link Code}, each made when it is first asked for.
 *
 * <p>Threads of one engine share the body; it is translated once.
 */
public final class CodeBodies {
    private Supplier<? extends CallTarget> startMaker;
    private Supplier<? extends CallTarget> resumeMaker;
    private Supplier<? extends CallTarget> feedMaker;
    private Function<Object, ? extends CallTarget> loopMaker;
    private boolean delegates;

    @CompilationFinal
    private CallTarget start;

    @CompilationFinal
    private CallTarget resume;

    @CompilationFinal
    private CallTarget feed;

    @CompilationFinal
    private ActivationFactory activation;

    CodeBodies() {}

    CallTarget start() {
        CallTarget target = start;
        if (target != null) {
            return target;
        }
        invalidateIfConstant();
        return makeStart();
    }

    CallTarget resume() {
        CallTarget target = resume;
        if (target != null) {
            return target;
        }
        invalidateIfConstant();
        return makeResume();
    }

    CallTarget feed() {
        CallTarget target = feed;
        if (target != null) {
            return target;
        }
        invalidateIfConstant();
        return makeFeed();
    }

    CallTarget loop(Object loop) {
        return loopMaker.apply(loop);
    }

    /** A site that calls ever new bodies must stay compiled when it meets one whose target is not made yet. */
    private void invalidateIfConstant() {
        if (CompilerDirectives.isPartialEvaluationConstant(this)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
        }
    }

    @TruffleBoundary
    private synchronized CallTarget makeStart() {
        if (start == null) {
            start = published(startMaker);
        }
        return start;
    }

    @TruffleBoundary
    private synchronized CallTarget makeResume() {
        if (resume == null && resumeMaker != null) {
            resume = published(resumeMaker);
        }
        return resume;
    }

    @TruffleBoundary
    private synchronized CallTarget makeFeed() {
        if (feed == null) {
            feed = published(feedMaker);
        }
        return feed;
    }

    /** Who reads the field without the lock must find the target finished. */
    private static CallTarget published(Supplier<? extends CallTarget> maker) {
        CallTarget made = maker.get();
        VarHandle.storeStoreFence();
        return made;
    }

    boolean delegates() {
        return delegates;
    }

    Object instantiate(OuroFunction function, Object[] frameArguments) {
        if (CompilerDirectives.isPartialEvaluationConstant(this)) {
            return activation.instantiate(function, frameArguments);
        }
        return instantiateAny(function, frameArguments);
    }

    @TruffleBoundary
    private Object instantiateAny(OuroFunction function, Object[] frameArguments) {
        return activation.instantiate(function, frameArguments);
    }

    /** @param maker asked once, at the first call */
    public void setStartMaker(Supplier<? extends CallTarget> maker) {
        startMaker = maker;
    }

    /** @param maker asked once, at the first resumption */
    public void setResumeMaker(Supplier<? extends CallTarget> maker) {
        resumeMaker = maker;
    }

    /** @param maker asked once, at the first generator that is fed to something */
    public void setFeedMaker(Supplier<? extends CallTarget> maker) {
        feedMaker = maker;
    }

    /** @param maker answers {@link Code#loopTarget} */
    public void setLoopMaker(Function<Object, ? extends CallTarget> maker) {
        loopMaker = maker;
    }

    /** @param found see {@link Code#delegates} */
    public void setDelegates(boolean found) {
        delegates = found;
    }

    public void setActivation(ActivationFactory factory) {
        activation = factory;
    }
}
